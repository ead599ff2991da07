//! One reader's visit to one story: what was chosen, and who is told when that changes.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use leptos::prelude::*;
use story::{
    Story,
    model::{Claim, Ix},
};

use crate::state::{Action, Choices, Outcome};

/// A story, what its reader chose, and who is told of changes. Copies are the same session.
#[derive(Clone)]
pub struct Session {
    story: Arc<Story>,
    choices: Rc<RefCell<Choices>>,
    /// For each claim of the story, what tells its components that the choices changed for it: an
    /// action costs what it changes, not what the story holds.
    changes: Rc<[ArcTrigger]>,
    on_outcome: Rc<dyn Fn(Outcome)>,
}

impl Session {
    /// A session that begins with these choices. `on_outcome` is told what came of each action,
    /// after the components were.
    pub fn new(
        story: Arc<Story>,
        choices: Choices,
        on_outcome: impl Fn(Outcome) + 'static,
    ) -> Self {
        Self {
            changes: story.claims.iter().map(|_| ArcTrigger::new()).collect(),
            story,
            choices: Rc::new(RefCell::new(choices)),
            on_outcome: Rc::new(on_outcome),
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

    /// Carries out an action.
    pub fn act(&self, action: Action) {
        let outcome = self.choices.borrow_mut().apply(action);
        for claim in &outcome.touched {
            if let Some(change) = self.changes.get(claim.position()) {
                change.notify();
            }
        }
        (self.on_outcome)(outcome);
    }
}
