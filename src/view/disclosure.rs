//! What opens and closes: `<details>` in the static story, a button in the live one, with the same
//! boxes, so that nothing moves when the one takes the place of the other.

use std::sync::Arc;

use leptos::{html::custom, prelude::*};
use story::model::{Claim, Ix, Slug};

use super::{
    context::{Shared, toggle_id},
    icon::{Icon, Shape},
};
#[cfg(not(feature = "ssr"))]
use crate::state::Action;

/// A claim's text, which opens to what `children` lay out.
#[component]
pub(super) fn Disclosure<V: IntoView + 'static>(
    /// What the components share.
    shared: Shared,
    /// The claim.
    claim: Arc<Claim>,
    /// The reference to it.
    ix: Ix<Claim>,
    /// What it opens to.
    children: TypedChildren<V>,
) -> impl IntoView {
    disclosure(shared, &claim, ix, children.into_inner()())
}

#[cfg(feature = "ssr")]
fn disclosure<V: IntoView + 'static>(
    shared: Shared,
    claim: &Claim,
    _ix: Ix<Claim>,
    body: V,
) -> impl IntoView + use<V> {
    let id = &claim.id;
    let text = shared.locale.text(&claim.text);
    let heading = custom(shared.heading_level.tag(2))
        .class("claim-text")
        .lang(text.lang)
        .dir(text.dir)
        .child(text.text);
    view! {
        <details class="disclosure" data-claim=id.to_string()>
            <summary class="toggle" id=toggle_id(id.as_str()) aria-describedby=described_by(id)>
                {heading}
                <Icon shape=Shape::Chevron/>
            </summary>
            <div class="body">{body}</div>
        </details>
    }
}

/// Closed, the body stays in the page for find-in-page to open.
#[cfg(not(feature = "ssr"))]
fn disclosure<V: IntoView + 'static>(
    shared: Shared,
    claim: &Claim,
    ix: Ix<Claim>,
    body: V,
) -> impl IntoView + use<V> {
    let id = &claim.id;
    let body_id = part_id(id, "body");
    let text = shared.locale.text(&claim.text);
    let is_open = move || {
        let is_open = shared.choice(ix, |choices| choices.is_open(ix));
        is_open.unwrap_or_default()
    };
    let toggle = view! {
        <button
            type="button"
            class="toggle"
            id=toggle_id(id.as_str())
            aria-expanded=move || if is_open() { "true" } else { "false" }
            aria-controls=body_id.clone()
            aria-describedby=described_by(id)
            on:click=move |_| shared.act(Action::Toggle(ix))
        >
            <span class="claim-text" lang=text.lang dir=text.dir>{text.text}</span>
            <Icon shape=Shape::Chevron/>
        </button>
    };
    view! {
        <div class="disclosure" class:is-open=is_open>
            {custom(shared.heading_level.tag(2)).class("claim-heading").child(toggle)}
            <div
                class="body"
                id=body_id
                hidden=move || (!is_open()).then_some("until-found")
                on:beforematch=move |_: web_sys::Event| shared.act(Action::Open(ix))
            >
                {body}
            </div>
        </div>
    }
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
