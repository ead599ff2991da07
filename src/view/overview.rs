//! The first lines: what the story is, as of when, and what can be said now.

use std::sync::Arc;

use story::{Story, derive::AsOf};

use super::{
    as_of::as_of_in_words,
    context::Shared,
    element::{Element, element},
    notes::{Note, words},
    text::{heading, paragraph},
};
use crate::{locale::Localized, state::Aspect};

/// The title, the time, the summary, and how the claims stand. What the editors say of the latest
/// version is not said of an earlier one.
pub(super) fn overview(shared: Shared, story: &Arc<Story>) -> Element {
    let messages = shared.locale.messages;
    let compiled = Note::time(shared, &story.as_of);
    let as_of = move || {
        let time = if is_now(shared) {
            compiled.clone()
        } else {
            Note::text(as_of_in_words(shared)?)
        };
        let as_of = element("p")
            .class("as-of")
            .text(messages.as_of.to_owned() + " ");
        Some(as_of.child(words(time)))
    };
    let summary = story.summary.as_ref().map(|text| shared.locale.text(text));
    let summary = move || {
        let summary = summary.clone().filter(|_| is_now(shared))?;
        Some(paragraph("summary", summary))
    };
    let tally = move || {
        shared.of_aspect(Aspect::AsOf, |_, _| ())?;
        shared.with(|session| {
            let threads = session.threads();
            let mut tally = (messages.tally)(threads.tally);
            if let Some(source) = &threads.sole_source {
                let publisher = shared.locale.name(&source.publisher);
                tally.extend([" ", &(messages.sole_source)(source, &publisher)]);
            }
            paragraph("tally", Localized::interface(tally))
        })
    };
    element("header")
        .class("overview")
        .part(shared, "overview")
        .child(heading(
            shared,
            0,
            "title",
            shared.locale.text(&story.title),
        ))
        .live(as_of)
        .live(summary)
        .live(tally)
}

/// Whether the reader looks at the latest version.
pub(super) fn is_now(shared: Shared) -> bool {
    let as_of = shared.of_aspect(Aspect::AsOf, |choices, _| choices.as_of());
    as_of == Some(AsOf::Now)
}
