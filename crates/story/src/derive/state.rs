//! The degree to which a question is settled.

use std::sync::Arc;

use super::{Bearing, ClaimThread, Origins};
use crate::model::{Answers, ClaimKind, Ix, Question, RelationKind, Statement, Status, vocabulary};

vocabulary! {
    /// The degree to which a question is settled.
    QuestionState {
        /// Evidence decides it.
        Established = "established",
        /// Rival accounts stand.
        Contested = "contested",
        /// A single account, and no other was heard.
        OneAccount = "one-account",
        /// Compatible accounts, none of them proven.
        NotEstablished = "not-established",
        /// No account yet.
        Open = "open",
        /// Only positions, which are stated and not true or false.
        Positions = "positions",
    }
}

/// The state of a question with these claims.
pub(super) fn of(
    question: &Question,
    claims: &[Arc<ClaimThread>],
    origins: &Origins,
) -> QuestionState {
    let is_position = |claim: &Arc<ClaimThread>| claim.claim.kind == ClaimKind::Position;
    if !claims.is_empty() && claims.iter().all(is_position) {
        return QuestionState::Positions;
    }
    let standing: Vec<&ClaimThread> = claims
        .iter()
        .filter(|claim| !is_position(claim) && claim.stands())
        .map(Arc::as_ref)
        .collect();
    let accounts: Vec<Ix<Statement>> = standing
        .iter()
        .flat_map(|claim| assertions(claim))
        .collect();
    if is_established(question, &standing) {
        QuestionState::Established
    } else if accounts.is_empty() {
        // A claim that was made and ended, was taken back or is false was an account all the same.
        let was_affirmed = |claim: &Arc<ClaimThread>| {
            let mut statements = claim.statements.iter();
            statements.any(|thread| thread.gist.kind.affirms())
        };
        if claims.iter().any(was_affirmed) {
            QuestionState::NotEstablished
        } else {
            QuestionState::Open
        }
    } else if is_contested(question, &standing, origins) {
        QuestionState::Contested
    } else if origins.count(accounts) == 1 {
        QuestionState::OneAccount
    } else {
        QuestionState::NotEstablished
    }
}

fn assertions(claim: &ClaimThread) -> impl Iterator<Item = Ix<Statement>> {
    claim
        .standing_statements()
        .filter(|thread| thread.gist.kind.affirms())
        .map(|thread| thread.ix)
}

/// Evidence decides where one of exclusive claims is proven, or every one of those that may hold
/// together. A claim that independent sources back is proven unless somebody rejects it.
fn is_established(question: &Question, standing: &[&ClaimThread]) -> bool {
    let proven = standing
        .iter()
        .filter(|claim| match claim.status {
            Some(Status::Verified) => true,
            Some(Status::Corroborated) => !claim.is_disputed,
            _ => false,
        })
        .count();
    match question.answers {
        Answers::One => proven == 1,
        Answers::Many => proven > 0 && proven == standing.len(),
    }
}

fn is_contested(question: &Question, standing: &[&ClaimThread], origins: &Origins) -> bool {
    let rejected = standing.iter().any(|claim| claim.is_disputed);
    let at_odds = standing.iter().any(|claim| {
        claim.related.iter().any(|related| {
            related.bearing == Bearing::Against
                && related.stands
                && related.claim.question == claim.claim.question
                && related
                    .reasons
                    .iter()
                    .any(|reason| reason.is_of(RelationKind::Conflicts))
        })
    });
    rejected || at_odds || (question.answers == Answers::One && have_rivals(standing, origins))
}

/// Whether two of the claims are asserted by accounts of different origin: then, and only then,
/// more than one is asserted and there is more than one origin.
fn have_rivals(standing: &[&ClaimThread], origins: &Origins) -> bool {
    let is_asserted = |claim: &&&ClaimThread| assertions(claim).next().is_some();
    let accounts = standing.iter().flat_map(|claim| assertions(claim));
    standing.iter().filter(is_asserted).nth(1).is_some() && origins.count(accounts) > 1
}
