//! Passing claims on, by what the device has for it.

use js_sys::{Function, Object, Reflect};
use story::Story;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

use super::surroundings::Surroundings;
use crate::{
    components::ExplorerContext,
    html::frame,
    state::{Action, Share, ShareForm},
    trap::watched,
};

#[wasm_bindgen]
extern "C" {
    type Navigator;

    #[wasm_bindgen(thread_local_v2, js_name = navigator)]
    static NAVIGATOR: Navigator;

    /// Only pages that came over https, or from the reader's own machine, have one.
    #[wasm_bindgen(method, getter)]
    fn clipboard(this: &Navigator) -> Option<Clipboard>;

    type Clipboard;

    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Clipboard, text: &str) -> Result<Writing, JsValue>;

    /// A promise.
    type Writing;

    /// Only some browsers have a sheet to share by.
    #[wasm_bindgen(method, getter, js_name = share)]
    fn sheet(this: &Navigator) -> Option<Function>;

    #[wasm_bindgen(method)]
    fn then(this: &Writing, written: &JsValue, refused: &JsValue);
}

/// Whether the device has a sheet to share by.
pub(super) fn has_sheet() -> bool {
    NAVIGATOR.with(Navigator::sheet).is_some()
}

impl Surroundings {
    /// Passes a claim on, or the story.
    pub(super) fn pass_on(&self, share: Share, explorer: ExplorerContext) {
        match share.claim.and_then(|ix| self.claim_id(ix)) {
            Some(claim) => self.tell("share", "claim", claim.as_str()),
            None => self.tell("share", "story", self.story.id.as_str()),
        }
        let Some(text) = self.text_of(&share, explorer) else {
            return;
        };
        if share.form == ShareForm::Sheet {
            open_sheet(&text);
        } else {
            copy(Share { text, ..share }, explorer);
        }
    }

    /// The text that is passed on.
    fn text_of(&self, share: &Share, explorer: ExplorerContext) -> Option<String> {
        let address = || self.link_to(share.claim?);
        Some(match share.form {
            ShareForm::Citation | ShareForm::Sheet => {
                let (cite, masthead) = (explorer.locale().messages.citation, explorer.masthead());
                cite(&share.text, &share.status, &masthead, address().as_deref())
            }
            ShareForm::Link => address()?,
            ShareForm::Frame => frame(self.own_page.as_ref()?, &share.text),
        })
    }
}

/// The address of the story's page, if the story names it.
pub(super) fn page_of(story: &Story) -> Option<&str> {
    story.url.as_ref()?.as_str().split('#').next()
}

/// Gives a text to the device's sheet. What the reader then does is not ours.
fn open_sheet(text: &str) {
    let data = Object::new();
    let set = Reflect::set(&data, &"text".into(), &text.into());
    if let (Ok(true), Some(share)) = (set, NAVIGATOR.with(Navigator::sheet)) {
        let promise = NAVIGATOR.with(|navigator| share.call1(navigator.as_ref(), &data));
        if let Ok(promise) = promise {
            // A reader who thinks better of it makes it fail.
            let ignore = Closure::<dyn FnMut()>::new(|| {}).into_js_value();
            promise.unchecked_into::<Writing>().then(&ignore, &ignore);
        }
    }
}

/// Copies the text of what is passed on, and says what became of it.
fn copy(share: Share, explorer: ExplorerContext) {
    let clipboard = NAVIGATOR.with(Navigator::clipboard);
    let written = clipboard.and_then(|clipboard| clipboard.write_text(&share.text).ok());
    let settle = |is_copied| {
        let share = Share {
            is_copied,
            ..share.clone()
        };
        move || watched(|| explorer.act(Action::Shared(share.clone())))
    };
    match written {
        // Of the two, which the page's collector takes away, one is called.
        Some(written) => written.then(
            &Closure::<dyn FnMut()>::new(settle(true)).into_js_value(),
            &Closure::<dyn FnMut()>::new(settle(false)).into_js_value(),
        ),
        None => settle(false)(),
    }
}
