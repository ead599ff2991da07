//! The first lines: what the story is, as of when, and what can be said now.

use story::{Story, derive::Threads};

use super::{
    context::Shared,
    element::{Element, element},
    notes::{Note, words},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The title, the time, the summary, and how the claims stand.
pub(super) fn overview(shared: Shared, story: &Story, threads: &Threads) -> Element {
    let messages = shared.locale.messages;
    let summary = story
        .summary
        .as_ref()
        .map(|summary| paragraph("summary", shared.locale.text(summary)));
    let sole_source = threads
        .sole_source
        .as_ref()
        .map(|source| (messages.sole_source)(source, &shared.locale.name(&source.publisher)));
    let as_of = element("p")
        .class("as-of")
        .text(messages.as_of.to_owned() + " ")
        .child(words(Note::time(shared, &story.as_of)));
    let mut tally = (messages.tally)(threads.tally);
    if let Some(sole_source) = sole_source {
        tally.extend([" ", &sole_source]);
    }
    element("header")
        .class("overview")
        .part(shared, "overview")
        .child(heading(
            shared,
            0,
            "title",
            shared.locale.text(&story.title),
        ))
        .child(as_of)
        .children(summary)
        .child(paragraph("tally", Localized::interface(tally)))
}
