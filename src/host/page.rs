//! What the page says of itself and is told.

use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use story::Story;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions, Url, console, window,
};

use crate::{
    options::{Configuration, Options, View},
    state::{self, Focus},
    view::{tab_id, toggle_id},
};

/// The options of an element. What is wrong with them is told in the console, once a page.
pub(super) fn options(element: &HtmlElement, configured: JsValue) -> Options {
    let configuration =
        serde_wasm_bindgen::from_value(in_words(&configured)).unwrap_or_else(|error| {
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

/// A copy of what was configured in which words stand for what no option can be, so that the other
/// options stand.
fn in_words(configured: &JsValue) -> JsValue {
    let words = Object::new();
    let entries = Object::entries(configured.unchecked_ref());
    for entry in entries.iter() {
        let entry: Array = entry.unchecked_into();
        let value = entry.get(1);
        let is_plain = value.is_string()
            || value.as_f64().is_some()
            || value.as_bool().is_some()
            || value.is_null()
            || value.is_undefined();
        let value = match &value {
            value if is_plain => value.clone(),
            value if value.is_function() => "a function".into(),
            value if Array::is_array(value) => "a list".into(),
            value if value.is_object() => "an object".into(),
            _ => "of another kind".into(),
        };
        // A new object takes every name.
        drop(Reflect::set(&words, &entry.get(0), &value));
    }
    words.into()
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

/// What this device kept of the visit before this one to the story; keeps what there is now. A page
/// whose browser keeps nothing has no record.
pub(super) fn record(story: &Story) -> Option<String> {
    thread_local! {
        // The visit lasts as long as the page, however often the story is mounted on it.
        static READ: RefCell<Vec<(String, Option<String>)>> = const { RefCell::new(Vec::new()) };
    }
    let name = format!("claim-explorer:{}", story.id);
    READ.with_borrow_mut(|read| {
        if let Some((_, before)) = read.iter().find(|(known, _)| *known == name) {
            return before.clone();
        }
        let storage = window()?.local_storage().ok()??;
        let before = storage.get_item(&name).ok()?;
        drop(storage.set_item(&name, &state::record(story)));
        read.push((name, before.clone()));
        before
    })
}

/// Gives the focus to what it must go to; a claim is scrolled to the top of the page.
pub(super) fn move_focus(live: &Element, focus_on: Focus, claim: Option<&str>) {
    let control = match (focus_on, claim) {
        (Focus::Claim(_), Some(claim)) => format!("#{}", toggle_id(claim)),
        (Focus::Count, _) => ".count".to_owned(),
        _ => ".slider".to_owned(),
    };
    if let Ok(Some(control)) = live.query_selector(&control) {
        if claim.is_some() {
            control.scroll_into_view();
        }
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
