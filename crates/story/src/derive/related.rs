//! The paths from claim to claim: what stands against a claim, for it, and beside it.

use std::sync::Arc;

use super::{AsOf, ClaimThread, order::sort_by_key};
use crate::model::{
    Claim, Evidence, Ix, Points, Relation, RelationEnd, RelationKind, Speaker, Stance, StanceKind,
    Statement, Story,
};

/// How another claim bears on this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// It stands against it.
    Against,
    /// It stands for it.
    For,
    /// It limits it, or this one bears on it.
    Beside,
}

/// Another claim, and why a reader of this one should know of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// The reference to the other claim.
    pub ix: Ix<Claim>,
    /// The other claim.
    pub claim: Arc<Claim>,
    /// How it bears on this one.
    pub bearing: Bearing,
    /// Whether the other still counts as an account: neither ended nor false.
    pub stands: bool,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// Why two claims are related.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A relation between them.
    Relation {
        /// Which, and why.
        relation: Arc<Relation>,
        /// Whether it goes from this claim to the other, and not the other way.
        is_outgoing: bool,
        /// Who draws it; `None`: the editors.
        drawn_by: Option<Arc<Speaker>>,
        /// The evidence that it goes through.
        evidence: Option<Arc<Evidence>>,
    },
    /// One statement asserts one of the two and rejects the other; given where no relation between
    /// them says why.
    Statement {
        /// Whose statement.
        speaker: Arc<Speaker>,
        /// How it stands to the one that it rejects.
        stance: Arc<Stance>,
    },
}

impl Reason {
    /// Whether it is a relation of this kind.
    pub(super) fn is_of(&self, kind: RelationKind) -> bool {
        matches!(self, Self::Relation { relation, .. } if relation.kind == kind)
    }

    const fn is_stance(&self) -> bool {
        matches!(self, Self::Statement { .. })
    }
}

/// Puts into each claim what relates it to others, and whether it is disputed.
pub(super) fn relate(story: &Story, as_of: AsOf, claims: &mut [ClaimThread]) {
    let paths = Paths { story, as_of };
    let mut found = Found::new();
    for relation in story
        .relations
        .iter()
        .filter(|relation| paths.is_known(relation))
    {
        paths.of_relation(relation, &mut found);
    }
    // What bears on a claim stands before what it bears on.
    sort_by_key(&mut found, |(_, _, bearing, _)| [*bearing as i64, 0, 0]);
    for statement in story.statements.iter().filter(|s| as_of.knows(s.time())) {
        paths.of_statement(statement, &mut found);
    }
    let standing: Vec<bool> = claims
        .iter()
        .map(|claim| claim.is_known() && claim.stands())
        .collect();
    let known: Vec<bool> = claims.iter().map(ClaimThread::is_known).collect();
    let is_one_of = |set: &[bool], ix: Ix<Claim>| set.get(ix.position()).copied().unwrap_or(false);
    for (of, to, bearing, reason) in found {
        let (Some(claim), Some(target)) = (claims.get_mut(of.position()), story.claims.get(to))
        else {
            continue;
        };
        if !is_one_of(&known, to) {
            continue;
        }
        let excludes = reason.is_of(RelationKind::Contradicts);
        claim.is_disputed |= excludes && bearing == Bearing::Against && is_one_of(&standing, to);
        match claim.related.iter_mut().find(|related| related.ix == to) {
            // Two readings of one piece of evidence may lead the same way.
            Some(related) if related.reasons.contains(&reason) => {}
            // A relation already says why, in the words of whoever draws it.
            Some(related)
                if reason.is_stance() && !related.reasons.iter().all(Reason::is_stance) => {}
            Some(related) => related.reasons.push(reason),
            None => claim.related.push(Related {
                ix: to,
                claim: Arc::clone(target),
                bearing,
                stands: is_one_of(&standing, to),
                reasons: vec![reason],
            }),
        }
    }
    for claim in claims {
        claim.is_disputed |= claim
            .opposed_by()
            .iter()
            .any(|thread| thread.stance.kind != StanceKind::Questions);
    }
}

