//! The first lines: what the story is, as of when, and what can be said now.

use leptos::prelude::*;
use story::{Story, derive::Threads};

use super::{context::Shared, heading::heading, time::TimeInWords};

/// The title, the time, the summary, and how the claims stand.
#[component]
pub(super) fn Overview<'s>(
    /// What the components share.
    shared: Shared,
    /// The story.
    story: &'s Story,
    /// What follows from it.
    threads: &'s Threads,
) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let title = shared.locale.text(&story.title);
    let title = view! { <span lang=title.lang dir=title.dir>{title.text}</span> };
    let summary = story.summary.as_ref().map(|summary| {
        let summary = shared.locale.text(summary);
        view! { <p class="summary" lang=summary.lang dir=summary.dir>{summary.text}</p> }
    });
    let tally = (messages.tally)(threads.tally);
    let sole_source = threads
        .sole_source
        .as_ref()
        .map(|source| (messages.sole_source)(source, &shared.locale.name(&source.publisher)));
    view! {
        <header class="overview" part="overview">
            {heading(shared, 0, "title", title)}
            <p class="as-of">
                {messages.as_of} " " <TimeInWords shared=shared time=story.as_of.clone()/>
            </p>
            {summary}
            <p class="tally">{tally} " " {sole_source}</p>
        </header>
    }
}
