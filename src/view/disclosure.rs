//! What opens and closes: `<details>` in the static story, a button in the live one, with the same
//! boxes, so that nothing moves when the one takes the place of the other.

use story::model::{Claim, Ix, Slug};

#[cfg(not(feature = "ssr"))]
use super::found::marked;
use super::{
    context::{Shared, toggle_id},
    element::{Element, element},
    icon::Shape,
};
#[cfg(not(feature = "ssr"))]
use crate::state::Action;

/// A claim's text, which opens to `body`.
#[cfg(feature = "ssr")]
pub(super) fn disclosure(shared: Shared, claim: &Claim, ix: Ix<Claim>, body: Element) -> Element {
    let id = &claim.id;
    let is_open = shared.of_claim(ix, |choices, _| choices.is_open(ix));
    let text = element(shared.heading_level.tag(2))
        .class("claim-text")
        .localized(shared.locale.text(&claim.text));
    let toggle = element("summary")
        .class("toggle")
        .set("id", toggle_id(id.as_str()))
        .set("aria-describedby", described_by(id))
        .child(text)
        .icon(Shape::Chevron);
    element("details")
        .class("disclosure")
        .set("data-claim", id.as_str())
        .set_if("open", is_open.unwrap_or_default())
        .child(toggle)
        .child(body)
}

/// A claim's text, which opens to `body`. Closed, the body stays in the page for find-in-page to
/// open.
#[cfg(not(feature = "ssr"))]
pub(super) fn disclosure(shared: Shared, claim: &Claim, ix: Ix<Claim>, body: Element) -> Element {
    let id = &claim.id;
    let body_id = part_id(id, "body");
    let is_open = move || {
        let is_open = shared.of_claim(ix, |choices, _| choices.is_open(ix));
        is_open.unwrap_or_default()
    };
    let text = element("span").class("claim-text").child(marked(
        shared,
        ix,
        shared.locale.text(&claim.text),
    ));
    let toggle = element("button")
        .set("type", "button")
        .class("toggle")
        .set("id", toggle_id(id.as_str()))
        .set_live("aria-expanded", move || Some(is_open().to_string()))
        .set("aria-controls", body_id.clone())
        .set("aria-describedby", described_by(id))
        .on("click", move |_| shared.act(Action::Toggle(ix)))
        .child(text)
        .icon(Shape::Chevron);
    let heading = element(shared.heading_level.tag(2))
        .class("claim-heading")
        .child(toggle);
    let body = body
        .set("id", body_id)
        .set_live("hidden", move || {
            (!is_open()).then(|| "until-found".to_owned())
        })
        .on("beforematch", move |_| shared.act(Action::Open(ix)));
    element("div")
        .class("disclosure")
        .set_live_if("data-open", is_open)
        .child(heading)
        .child(body)
}

/// The DOM id of a part of a claim, within the widget's own tree.
pub(super) fn part_id(claim: &Slug, part: &str) -> String {
    // An id holds no underscore, so this is no other claim's id.
    format!("{}_{part}", toggle_id(claim.as_str()))
}

/// The parts that describe a claim's control: how it stands, and its voices.
fn described_by(claim: &Slug) -> String {
    format!(
        "{} {}",
        part_id(claim, "standing"),
        part_id(claim, "voices")
    )
}
