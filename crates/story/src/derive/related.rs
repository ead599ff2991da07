//! The paths from claim to claim: what stands against a claim, for it, and beside it.

use crate::model::{Claim, Evidence, Ix, Relation, RelationKind, Shared, Speaker, Stance};

mod paths;

pub(super) use paths::Paths;

/// The bearing of another claim on this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// The other stands against it.
    Against,
    /// The other stands for it.
    For,
    /// The other limits it, or this one bears on the other.
    Beside,
}

/// Another claim, and why a reader of this one should know of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// The reference to the other claim.
    pub ix: Ix<Claim>,
    /// The other claim.
    pub claim: Shared<Claim>,
    /// The bearing of the other on this one.
    pub bearing: Bearing,
    /// Whether the other still counts as an account: neither ended nor false.
    pub stands: bool,
    /// The reasons; never empty.
    pub reasons: Vec<Reason>,
}

/// The reason why two claims are related.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A relation between them.
    Relation {
        /// The relation, which says why.
        relation: Shared<Relation>,
        /// Whether it goes from this claim to the other, and not the other way.
        is_outgoing: bool,
        /// The speaker who draws it; `None`: the editors.
        drawn_by: Option<Shared<Speaker>>,
        /// The evidence that it goes through.
        evidence: Option<Shared<Evidence>>,
    },
    /// A statement asserts one of the two and rejects the other; given where no relation between
    /// them says why.
    Statement {
        /// The speaker.
        speaker: Shared<Speaker>,
        /// The stance on the one that it rejects.
        stance: Shared<Stance>,
    },
}

impl Reason {
    /// Whether it is a relation of this kind.
    pub(super) fn is_of(&self, kind: RelationKind) -> bool {
        matches!(self, Self::Relation { relation, .. } if relation.kind == kind)
    }

    /// Whether the editors draw it, by a relation of their own or by what they read in a statement.
    pub fn is_editors(&self) -> bool {
        match self {
            Self::Relation { drawn_by, .. } => drawn_by.is_none(),
            Self::Statement { stance, .. } => stance.implied.is_some(),
        }
    }

    const fn is_stance(&self) -> bool {
        matches!(self, Self::Statement { .. })
    }
}

impl Related {
    /// Adds a reason, unless it is there or a relation already says why, in the words of whoever
    /// draws it. Two readings of one piece of evidence may lead the same way.
    fn add(&mut self, reason: Reason) {
        let is_explained = reason.is_stance() && !self.reasons.iter().all(Reason::is_stance);
        if !is_explained && !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }
}
