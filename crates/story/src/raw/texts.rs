//! A walk over every text of a raw object.

use super::{RawText, RawTime, Spanned};

/// An object that may hold texts.
pub(crate) trait Texts {
    /// Visits every text, in the order of the fields.
    fn texts<'r>(&'r self, within: &mut TextsWithin<'_, 'r>);
}

/// A walk over texts: the fields that lead to where it is, and what is done with each text.
pub(crate) struct TextsWithin<'v, 'r> {
    fields: Vec<&'static str>,
    visit: &'v mut dyn FnMut(&'r RawText, &[&'static str]),
}

impl<'v, 'r> TextsWithin<'v, 'r> {
    /// A walk that calls `visit` with each text and the fields that lead to it, in snake case.
    pub(crate) fn new(visit: &'v mut dyn FnMut(&'r RawText, &[&'static str])) -> Self {
        let fields = Vec::new();
        Self { fields, visit }
    }

    /// Visits every text of a field.
    pub(super) fn field(&mut self, name: &'static str, value: &'r impl Texts) {
        self.fields.push(name);
        value.texts(self);
        self.fields.pop();
    }
}

impl Texts for RawText {
    fn texts<'r>(&'r self, within: &mut TextsWithin<'_, 'r>) {
        (within.visit)(self, &within.fields);
    }
}

impl<T> Texts for Spanned<T> {
    fn texts<'r>(&'r self, _: &mut TextsWithin<'_, 'r>) {}
}

impl Texts for RawTime {
    fn texts<'r>(&'r self, _: &mut TextsWithin<'_, 'r>) {}
}

impl<T: Texts> Texts for Box<T> {
    fn texts<'r>(&'r self, within: &mut TextsWithin<'_, 'r>) {
        T::texts(self, within);
    }
}

impl<T: Texts> Texts for Option<T> {
    fn texts<'r>(&'r self, within: &mut TextsWithin<'_, 'r>) {
        if let Some(part) = self {
            part.texts(within);
        }
    }
}

impl<T: Texts> Texts for Vec<T> {
    fn texts<'r>(&'r self, within: &mut TextsWithin<'_, 'r>) {
        for part in self {
            part.texts(within);
        }
    }
}
