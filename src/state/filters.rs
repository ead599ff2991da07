//! The search and the facets to filter by.

use story::{
    Story,
    derive::{ClaimThread, StatementThread},
    model::{Ix, Side, Speaker, StanceKind, Status},
};

/// The status of a claim, as readers see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatusFacet {
    /// A status by evidence.
    Status(Status),
    /// A position, which has no status.
    Position,
    /// A standing stance or relation rejects it.
    Disputed,
}

/// A facet: one thing to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Facet {
    /// Somebody of this side says something of the claim; `None`: somebody of no side.
    Side(Option<Ix<Side>>),
    /// This speaker says something of the claim.
    Speaker(Ix<Speaker>),
    /// The claim stands so.
    Status(StatusFacet),
    /// Somebody takes this stance on it.
    Stance(StanceKind),
}

/// Facets of one sort: any of them will do, while every group must be satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacetGroup {
    /// By side.
    Side,
    /// By speaker.
    Speaker,
    /// By status.
    Status,
    /// By stance.
    Stance,
}

impl FacetGroup {
    /// Every group, in the order on screen.
    pub const ALL: [Self; 4] = [Self::Side, Self::Speaker, Self::Status, Self::Stance];
}

impl Facet {
    /// The group that it belongs to.
    pub const fn group(self) -> FacetGroup {
        match self {
            Self::Side(_) => FacetGroup::Side,
            Self::Speaker(_) => FacetGroup::Speaker,
            Self::Status(_) => FacetGroup::Status,
            Self::Stance(_) => FacetGroup::Stance,
        }
    }

    /// The facets of a group that a statement on a claim has; without a statement, those that the
    /// claim has by itself.
    pub(super) fn all_in(
        thread: &ClaimThread,
        said: Option<&StatementThread>,
        group: FacetGroup,
    ) -> Vec<Self> {
        match (group, said) {
            (FacetGroup::Side, Some(said)) => vec![Self::Side(said.speaker.side)],
            (FacetGroup::Speaker, Some(said)) => vec![Self::Speaker(said.statement.speaker)],
            (FacetGroup::Stance, Some(said)) => vec![Self::Stance(said.stance.kind)],
            (FacetGroup::Status, _) => {
                let status = thread.status;
                let status = status.map_or(StatusFacet::Position, StatusFacet::Status);
                let disputed = thread.is_disputed.then_some(StatusFacet::Disputed);
                let statuses = std::iter::once(status).chain(disputed);
                statuses.map(Self::Status).collect()
            }
            (_, None) => Vec::new(),
        }
    }

    /// Whether a statement on the claim is one that it asks for; or, where it asks for none, the
    /// claim stands as it asks.
    fn is_in(self, thread: &ClaimThread, said: Option<&StatementThread>) -> bool {
        match (self, said) {
            (Self::Side(side), Some(said)) => said.speaker.side == side,
            (Self::Speaker(speaker), Some(said)) => said.statement.speaker == speaker,
            (Self::Stance(kind), Some(said)) => said.stance.kind == kind,
            (Self::Status(StatusFacet::Status(status)), _) => thread.status == Some(status),
            (Self::Status(StatusFacet::Position), _) => thread.status.is_none(),
            (Self::Status(StatusFacet::Disputed), _) => thread.is_disputed,
            (_, None) => false,
        }
    }
}

/// The search and the facets to filter by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// The search, as it was typed.
    pub search: String,
    /// The facets that are chosen.
    pub facets: Vec<Facet>,
}

impl Filters {
    /// Whether they let every claim through.
    pub fn is_empty(&self) -> bool {
        self.search.trim_ascii().is_empty() && self.facets.is_empty()
    }

    /// The same, without the spaces around what was typed.
    pub(super) fn trimmed(&self) -> Self {
        Self {
            search: self.search.trim_ascii().to_owned(),
            facets: self.facets.clone(),
        }
    }

    /// Whether the facet is chosen.
    pub fn has(&self, facet: Facet) -> bool {
        self.facets.contains(&facet)
    }

    /// Chooses a facet, or no longer.
    pub(super) fn toggle(&mut self, facet: Facet) {
        if self.has(facet) {
            self.facets.retain(|other| *other != facet);
        } else {
            self.facets.push(facet);
        }
    }

    /// Whether the facets let a claim through: one statement on it satisfies all groups.
    pub(super) fn lets_through(&self, thread: &ClaimThread) -> bool {
        self.are_satisfied(thread, None, None)
            || thread
                .statements
                .iter()
                .any(|said| self.are_satisfied(thread, Some(said), None))
    }

    /// Whether a facet of every group that has one chosen, but for the group `except`, is in the
    /// claim and the statement.
    pub(super) fn are_satisfied(
        &self,
        thread: &ClaimThread,
        said: Option<&StatementThread>,
        except: Option<FacetGroup>,
    ) -> bool {
        FacetGroup::ALL
            .into_iter()
            .filter(|group| Some(*group) != except)
            .all(|group| {
                let mut chosen = self.facets.iter().filter(|facet| facet.group() == group);
                let is_chosen = chosen.clone().next().is_some();
                !is_chosen || chosen.any(|facet| facet.is_in(thread, said))
            })
    }

    /// The same for another version of the story, or for another story.
    pub(super) fn carried_over(&self, from: &Story, to: &Story) -> Self {
        let mut facets = Vec::new();
        for facet in &self.facets {
            if let Some((key, value)) = facet.written(from) {
                facets.extend(Facet::read(key, value, to));
            }
        }
        Self {
            search: self.search.clone(),
            facets,
        }
    }
}
