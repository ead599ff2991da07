//! What the page says of itself and is told.

use std::cell::RefCell;

use story::Story;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions, Url, console, window,
};

use crate::{
    options::{Configuration, Options, View},
    state,
    view::{tab_id, toggle_id},
};

/// The options of an element. What is wrong with them is told in the console, once a page.
pub(super) fn options(element: &HtmlElement, configured: JsValue) -> Options {
    let configuration = serde_wasm_bindgen::from_value(configured).unwrap_or_else(|error| {
        console::warn_2(
            &"claim-explorer: configure() cannot be read:".into(),
            &error.into(),
        );
        Configuration::default()
    });
    let (options, warnings) = Options::read(|name| element.get_attribute(name), &configuration);
    for warning in warnings {
        warn(&warning.to_string());
    }
    options
}

/// Tells the people who made the page, once.
pub(super) fn warn(warning: &str) {
    thread_local! {
        static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }
    TOLD.with_borrow_mut(|told| {
        if !told.iter().any(|other| other == warning) {
            console::warn_1(&format!("claim-explorer: {warning}").into());
            told.push(warning.to_owned());
        }
    });
}

/// The language that the page says its text around the element is in.
pub(super) fn language(element: &HtmlElement) -> Option<String> {
    let closest = element.parent_element()?.closest("[lang]").ok()??;
    closest.get_attribute("lang")
}

/// The address of the story's own page, which lies beside the packed story under the same name.
pub(super) fn beside_story(element: &HtmlElement, options: &Options) -> Option<String> {
    let story = options.story.as_ref()?.strip_suffix(".story")?;
    let base = element.base_uri().ok()??;
    let address = Url::new_with_base(&format!("{story}.html"), &base).ok()?;
    Some(address.href())
}

/// What this device kept of the last visit to the story; keeps what there is now. A page whose
/// browser keeps nothing has no record.
pub(super) fn record(story: &Story) -> Option<String> {
    let storage = window()?.local_storage().ok()??;
    let name = format!("claim-explorer:{}", story.id);
    let before = storage.get_item(&name).ok()?;
    drop(storage.set_item(&name, &state::record(story)));
    before
}

/// Scrolls the claim to the top of the page and gives its control the focus.
pub(super) fn go_to(live: &Element, claim: &str) {
    let control = live.query_selector(&format!("#{}", toggle_id(claim)));
    if let Ok(Some(control)) = control {
        control.scroll_into_view();
        focus(&control);
    }
}

/// Gives the tab of the view the focus, if another tab has it: arrow keys lead from tab to tab.
pub(super) fn follow_tab(live: &Element, view: View) {
    let is_on_tab = live.query_selector("[role=tab]:focus");
    let tab = live.query_selector(&format!("#{}", tab_id(view)));
    if let (Ok(Some(_)), Ok(Some(tab))) = (is_on_tab, tab) {
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
