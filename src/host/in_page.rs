//! What the page learns of a reader's actions and does for them.

use std::{cell::Cell, sync::Arc, time::Duration};

use js_sys::{Function, Object, Reflect};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout, set_timeout_with_handle};
use story::{
    Story,
    model::{Claim, Ix, Slug},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::HtmlElement;

use super::{
    deep_links::{self, Entry, Writer},
    page,
};
use crate::{
    state::{Action, Aspect, Focus, Form, Outcome, Share, hash},
    view::{Session, Surroundings},
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

    /// Only some browsers have what this shares by.
    #[wasm_bindgen(method, getter, js_name = share)]
    fn sheet(this: &Navigator) -> Option<Function>;

    #[wasm_bindgen(method)]
    fn then(this: &Writing, written: &JsValue, refused: &JsValue);
}

/// How long nothing must be typed before it is said how much is found.
const REST: Duration = Duration::from_millis(700);

/// The page around a session.
pub(super) struct InPage {
    /// The story.
    pub(super) story: Arc<Story>,
    /// What shows it.
    pub(super) live: HtmlElement,
    /// Writes the page's address, where the page lets it.
    pub(super) writer: Option<Writer>,
    /// Called with the name of an event, a key and an id for what happens.
    pub(super) tell: Function,
    /// The address of the page that holds the story alone.
    pub(super) own_page: Option<String>,
    /// What waits for the reader to rest.
    pub(super) resting: Cell<Option<TimeoutHandle>>,
}

impl Surroundings for InPage {
    /// Where the page's hash leads to claims, the page; else the story's own page.
    fn link_to(&self, claim: &Slug) -> Option<String> {
        if self.writer.is_some() {
            return deep_links::link_to(&self.story, claim);
        }
        let url = self.story.url.as_ref()?.as_str();
        let page = url.split('#').next().unwrap_or_default();
        Some(page.to_owned() + &hash::of_claim(claim))
    }

    fn has_sheet(&self) -> bool {
        NAVIGATOR.with(Navigator::sheet).is_some()
    }

    fn own_page(&self) -> Option<String> {
        self.own_page.clone()
    }

    fn carry_out(&self, outcome: Outcome, session: &Session) {
        if let Some(focus) = outcome.focus {
            let claim = match focus {
                Focus::Claim(ix) => self.id(ix).map(Slug::to_string),
                Focus::Count | Focus::Slider => None,
            };
            let live = self.live.clone();
            let go = move || page::move_focus(&live, focus, claim.as_deref());
            if outcome.has_changed(Aspect::View) || outcome.has_changed(Aspect::Finding) {
                // It is shown as soon as the components have done what they were told.
                set_timeout(go, Duration::ZERO);
            } else {
                go();
            }
        }
        let opened = outcome.opened.and_then(|ix| self.id(ix));
        match &self.writer {
            // Where the reader came to is written there, and what still waits is of before.
            Some(writer) if outcome.is_restored => writer.cancel(),
            Some(writer) => {
                let entry = opened.map_or(Entry::Same, |_| Entry::New);
                writer.write(&self.story, session.choices().place(), entry);
            }
            None => {}
        }
        if let Some(claim) = opened {
            self.tell("open", "claim", claim.as_str());
        }
        if outcome.has_changed(Aspect::View) {
            let view = session.choices().view();
            page::follow_tab(&self.live, view);
            self.tell("view", "view", view.word());
        }
        if outcome.has_changed(Aspect::Finding) {
            self.rest(session);
        }
        if let Some(share) = outcome.share {
            match share.claim.and_then(|ix| self.id(ix)) {
                Some(claim) => self.tell("share", "claim", claim.as_str()),
                None => self.tell("share", "story", self.story.id.as_str()),
            }
            if share.form == Form::Sheet {
                open_sheet(&share.text);
            } else {
                copy(share, session);
            }
        }
    }
}

impl InPage {
    fn id(&self, ix: Ix<Claim>) -> Option<&Slug> {
        self.story.claims.get(ix).map(|claim| &claim.id)
    }

    /// Tells the page. What a listener of the page's throws is reported there.
    fn tell(&self, event: &str, key: &str, id: &str) {
        let (event, key, id) = (event.into(), key.into(), id.into());
        drop(self.tell.call3(&JsValue::NULL, &event, &key, &id));
    }

    /// Notes when the reader has rested from typing.
    fn rest(&self, session: &Session) {
        let session = session.downgrade();
        let rest = set_timeout_with_handle(move || session.act(Action::Rest), REST);
        if let Some(earlier) = self.resting.replace(rest.ok()) {
            earlier.clear();
        }
    }
}

impl Drop for InPage {
    fn drop(&mut self) {
        if let Some(resting) = self.resting.take() {
            resting.clear();
        }
    }
}

/// Gives a text to what the device has to share by. What the reader then does is not ours.
fn open_sheet(text: &str) {
    let data = Object::new();
    let set = Reflect::set(&data, &"text".into(), &text.into());
    if let (Ok(true), Some(share)) = (set, NAVIGATOR.with(Navigator::sheet)) {
        let promise = NAVIGATOR.with(|navigator| share.call1(navigator.as_ref(), &data));
        if let Ok(promise) = promise {
            // One who thinks better of it makes it fail.
            let ignore = Closure::<dyn FnMut()>::new(|| {}).into_js_value();
            promise.unchecked_into::<Writing>().then(&ignore, &ignore);
        }
    }
}

/// Copies the text of what is passed on, and says what became of it.
fn copy(share: Share, session: &Session) {
    let clipboard = NAVIGATOR.with(Navigator::clipboard);
    let written = clipboard.and_then(|clipboard| clipboard.write_text(&share.text).ok());
    let settle = |is_copied| {
        let (session, share) = (session.downgrade(), share.clone());
        move || {
            let text = share.text.clone();
            session.act(Action::Shared(Share {
                text,
                is_copied,
                ..share
            }));
        }
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
