//! The widget as a whole.

use std::sync::Arc;

use leptos::prelude::*;
use story::{Story, Threads, derive::AsOf};

use super::{
    context::{HeadingLevel, Shared},
    footer::footer,
    overview::overview,
    question::QuestionItem,
};
use crate::{locale::Locale, state::Choices};

/// The explorer of a story: what can be said now, then each question with its rival claims.
#[component]
pub fn Explorer(
    /// The story.
    story: Arc<Story>,
    /// The language of the interface.
    locale: Locale,
    /// The level of the first heading.
    heading_level: HeadingLevel,
    /// What the reader chose before.
    choices: Choices,
) -> impl IntoView {
    let threads = Threads::of(&story, AsOf::Now);
    let shared = Shared::new(Arc::clone(&story), locale, heading_level, choices, &threads);
    let overview = overview(shared, &story, &threads);
    let footer = footer(shared, &story);
    let title = locale.name(&story.title);
    let questions: Vec<_> = threads
        .questions
        .into_iter()
        .map(|thread| view! { <QuestionItem shared=shared thread=thread/> })
        .collect();
    view! {
        <section
            class="explorer"
            part="explorer"
            aria-label=title
            lang=locale.tag()
            dir=locale.direction().as_str()
            node_ref=shared.root
        >
            {overview}
            <ul role="list" class="questions">{questions}</ul>
            {footer}
        </section>
    }
}
