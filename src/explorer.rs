//! The explorer of a story: the root component.

use leptos::prelude::*;

use crate::{
    components::{
        Announced, Banner, ExplorerContext, Foot, Ledger, Masthead, Panel, Results, TimelineView,
        Toolbar,
    },
    state::View,
};

/// The explorer of a story: what can be said now, the tools, and the view that is chosen.
#[component]
pub fn Explorer(
    /// The context that its components share; see [`ExplorerContext::act`] for what changes it.
    explorer: ExplorerContext,
) -> impl IntoView {
    let locale = explorer.locale();
    let title = locale.name(&explorer.story().title);
    let claims = view! { <Claims explorer=explorer /> };
    let timeline = view! { <TimelineView explorer=explorer /> };
    view! {
        <section
            class="explorer"
            part=explorer.part("explorer")
            aria-label=title
            lang=locale.tag()
            dir=locale.direction().as_str()
        >
            <Masthead explorer=explorer />
            <Toolbar explorer=explorer />
            <Banner explorer=explorer />
            <Panel explorer=explorer shows=View::Claims content=claims.into_any() />
            <Panel explorer=explorer shows=View::Timeline content=timeline.into_any() />
            <Foot explorer=explorer />
            <Announced explorer=explorer />
        </section>
    }
    .into_any()
}

/// The ledger; while something is searched for or filtered by, the results in its place.
#[component]
fn Claims(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let is_found = Memo::new(move |_| explorer.findings().is_some());
    view! {
        <Show when=move || is_found.get()>
            <Results explorer=explorer />
        </Show>
        <div class="all" hidden=move || is_found.get()>
            <Ledger explorer=explorer />
        </div>
    }
    .into_any()
}
