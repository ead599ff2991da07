//! The engine: a wasm module that exports `mount`, and `whenFree`, which says when to.

use claim_explorer::host::{self, Failure, Handover, Mounting, Widget};
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// Shows a story in `element`, in place of what stands there; see [`Mounting`].
///
/// The widget lives until the returned handle is freed.
///
/// # Errors
///
/// An `Error` whose name is the code of the [`Failure`]. What stands in the element is then left
/// as it was.
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

/// A promise that is kept as soon as nothing in the static story of `element` is selected or pressed,
/// and no link in it has the focus.
#[wasm_bindgen(js_name = whenFree)]
pub fn when_free(element: HtmlElement) -> Promise {
    host::when_free(element)
}

fn main() {}
