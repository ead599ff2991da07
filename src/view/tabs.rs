//! The views, as tabs.

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::{
    context::Shared,
    element::{Element, element},
    timeline::is_worth_showing,
};
use crate::{
    options::View,
    state::{Action, Aspect},
};

/// The DOM id of a view's tab, within the widget's own tree.
pub(crate) fn tab_id(view: View) -> String {
    format!("view_{}", view.word())
}

/// The DOM id of the part of the page that shows a view.
pub(super) fn panel_id(view: View) -> String {
    format!("panel_{}", view.word())
}

/// Whether the view is the one that is shown.
fn is_shown(shared: Shared, view: View) -> bool {
    let shown = shared.of_aspect(Aspect::View, |choices, _| choices.view());
    shown.is_some_and(|shown| shown == view)
}

/// The views that have something worth showing.
fn views(shared: Shared) -> &'static [View] {
    if is_worth_showing(shared) {
        &View::ALL
    } else {
        &[View::Claims]
    }
}

/// A tab for each view, where there are several. The static story has no more than their room.
pub(super) fn tabs(shared: Shared) -> Option<Element> {
    let views = views(shared);
    let tab = |view: &View| {
        let tab = element("button")
            .set("type", "button")
            .class("tab")
            .text((shared.locale.messages.view)(*view));
        if cfg!(feature = "ssr") {
            tab
        } else {
            as_tab(shared, tab, *view)
        }
    };
    let tabs = element("div").class("tabs").children(views.iter().map(tab));
    let tabs = if cfg!(feature = "ssr") {
        tabs
    } else {
        tabs.set("role", "tablist")
            .set("aria-label", shared.locale.messages.views)
            .on("keydown", move |event| {
                // With another key they are the browser's own.
                if let Some(key) = event.dyn_ref::<KeyboardEvent>()
                    && !(key.alt_key() || key.ctrl_key() || key.meta_key() || key.shift_key())
                    && let Some(view) = led_to(shared, views, &key.key())
                {
                    event.prevent_default();
                    shared.act(Action::Show(view));
                }
            })
    };
    (views.len() > 1).then_some(tabs)
}

/// The button as the tab of a view.
fn as_tab(shared: Shared, button: Element, view: View) -> Element {
    let is_shown = move || is_shown(shared, view);
    button
        .set("role", "tab")
        .set("id", tab_id(view))
        .set("aria-controls", panel_id(view))
        .set_live("aria-selected", move || Some(is_shown().to_string()))
        // One stop of the Tab key for all; arrow keys go from one to the other.
        .set_live("tabindex", move || {
            Some(if is_shown() { "0" } else { "-1" }.to_owned())
        })
        .on("click", move |_| shared.act(Action::Show(view)))
}

/// The view that a key leads to from the one that is shown.
fn led_to(shared: Shared, views: &[View], key: &str) -> Option<View> {
    let shown = views.iter().position(|view| is_shown(shared, *view))?;
    let last = views.len().checked_sub(1)?;
    let is_mirrored = shared.locale.is_mirrored();
    let to = match key {
        "Home" => 0,
        "End" => last,
        "ArrowRight" | "ArrowLeft" => {
            let is_forward = (key == "ArrowRight") != is_mirrored;
            match (is_forward, shown) {
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

/// The part of the page that shows a view.
pub(super) fn panel(shared: Shared, view: View) -> Element {
    let panel = element("div").class("panel");
    // Without a script there is no tab to choose it by, nor where there is but one view.
    if cfg!(feature = "ssr") || views(shared).len() < 2 {
        return panel.set_if("hidden", view != View::Claims);
    }
    panel
        .set("role", "tabpanel")
        .set("id", panel_id(view))
        .set("aria-labelledby", tab_id(view))
        .set_live_if("hidden", move || !is_shown(shared, view))
}
