//! Disclosures: `<details>` in the static story, a button in the live one, with the same boxes, so
//! that nothing moves when the one takes the place of the other.

use leptos::prelude::*;
#[cfg(not(feature = "ssr"))]
use leptos::{ev, html};

use super::ExplorerContext;
use crate::state::Action;

/// The control of a disclosure, and what names it.
#[derive(Debug, Clone)]
pub(super) struct Control {
    /// The class of the control.
    pub(super) class: &'static str,
    /// Its DOM id.
    pub(super) id: String,
    /// The DOM id of what names it.
    pub(super) labelled_by: String,
    /// The DOM id of what describes it, if something does.
    pub(super) described_by: Option<String>,
}

/// A control that opens and closes a body.
#[cfg(feature = "ssr")]
#[component]
pub(super) fn Disclosure(
    /// The context of the widget.
    #[expect(unused_variables, reason = "a static story has no actions")]
    explorer: ExplorerContext,
    /// The class of the whole.
    class: &'static str,
    /// The control.
    control: Control,
    /// Whether the body is open.
    is_open: Memo<bool>,
    /// The action of the control.
    #[expect(unused_variables, reason = "a static story has no actions")]
    toggle: Action,
    /// The action when find-in-page finds something in the body.
    #[expect(unused_variables, reason = "a static story has no actions")]
    open: Action,
    /// What the control shows.
    head: AnyView,
    /// What it opens.
    body: AnyView,
) -> impl IntoView {
    view! {
        <details class=class open=is_open.get_untracked()>
            <summary
                class=control.class
                id=control.id
                aria-labelledby=control.labelled_by
                aria-describedby=control.described_by
            >
                {head}
            </summary>
            {body}
        </details>
    }
    .into_any()
}

/// A control that opens and closes a body. Closed, the body stays in the page for find-in-page to
/// open.
#[cfg(not(feature = "ssr"))]
#[component]
pub(super) fn Disclosure(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The class of the whole.
    class: &'static str,
    /// The control.
    control: Control,
    /// Whether the body is open.
    is_open: Memo<bool>,
    /// The action of the control.
    toggle: Action,
    /// The action when find-in-page finds something in the body.
    open: Action,
    /// What the control shows.
    head: AnyView,
    /// What it opens.
    body: AnyView,
) -> impl IntoView {
    let body_id = super::ids::part_id(&control.id, "body");
    // `view!` does not know this event.
    let found = ev::Custom::<web_sys::Event>::new("beforematch");
    let content = html::div()
        .class("content")
        .id(body_id.clone())
        .hidden(move || (!is_open.get()).then_some("until-found"))
        .child(body)
        .on(found, move |_| explorer.act(open.clone()));
    view! {
        <div class=class data-open=move || is_open.get().then_some("")>
            <button
                type="button"
                class=control.class
                id=control.id
                aria-expanded=move || is_open.get().to_string()
                aria-controls=body_id
                aria-labelledby=control.labelled_by
                aria-describedby=control.described_by
                on:click=move |_| explorer.act(toggle.clone())
            >
                {head}
            </button>
            {content}
        </div>
    }
    .into_any()
}
