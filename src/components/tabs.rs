//! The views, as tabs.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use super::{
    ExplorerContext,
    element::{Element, button, element},
    ids::tab_id,
};
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
pub(super) fn tabs(explorer: ExplorerContext) -> Option<Element> {
    let views = views(explorer);
    let is_live = !cfg!(feature = "ssr");
    let press = move |event: Event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else {
            return;
        };
        // With another key they are the browser's own.
        let is_alone =
            !(event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key());
        if let Some(view) = led_to(explorer, views, &event.key()).filter(|_| is_alone) {
            event.prevent_default();
            explorer.act(Action::Show(view));
        }
    };
    let label = explorer.locale().messages.views;
    (views.len() > 1).then(|| {
        element("div", "views")
            .attr_if("role", is_live.then_some("tablist"))
            .attr_if("aria-label", is_live.then_some(label))
            .on("keydown", press)
            .children(views.iter().map(|view| tab(explorer, *view)))
    })
}

/// The tab of a view. One stop of the Tab key serves all; arrow keys go from one to the other.
fn tab(explorer: ExplorerContext, shows: View) -> Element {
    let is_shown = explorer.choice(move |choices| choices.view() == shows);
    let tab =
        button("tab", explorer, Action::Show(shows)).text((explorer.locale().messages.view)(shows));
    if cfg!(feature = "ssr") {
        return tab;
    }
    tab.attr("role", "tab")
        .attr("id", &tab_id(shows))
        .attr("aria-controls", &panel_id(shows))
        .live_attr("aria-selected", move || Some(is_shown.get().to_string()))
        .live_attr("tabindex", move || {
            Some(if is_shown.get() { "0" } else { "-1" }.to_owned())
        })
}

/// The view that a key leads to from the one that is shown.
fn led_to(explorer: ExplorerContext, views: &[View], key: &str) -> Option<View> {
    let shown = explorer.choices_untracked()?.view();
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
pub(crate) fn panel(explorer: ExplorerContext, shows: View) -> Element {
    let is_shown = explorer.choice(move |choices| choices.view() == shows);
    let panel =
        element("div", "panel").live_attr("hidden", move || (!is_shown.get()).then(String::new));
    if cfg!(feature = "ssr") || views(explorer).len() < 2 {
        return panel;
    }
    panel
        .attr("role", "tabpanel")
        .attr("id", &panel_id(shows))
        .attr("aria-labelledby", &tab_id(shows))
}
