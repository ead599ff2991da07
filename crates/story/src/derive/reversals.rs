//! Speakers who said that something is so and, later, that it is not, or the other way round.

use super::StatementThread;
use crate::model::{Shared, Speaker, SpeakerKind, StanceKind, Statement};

/// A speaker's turn: asserting a claim and, later, denying it or taking it back; or denying it and,
/// later, asserting it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reversal {
    /// The speaker.
    pub speaker: Shared<Speaker>,
    /// The last statement before the turn.
    pub before: Shared<Statement>,
    /// The statement that turns.
    pub after: Shared<Statement>,
    /// The stance that the speaker turned to: denies, retracts or asserts.
    pub turn: StanceKind,
}

/// The reversals among the statements on one claim, which come in the order of their time. Only a
/// named speaker's own words count, and only where their order is certain: never an unnamed
/// group's, never our reading.
pub(super) fn reversals(statements: &[StatementThread]) -> Vec<Reversal> {
    let mut reversals = Vec::new();
    for turn in own_words(statements) {
        let is_before = |thread: &&StatementThread| {
            let times = thread.statement.time().zip(turn.statement.time());
            thread.gist.speaker == turn.gist.speaker
                && times.is_some_and(|(before, after)| before.is_certainly_before(after))
        };
        // Said again after the turn, it is no second one.
        let before = own_words(statements).rfind(is_before);
        let before = before.filter(|before| turns(before.gist.kind, turn.gist.kind));
        if let Some(before) = before {
            reversals.push(Reversal {
                speaker: Shared::clone(&turn.speaker),
                before: Shared::clone(&before.statement),
                after: Shared::clone(&turn.statement),
                turn: turn.gist.kind,
            });
        }
    }
    reversals
}

/// Whether a stance after another is a turn.
const fn turns(before: StanceKind, after: StanceKind) -> bool {
    use StanceKind::{Asserts, Denies, Retracts};
    matches!(
        (before, after),
        (Asserts, Denies | Retracts) | (Denies, Asserts)
    )
}

/// The statements by which named speakers say outright that it is so or not, or take that back.
fn own_words(statements: &[StatementThread]) -> impl DoubleEndedIterator<Item = &StatementThread> {
    use StanceKind::{Asserts, Denies, Retracts};
    statements.iter().filter(|thread| {
        matches!(thread.gist.kind, Asserts | Denies | Retracts)
            && !thread.gist.is_implied
            && thread.speaker.kind != SpeakerKind::Unnamed
    })
}
