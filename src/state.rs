//! What the reader chose, and the actions that change it: plain data and pure functions.

mod action;
mod facet_words;
mod filters;
mod found;
pub mod hash;
mod place;
mod record;
mod share;
#[cfg(test)]
mod tests;

pub use action::{Action, Aspect, Focus, Outcome};
pub use filters::{Facet, Filters, Group, Standing};
pub use found::Found;
pub use place::Place;
pub use record::{Change, changes, record};
pub use share::{Form, Share};
use story::{
    Story,
    derive::AsOf,
    model::{Claim, Interface, Ix},
};

use crate::options::View;

/// What the reader chose. It starts with everything closed, nothing filtered, as of now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    view: View,
    /// The view that the page asks for.
    page_view: View,
    /// The claims that are open, the one opened last last.
    open: Vec<Ix<Claim>>,
    /// The open claim that the reader came to last.
    at: Option<Ix<Claim>>,
    /// The steps from claim to claim that the reader can take back, the last one last.
    trail: Vec<Step>,
    filters: Filters,
    /// The claims that the reader asked to see in spite of the filters.
    revealed: Vec<Ix<Claim>>,
    as_of: AsOf,
    /// The language that a link asked for.
    language: Option<Interface>,
    /// Whether the filters are open to choose from.
    has_filters_open: bool,
    /// What is said to those who do not see it, until the next action.
    announcement: Option<Announcement>,
}

/// A step from one claim to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    from: Ix<Claim>,
    to: Ix<Claim>,
}

/// What is said to those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Announcement {
    /// A claim was passed on, or the page would not.
    Shared(Share),
    /// How much is found.
    Found,
}

impl Choices {
    /// The choices of a reader whose page asks for this view.
    #[must_use]
    pub fn in_view(self, view: View) -> Self {
        Self {
            view,
            page_view: view,
            ..self
        }
    }

    /// The choices of a reader who had these claims open.
    pub fn with_open(open: impl IntoIterator<Item = Ix<Claim>>) -> Self {
        Self {
            open: open.into_iter().collect(),
            ..Self::default()
        }
    }

    /// The view that is shown.
    pub const fn view(&self) -> View {
        self.view
    }

    /// Whether the claim is open.
    pub fn is_open(&self, claim: Ix<Claim>) -> bool {
        self.open.contains(&claim)
    }

    /// The claim that the reader came from to `claim`, if the last step led there.
    pub fn came_from(&self, claim: Ix<Claim>) -> Option<Ix<Claim>> {
        self.trail
            .last()
            .filter(|step| step.to == claim)
            .map(|step| step.from)
    }

    /// What the reader searches for and filters by.
    pub const fn filters(&self) -> &Filters {
        &self.filters
    }

    /// Whether the filters are open to choose from.
    pub const fn has_filters_open(&self) -> bool {
        self.has_filters_open
    }

    /// The claims that are shown in spite of the filters.
    pub fn revealed(&self) -> &[Ix<Claim>] {
        &self.revealed
    }

    /// The time up to which the story is looked at.
    pub const fn as_of(&self) -> AsOf {
        self.as_of
    }

    /// What is said to those who do not see it.
    pub const fn announcement(&self) -> Option<&Announcement> {
        self.announcement.as_ref()
    }

    /// What the reader passed on last, if nothing was done since.
    pub const fn shared(&self) -> Option<&Share> {
        match &self.announcement {
            Some(Announcement::Shared(share)) => Some(share),
            _ => None,
        }
    }

    /// What a link must hold to lead others to where the reader is.
    pub fn place(&self) -> Place {
        Place {
            view: (self.view != self.page_view).then_some(self.view),
            claim: self.at,
            filters: self.filters.trimmed(),
            as_of: self.as_of,
            language: self.language,
        }
    }

