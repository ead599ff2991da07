//! The engine: a wasm module that exports `mount`.

use claim_explorer::host::{Failure, Handover, Mounting, Widget};
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
) -> Result<Widget, JsValue> {
    let mounting = Mounting {
        element,
        story,
        configuration,
        handover,
        tell,
    };
    Widget::mount(mounting).map_err(Failure::into)
}

fn main() {}
