//! The busy reader of a static story: taking over waits while text in it is selected, a link in it
//! has the focus, or something in it is pressed, and would be lost.

use std::time::Duration;

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::leptos_dom::helpers::set_timeout;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{
    AbortController, AddEventListenerOptions, Element, EventTarget, HtmlElement, Node, ShadowRoot,
};

use crate::trap::watched;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = getSelection)]
    fn selection() -> Option<Selection>;

    type Selection;

    /// The ranges, in these shadow roots too. Not every browser knows it.
    #[wasm_bindgen(method, catch, js_name = getComposedRanges)]
    fn composed_ranges(this: &Selection, roots: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getRangeAt)]
    fn range_at(this: &Selection, position: u32) -> Result<SelectedRange, JsValue>;

    /// A `Range` or a `StaticRange`.
    type SelectedRange;

    #[wasm_bindgen(method, getter)]
    fn collapsed(this: &SelectedRange) -> bool;

    #[wasm_bindgen(method, getter, js_name = startContainer)]
    fn start(this: &SelectedRange) -> Node;

    #[wasm_bindgen(method, getter, js_name = endContainer)]
    fn end(this: &SelectedRange) -> Node;
}

/// A promise that is kept as soon as the busy reader of an element's static story has done.
pub(super) fn when_free(element: &HtmlElement) -> Promise {
    Promise::new(&mut |keep, _| {
        if wait(element, &keep).is_err() {
            call(&keep);
        }
    })
}

/// Waits for the reader to have done, and keeps the promise.
fn wait(element: &HtmlElement, keep: &Function) -> Result<(), JsValue> {
    let listening = AbortController::new()?;
    let options = AddEventListenerOptions::new();
    options.set_signal(&listening.signal());
    // Focus moves within a shadow root are not told outside.
    let story: EventTarget = match element.shadow_root() {
        Some(root) => root.into(),
        None => element.clone().into(),
    };
    let check = {
        let (element, keep) = (element.clone(), keep.clone());
        move || {
            if !is_busy(&element) {
                listening.abort();
                call(&keep);
            }
        }
    };
    // The focus and a click are where they go to only after the event. The listener is the
    // collector's when its element is.
    let listener = Closure::<dyn Fn()>::new(move || {
        let check = check.clone();
        watched(|| set_timeout(move || watched(check), Duration::ZERO));
    });
    let listener: Function = listener.into_js_value().unchecked_into();
    let listen = |target: &EventTarget, event| {
        target.add_event_listener_with_callback_and_add_event_listener_options(
            event, &listener, &options,
        )
    };
    listen(&story, "focusout")?;
    // A press may end anywhere on the page.
    if let Some(document) = element.owner_document() {
        for event in [
            "selectionchange",
            "pointerup",
            "pointercancel",
            "dragend",
            "keyup",
        ] {
            listen(&document, event)?;
        }
    }
    Ok(())
}

/// Keeps a promise, which raises no error.
fn call(keep: &Function) {
    drop(keep.call0(&JsValue::NULL));
}

/// Whether the reader has text of the element selected or a link in it focused, or presses
/// something in it.
pub(super) fn is_busy(element: &HtmlElement) -> bool {
    let root = element.shadow_root();
    let root = root.as_ref();
    let is_inside = |node: &Node| {
        element.contains(Some(node)) || root.is_some_and(|root| root.contains(Some(node)))
    };
    let is = |element: &Element, selector| element.matches(selector).unwrap_or_default();
    let of_page = || element.owner_document()?.active_element();
    let focused = root.and_then(ShadowRoot::active_element).or_else(of_page);
    let has_focused = focused
        .is_some_and(|focused| is_inside(&focused) && is(&focused, "a[href], [open] > .show-all"));
    let has_selected = selected(root).is_some_and(|range| {
        !range.collapsed() && (is_inside(&range.start()) || is_inside(&range.end()))
    });
    has_focused || has_selected || is(element, ":active")
}

/// The range that is selected on the page, in the shadow root too.
fn selected(root: Option<&ShadowRoot>) -> Option<SelectedRange> {
    let selection = selection()?;
    let roots = Object::new();
    // A new object takes every name.
    drop(Reflect::set(
        &roots,
        &"shadowRoots".into(),
        &root.into_iter().collect::<Array>(),
    ));
    let ranges = selection.composed_ranges(&roots).or_else(|_| {
        // An older WebKit takes the roots themselves.
        selection.composed_ranges(&root.map_or(JsValue::UNDEFINED, JsValue::from))
    });
    match ranges {
        Ok(ranges) => ranges.iter().next().map(JsCast::unchecked_into),
        Err(_) => selection.range_at(0).ok(),
    }
}
