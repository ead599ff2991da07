//! The widget as a whole.

use leptos::prelude::*;
use story::{Threads, derive::AsOf};

use super::{
    context::{Root, Shared},
    element::{element, list},
    footer::footer,
    overview::overview,
    question::question_item,
    session::Session,
    share::announcement,
};
use crate::{locale::Locale, options::HeadingLevel};

/// The explorer of a story: what can be said now, then each question with its rival claims.
#[component]
pub fn Explorer(
    /// The story, and what its reader chose.
    session: Session,
    /// The language of the interface.
    locale: Locale,
    /// The level of the first heading.
    heading_level: HeadingLevel,
    /// What it stands in.
    root: Root,
    /// The address of the page that links from claim to claim lead to, empty for the page that
    /// they stand on; without one, they are words in the static story.
    page: Option<String>,
) -> impl IntoView {
    let story = session.story();
    let threads = Threads::of(story, AsOf::Now);
    let shared = Shared::new(session.clone(), locale, heading_level, root, page, &threads);
    let overview = overview(shared, story, &threads);
    let footer = footer(shared, story);
    let questions = threads.questions.into_iter();
    let questions = questions.map(|thread| question_item(shared, thread));
    let explorer = element("section")
        .class("explorer")
        .part(shared, "explorer")
        .set("aria-label", locale.name(&story.title))
        .set("lang", locale.tag())
        .set("dir", locale.direction().as_str())
        .child(overview)
        .child(list("questions", questions.collect()))
        .children(footer)
        .child(announcement(shared));
    AnyView::from(explorer)
}
