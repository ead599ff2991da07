//! The interface in the reader's language.
//!
//! Every message is a field of [`Messages`], so one that a language lacks does not compile.

mod capital;
mod english;
mod messages;
mod phrase;

pub use capital::capitalised;
pub use messages::{ClaimList, ListKind, Messages, ResultCount, Saying};
pub use phrase::{Phrase, Piece};
use story::model::{Direction, Interface, Text, Time};

/// The particulars of a story that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masthead {
    /// The title.
    pub title: String,
    /// The publisher.
    pub publisher: Option<String>,
    /// The time up to which it was compiled.
    pub as_of: String,
}

/// A language of the interface and its messages.
#[derive(Clone, Copy)]
pub struct Locale {
    interface: Interface,
    /// The messages.
    pub messages: &'static Messages,
}

/// A text in the best language there is for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized {
    /// The text.
    pub text: String,
    /// The language, where that is not the interface's.
    pub lang: Option<String>,
    /// The direction, likewise.
    pub dir: Option<&'static str>,
}

impl Localized {
    /// A text of the interface itself.
    pub fn interface(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }
}

impl Locale {
    /// The locale of an interface language.
    pub const fn of(interface: Interface) -> Self {
        let messages = match interface {
            Interface::English => &english::MESSAGES,
        };
        Self {
            interface,
            messages,
        }
    }

    /// The BCP 47 tag of the interface.
    pub const fn tag(self) -> &'static str {
        self.interface.word()
    }

    /// Which way the interface is written.
    pub const fn direction(self) -> Direction {
        match self.interface {
            Interface::English => Direction::LeftToRight,
        }
    }

    /// The interface's language.
    pub const fn interface(self) -> Interface {
        self.interface
    }

    /// Whether the interface is written from right to left.
    pub fn is_mirrored(self) -> bool {
        self.direction() == Direction::RightToLeft
    }

    /// A text of the story, in the interface's language if it is there.
    pub fn text(self, text: &Text) -> Localized {
        let (tag, text) = text.in_language(self.tag());
        let is_foreign = tag.primary() != self.tag();
        Localized {
            text: text.to_owned(),
            lang: is_foreign.then(|| tag.as_str().to_owned()),
            dir: is_foreign.then(|| tag.direction().as_str()),
        }
    }

    /// A name or another short text of the story, to stand within a sentence.
    pub fn name(self, text: &Text) -> String {
        text.in_language(self.tag()).1.to_owned()
    }

    /// A time in words.
    pub fn time(self, time: &Time) -> String {
        time.spelled_out(self.interface).to_owned()
    }
}
