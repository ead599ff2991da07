//! What all components of one widget share.

use std::sync::Arc;

use leptos::{html::Section, prelude::*, wasm_bindgen::JsCast};
use story::{
    Story, Threads,
    model::{Claim, Ix},
};
use web_sys::HtmlElement;

use crate::{
    locale::Locale,
    state::{Action, Choices, Outcome},
};

/// The level of the widget's first heading, from 1 to 6; what stands below it goes down from
/// there, to 6 at most. The host sets it to fit the page's outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    /// The level, or the nearest that HTML knows.
    pub const fn new(level: u8) -> Self {
        Self(if level < 1 {
            1
        } else if level > 6 {
            6
        } else {
            level
        })
    }

    /// The name of the element for a heading so many levels further down.
    pub(super) const fn tag(self, below: u8) -> &'static str {
        match self.0.saturating_add(below) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}

impl Default for HeadingLevel {
    /// A graphic within an article, whose title is the page's first heading.
    fn default() -> Self {
        Self(2)
    }
}

/// What all components of one widget share: given to each as a prop, so that none can miss it.
#[derive(Clone, Copy)]
pub(super) struct Shared {
    /// The interface's language and words.
    pub(super) locale: Locale,
    /// The level of the first heading.
    pub(super) heading_level: HeadingLevel,
    /// The widget's outermost element.
    pub(super) root: NodeRef<Section>,
    /// Whether all comes from one source, which is then said once, at the top.
    pub(super) has_sole_source: bool,
    story: StoredValue<Arc<Story>>,
    choices: StoredValue<Choices>,
    /// For each claim of the story, what tells its components that the choices changed for it: an
    /// action costs what it changes, not what the story holds.
    changes: StoredValue<Vec<ArcTrigger>>,
}

impl Shared {
    /// What the components of a widget with this story share.
    pub(super) fn new(
        story: Arc<Story>,
        locale: Locale,
        heading_level: HeadingLevel,
        choices: Choices,
        threads: &Threads,
    ) -> Self {
        Self {
            has_sole_source: threads.sole_source.is_some(),
            locale,
            heading_level,
            root: NodeRef::new(),
            changes: StoredValue::new(story.claims.iter().map(|_| ArcTrigger::new()).collect()),
            choices: StoredValue::new(choices),
            story: StoredValue::new(story),
        }
    }

    /// A claim of the story.
    pub(super) fn claim(self, ix: Ix<Claim>) -> Option<Arc<Claim>> {
        self.story
            .try_with_value(|story| story.claims.get(ix).cloned())
            .flatten()
    }

    /// What the reader chose for a claim; whoever asks is told when that changes.
    pub(super) fn choice<T>(self, claim: Ix<Claim>, read: impl Fn(&Choices) -> T) -> Option<T> {
        if let Some(change) = self.change(claim) {
            change.track();
        }
        self.choices.try_with_value(read)
    }

    fn change(self, claim: Ix<Claim>) -> Option<ArcTrigger> {
        let change = |changes: &Vec<ArcTrigger>| changes.get(claim.position()).cloned();
        self.changes.try_with_value(change).flatten()
    }

    /// Carries out what the reader did, and moves the focus where that leads.
    pub(super) fn act(self, action: Action) {
        let outcome = self
            .choices
            .try_update_value(|choices| choices.apply(action));
        let Some(Outcome { focus, touched }) = outcome else {
            return;
        };
        for change in touched.into_iter().filter_map(|claim| self.change(claim)) {
            change.notify();
        }
        if let Some(claim) = focus.and_then(|ix| self.claim(ix)) {
            self.focus(claim.id.as_str());
        }
    }

    /// Scrolls the claim to the top of the page and gives its button the focus.
    fn focus(self, claim: &str) {
        let root = self.root.get_untracked();
        let button = root.and_then(|root| {
            root.query_selector(&format!("#{}", toggle_id(claim)))
                .ok()?
        });
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            button.scroll_into_view();
            // An element that cannot take the focus is no reason to stop.
            drop(button.focus());
        }
    }
}

/// The DOM id of the button that opens a claim, within the widget's own tree.
pub(super) fn toggle_id(claim: &str) -> String {
    format!("claim-{claim}")
}
