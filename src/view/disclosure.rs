//! What opens and closes: `<details>` in the static story, a button in the live one, with the same
//! boxes, so that nothing moves when the one takes the place of the other.

use leptos::{html::custom, prelude::*};
use story::derive::ClaimThread;

use super::{
    context::{Shared, toggle_id},
    icon::{Icon, Shape},
    status::{Mark, marks},
    voices::voices,
};
#[cfg(not(feature = "ssr"))]
use crate::state::Action;

/// A claim that opens to what `children` lay out. The claim's text names the control; its standing
/// and its voices describe it.
#[cfg(feature = "ssr")]
#[component]
pub(super) fn Disclosure<V: IntoView + 'static>(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
    /// What it opens to.
    children: TypedChildren<V>,
) -> impl IntoView {
    let ids = Ids::of(&thread);
    let text = shared.locale.text(&thread.claim.text);
    let id = thread.claim.id.to_string();
    let claim_text = custom(shared.heading_level.tag(2))
        .class("claim-text")
        .id(ids.text.clone())
        .lang(text.lang)
        .dir(text.dir)
        .child(text.text);
    view! {
        <details class="disclosure" data-claim=id>
            <summary class="toggle" id=ids.toggle aria-labelledby=ids.text aria-describedby=ids.description>
                {marks(Some(ids.standing), Mark::of_claim(shared, &thread))}
                {claim_text}
                {voices(shared, ids.voices, &thread)}
                <Icon shape=Shape::Chevron/>
            </summary>
            <div class="body">{children.into_inner()()}</div>
        </details>
    }
}

/// A claim that opens to what `children` lay out. The claim's text names the control; its standing
/// and its voices describe it. Closed, the body stays in the page for find-in-page to open.
#[cfg(not(feature = "ssr"))]
#[component]
pub(super) fn Disclosure<V: IntoView + 'static>(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
    /// What it opens to.
    children: TypedChildren<V>,
) -> impl IntoView {
    let ix = thread.ix;
    let ids = Ids::of(&thread);
    let text = shared.locale.text(&thread.claim.text);
    let is_open = Signal::derive(move || shared.choices.with(|choices| choices.is_open(ix)));
    let toggle = view! {
        <button
            type="button"
            class="toggle"
            id=ids.toggle
            aria-expanded=move || if is_open.get() { "true" } else { "false" }
            aria-controls=ids.body.clone()
            aria-labelledby=ids.text
            aria-describedby=ids.description
            on:click=move |_| shared.act(Action::Toggle(ix))
        >
            {marks(Some(ids.standing), Mark::of_claim(shared, &thread))}
            <span class="claim-text" id=ids.text.clone() lang=text.lang dir=text.dir>{text.text}</span>
            {voices(shared, ids.voices, &thread)}
            <Icon shape=Shape::Chevron/>
        </button>
    };
    view! {
        <div class="disclosure">
            {custom(shared.heading_level.tag(2)).class("claim-heading").child(toggle)}
            <div
                class="body"
                id=ids.body
                hidden=move || (!is_open.get()).then_some("until-found")
                on:beforematch=move |_: web_sys::Event| shared.act(Action::Open(ix))
            >
                {children.into_inner()()}
            </div>
        </div>
    }
}

/// The DOM ids of a claim's parts, within the widget's own tree.
struct Ids {
    toggle: String,
    text: String,
    standing: String,
    voices: String,
    /// The parts that describe the control.
    description: String,
    #[cfg(not(feature = "ssr"))]
    body: String,
}

impl Ids {
    fn of(thread: &ClaimThread) -> Self {
        let toggle = toggle_id(thread.claim.id.as_str());
        let part = |name: &str| format!("{toggle}-{name}");
        let (standing, voices) = (part("standing"), part("voices"));
        Self {
            text: part("text"),
            description: format!("{standing} {voices}"),
            standing,
            voices,
            #[cfg(not(feature = "ssr"))]
            body: part("body"),
            toggle,
        }
    }
}
