//! The shadow root and its style.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::STYLE;

/// The element's open shadow root, the declarative one if there is one, with the widget's style.
///
/// The style is a constructed sheet: a strict `style-src` lets it through.
pub(super) fn styled_root(element: &HtmlElement) -> Result<ShadowRoot, JsValue> {
    let root = match element.shadow_root() {
        Some(root) => root,
        None => element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open))?,
    };
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(STYLE)?;
    root.set_adopted_style_sheets(&Array::of1(&sheet));
    Ok(root)
}
