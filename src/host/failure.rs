//! Why a widget cannot be shown, and the codes by which host pages know it. `embed.js` has further
//! codes, for what fails before there is an engine.

use js_sys::Error;
use story::UnpackError;
use wasm_bindgen::{JsCast, JsValue};

/// Why a widget cannot be shown.
#[derive(Debug)]
pub enum Failure {
    /// The story could not be read.
    Story(UnpackError),
    /// The page refused something.
    Page(JsValue),
}

impl From<UnpackError> for Failure {
    fn from(error: UnpackError) -> Self {
        Self::Story(error)
    }
}

impl From<JsValue> for Failure {
    fn from(error: JsValue) -> Self {
        Self::Page(error)
    }
}

impl From<Failure> for JsValue {
    /// An `Error` whose name is the code.
    fn from(failure: Failure) -> Self {
        let (code, error) = match failure {
            Failure::Story(error) => (code(error), Error::new(&error.to_string())),
            Failure::Page(error) => {
                // Pages can throw what is no error.
                let message = error
                    .dyn_ref()
                    .and_then(|error: &Error| error.message().as_string());
                ("page", Error::new(&message.unwrap_or_default()))
            }
        };
        error.set_name(code);
        error.into()
    }
}

/// The stable code: `docs/embedding.md` tells what to do about each.
const fn code(error: UnpackError) -> &'static str {
    match error {
        UnpackError::OtherVersion(_) => "story-version",
        _ => "story-corrupt",
    }
}
