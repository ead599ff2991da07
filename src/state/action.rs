//! What a reader can do, and what comes of it.

use story::{
    derive::AsOf,
    model::{Claim, Ix},
};

use super::{Choices, Facet, Place, Share};
use crate::options::View;

/// What components can depend on, beside single claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// The view that is shown.
    View,
    /// What is searched for, filtered by and found.
    Finding,
    /// Whether the filters are open to choose from.
    FiltersOpen,
    /// The time up to which the story is looked at.
    AsOf,
    /// What is said to those who do not see it.
    Announcement,
}

impl Aspect {
    /// How many there are.
    pub const COUNT: usize = 5;
}

/// What the focus goes to where the control that was used may be gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The control of a claim, which is scrolled to.
    Claim(Ix<Claim>),
    /// How many claims are found.
    Count,
    /// The slider over the moments.
    Slider,
}

/// What came of an action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The claim that was closed and is open now.
    pub opened: Option<Ix<Claim>>,
    /// Where the focus must go, if it moves.
    pub focus: Option<Focus>,
    /// Whether the reader came to a place by a link or the history, where it is written already.
    pub is_restored: bool,
    /// What is to be passed on.
    pub share: Option<Share>,
    /// The claims that may look different now. Only they need be looked at again, however many
    /// the story has.
    pub touched: Vec<Ix<Claim>>,
    /// What else may look different now.
    pub changed: Vec<Aspect>,
}

impl Outcome {
    /// Whether that may look different now.
    pub fn has_changed(&self, aspect: Aspect) -> bool {
        self.changed.contains(&aspect)
    }
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Open a claim that is closed, close one that is open.
    Toggle(Ix<Claim>),
    /// Open a claim, whether it is open or not: find-in-page found something in it.
    Open(Ix<Claim>),
    /// Come to a claim from elsewhere: by a link, or from another view.
    Visit(Ix<Claim>),
    /// Walk from one claim to another that stands against it or for it.
    Walk {
        /// Where the reader is.
        from: Ix<Claim>,
        /// Where the link leads.
        to: Ix<Claim>,
    },
    /// Walk back the last step.
    WalkBack,
    /// Look at the story in another way.
    Show(View),
    /// Search for something.
    Search(String),
    /// Open the filters to choose from, or close them.
    ToggleFilters,
    /// Choose a facet, or no longer.
    Filter(Facet),
    /// Give up the search and all filters.
    ClearFilters,
    /// See claims in spite of the filters.
    Reveal(Vec<Ix<Claim>>),
    /// Look at the story as it could be known at another time.
    LookBack(AsOf),
    /// Come to a place that a link or the history leads to.
    Restore {
        /// The place.
        place: Place,
        /// Whether the reader is led to its claim, and is not somewhere else already.
        is_led: bool,
    },
    /// Rest for a moment: what is found can be said.
    Rest,
    /// Pass a claim on.
    Share(Share),
    /// The page passed a claim on, or would not.
    Shared(Share),
}

impl Choices {
    /// What came of an action since the choices were `before`.
    pub(super) fn outcome(&self, before: &Self, acted_on: Option<Ix<Claim>>) -> Outcome {
        let came_to = |choices: &Self| choices.trail.last().map(|step| step.to);
        let shared = |choices: &Self| choices.shared().and_then(|share| share.claim);
        let touched = [acted_on, came_to(before), came_to(self), shared(before)];
        // An action opens one claim at most.
        let is_new = |claim: &Ix<Claim>| !before.is_open(*claim);
        Outcome {
            opened: self.open.last().copied().filter(is_new),
            touched: touched.into_iter().flatten().collect(),
            changed: self.changes_since(before),
            ..Outcome::default()
        }
    }

    /// What looks different than it did before, beside single claims.
    fn changes_since(&self, before: &Self) -> Vec<Aspect> {
        let has_other_time = self.as_of != before.as_of;
        let filters = |choices: &Self| (choices.filters.clone(), choices.revealed.clone());
        let mut changed = Vec::new();
        for (aspect, is_other) in [
            (Aspect::View, self.view != before.view),
            (Aspect::AsOf, has_other_time),
            (
                Aspect::Finding,
                has_other_time || filters(self) != filters(before),
            ),
            (
                Aspect::FiltersOpen,
                self.has_filters_open != before.has_filters_open,
            ),
            (
                Aspect::Announcement,
                self.announcement != before.announcement,
            ),
        ] {
            if is_other {
                changed.push(aspect);
            }
        }
        changed
    }
}
