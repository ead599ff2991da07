//! The page around a widget: what it learns of a reader's actions, and does for them.

use std::{
    cell::{Cell, OnceCell},
    sync::Arc,
    time::Duration,
};

use js_sys::Function;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout, set_timeout_with_handle};
use story::{
    Story,
    derive::AsOf,
    model::{Claim, Ix, Slug},
};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::{
    deep_links::{self, Entry, Writer},
    focus::{self, ListInPart},
    idle::IdleWork,
    refresh::Refresh,
    sharing,
};
use crate::{
    components::ExplorerContext,
    state::{Action, Focus, Outcome, hash},
    trap::watched,
};

/// The time without a key typed after which the results are announced.
const REST: Duration = Duration::from_millis(700);

/// The page around a widget.
pub(super) struct Surroundings {
    /// The story.
    pub(super) story: Arc<Story>,
    /// The element that shows it.
    pub(super) live: HtmlElement,
    /// The writer of the page's address, where the page lets it be written.
    pub(super) writer: Option<Writer>,
    /// A function that is called with the name of an event, a key and an id for what happens.
    pub(super) tell: Function,
    /// The address of the page that holds the story alone.
    pub(super) own_page: Option<String>,
    /// The timer that waits for the reader to rest.
    pub(super) resting: Cell<Option<TimeoutHandle>>,
    /// The making of closed bodies.
    pub(super) idle_work: IdleWork,
    /// A function that asks for the story anew and, given one, shows it.
    pub(super) renew: Function,
    /// The asking for newer versions, where the page wants it.
    pub(super) refresh: OnceCell<Refresh>,
}

impl Surroundings {
    /// The address that leads to a claim: where the page's hash leads to claims, the page's; else
    /// that of the story's own page.
    pub(super) fn link_to(&self, claim: Ix<Claim>) -> Option<String> {
        if self.writer.is_some() {
            return deep_links::link_to(&self.story, claim);
        }
        let page = sharing::page_of(&self.story)?;
        Some(page.to_owned() + &hash::of_claim(self.claim_id(claim)?))
    }

    /// Does what comes of an action, after the signals have changed.
    pub(super) fn carry_out(&self, outcome: Outcome, explorer: ExplorerContext) {
        if let Some(focus) = outcome.focus {
            self.move_focus(focus);
        }
        let opened = outcome.opened.and_then(|ix| self.claim_id(ix));
        match (&self.writer, explorer.choices_untracked()) {
            // The link that was followed is written there already; one that still waits is of
            // before.
            (Some(writer), _) if outcome.is_followed => writer.cancel(),
            (Some(writer), Some(choices)) => {
                let entry = opened.map_or(Entry::Same, |_| Entry::New);
                writer.write(&self.story, choices.deep_link(), entry);
            }
            _ => {}
        }
        if let Some(claim) = opened {
            self.tell("open", "claim", claim.as_str());
        }
        if let Some(view) = outcome.view {
            focus::follow_tab(&self.live, view);
            self.tell("view", "view", view.word());
        }
        if outcome.has_other_findings {
            self.rest(explorer);
        }
        if outcome.has_other_time {
            self.idle_work.begin(explorer);
            let choices = explorer.choices_untracked().unwrap_or_default();
            let second = match choices.as_of() {
                AsOf::Now => JsValue::NULL,
                AsOf::At(second) => u32::try_from(second).unwrap_or_default().into(),
            };
            self.tell("as-of", "second", second);
        }
        if outcome.has_rested {
            self.tell("search", "claims", explorer.count_found());
        }
        if outcome.has_other_facets {
            self.tell("filter", "claims", explorer.count_found());
        }
        if let Some(refresh) = self.refresh.get().filter(|_| outcome.takes_news) {
            refresh.take();
        }
        if let Some(share) = outcome.share {
            self.pass_on(share, explorer);
        }
    }

    /// Moves the focus, as soon as the components have done what they were told.
    fn move_focus(&self, to: Focus) {
        let id = match to {
            Focus::Claim(ix) | Focus::Result(ix) => self.claim_id(ix).map(Slug::to_string),
            Focus::Question(ix) => self.story.questions.get(ix).map(|one| one.id.to_string()),
            Focus::Rest | Focus::Search | Focus::Tab => None,
        };
        let live = self.live.clone();
        let list = ListInPart::focused(&live).filter(|_| to == Focus::Rest);
        let move_focus = move || match to {
            Focus::Rest => drop(list.as_ref().and_then(ListInPart::move_to_rest)),
            _ => focus::move_to(&live, to, id.as_deref()),
        };
        set_timeout(move || watched(move_focus), Duration::ZERO);
    }

    /// The id of a claim.
    pub(super) fn claim_id(&self, ix: Ix<Claim>) -> Option<&Slug> {
        self.story.claims.get(ix).map(|claim| &claim.id)
    }

    /// Tells the page. What a listener of the page's throws is reported there.
    pub(super) fn tell(&self, event: &str, key: &str, id: impl Into<JsValue>) {
        let (event, key, id) = (event.into(), key.into(), id.into());
        drop(self.tell.call3(&JsValue::NULL, &event, &key, &id));
    }

    /// Notes when the reader has rested from typing.
    fn rest(&self, explorer: ExplorerContext) {
        let act = move || watched(|| explorer.act(Action::Rest));
        let rest = set_timeout_with_handle(act, REST);
        if let Some(earlier) = self.resting.replace(rest.ok()) {
            earlier.clear();
        }
    }
}

impl Drop for Surroundings {
    fn drop(&mut self) {
        if let Some(resting) = self.resting.take() {
            resting.clear();
        }
    }
}
