//! Speakers who said that something is so and, later, that it is not.

use super::StatementThread;
use crate::model::{Shared, Speaker, SpeakerKind, StanceKind, Statement};

/// A speaker's turn: asserting a claim and, later, denying it or taking it back.
#[derive(Debug, Clone, PartialEq)]
pub struct Reversal {
    /// The speaker.
    pub speaker: Shared<Speaker>,
    /// The last assertion before the turn.
    pub asserted: Shared<Statement>,
    /// The denial or retraction.
    pub rejected: Shared<Statement>,
    /// The kind of turn: which of the two.
    pub turn: StanceKind,
}

/// The reversals among the statements on one claim, which come in the order of their time. Only a
/// named speaker's own words count, and only where their order is certain: never an unnamed
/// group's, never our reading.
pub(super) fn reversals(statements: &[StatementThread]) -> Vec<Reversal> {
    let own_words = |thread: &&StatementThread| {
        !thread.gist.is_implied && thread.speaker.kind != SpeakerKind::Unnamed
    };
    let assertions = statements
        .iter()
        .filter(|thread| thread.gist.kind == StanceKind::Asserts)
        .filter(own_words);
    let rejections = statements
        .iter()
        .filter(|thread| matches!(thread.gist.kind, StanceKind::Denies | StanceKind::Retracts));
    rejections
        .filter(own_words)
        .filter_map(|turn| {
            let turned_at = turn.statement.time()?;
            let asserted = assertions
                .clone()
                .filter(|thread| thread.gist.speaker == turn.gist.speaker)
                .rfind(|thread| {
                    let time = thread.statement.time();
                    time.is_some_and(|time| time.is_certainly_before(turned_at))
                })?;
            Some(Reversal {
                speaker: Shared::clone(&turn.speaker),
                asserted: Shared::clone(&asserted.statement),
                rejected: Shared::clone(&turn.statement),
                turn: turn.gist.kind,
            })
        })
        .collect()
}
