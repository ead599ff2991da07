//! Lists of one sort of object, and typed references into them.

use super::Shared;
use std::{fmt, hash, marker::PhantomData};

#[cfg(feature = "author")]
use serde::{Serialize, Serializer};

use crate::pack::{Decode, Decoder};

/// A reference to the object at a position of a [`Table`]. The type keeps a claim's reference from
/// being used for a speaker; [`crate::parse`] and [`crate::unpack`] keep it within the table.
pub struct Ix<T> {
    position: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Ix<T> {
    /// The reference to the object at `position`, counted from 0.
    pub const fn new(position: u32) -> Self {
        Self {
            position,
            of: PhantomData,
        }
    }

    /// The position in the table, counted from 0.
    pub const fn position(self) -> usize {
        self.position as usize
    }

    /// The same, as [`Ix::new`] takes it.
    pub const fn number(self) -> u32 {
        self.position
    }
}

impl<T> Clone for Ix<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ix<T> {}

impl<T> PartialEq for Ix<T> {
    fn eq(&self, other: &Self) -> bool {
        self.position == other.position
    }
}

impl<T> Eq for Ix<T> {}

impl<T> PartialOrd for Ix<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Ix<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.position.cmp(&other.position)
    }
}

impl<T> hash::Hash for Ix<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.position.hash(state);
    }
}

impl<T> fmt::Debug for Ix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.position)
    }
}

#[cfg(feature = "author")]
impl<T> Serialize for Ix<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.position.serialize(serializer)
    }
}

impl<T> Decode for Ix<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        Self::new(decoder.number32())
    }
}

/// The objects of one sort, in the order of the file. Each is shared, so that what is derived can
/// hold on to it without copying.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Table<T>(Vec<Shared<T>>);

impl<T> Table<T> {
    /// The object that `ix` refers to; `None` for a reference into another story's table.
    pub fn get(&self, ix: Ix<T>) -> Option<&Shared<T>> {
        self.0.get(ix.position())
    }

    /// Every object, in the order of the file.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Shared<T>> + ExactSizeIterator {
        self.0.iter()
    }

    /// Every object with the reference to it, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = (Ix<T>, &Shared<T>)> {
        (0_u32..).map(Ix::new).zip(&self.0)
    }

    /// The number of objects.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(objects: I) -> Self {
        Self(objects.into_iter().map(Shared::new).collect())
    }
}

impl<T: Decode> Decode for Table<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        Self(Decode::decode(decoder))
    }
}
