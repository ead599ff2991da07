//! A walk over every text of a raw object.

use super::{RawText, RawTime, Spanned};

/// An object that may hold texts.
pub(crate) trait Texts {
    /// Visits every text, in the order of the fields.
    fn texts<'r>(&'r self, visit: &mut dyn FnMut(&'r RawText));
}

impl Texts for RawText {
    fn texts<'r>(&'r self, visit: &mut dyn FnMut(&'r RawText)) {
        visit(self);
    }
}

impl<T> Texts for Spanned<T> {
    fn texts<'r>(&'r self, _: &mut dyn FnMut(&'r RawText)) {}
}

impl Texts for RawTime {
    fn texts<'r>(&'r self, _: &mut dyn FnMut(&'r RawText)) {}
}

impl<T: Texts> Texts for Option<T> {
    fn texts<'r>(&'r self, visit: &mut dyn FnMut(&'r RawText)) {
        if let Some(part) = self {
            part.texts(visit);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts<'r>(&'r self, visit: &mut dyn FnMut(&'r RawText)) {
        for part in self {
            part.texts(visit);
        }
    }
}
