//! The deep link to where the reader is, in the hash of the page's address.

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
    model::{Claim, Ix},
};
use wasm_bindgen::JsValue;
use web_sys::{HashChangeEvent, window};

use crate::{
    components::ExplorerContext,
    state::{Action, DeepLink, hash},
    trap::watched,
};

/// Browsers stop a page that changes its address more often than about a hundred times in ten
/// seconds, and the host wants to change it too.
const SHORTEST_MS: f64 = 500.0;

/// The way in which the history of the page takes a link.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// As another entry, that leads back to the one before.
    New,
    /// In place of the entry that is there.
    Same,
}

/// Writes the deep link into the hash of the page's address. Copies write to the same one.
#[derive(Clone, Default)]
pub(super) struct Writer(Rc<Writing>);

#[derive(Default)]
struct Writing {
    /// When the address was last changed, in milliseconds since 1970.
    last_ms: Cell<f64>,
    waiting: RefCell<Option<TimeoutHandle>>,
    /// Whether what waits is a new entry.
    is_new: Cell<bool>,
}

impl Writer {
    /// Writes the link, at once or as soon as it may be; of several that wait, the last.
    pub(super) fn write(&self, story: &Arc<Story>, link: DeepLink, entry: Entry) {
        // An entry that still waits to be new stays so.
        let is_new = self.0.is_new.get() || entry == Entry::New;
        self.cancel();
        self.0.is_new.set(is_new);
        let wait_ms = self.0.last_ms.get() + SHORTEST_MS - js_sys::Date::now();
        let (writing, story) = (Rc::clone(&self.0), Arc::clone(story));
        let write = move || {
            let is_new = writing.is_new.replace(false);
            if let Some(hash) = changed(&story, &link) {
                writing.last_ms.set(js_sys::Date::now());
                // A page that may not change its address shows the story all the same.
                drop(set_hash(&hash, is_new));
            }
        };
        if wait_ms <= 0.0 {
            write();
        } else {
            let wait = Duration::from_secs_f64(wait_ms / 1000.0);
            let write = move || watched(write);
            *self.0.waiting.borrow_mut() = set_timeout_with_handle(write, wait).ok();
        }
    }

    /// Gives up what still waits.
    pub(super) fn cancel(&self) {
        self.0.is_new.set(false);
        if let Some(waiting) = self.0.waiting.borrow_mut().take() {
            waiting.clear();
        }
    }
}

/// Follows the links that lead into the story, until it is dropped.
pub(super) struct Follower {
    writer: Writer,
    listener: Option<WindowListenerHandle>,
}

impl Follower {
    /// Goes to where the page's hash leads, whenever that is elsewhere.
    pub(super) fn new(explorer: ExplorerContext, writer: Writer) -> Self {
        let follow = move |change: HashChangeEvent| {
            let Some(choices) = explorer.choices_untracked() else {
                return;
            };
            let story = explorer.story();
            let before = link_of(&story, &change.old_url());
            // A hash without our part is the host's affair.
            if let Some(link) = link_of(&story, &change.new_url())
                && before.as_ref() != Some(&link)
                && link != choices.deep_link()
            {
                explorer.act(Action::Follow { link, is_led: true });
            }
        };
        Self {
            writer,
            listener: Some(window_event_listener(ev::hashchange, move |change| {
                watched(|| follow(change));
            })),
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

/// The deep link in the page's hash, if there is one.
pub(super) fn asked_for(story: &Story) -> Option<DeepLink> {
    hash::link_in(&current()?, story)
}

/// The deep link in the hash of an address.
fn link_of(story: &Story, address: &str) -> Option<DeepLink> {
    let (_, hash) = address.split_once('#')?;
    hash::link_in(hash, story)
}

/// The hash with the deep link, unless the page's has it already.
fn changed(story: &Story, link: &DeepLink) -> Option<String> {
    let current = current()?;
    let mut there = hash::link_in(&current, story).unwrap_or_default();
    // The anchor of a question stays as long as there is nothing else to say.
    there.question = None;
    (there != *link).then(|| hash::with_link(&current, link, story))
}

/// The address of the page with the hash that leads to the claim, as it stands now.
pub(super) fn link_to(story: &Story, claim: Ix<Claim>) -> Option<String> {
    let link = DeepLink {
        claim: Some(claim),
        ..DeepLink::default()
    };
    let hash = hash::with_link(&current()?, &link, story);
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

/// Sets the hash. The state that the host keeps with the current entry of the history goes along.
fn set_hash(hash: &str, is_new: bool) -> Result<(), JsValue> {
    let Some(window) = window() else {
        return Ok(());
    };
    let address = path()? + hash;
    let history = window.history()?;
    let state = history.state()?;
    if is_new {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    }
}
