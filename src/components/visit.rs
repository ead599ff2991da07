//! The way to a claim in its question, and the way back.

use leptos::prelude::*;
use story::model::{Claim, Ix};
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

use super::{
    ExplorerContext,
    element::{Element, element, live},
};
use crate::{
    locale::Localized,
    state::{Action, Origin},
};

/// A link that leads from one claim to another.
pub(super) fn visit_claim(
    explorer: ExplorerContext,
    to: Ix<Claim>,
    from: Ix<Claim>,
) -> Option<Element> {
    let text = text_of(explorer, to)?;
    Some(visit(explorer, to, Origin::Claim(from), &text))
}

/// A link that leads to a claim: live, within the widget; in the static story, to its page.
pub(super) fn visit(
    explorer: ExplorerContext,
    to: Ix<Claim>,
    from: Origin,
    text: &Localized,
) -> Element {
    let story = explorer.story();
    let address = story
        .claims
        .get(to)
        .and_then(|claim| explorer.address(&claim.id));
    action_link(explorer, address, Action::Visit { to, from }, text)
}

/// The way back from a claim, if a step led to it.
pub(super) fn way_back(explorer: ExplorerContext, claim: Ix<Claim>) -> AnyView {
    // Empty where none led to it.
    let words = explorer.choice(move |choices| {
        let origin = choices.came_from(claim);
        origin.map_or(String::new(), |origin| back_to(explorer, origin))
    });
    live(move || {
        let words = words.get();
        (!words.is_empty()).then(|| {
            let words = Localized::interface(words);
            // The way back is a link, whatever it leads to.
            let link = action_link(explorer, Some("#".to_owned()), Action::GoBack, &words);
            element("p", "way-back").child(link)
        })
    })
}

/// The words of the way back.
fn back_to(explorer: ExplorerContext, origin: Origin) -> String {
    let messages = explorer.locale().messages;
    match origin {
        Origin::Claim(from) => {
            let text = text_of(explorer, from).map(|text| text.text);
            (messages.back_to_claim)(&text.unwrap_or_default())
        }
        Origin::View(view) => (messages.back_to_view)(view).to_owned(),
        Origin::Results => messages.back_to_results.to_owned(),
    }
}

/// A link that acts within the widget. The address is where it leads without a script; without one,
/// it is words.
fn action_link(
    explorer: ExplorerContext,
    address: Option<String>,
    action: Action,
    text: &Localized,
) -> Element {
    let click = move |event: Event| {
        // A click that asks for another tab is the browser's.
        let is_plain =
            |click: &MouseEvent| !(click.ctrl_key() || click.meta_key() || click.shift_key());
        if event.dyn_ref().is_some_and(is_plain) {
            event.prevent_default();
            explorer.act(action.clone());
        }
    };
    element("a", "visit")
        .attr_if("href", address.as_deref())
        .on("click", click)
        .localized(text)
}

/// The text of a claim.
fn text_of(explorer: ExplorerContext, claim: Ix<Claim>) -> Option<Localized> {
    let story = explorer.story();
    let claim = story.claims.get(claim)?;
    Some(explorer.locale().text(&claim.text))
}
