//! The first lines: what the story is, as of when, and what can be said now.

use leptos::prelude::*;
use story::{Story, derive::Threads};

use super::{
    context::Shared,
    notes::{Note, words},
    text::{heading, paragraph},
};

/// The title, the time, the summary, and how the claims stand.
pub(super) fn overview(shared: Shared, story: &Story, threads: &Threads) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let summary = story
        .summary
        .as_ref()
        .map(|summary| paragraph("summary", shared.locale.text(summary)));
    let sole_source = threads
        .sole_source
        .as_ref()
        .map(|source| (messages.sole_source)(source, &shared.locale.name(&source.publisher)));
    view! {
        <header class="overview" part=shared.part("overview")>
            {heading(shared, 0, "title", shared.locale.text(&story.title))}
            <p class="as-of">{messages.as_of} " " {words(Note::time(shared, &story.as_of))}</p>
            {summary}
            <p class="tally">{(messages.tally)(threads.tally)} " " {sole_source}</p>
        </header>
    }
}
