//! The claim that was opened last, in the hash of the page's address.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use leptos::{
    ev,
    leptos_dom::helpers::{
        TimeoutHandle, WindowListenerHandle, set_timeout_with_handle, window_event_listener,
    },
};
use story::{
    Story,
    model::{Claim, Ix, Slug},
};
use wasm_bindgen::JsValue;
use web_sys::{HashChangeEvent, window};

use crate::{
    state::{Action, hash},
    view::Session,
};

/// Browsers stop a page that changes its address more often than about a hundred times in ten
/// seconds, and the host wants to change it too.
const SHORTEST_MS: f64 = 500.0;

/// Writes the claim that was opened last into the hash of the page's address. Copies write to the
/// same one.
#[derive(Clone, Default)]
pub(super) struct Writer(Rc<Writing>);

#[derive(Default)]
struct Writing {
    /// When the address was last changed, in milliseconds since 1970.
    last_ms: Cell<f64>,
    waiting: RefCell<Option<TimeoutHandle>>,
}

impl Writer {
    /// Adds the claim to the history of the page, at once or as soon as it may be.
    pub(super) fn push(&self, story: &Arc<Story>, claim: &Slug) {
        self.cancel();
        let wait_ms = self.0.last_ms.get() + SHORTEST_MS - js_sys::Date::now();
        let (writing, story, claim) = (Rc::clone(&self.0), Arc::clone(story), claim.clone());
        let write = move || {
            if let Some(hash) = changed(&story, &claim) {
                writing.last_ms.set(js_sys::Date::now());
                // A page that may not change its address shows the claim all the same.
                drop(push_state(&hash));
            }
        };
        if wait_ms <= 0.0 {
            write();
        } else {
            let wait = Duration::from_secs_f64(wait_ms / 1000.0);
            *self.0.waiting.borrow_mut() = set_timeout_with_handle(write, wait).ok();
        }
    }

    fn cancel(&self) {
        if let Some(waiting) = self.0.waiting.borrow_mut().take() {
            waiting.clear();
        }
    }
}

/// Follows the links that lead to claims, until it is dropped.
pub(super) struct Follower {
    writer: Writer,
    listener: Option<WindowListenerHandle>,
}

impl Follower {
    /// Goes to the claim that the page's hash leads to, whenever that is another one.
    pub(super) fn new(session: Session, writer: Writer) -> Self {
        let follow = move |change: HashChangeEvent| {
            let before = claim_of(session.story(), &change.old_url());
            let claim = claim_of(session.story(), &change.new_url());
            if let Some(claim) = claim.filter(|_| claim != before) {
                session.act(Action::Visit(claim));
            }
        };
        Self {
            writer,
            listener: Some(window_event_listener(ev::hashchange, follow)),
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.writer.cancel();
        if let Some(listener) = self.listener.take() {
            listener.remove();
        }
    }
}

/// The claim that the page's hash leads to.
pub(super) fn asked_for(story: &Story) -> Option<Ix<Claim>> {
    claim_of(story, &current()?)
}

/// The claim that the hash of an address leads to.
fn claim_of(story: &Story, address: &str) -> Option<Ix<Claim>> {
    let (_, hash) = address.split_once('#')?;
    story.claim(hash::claim_in(hash, |id| story.claim(id).is_some())?)
}

/// The hash that leads to the claim, unless the page's does already.
fn changed(story: &Story, claim: &Slug) -> Option<String> {
    let is_claim = |id: &str| story.claim(id).is_some();
    let current = current()?;
    let is_there = hash::claim_in(&current, is_claim) == Some(claim.as_str());
    (!is_there).then(|| hash::with_claim(&current, claim, is_claim))
}

/// The address of the page with the hash that leads to the claim.
pub(super) fn link_to(story: &Story, claim: &Slug) -> Option<String> {
    let hash = hash::with_claim(&current()?, claim, |id| story.claim(id).is_some());
    Some(window()?.location().origin().ok()? + &path().ok()? + &hash)
}

/// The page's path and query: a hash alone would be one of its `<base>`.
fn path() -> Result<String, JsValue> {
    let Some(window) = window() else {
        return Ok(String::new());
    };
    let location = window.location();
    Ok(location.pathname()? + &location.search()?)
}

fn current() -> Option<String> {
    window()?.location().hash().ok()
}

/// What the host keeps with the current entry of the history goes along.
fn push_state(hash: &str) -> Result<(), JsValue> {
    let Some(window) = window() else {
        return Ok(());
    };
    let address = path()? + hash;
    let history = window.history()?;
    history.push_state_with_url(&history.state()?, "", Some(&address))
}
