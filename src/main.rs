//! The engine: a wasm module that exports `mount`.

use claim_explorer::{
    host::{Failure, Handover, Mounting, Widget},
    trap,
};
use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// A widget for a story in `element`, which is to be prepared, piece by piece, and then shown; see
/// [`Mounting`]. Until it is shown, nothing of the page is changed.
///
/// The widget lives until the returned handle is freed.
///
/// # Errors
///
/// An `Error` whose name is the code of the [`Failure`].
#[wasm_bindgen]
pub fn mount(
    element: HtmlElement,
    story: Option<Vec<u8>>,
    configuration: JsValue,
    handover: Option<Handover>,
    tell: Function,
    renew: Function,
) -> Result<Widget, JsValue> {
    let mounting = Mounting {
        element,
        story,
        configuration,
        handover,
        tell,
        renew,
    };
    trap::watched(|| Widget::mount(mounting)).map_err(Failure::into)
}

/// Whether the engine trapped, so that its memory cannot be relied upon. To be asked in a task of
/// its own.
#[wasm_bindgen]
pub fn is_trapped() -> bool {
    trap::has_happened()
}

fn main() {}
