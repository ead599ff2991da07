//! The trail of steps that a reader took from claim to claim, and can take back.

use story::{
    Story,
    model::{Claim, Ix},
};

use super::{Filters, View};

/// The origin of a step to a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Another claim.
    Claim(Ix<Claim>),
    /// Another view.
    View(View),
    /// The results of a search or of filters.
    Results,
}

/// A step to a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// The origin.
    pub(super) from: Origin,
    /// The claim that it led to.
    pub(super) to: Ix<Claim>,
    /// The search and the facets at its origin.
    pub(super) filters: Filters,
}

impl Step {
    /// The same step in another version of the story, or in another story.
    pub(super) fn carried_over(&self, from: &Story, to: &Story) -> Option<Self> {
        let counterpart = |claim| to.claim(from.claims.get(claim)?.id.as_str());
        Some(Self {
            from: match self.from {
                Origin::Claim(claim) => Origin::Claim(counterpart(claim)?),
                Origin::View(view) => Origin::View(view),
                Origin::Results => Origin::Results,
            },
            to: counterpart(self.to)?,
            filters: self.filters.carried_over(from, to),
        })
    }
}
