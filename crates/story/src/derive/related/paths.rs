//! The paths from claim to claim, found in relations and in statements.

use super::{Bearing, Reason, Related};
use crate::{
    derive::{AsOf, ClaimThread},
    model::{
        Answers, Claim, Evidence, Ix, Points, Relation, RelationEnd, RelationKind, Shared,
        StanceKind, Statement, Story,
    },
};

/// The paths found so far.
pub(in crate::derive) struct Paths<'s> {
    story: &'s Story,
    as_of: AsOf,
    /// The claim, the other, how that bears on it, and why.
    found: Vec<(Ix<Claim>, Ix<Claim>, Bearing, Reason)>,
}

/// Whether a claim is in the threads, and whether it still counts as an account.
#[derive(Clone, Copy)]
struct Presence {
    is_known: bool,
    stands: bool,
}

impl<'s> Paths<'s> {
    /// The paths that the relations of the story make, as it could be known at `as_of`.
    pub(in crate::derive) fn of_relations(story: &'s Story, as_of: AsOf) -> Self {
        let mut paths = Self {
            story,
            as_of,
            found: Vec::new(),
        };
        for relation in story.relations.iter() {
            if paths.is_known(relation) {
                paths.add_relation(relation);
            }
        }
        paths
    }

    /// Puts into each claim what relates it to others, and finds the claims that a relation
    /// disputes.
    pub(in crate::derive) fn relate(mut self, claims: &mut [ClaimThread]) {
        // Claim by claim. What bears on a claim stands before what it bears on, and what a
        // relation explains before what only statements do.
        self.found
            .sort_by_key(|(of, _, bearing, reason)| (*of, reason.is_stance(), *bearing));
        let presences: Vec<Presence> = claims.iter().map(Presence::of).collect();
        // For each claim: its position among those that are related to the one in hand.
        let mut positions: Vec<Option<usize>> = vec![None; claims.len()];
        let mut found = self.found.into_iter().peekable();
        while let Some((of, to, bearing, reason)) = found.next() {
            let other = presences.get(to.position()).filter(|other| other.is_known);
            if let (Some(other), Some(target), Some(claim), Some(position)) = (
                other,
                self.story.claims.get(to),
                claims.get_mut(of.position()),
                positions.get_mut(to.position()),
            ) {
                let excludes = reason.is_of(RelationKind::Contradicts);
                claim.is_disputed |= excludes && bearing == Bearing::Against && other.stands;
                if let Some(related) = position.and_then(|position| claim.related.get_mut(position))
                {
                    related.add(reason);
                } else {
                    *position = Some(claim.related.len());
                    claim.related.push(Related {
                        ix: to,
                        claim: Shared::clone(target),
                        bearing,
                        stands: other.stands,
                        reasons: vec![reason],
                    });
                }
            }
            let is_last = found.peek().is_none_or(|(next, ..)| *next != of);
            let claim = claims.get(of.position()).filter(|_| is_last);
            for related in claim.into_iter().flat_map(|claim| &claim.related) {
                if let Some(position) = positions.get_mut(related.ix.position()) {
                    *position = None;
                }
            }
        }
    }

    fn is_known(&self, relation: &Relation) -> bool {
        let statement = relation
            .statement
            .and_then(|ix| self.story.statements.get(ix));
        let evidence = match relation.to {
            RelationEnd::Claim(_) => None,
            RelationEnd::Evidence(ix) => self.story.evidence.get(ix),
        };
        let times = [
            statement.and_then(|statement| statement.time()),
            evidence.and_then(|evidence| evidence.known_since(self.story)),
        ];
        times.into_iter().all(|time| self.as_of.knows(time))
    }

    fn add_relation(&mut self, relation: &Shared<Relation>) {
        let statement = relation
            .statement
            .and_then(|ix| self.story.statements.get(ix));
        let drawn_by = statement
            .and_then(|s| self.story.speakers.get(s.speaker))
            .cloned();
        let reason = |is_outgoing: bool, evidence: Option<&Shared<Evidence>>| Reason::Relation {
            is_outgoing,
            relation: Shared::clone(relation),
            drawn_by: drawn_by.clone(),
            evidence: evidence.cloned(),
        };
        let from = relation.from;
        match relation.to {
            RelationEnd::Claim(to) => {
                let (back, forth) = directions(relation.kind);
                self.found.push((to, from, back, reason(false, None)));
                self.found.push((from, to, forth, reason(true, None)));
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
                    self.found
                        .push((reading.claim, from, back, reason(false, Some(evidence))));
                    self.found.push((
                        from,
                        reading.claim,
                        Bearing::Beside,
                        reason(true, Some(evidence)),
                    ));
                }
            }
        }
    }

    /// Whether two claims answer one question that takes one answer.
    fn are_exclusive(&self, one: Ix<Claim>, other: Ix<Claim>) -> bool {
        let question = |claim| self.story.claims.get(claim).map(|claim| claim.question);
        let shared = question(one).filter(|shared| question(other) == Some(*shared));
        let shared = shared.and_then(|shared| self.story.questions.get(shared));
        shared.is_some_and(|question| question.answers == Answers::One)
    }

    /// Adds a statement: one that asserts one claim outright and rejects another sets the two
    /// against each other where they answer one question that takes one answer. That it happened
    /// and was not us is no rebuttal of that it happened.
    pub(in crate::derive) fn add_statement(&mut self, statement: &Statement) {
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
                if !self.are_exclusive(asserted.claim, rejected.claim) {
                    continue;
                }
                let reason = Reason::Statement {
                    speaker: Shared::clone(speaker),
                    stance: Shared::clone(rejected),
                };
                self.found.push((
                    rejected.claim,
                    asserted.claim,
                    Bearing::Against,
                    reason.clone(),
                ));
                self.found
                    .push((asserted.claim, rejected.claim, Bearing::Against, reason));
            }
        }
    }
}

impl Presence {
    fn of(thread: &ClaimThread) -> Self {
        let is_known = thread.is_known();
        Self {
            is_known,
            stands: is_known && thread.stands(),
        }
    }
}

/// A relation's bearings, seen from the claim that it goes to and from the one that it comes from.
const fn directions(kind: RelationKind) -> (Bearing, Bearing) {
    match kind {
        RelationKind::Contradicts | RelationKind::Conflicts => (Bearing::Against, Bearing::Against),
        RelationKind::Undercuts => (Bearing::Against, Bearing::Beside),
        RelationKind::Supports => (Bearing::For, Bearing::Beside),
        RelationKind::Qualifies => (Bearing::Beside, Bearing::Beside),
    }
}

/// The bearing of a relation to evidence on a claim that the evidence bears on: what attacks the
/// evidence for a claim stands against the claim, and the other way round.
const fn through_evidence(kind: RelationKind, points: Points) -> Bearing {
    match (directions(kind).0, points) {
        (Bearing::Against, Points::For) | (Bearing::For, Points::Against) => Bearing::Against,
        (Bearing::For, Points::For) | (Bearing::Against, Points::Against) => Bearing::For,
        (_, Points::Unclear) | (Bearing::Beside, _) => Bearing::Beside,
    }
}
