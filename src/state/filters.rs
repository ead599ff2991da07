//! What the reader searches for and filters by.

use story::{
    Story,
    derive::{ClaimThread, StatementThread},
    model::{Ix, Side, Speaker, StanceKind, Status},
};

/// How a claim stands, as readers see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// What the evidence says of it.
    Status(Status),
    /// It is a position, which has no status.
    Position,
    /// A standing stance or relation rejects it.
    Disputed,
}

/// One thing to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// Somebody of this side says something of the claim; `None`: somebody of no side.
    Side(Option<Ix<Side>>),
    /// This speaker does.
    Speaker(Ix<Speaker>),
    /// The claim stands so.
    Standing(Standing),
    /// Somebody takes this stance on it.
    Stance(StanceKind),
}

/// Facets of one sort: any of them will do, while every group must be satisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// By side.
    Side,
    /// By speaker.
    Speaker,
    /// By status.
    Standing,
    /// By stance.
    Stance,
}

impl Group {
    /// Every group, in the order on screen.
    pub const ALL: [Self; 4] = [Self::Side, Self::Speaker, Self::Standing, Self::Stance];
}

impl Facet {
    /// The group that it belongs to.
    pub const fn group(self) -> Group {
        match self {
            Self::Side(_) => Group::Side,
            Self::Speaker(_) => Group::Speaker,
            Self::Standing(_) => Group::Standing,
            Self::Stance(_) => Group::Stance,
        }
    }

    /// Whether a statement on the claim is one that it asks for; or, where it asks for none, the
    /// claim stands as it asks.
    fn is_in(self, thread: &ClaimThread, said: Option<&StatementThread>) -> bool {
        match (self, said) {
            (Self::Side(side), Some(said)) => said.speaker.side == side,
            (Self::Speaker(speaker), Some(said)) => said.statement.speaker == speaker,
            (Self::Stance(kind), Some(said)) => said.stance.kind == kind,
            (Self::Standing(Standing::Status(status)), _) => thread.status == Some(status),
            (Self::Standing(Standing::Position), _) => thread.status.is_none(),
            (Self::Standing(Standing::Disputed), _) => thread.is_disputed,
            (_, None) => false,
        }
    }

    /// Whether a claim has it.
    pub(super) fn is_of(self, thread: &ClaimThread) -> bool {
        self.is_in(thread, None)
            || thread
                .statements
                .iter()
                .any(|said| self.is_in(thread, Some(said)))
    }
}

/// What the reader searches for and filters by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// What is searched for, as it was typed.
    pub search: String,
    /// The facets that are chosen.
    pub facets: Vec<Facet>,
}

impl Filters {
    /// Whether they let every claim through.
    pub fn is_empty(&self) -> bool {
        self.search.trim().is_empty() && self.facets.is_empty()
    }

    /// The same, without the spaces around what was typed.
    pub(super) fn trimmed(&self) -> Self {
        Self {
            search: self.search.trim().to_owned(),
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

    /// Whether the facets let a claim through: one statement on it satisfies all groups. In the
    /// group of `instead`, only that one counts.
    pub(super) fn lets_through(&self, thread: &ClaimThread, instead: Option<Facet>) -> bool {
        self.are_satisfied(thread, None, instead)
            || thread
                .statements
                .iter()
                .any(|said| self.are_satisfied(thread, Some(said), instead))
    }

    /// Whether a facet of every group that has one is in the claim and the statement.
    fn are_satisfied(
        &self,
        thread: &ClaimThread,
        said: Option<&StatementThread>,
        instead: Option<Facet>,
    ) -> bool {
        for group in Group::ALL {
            let mut is_asked = false;
            let mut is_satisfied = false;
            for facet in self.facets.iter().chain(&instead) {
                let counts = instead.is_none_or(|only| only.group() != group || only == *facet);
                if facet.group() == group && counts {
                    is_asked = true;
                    is_satisfied |= facet.is_in(thread, said);
                }
            }
            if is_asked && !is_satisfied {
                return false;
            }
        }
        true
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
