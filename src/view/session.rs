//! One reader's visit to one story: what was chosen, and who is told when that changes.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use leptos::prelude::*;
use story::{
    Story,
    model::{Claim, Ix, Slug},
};

use crate::state::{Action, Choices, Outcome, Share};

/// What a session stands in.
pub trait Surroundings {
    /// The address that leads to a claim, if there is one.
    fn link_to(&self, claim: &Slug) -> Option<String>;

    /// Does what came of an action, after the components were told.
    fn carry_out(&self, outcome: Outcome, session: &Session);
}

/// A story, what its reader chose, and who is told of changes. Copies are the same session.
#[derive(Clone)]
pub struct Session {
    story: Arc<Story>,
    choices: Rc<RefCell<Choices>>,
    /// For each claim of the story, what tells its components that the choices changed for it: an
    /// action costs what it changes, not what the story holds.
    changes: Rc<[ArcTrigger]>,
    /// Tells the components that speak of it that something was passed on.
    passed_on: ArcTrigger,
    surroundings: Rc<dyn Surroundings>,
}

impl Session {
    /// A session that begins with these choices.
    pub fn new(
        story: Arc<Story>,
        choices: Choices,
        surroundings: impl Surroundings + 'static,
    ) -> Self {
        Self {
            passed_on: ArcTrigger::new(),
            surroundings: Rc::new(surroundings),
            changes: story.claims.iter().map(|_| ArcTrigger::new()).collect(),
            story,
            choices: Rc::new(RefCell::new(choices)),
        }
    }

    /// The story.
    pub fn story(&self) -> &Arc<Story> {
        &self.story
    }

    /// What the reader chose.
    pub fn choices(&self) -> Choices {
        self.choices.borrow().clone()
    }

    /// What the reader chose for a claim; whoever asks is told when that changes.
    pub(super) fn choice<T>(&self, claim: Ix<Claim>, read: impl Fn(&Choices) -> T) -> T {
        if let Some(change) = self.changes.get(claim.position()) {
            change.track();
        }
        read(&self.choices.borrow())
    }

    /// What the reader passed on last; whoever asks is told when that changes.
    pub(super) fn shared(&self) -> Option<Share> {
        self.passed_on.track();
        self.choices.borrow().shared().cloned()
    }

    /// The address that leads to a claim, if there is one.
    pub(super) fn link_to(&self, claim: &Slug) -> Option<String> {
        self.surroundings.link_to(claim)
    }

    /// Carries out an action.
    pub fn act(&self, action: Action) {
        let was_shared = self.choices.borrow().shared().is_some();
        let outcome = self.choices.borrow_mut().apply(action);
        for claim in &outcome.touched {
            if let Some(change) = self.changes.get(claim.position()) {
                change.notify();
            }
        }
        if was_shared || self.choices.borrow().shared().is_some() {
            self.passed_on.notify();
        }
        self.surroundings.carry_out(outcome, self);
    }
}
