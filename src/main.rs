//! The engine: a wasm module that exports `mount`.

use claim_explorer::host::Widget;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::HtmlElement;

/// Shows the embedded story in `element`, in place of the static story if there is one.
///
/// The widget lives until the returned handle is freed.
///
/// # Errors
///
/// If the story cannot be shown, with what to do about it. The element is then left as it was.
#[wasm_bindgen]
pub fn mount(element: HtmlElement) -> Result<Widget, JsError> {
    Widget::mount(&element).map_err(JsError::from)
}

fn main() {}
