//! The focus, and where the page is scrolled to.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, FocusOptions, HtmlElement, NodeList, ScrollBehavior, ScrollToOptions, ShadowRoot,
    window,
};

use crate::{
    components::{claim_id, question_id, result_id, tab_id},
    state::{Focus, View},
};

/// A list that is shown in part, and the controls in it, in their order.
pub(super) struct ListInPart {
    list: Element,
    controls: NodeList,
}

impl ListInPart {
    /// The list whose button to show all of it has the focus.
    pub(super) fn focused(live: &Element) -> Option<Self> {
        let list = live.query_selector(":has(+ .show-all:focus)").ok()??;
        let controls = controls_in(&list)?;
        Some(Self { list, controls })
    }

    /// Gives the focus to the first control that was not in the list before.
    pub(super) fn move_to_rest(&self) -> Option<()> {
        let now = controls_in(&self.list)?;
        let mut positions = 0..now.length();
        let first = positions.find(|at| self.controls.get(*at) != now.get(*at))?;
        focus(&now.get(first)?.dyn_into().ok()?);
        Some(())
    }
}

fn controls_in(list: &Element) -> Option<NodeList> {
    list.query_selector_all(":is(a, button):not([hidden] *)")
        .ok()
}

/// The element with a DOM id.
pub(super) fn by_id(live: &Element, id: &str) -> Option<Element> {
    live.query_selector(&format!("#{id}")).ok()?
}

/// Moves the focus; a question or a claim, by its id, is scrolled to.
pub(super) fn move_to(live: &Element, to: Focus, id: Option<&str>) {
    let control = match (to, id) {
        (Focus::Claim(_), Some(claim)) => by_id(live, &claim_id(claim)),
        (Focus::Result(_), Some(claim)) => by_id(live, &result_id(claim)),
        (Focus::Question(_), Some(question)) => by_id(live, &question_id(question)),
        _ => {
            let selector = match to {
                Focus::Search => ".search-field",
                _ => "[role=tab][aria-selected=true]",
            };
            let control = live.query_selector(selector).ok().flatten();
            // The control that was used may be gone.
            control.filter(|_| is_lost(live))
        }
    };
    if let Some(control) = control {
        if id.is_some() {
            control.scroll_into_view();
        }
        focus(&control);
    }
}

/// Whether nothing in the widget has the focus, as when the control that had it is gone.
fn is_lost(live: &Element) -> bool {
    let root = live.get_root_node().dyn_into::<ShadowRoot>();
    root.is_ok_and(|root| root.active_element().is_none())
}

/// Gives the tab of the view the focus, if another tab has it: arrow keys lead from tab to tab.
pub(super) fn follow_tab(live: &Element, view: View) {
    let is_on_tab = live.query_selector("[role=tab]:focus");
    let tab = by_id(live, &tab_id(view));
    if let (Ok(Some(_)), Some(tab)) = (is_on_tab, tab) {
        focus(&tab);
    }
}

/// Scrolls the page by so many CSS pixels: Firefox, which holds the page by what is read there
/// (scroll anchoring), scrolls when that is replaced, though nothing moved.
pub(super) fn scroll_by(distance: f64) {
    if let Some(window) = window().filter(|_| distance != 0.0) {
        let options = ScrollToOptions::new();
        options.set_top(distance);
        // However smoothly the page scrolls else.
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_by_with_scroll_to_options(&options);
    }
}

/// Whether the page is scrolled down.
pub(super) fn is_scrolled() -> bool {
    window().is_some_and(|window| window.scroll_y().is_ok_and(|distance| distance > 0.0))
}

/// Gives an element the focus without a scroll. One that cannot take it is no reason to stop.
pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}
