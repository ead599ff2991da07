//! Short notes in a row: when, through what, from where.

use story::model::{Link, Source, Time};

use super::{
    context::Shared,
    element::{Element, element, list},
};

/// A short note: a text, which may be a time or lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    text: String,
    /// The value of `<time datetime>`.
    datetime: Option<String>,
    /// Where it leads.
    address: Option<String>,
}

impl Note {
    /// A text.
    pub(super) const fn text(text: String) -> Self {
        Self {
            text,
            datetime: None,
            address: None,
        }
    }

    /// A text that leads to an address, if there is one.
    pub(super) fn link(text: String, link: Option<&Link>) -> Self {
        Self {
            text,
            datetime: None,
            address: link.map(|link| link.as_str().to_owned()),
        }
    }

    /// A time, as precise as it is known.
    pub(super) fn time(shared: Shared, time: &Time) -> Self {
        Self {
            text: shared.locale.time(time),
            datetime: time.datetime.clone(),
            address: None,
        }
    }

    /// The source of something, leading to its very words where it has an address. Where one
    /// source is the source of all, and has no address, nothing more is said of it.
    pub(super) fn source(shared: Shared, source: &Source, excerpt: Option<&str>) -> Option<Self> {
        let link = source.url.as_ref().or(source.archived_url.as_ref());
        let address = link.map(|link| {
            excerpt.map_or_else(
                || link.as_str().to_owned(),
                |excerpt| link.to_excerpt(excerpt),
            )
        });
        let publisher = shared.locale.name(&source.publisher);
        (link.is_some() || !shared.has_sole_source).then(|| Self {
            text: (shared.locale.messages.source)(&publisher),
            datetime: None,
            address,
        })
    }
}

/// Notes as a list in one line, if there are any.
pub(super) fn notes(class: &'static str, notes: Vec<Note>) -> Option<Element> {
    let items: Vec<_> = notes
        .into_iter()
        .map(|note| element("li").child(words(note)))
        .collect();
    (!items.is_empty()).then(|| list(class, items))
}

/// The words of one note.
pub(super) fn words(note: Note) -> Element {
    let words = match note.datetime {
        Some(datetime) => element("time").set("datetime", datetime),
        // Without an address this is text: HTML's placeholder for a link.
        None => element("a").class("link").set_some("href", note.address),
    };
    words.text(note.text)
}
