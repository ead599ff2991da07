//! Short notes in a row: when, through what, from where.

use leptos::prelude::*;
use story::model::{Link, Source, Time};

use crate::locale::Locale;

/// A short note: a text, which may be a time or lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Note {
    text: String,
    /// The value of `<time datetime>`.
    datetime: Option<String>,
    /// Where it leads.
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
    let link = source.url.as_ref().or(source.archived_url.as_ref());
    let address = link.map(|link| match excerpt {
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
#[component]
pub(super) fn Notes(
    /// The notes.
    notes: Vec<Note>,
) -> impl IntoView {
    let notes = notes.into_iter().enumerate().map(|(place, note)| {
        let between = (place > 0).then_some(" · ");
        view! { {between}<NoteText note=note /> }
    });
    view! { <p class="meta">{notes.collect_view()}</p> }.into_any()
}

/// One note.
#[component]
pub(super) fn NoteText(
    /// The note.
    note: Note,
) -> impl IntoView {
    let Note {
        text,
        datetime,
        address,
    } = note;
    match (datetime, address) {
        (Some(datetime), _) => view! { <time datetime=datetime>{text}</time> }.into_any(),
        (None, Some(address)) => view! { <a class="link" href=address>{text}</a> }.into_any(),
        (None, None) => text.into_any(),
    }
}
