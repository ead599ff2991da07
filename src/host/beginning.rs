//! The beginning of a widget: its setting, and its reader's choices, as the page and whoever was
//! there before have them.

use std::sync::Arc;

use story::{Story, derive::moments, model::Interface};
use web_sys::HtmlElement;

use super::{
    Handover, deep_links, options::Options, page, sharing, surroundings::Surroundings,
    takeover::Predecessor,
};
use crate::{
    components::{Extent, Root, Setting},
    locale::Locale,
    state::{self, Action, Choices, DeepLink, View},
};

/// The choices of the reader of the static story, with what the page asks for, and then a link. A
/// claim that began open there, and was closed, stays closed.
pub(super) fn of_reader(predecessor: &Predecessor, options: &Options, story: &Story) -> Choices {
    let choices = predecessor.choices(story).in_view(view_of(options, story));
    let choices = with_claim(choices, options, predecessor.began_open(), story);
    let link = options.deep_links.then(|| deep_links::asked_for(story));
    match link.flatten() {
        Some(link) => following(choices, link, story),
        None => choices,
    }
}

/// The choices of the reader of the widget before it. What the page asks for anew counts for more
/// than what the reader did.
pub(super) fn in_place_of(handover: &Handover, options: &Options, story: &Story) -> Choices {
    let before = handover.options();
    let choices = handover.choices_for(story);
    let asked = view_of(options, story);
    // A story in which nothing has a time has one view.
    let is_new = moments(story).is_empty() || asked != view_of(before, handover.story());
    let choices = if is_new {
        choices.in_view(asked)
    } else {
        choices
    };
    with_claim(choices, options, before.claim.clone(), story)
}

/// The view that the page asks for, if the story has something to show in it.
fn view_of(options: &Options, story: &Story) -> View {
    if moments(story).is_empty() {
        View::Claims
    } else {
        options.view
    }
}

/// The choices at the end of a link, but for its claim or question, which the reader is led to when
/// it can be seen.
fn following(mut choices: Choices, link: DeepLink, story: &Story) -> Choices {
    let link = DeepLink {
        claim: None,
        question: None,
        ..link
    };
    let is_led = false;
    drop(choices.apply(Action::Follow { link, is_led }, story));
    choices
}

/// The choices with the claim open that the page asks for, unless it was opened for it before: what
/// the reader did since counts for more.
fn with_claim(
    mut choices: Choices,
    options: &Options,
    opened_before: Option<String>,
    story: &Story,
) -> Choices {
    let is_new = options.claim != opened_before;
    if let Some(id) = options.claim.as_ref().filter(|_| is_new) {
        match story.claim(id) {
            Some(claim) => drop(choices.apply(Action::OpenClaim(claim), story)),
            None => page::warn(&format!("claim=\"{id}\" is not in the story")),
        }
    }
    choices
}

/// The setting that the components are given.
pub(super) fn setting(
    story: &Arc<Story>,
    options: &Options,
    element: &HtmlElement,
    choices: &Choices,
    surroundings: &Surroundings,
    before: Option<&Story>,
) -> Setting {
    let linked = choices.deep_link().language;
    // What the reader had before them a moment ago is newer than the last visit.
    let of_visit = || options.remember.then(|| page::record(story)).flatten();
    let record = before.map(state::record).or_else(of_visit);
    Setting {
        story: Arc::clone(story),
        locale: Locale::of(linked.unwrap_or_else(|| language(options, element))),
        heading_level: options.heading_level,
        root: Root::Shadow,
        extent: Extent::Whole,
        page: Some(String::new()),
        changes: state::changes(story, record.as_deref()),
        has_links: surroundings.writer.is_some() || sharing::page_of(story).is_some(),
        has_sheet: sharing::has_sheet(),
        has_own_page: surroundings.own_page.is_some(),
    }
}

fn language(options: &Options, element: &HtmlElement) -> Interface {
    let of_page = || Interface::of_tag(&page::language(element)?);
    options
        .language
        .or_else(of_page)
        .unwrap_or(Interface::English)
}
