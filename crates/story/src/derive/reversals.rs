//! Speakers who said that something is so and, later, that it is not.

use std::sync::Arc;

use super::threads::StatementThread;
use crate::model::{Speaker, SpeakerKind, StanceKind, Statement, Time};

/// One speaker asserting a claim and, later, denying it or taking it back.
#[derive(Debug, Clone, PartialEq)]
pub struct Reversal {
    /// Who.
    pub speaker: Arc<Speaker>,
    /// The last assertion before the turn.
    pub asserted: Arc<Statement>,
    /// The denial or retraction.
    pub rejected: Arc<Statement>,
    /// Which of the two the turn is.
    pub turn: StanceKind,
}

/// The reversals among the statements on one claim. Only a named speaker's own words count, and
/// only where their order is certain: never an unnamed group's, never our reading.
pub(super) fn reversals(statements: &[StatementThread]) -> Vec<Reversal> {
    let own_words = |thread: &&StatementThread| {
        thread.speaker.kind != SpeakerKind::Unnamed && thread.stance.implied.is_none()
    };
    let is_turn = |thread: &&StatementThread| {
        matches!(
            thread.stance.kind,
            StanceKind::Denies | StanceKind::Retracts
        )
    };
    statements
        .iter()
        .filter(own_words)
        .filter(is_turn)
        .filter_map(|turn| {
            let asserted = statements
                .iter()
                .filter(own_words)
                .filter(|thread| thread.stance.kind == StanceKind::Asserts)
                .filter(|thread| thread.statement.speaker == turn.statement.speaker)
                .filter(|thread| is_before(&thread.statement, &turn.statement))
                .max_by_key(|thread| thread.statement.time().map(|time| time.latest))?;
            Some(Reversal {
                speaker: Arc::clone(&turn.speaker),
                asserted: Arc::clone(&asserted.statement),
                rejected: Arc::clone(&turn.statement),
                turn: turn.stance.kind,
            })
        })
        .collect()
}

/// Whether one statement was certainly made before the other.
fn is_before(one: &Statement, other: &Statement) -> bool {
    let order = |one: &Time, other: &Time| one.latest < other.earliest;
    one.time()
        .zip(other.time())
        .is_some_and(|(one, other)| order(one, other))
}
