//! The widget as a whole.

use leptos::prelude::*;

use super::{
    announcement::announcement,
    as_of::{banner, slider},
    context::{Root, Shared},
    element::{Element, element, list},
    filters::{clear, finder},
    footer::footer,
    overview::overview,
    question::question_item,
    session::Session,
    tabs::{panel, tabs},
    timeline::timeline,
};
use crate::{
    locale::Locale,
    options::{HeadingLevel, View},
    state::Aspect,
};

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
    let shared = Shared::new(session.clone(), locale, heading_level, root, page);
    let story = session.story();
    element("section")
        .class("explorer")
        .part(shared, "explorer")
        .set("aria-label", locale.name(&story.title))
        .set("lang", locale.tag())
        .set("dir", locale.direction().as_str())
        .child(overview(shared, story))
        .child(controls(shared))
        .live(move || banner(shared))
        .child(claims(shared))
        .child(panel(shared, View::Timeline).live(move || timeline(shared)))
        .live(move || nothing_found(shared))
        .child(footer(shared, story))
        .child(announcement(shared))
}

/// What finds claims and goes back in time. The static story keeps the room.
fn controls(shared: Shared) -> Element {
    element("div")
        .class("controls")
        .set("role", "search")
        .set_if("inert", cfg!(feature = "ssr"))
        .children(finder(shared))
        .children(slider(shared))
        .children(tabs(shared))
}

/// Each question with its rival claims.
fn claims(shared: Shared) -> Element {
    panel(shared, View::Claims).live(move || {
        shared.of_aspect(Aspect::AsOf, |_, _| ())?;
        shared.with(|session| {
            let threads = session.threads();
            let questions = threads.questions.iter();
            let questions = questions.map(|thread| question_item(shared, thread));
            list("questions", questions.collect())
        })
    })
}

/// That nothing is found, and the way back.
fn nothing_found(shared: Shared) -> Option<Element> {
    let count = shared.of_aspect(Aspect::Finding, |_, found| (found.count, found.total))?;
    let (0, 1..) = count else {
        return None;
    };
    let said = element("p").text(shared.locale.messages.nothing_found);
    let nothing = element("div").class("nothing").child(said);
    Some(nothing.child(clear(shared)))
}
