//! The paths from claim to claim, and the way back.

use story::{
    derive::{Bearing, Reason, Related},
    model::{Claim, Ix, Slug},
};
use wasm_bindgen::JsCast;
use web_sys::MouseEvent;

use super::{
    context::Shared,
    element::{Element, element, list},
    text::{heading, labelled},
};
use crate::{locale::Localized, state::Action};

/// What stands against the claim `from`, for it and beside it, each a click away.
pub(super) fn related_claims(shared: Shared, from: Ix<Claim>, related: &[Related]) -> Vec<Element> {
    let bearings = [Bearing::Against, Bearing::For, Bearing::Beside].into_iter();
    let parts = bearings.filter_map(|bearing| {
        let items: Vec<_> = related
            .iter()
            .filter(|related| related.bearing == bearing)
            .map(|related| related_item(shared, from, related))
            .collect();
        let title = Localized::interface((shared.locale.messages.bearing)(bearing));
        let title = heading(shared, 3, "part-heading", title);
        (!items.is_empty()).then(|| [title, list("related", items)])
    });
    parts.flatten().collect()
}

/// A link to another claim, and why a reader of `from` should know of it.
fn related_item(shared: Shared, from: Ix<Claim>, related: &Related) -> Element {
    let to = related.ix;
    let reasons = related.reasons.iter().map(|reason| {
        let (label, why) = reason_in_words(shared, reason);
        labelled(shared, "reason", &label, why)
    });
    let text = shared.locale.text(&related.claim.text);
    element("li")
        .child(walk(
            shared,
            Action::Walk { from, to },
            &related.claim.id,
            text,
        ))
        .children(reasons)
}

/// Why two claims are related: what it is called and whose reading it is, and the reason.
fn reason_in_words(shared: Shared, reason: &Reason) -> (String, Localized) {
    let messages = shared.locale.messages;
    match reason {
        Reason::Relation {
            relation,
            is_outgoing,
            drawn_by,
            ..
        } => {
            let reader = drawn_by.as_ref().map_or_else(
                || messages.our_reading.to_owned(),
                |speaker| (messages.drawn_by)(&shared.locale.name(speaker.brief_name())),
            );
            let label =
                (messages.attributed)((messages.relation)(relation.kind, *is_outgoing), &reader);
            (label, shared.locale.text(&relation.why))
        }
        Reason::Statement { speaker, stance } => {
            let name = shared.locale.name(speaker.brief_name());
            let both = (messages.both_by)(&name, stance.kind);
            match &stance.implied {
                Some(why) => {
                    let label = (messages.attributed)(&both, messages.our_reading);
                    (label, shared.locale.text(why))
                }
                None => (name, Localized::interface(both)),
            }
        }
    }
}

/// The way back to the claim that the reader came from, if a step led to this one.
pub(super) fn way_back(shared: Shared, claim: Ix<Claim>) -> Option<Element> {
    let from = shared
        .of_claim(claim, |choices, _| choices.came_from(claim))
        .flatten()?;
    let from = shared.claim(from)?;
    let text = (shared.locale.messages.back_to)(&shared.locale.name(&from.text));
    let back = walk(
        shared,
        Action::WalkBack,
        &from.id,
        Localized::interface(text),
    );
    Some(element("p").class("way-back").child(back))
}

/// A link that walks to the claim `to`: live, within the widget; in the static story, to its page.
pub(super) fn walk(shared: Shared, action: Action, to: &Slug, text: Localized) -> Element {
    element("a")
        .class("walk")
        .set_some("href", shared.address(to))
        .localized(text)
        .on("click", move |event| {
            // A click that asks for another tab is the browser's.
            let is_ours = event
                .dyn_ref::<MouseEvent>()
                .is_some_and(|click| !(click.ctrl_key() || click.meta_key() || click.shift_key()));
            if is_ours {
                event.prevent_default();
                shared.act(action.clone());
            }
        })
}
