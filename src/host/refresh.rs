//! Asking for newer versions of a story, where the page wants it: not while it is hidden, less often
//! while that fails.

use std::{cell::RefCell, rc::Rc, sync::Arc, time::Duration};

use js_sys::{Function, Promise, Uint8Array};
use leptos::{
    ev,
    leptos_dom::helpers::{
        TimeoutHandle, WindowListenerHandle, set_timeout_with_handle, window_event_listener,
    },
};
use story::Story;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, window};

use super::page;
use crate::{components::ExplorerContext, state::News, trap::WatchedTask, trap::watched};

/// The longest wait while asking fails, as a multiple of the usual one.
const LONGEST_WAITS: u32 = 32;

/// The asking for newer versions of a widget's story, until it is dropped.
pub(super) struct Refresh(Rc<Shared>);

struct Shared {
    story: Arc<Story>,
    explorer: ExplorerContext,
    every: Duration,
    /// Called without anything, it asks for the story's bytes; called with bytes, it shows them.
    ask: Function,
    state: RefCell<State>,
}

struct State {
    /// The version that was seen last.
    version: Option<u32>,
    /// The bytes of the version that is newer than the one shown.
    newer: Option<Uint8Array>,
    /// The number of waits until the next time.
    waits: u32,
    timer: Option<TimeoutHandle>,
    /// Hears of a page that is seen again.
    listener: Option<WindowListenerHandle>,
}

impl Refresh {
    /// Asks every so often, from now on.
    pub(super) fn begin(
        story: &Arc<Story>,
        version: Option<u32>,
        explorer: ExplorerContext,
        every: Duration,
        ask: &Function,
    ) -> Self {
        let shared = Rc::new(Shared {
            story: Arc::clone(story),
            explorer,
            every,
            ask: ask.clone(),
            state: RefCell::new(State {
                version,
                newer: None,
                waits: 1,
                timer: None,
                listener: None,
            }),
        });
        wait(&shared);
        Self(shared)
    }

    /// Shows the newer version, in the place of this widget.
    pub(super) fn take(&self) {
        if let Some(newer) = self.0.state.borrow().newer.clone() {
            drop(self.0.ask.call1(&JsValue::NULL, &newer));
        }
    }
}

impl Drop for Refresh {
    fn drop(&mut self) {
        let mut state = self.0.state.borrow_mut();
        if let Some(timer) = state.timer.take() {
            timer.clear();
        }
        if let Some(listener) = state.listener.take() {
            listener.remove();
        }
    }
}

/// Waits for the next time to ask.
fn wait(shared: &Rc<Shared>) {
    let wait = shared.every * shared.state.borrow().waits;
    let weak = Rc::downgrade(shared);
    let due = move || {
        watched(|| {
            if let Some(shared) = weak.upgrade() {
                ask_when_seen(&shared);
            }
        });
    };
    shared.state.borrow_mut().timer = set_timeout_with_handle(due, wait).ok();
}

/// Asks now, or as soon as the page is seen.
fn ask_when_seen(shared: &Rc<Shared>) {
    if !is_hidden() {
        ask(shared);
        return;
    }
    let weak = Rc::downgrade(shared);
    let seen = ev::Custom::<Event>::new("visibilitychange");
    let listener = window_event_listener(seen, move |_| {
        watched(|| {
            let Some(shared) = weak.upgrade().filter(|_| !is_hidden()) else {
                return;
            };
            let listener = shared.state.borrow_mut().listener.take();
            if let Some(listener) = listener {
                listener.remove();
                ask(&shared);
            }
        });
    });
    shared.state.borrow_mut().listener = Some(listener);
}

fn is_hidden() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.hidden())
}

/// Asks for the story, and goes on when there is an answer.
fn ask(shared: &Rc<Shared>) {
    let weak = Rc::downgrade(shared);
    let asked = shared.ask.call0(&JsValue::NULL);
    let answer = async move {
        let asked = asked.map(JsCast::unchecked_into::<Promise>);
        let answer = match asked {
            Ok(promise) => wasm_bindgen_futures::JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        // The widget may be gone by now.
        if let Some(shared) = weak.upgrade() {
            hear(&shared, answer);
            wait(&shared);
        }
    };
    wasm_bindgen_futures::spawn_local(WatchedTask(Box::pin(answer)));
}

/// Hears what the server answered: a newer version is news, a bad one is refused, and while there is
/// no answer the waits grow.
fn hear(shared: &Shared, answer: Result<JsValue, JsValue>) {
    let mut state = shared.state.borrow_mut();
    let Ok(bytes) = answer else {
        state.waits = (state.waits * 2).min(LONGEST_WAITS);
        return;
    };
    state.waits = 1;
    let newer: Uint8Array = bytes.unchecked_into();
    let bytes = newer.to_vec();
    let version = story::version_of(&bytes);
    if version == state.version {
        return;
    }
    state.version = version;
    match story::unpack(&bytes) {
        Ok(version) => {
            state.newer = Some(newer);
            let news = News::between(&shared.story, &version);
            drop(state);
            shared.explorer.bring(news);
        }
        Err(error) => page::warn(&format!("a new version is refused: {error}")),
    }
}
