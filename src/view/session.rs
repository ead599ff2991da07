//! One reader's visit to one story: what was chosen, what follows from it, and who is told when
//! that changes.

use std::{
    cell::{Ref, RefCell},
    rc::{Rc, Weak},
    sync::Arc,
};

use leptos::prelude::*;
use story::{
    Story, Threads,
    derive::{Index, Moment, moments},
    model::{Claim, Ix, Slug},
};

use crate::{
    locale::Locale,
    state::{Action, Aspect, Change, Choices, Found, Outcome},
};

/// What a session stands in.
pub trait Surroundings {
    /// The address that leads to a claim, if there is one.
    fn link_to(&self, claim: &Slug) -> Option<String>;

    /// Whether the device has something to share with others by.
    fn has_sheet(&self) -> bool;

    /// The address of the page that holds the story alone, if it is known.
    fn own_page(&self) -> Option<String>;

    /// Does what came of an action, after the components were told.
    fn carry_out(&self, outcome: Outcome, session: &Session);
}

/// A story, what its reader chose, and who is told of changes. Copies are the same session.
#[derive(Clone)]
pub struct Session(Rc<Inner>);

struct Inner {
    story: Arc<Story>,
    index: Index,
    moments: Vec<Moment>,
    choices: RefCell<Choices>,
    /// The threads as of the time that the reader looks at.
    threads: RefCell<Threads>,
    found: RefCell<Found>,
    /// For each claim of the story, what tells its components that something changed for it: an
    /// action costs what it changes, not what the story holds.
    claims: Vec<ArcTrigger>,
    aspects: [ArcTrigger; Aspect::COUNT],
    /// For each claim of the story, how it differs from the reader's last visit.
    changes: Vec<Option<Change>>,
    surroundings: Box<dyn Surroundings>,
}

/// A session that may be over: for what waits outside of the widget, and must not keep it.
pub struct WeakSession(Weak<Inner>);

impl WeakSession {
    /// Carries out an action, if the session is not over.
    pub fn act(&self, action: Action) {
        if let Some(inner) = self.0.upgrade() {
            Session(inner).act(action);
        }
    }
}

impl Session {
    /// A session that begins with these choices, searched in the language of the interface.
    /// `changes` says of each claim of the story how it differs from the reader's last visit.
    pub fn new(
        story: Arc<Story>,
        choices: Choices,
        locale: Locale,
        changes: Vec<Option<Change>>,
        surroundings: impl Surroundings + 'static,
    ) -> Self {
        let index = Index::of(&story, locale.tag());
        let threads = Threads::of(&story, choices.as_of());
        let (filters, revealed) = (choices.filters(), choices.revealed());
        let found = Found::of(&story, &threads, &index, filters, revealed);
        Self(Rc::new(Inner {
            claims: story.claims.iter().map(|_| ArcTrigger::new()).collect(),
            aspects: [(); Aspect::COUNT].map(|()| ArcTrigger::new()),
            moments: moments(&story),
            story,
            index,
            choices: RefCell::new(choices),
            threads: RefCell::new(threads),
            found: RefCell::new(found),
            changes,
            surroundings: Box::new(surroundings),
        }))
    }

    /// The session for what must not keep it.
    pub fn downgrade(&self) -> WeakSession {
        WeakSession(Rc::downgrade(&self.0))
    }

    /// The story.
    pub fn story(&self) -> &Arc<Story> {
        &self.0.story
    }

    /// What the reader chose.
    pub fn choices(&self) -> Choices {
        self.0.choices.borrow().clone()
    }

    /// The moments that the story knows, in order.
    pub(super) fn moments(&self) -> &[Moment] {
        &self.0.moments
    }

    /// The threads as of the time that the reader looks at.
    pub(super) fn threads(&self) -> Ref<'_, Threads> {
        self.0.threads.borrow()
    }

    /// What the reader chose and what is found, for a claim; whoever asks is told when that
    /// changes for it.
    pub(super) fn of_claim<T>(&self, claim: Ix<Claim>, read: impl Fn(&Choices, &Found) -> T) -> T {
        if let Some(change) = self.0.claims.get(claim.position()) {
            change.track();
        }
        read(&self.0.choices.borrow(), &self.0.found.borrow())
    }

    /// What the reader chose and what is found; whoever asks is told when that aspect of it
    /// changes.
    pub(super) fn of_aspect<T>(&self, aspect: Aspect, read: impl Fn(&Choices, &Found) -> T) -> T {
        if let Some(change) = self.0.aspects.get(aspect as usize) {
            change.track();
        }
        read(&self.0.choices.borrow(), &self.0.found.borrow())
    }

    /// The address that leads to a claim, if there is one.
    pub(super) fn link_to(&self, claim: &Slug) -> Option<String> {
        self.0.surroundings.link_to(claim)
    }

    /// Whether the device has something to share with others by.
    pub(super) fn has_sheet(&self) -> bool {
        self.0.surroundings.has_sheet()
    }

    /// The address of the page that holds the story alone, if it is known.
    pub(super) fn own_page(&self) -> Option<String> {
        self.0.surroundings.own_page()
    }

    /// How the claim differs from the reader's last visit.
    pub(super) fn change_of(&self, claim: Ix<Claim>) -> Option<Change> {
        self.0.changes.get(claim.position()).copied().flatten()
    }

    /// Carries out an action.
    pub fn act(&self, action: Action) {
        let search = self.0.choices.borrow().filters().search.clone();
        let outcome = self.0.choices.borrow_mut().apply(action);
        let mut touched = outcome.touched.clone();
        if outcome.has_changed(Aspect::AsOf) {
            let as_of = self.0.choices.borrow().as_of();
            *self.0.threads.borrow_mut() = Threads::of(&self.0.story, as_of);
        }
        if outcome.has_changed(Aspect::Finding) {
            touched.extend(self.find(&search));
        }
        for claim in touched {
            if let Some(change) = self.0.claims.get(claim.position()) {
                change.notify();
            }
        }
        for aspect in &outcome.changed {
            if let Some(change) = self.0.aspects.get(*aspect as usize) {
                change.notify();
            }
        }
        self.0.surroundings.carry_out(outcome, self);
    }

    /// Finds anew, and returns the claims that look different now.
    fn find(&self, search_before: &str) -> Vec<Ix<Claim>> {
        let Inner { story, index, .. } = &*self.0;
        let choices = self.0.choices.borrow();
        let (filters, revealed) = (choices.filters(), choices.revealed());
        let found = Found::of(story, &self.threads(), index, filters, revealed);
        let before = self.0.found.replace(found);
        let found = self.0.found.borrow();
        let is_searched_anew = filters.search != search_before;
        let looks_different = |ix: &Ix<Claim>| {
            // In those that are shown, other words are marked.
            is_searched_anew && found.shows(*ix)
                || found.shows(*ix) != before.shows(*ix)
                || found.hidden_rebuttals(*ix) != before.hidden_rebuttals(*ix)
        };
        let claims = story.claims.entries().map(|(ix, _)| ix);
        claims.filter(looks_different).collect()
    }
}
