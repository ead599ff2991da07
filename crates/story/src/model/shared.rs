//! The parts of a story that what is derived from it holds on to.

use std::{ops::Deref, sync::Arc};

use crate::pack::{Decode, Decoder};

/// A part of a story, shared without copying it. A story never changes, so two of these are equal if
/// they are the same part of the same story; what is in them is not looked at.
#[derive(Debug)]
#[cfg_attr(feature = "author", derive(serde::Serialize), serde(transparent))]
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// Shares a part of a story.
    pub fn new(part: T) -> Self {
        Self(Arc::new(part))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}

impl<T: Decode> Decode for Shared<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        Self::new(T::decode(decoder))
    }
}