struct Paths<'s> {
    story: &'s Story,
    as_of: AsOf,
}

/// Which claim, which other, how that bears on it, and why.
type Found = Vec<(Ix<Claim>, Ix<Claim>, Bearing, Reason)>;

impl Paths<'_> {
    fn is_known(&self, relation: &Relation) -> bool {
        let statement = relation
            .statement
            .and_then(|ix| self.story.statements.get(ix));
        statement.is_none_or(|statement| self.as_of.knows(statement.time()))
    }

    fn of_relation(&self, relation: &Arc<Relation>, found: &mut Found) {
        let statement = relation
            .statement
            .and_then(|ix| self.story.statements.get(ix));
        let drawn_by = statement
            .and_then(|s| self.story.speakers.get(s.speaker))
            .cloned();
        let reason = |is_outgoing: bool, evidence: Option<&Arc<Evidence>>| Reason::Relation {
            is_outgoing,
            relation: Arc::clone(relation),
            drawn_by: drawn_by.clone(),
            evidence: evidence.cloned(),
        };
        let from = relation.from;
        match relation.to {
            RelationEnd::Claim(to) => {
                let (back, forth) = directions(relation.kind);
                found.push((to, from, back, reason(false, None)));
                found.push((from, to, forth, reason(true, None)));
            }
            RelationEnd::Evidence(ix) => {
                let Some(evidence) = self.story.evidence.get(ix) else {
                    return;
                };
                for reading in evidence
                    .bearing
                    .iter()
                    .filter(|reading| reading.claim != from)
                {
                    let back = through_evidence(relation.kind, reading.points);
                    found.push((reading.claim, from, back, reason(false, Some(evidence))));
                    found.push((
                        from,
                        reading.claim,
                        Bearing::Beside,
                        reason(true, Some(evidence)),
                    ));
                }
            }
        }
    }

    /// A statement that asserts one claim outright and rejects another sets the two against each
    /// other.
    fn of_statement(&self, statement: &Statement, found: &mut Found) {
        let Some(speaker) = self.story.speakers.get(statement.speaker) else {
            return;
        };
        let asserted = || {
            statement
                .stances
                .iter()
                .filter(|s| s.kind == StanceKind::Asserts && s.implied.is_none())
        };
        let rejected = statement
            .stances
            .iter()
            .filter(|s| matches!(s.kind, StanceKind::Denies | StanceKind::Questions));
        for rejected in rejected {
            for asserted in asserted() {
                let reason = Reason::Statement {
                    speaker: Arc::clone(speaker),
                    stance: Arc::clone(rejected),
                };
                found.push((
                    rejected.claim,
                    asserted.claim,
                    Bearing::Against,
                    reason.clone(),
                ));
                found.push((asserted.claim, rejected.claim, Bearing::Against, reason));
            }
        }
    }
}

/// How a relation looks from the claim that it goes to, and from the one that it comes from.
const fn directions(kind: RelationKind) -> (Bearing, Bearing) {
    match kind {
        RelationKind::Contradicts | RelationKind::Conflicts => (Bearing::Against, Bearing::Against),
        RelationKind::Undercuts => (Bearing::Against, Bearing::Beside),
        RelationKind::Supports => (Bearing::For, Bearing::Beside),
        RelationKind::Qualifies => (Bearing::Beside, Bearing::Beside),
    }
}

/// How a relation to evidence looks from a claim that the evidence bears on: what attacks the
/// evidence for a claim stands against the claim, and the other way round.
const fn through_evidence(kind: RelationKind, points: Points) -> Bearing {
    match (directions(kind).0, points) {
        (Bearing::Against, Points::For) | (Bearing::For, Points::Against) => Bearing::Against,
        (Bearing::For, Points::For) | (Bearing::Against, Points::Against) => Bearing::For,
        (_, Points::Unclear) | (Bearing::Beside, _) => Bearing::Beside,
    }
}
