//! What opens and closes: `<details>` in the static story, a button in the live one, with the same
//! boxes, so that nothing moves when the one takes the place of the other.

use leptos::prelude::*;
use story::derive::ClaimThread;

use super::{
    context::{Shared, toggle_id},
    heading::heading,
    icon::{Icon, Shape},
    status::Standing,
    voices::Voices,
};
#[cfg(not(feature = "ssr"))]
use crate::state::Action;

/// A claim that opens to what `children` lay out. The claim's text names the control; its standing
/// and its voices describe it.
#[cfg(feature = "ssr")]
#[component]
pub(super) fn Disclosure(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
    /// What it opens to.
    children: Children,
) -> impl IntoView {
    let ids = Ids::of(&thread);
    let text = shared.locale.text(&thread.claim.text);
    let id = thread.claim.id.to_string();
    let claim_text = view! {
        <span id=ids.text.clone() lang=text.lang dir=text.dir>{text.text}</span>
    };
    view! {
        <details class="disclosure" data-claim=id>
            <summary class="toggle" id=ids.toggle aria-labelledby=ids.text aria-describedby=ids.description>
                <Standing shared=shared id=ids.standing thread=thread.clone()/>
                {heading(shared, 2, "claim-text", claim_text)}
                <Voices shared=shared id=ids.voices thread=thread/>
                <Icon shape=Shape::Chevron/>
            </summary>
            <div class="body">{children()}</div>
        </details>
    }
}

/// A claim that opens to what `children` lay out. The claim's text names the control; its standing
/// and its voices describe it. Closed, the body stays in the page for find-in-page to open.
#[cfg(not(feature = "ssr"))]
#[component]
pub(super) fn Disclosure(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
    /// What it opens to.
    children: Children,
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
            <Standing shared=shared id=ids.standing thread=thread.clone()/>
            <span class="claim-text" id=ids.text.clone() lang=text.lang dir=text.dir>{text.text}</span>
            <Voices shared=shared id=ids.voices thread=thread/>
            <Icon shape=Shape::Chevron/>
        </button>
    };
    view! {
        <div class="disclosure">
            {heading(shared, 2, "claim-heading", toggle)}
            <div
                class="body"
                id=ids.body
                hidden=move || (!is_open.get()).then_some("until-found")
                on:beforematch=move |_: web_sys::Event| shared.act(Action::Open(ix))
            >
                {children()}
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