    /// The same choices for another version of the story, or for another story. What is not in
    /// it is given up.
    #[must_use]
    pub fn carried_over(&self, from: &Story, to: &Story) -> Self {
        let counterpart = |claim| to.claim(from.claims.get(claim)?.id.as_str());
        let step = |step: &Step| {
            Some(Step {
                from: counterpart(step.from)?,
                to: counterpart(step.to)?,
            })
        };
        let all = |claims: &[Ix<Claim>]| claims.iter().copied().filter_map(counterpart).collect();
        Self {
            view: self.view,
            page_view: self.page_view,
            open: all(&self.open),
            at: self.at.and_then(counterpart),
            trail: self.trail.iter().filter_map(step).collect(),
            filters: self.filters.carried_over(from, to),
            revealed: all(&self.revealed),
            as_of: self.as_of,
            language: self.language,
            has_filters_open: self.has_filters_open,
            announcement: None,
        }
    }

    fn open(&mut self, claim: Ix<Claim>) {
        self.at = Some(claim);
        if !self.is_open(claim) {
            self.open.push(claim);
        }
    }

    /// Opens a claim that the reader is led to, so that it is also seen.
    fn lead_to(&mut self, claim: Ix<Claim>) -> (Option<Ix<Claim>>, Option<Focus>) {
        self.view = View::Claims;
        self.open(claim);
        if !self.filters.is_empty() && !self.revealed.contains(&claim) {
            self.revealed.push(claim);
        }
        (Some(claim), Some(Focus::Claim(claim)))
    }

    /// Carries out an action.
    pub fn apply(&mut self, action: Action) -> Outcome {
        let before = self.clone();
        let is_restored = matches!(action, Action::Restore { .. });
        self.announcement = None;
        let mut share = None;
        let (acted_on, focus) = match action {
            Action::Toggle(claim) => {
                if self.is_open(claim) {
                    self.open.retain(|open| *open != claim);
                    self.at = self.at.filter(|at| *at != claim);
                    // The way back stands in the claim that was walked to, and closes with it.
                    self.trail.retain(|step| step.to != claim);
                } else {
                    self.open(claim);
                }
                (Some(claim), None)
            }
            Action::Open(claim) => {
                self.open(claim);
                (Some(claim), None)
            }
            Action::Visit(claim) => self.lead_to(claim),
            Action::Walk { from, to } => {
                self.trail.push(Step { from, to });
                self.lead_to(to)
            }
            Action::WalkBack => match self.trail.pop() {
                Some(step) => self.lead_to(step.from),
                None => (None, None),
            },
            Action::Show(view) => {
                self.view = view;
                (None, None)
            }
            Action::Search(search) => {
                self.filters.search = search;
                self.revealed.clear();
                (None, None)
            }
            Action::ToggleFilters => {
                self.has_filters_open = !self.has_filters_open;
                (None, None)
            }
            Action::Filter(facet) => {
                self.filters.toggle(facet);
                self.revealed.clear();
                (None, None)
            }
            Action::ClearFilters => {
                self.filters = Filters::default();
                self.revealed.clear();
                (None, Some(Focus::Count))
            }
            Action::Reveal(claims) => {
                let first = claims.first().copied();
                self.revealed.extend(claims);
                (None, first.map(Focus::Claim))
            }
            Action::LookBack(as_of) => {
                self.as_of = as_of;
                (None, Some(Focus::Slider))
            }
            Action::Restore { place, is_led } => self.restore(place, is_led),
            Action::Rest => {
                self.announcement = Some(Announcement::Found);
                (None, None)
            }
            Action::Share(asked) => {
                share = Some(asked);
                (None, None)
            }
            Action::Shared(shared) => {
                let claim = shared.claim;
                self.announcement = Some(Announcement::Shared(shared));
                (claim, None)
            }
        };
        Outcome {
            focus,
            is_restored,
            share,
            ..self.outcome(&before, acted_on)
        }
    }

    /// Comes to a place. What is open stays open.
    fn restore(&mut self, place: Place, is_led: bool) -> (Option<Ix<Claim>>, Option<Focus>) {
        let came_to = place.claim.filter(|_| place.claim != self.at);
        if self.filters.trimmed() != place.filters {
            self.filters = place.filters;
            self.revealed.clear();
        }
        self.as_of = place.as_of;
        // It counts from the next time that the widget is mounted.
        self.language = place.language;
        let (touched, focus) = came_to.map_or((None, None), |claim| self.lead_to(claim));
        self.at = place.claim;
        self.view = place.view.unwrap_or(self.page_view);
        (touched, focus.filter(|_| is_led))
    }
}
