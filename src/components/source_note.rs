//! Short notes in a row: when, through what, from where.

use story::model::{Link, Source, Time};

use super::element::{Element, element};
use crate::locale::Locale;

/// A short note: a text, which may be a time or lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Note {
    text: String,
    /// The value of `<time datetime>`.
    datetime: Option<String>,
    /// The address that it leads to.
    address: Option<String>,
}

impl Note {
    /// A text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A text that leads to an address, if there is one.
    pub(super) fn link(text: String, link: Option<&Link>) -> Self {
        Self {
            text,
            address: link.map(|link| link.as_str().to_owned()),
            ..Self::default()
        }
    }

    /// A time, as precise as it is known.
    pub(super) fn time(locale: Locale, time: &Time) -> Self {
        Self {
            text: locale.time(time),
            datetime: time.datetime.clone(),
            ..Self::default()
        }
    }
}

/// The source of something, which leads to its very words where it has an address.
pub(super) fn source_note(locale: Locale, source: &Source, excerpt: Option<&str>) -> Note {
    let address = source.address().map(|link| match excerpt {
        Some(excerpt) => link.to_excerpt(excerpt),
        None => link.as_str().to_owned(),
    });
    Note {
        text: locale.name(&source.publisher),
        address,
        ..Note::default()
    }
}

/// Notes in one line.
pub(super) fn notes(notes: &[Note]) -> Element {
    let mut line = element("p", "meta");
    for (position, note) in notes.iter().enumerate() {
        if position > 0 {
            line = line.text(" · ");
        }
        let Note {
            text,
            datetime,
            address,
        } = note;
        line = match (datetime, address) {
            (Some(datetime), _) => line.child(time(datetime).text(text)),
            (None, Some(address)) => {
                line.child(element("a", "link").attr("href", address).text(text))
            }
            (None, None) => line.text(text),
        };
    }
    line
}

/// The element of a time, for machines too.
pub(super) fn time(datetime: &str) -> Element {
    element("time", "").attr("datetime", datetime)
}
