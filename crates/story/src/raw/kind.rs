//! Kinds of text: what a field holds beyond being a text, for messages and for the schema.

use crate::{model::Vocabulary, problem::one_of};

/// A kind of text.
pub(super) trait Kind {
    /// The words of a message for what was expected.
    fn expected() -> String;
}

impl<V: Vocabulary> Kind for V {
    fn expected() -> String {
        one_of(V::ALL.iter().map(|known| known.word()))
    }
}

/// Declares kinds of text that are no closed vocabulary.
macro_rules! kinds {
    ($( $(#[doc = $about:literal])+ $name:ident $expected:literal; )+) => {$(
        $(#[doc = $about])+
        pub(super) struct $name;

        impl Kind for $name {
            fn expected() -> String {
                $expected.to_owned()
            }
        }
    )+};
}

kinds! {
    /// The id of an object, or a reference to one.
    Id "an id: small letters, digits and hyphens";
    /// An address of the web.
    Address "an address that begins with https:// or http://";
    /// A language.
    Language "a BCP 47 tag, such as `en` or `ar-SY`";
    /// The format and its version.
    Format "`claim-explorer/1`";
    /// A day.
    Day "a day, such as `2024-11-29`";
    /// The code of a warning.
    WarningCode "the code of a warning, as it stands in its message";
}
