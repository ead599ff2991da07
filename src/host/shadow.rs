//! The shadow root and its style.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

use crate::STYLE;

/// The widget's style as a constructed sheet, which a strict `style-src` lets through.
pub(super) fn sheet() -> Result<CssStyleSheet, JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(STYLE)?;
    Ok(sheet)
}

/// The element's open shadow root: the declarative one if there is one.
pub(super) fn root(element: &HtmlElement) -> Result<ShadowRoot, JsValue> {
    match element.shadow_root() {
        Some(root) => Ok(root),
        None => element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)),
    }
}

/// Gives the root this style.
pub(super) fn adopt(root: &ShadowRoot, sheet: &CssStyleSheet) {
    root.set_adopted_style_sheets(&Array::of1(sheet));
}
