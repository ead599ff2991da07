//! The views, as tabs.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{ExplorerContext, ids::tab_id};
use crate::state::{Action, View};

/// The DOM id of the part of the page that shows a view.
fn panel_id(view: View) -> String {
    format!("panel-{}", view.word())
}

/// The views that have something worth showing: the timeline, if something has a time.
fn views(explorer: ExplorerContext) -> &'static [View] {
    if explorer.moments().is_empty() {
        &[View::Claims]
    } else {
        &View::ALL
    }
}

/// A tab for each view, where there are several. The static story has no more than their room.
#[component]
pub(super) fn Tabs(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let views = views(explorer);
    if views.len() < 2 {
        return ().into_any();
    }
    let is_live = !cfg!(feature = "ssr");
    let tabs = views
        .iter()
        .map(|view| view! { <Tab explorer=explorer shows=*view /> });
    let press = move |event: KeyboardEvent| {
        // With another key they are the browser's own.
        let is_alone =
            !(event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key());
        if let Some(view) = led_to(explorer, views, &event.key()).filter(|_| is_alone) {
            event.prevent_default();
            explorer.act(Action::Show(view));
        }
    };
    view! {
        <div
            class="views"
            role=is_live.then_some("tablist")
            aria-label=is_live.then_some(explorer.locale().messages.views)
            on:keydown=press
        >
            {tabs.collect_view()}
        </div>
    }
    .into_any()
}

/// The tab of a view. One stop of the Tab key serves all; arrow keys go from one to the other.
#[component]
fn Tab(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The view.
    shows: View,
) -> impl IntoView {
    let name = (explorer.locale().messages.view)(shows);
    let is_shown = explorer.choice(move |choices| choices.view() == shows);
    let is_live = !cfg!(feature = "ssr");
    view! {
        <button
            type="button"
            class="tab"
            role=is_live.then_some("tab")
            id=is_live.then(|| tab_id(shows))
            aria-controls=is_live.then(|| panel_id(shows))
            aria-selected=move || is_live.then(|| is_shown.get().to_string())
            tabindex=move || is_live.then(|| if is_shown.get() { "0" } else { "-1" })
            on:click=move |_| explorer.act(Action::Show(shows))
        >
            {name}
        </button>
    }
    .into_any()
}

/// The view that a key leads to from the one that is shown.
fn led_to(explorer: ExplorerContext, views: &[View], key: &str) -> Option<View> {
    let shown = explorer.choices()?.view();
    let at = views.iter().position(|view| *view == shown)?;
    let last = views.len().checked_sub(1)?;
    let to = match key {
        "Home" => 0,
        "End" => last,
        "ArrowRight" | "ArrowLeft" => {
            let is_forward = (key == "ArrowRight") != explorer.locale().is_mirrored();
            match (is_forward, at) {
                (true, at) if at == last => 0,
                (true, at) => at + 1,
                (false, 0) => last,
                (false, at) => at - 1,
            }
        }
        _ => return None,
    };
    views.get(to).copied()
}

/// The part of the page that shows a view. Without a script there is no tab to choose it by, nor
/// where there is but one view.
#[component]
pub(crate) fn Panel(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The view.
    shows: View,
    /// What it shows.
    content: AnyView,
) -> impl IntoView {
    let is_shown = explorer.choice(move |choices| choices.view() == shows);
    let has_tab = !cfg!(feature = "ssr") && views(explorer).len() > 1;
    view! {
        <div
            class="panel"
            role=has_tab.then_some("tabpanel")
            id=has_tab.then(|| panel_id(shows))
            aria-labelledby=has_tab.then(|| tab_id(shows))
            hidden=move || !is_shown.get()
        >
            {content}
        </div>
    }
    .into_any()
}
