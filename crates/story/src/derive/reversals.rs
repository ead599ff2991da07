//! Speakers who said that something is so and, later, that it is not.

use std::{collections::HashMap, sync::Arc};

use super::StatementThread;
use crate::model::{Ix, Speaker, SpeakerKind, StanceKind, Statement};

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

/// The reversals among the statements on one claim, which come in the order of their time. Only a
/// named speaker's own words count, and only where their order is certain: never an unnamed
/// group's, never our reading.
pub(super) fn reversals(statements: &[StatementThread]) -> Vec<Reversal> {
    let own_words = statements.iter().filter(|thread| {
        thread.speaker.kind != SpeakerKind::Unnamed && thread.stance.implied.is_none()
    });
    let mut assertions: HashMap<Ix<Speaker>, Vec<(i64, &StatementThread)>> = HashMap::new();
    for thread in own_words.clone() {
        if let (StanceKind::Asserts, Some(time)) = (thread.stance.kind, thread.statement.time()) {
            let of_speaker = assertions.entry(thread.statement.speaker).or_default();
            of_speaker.push((time.latest, thread));
        }
    }
    own_words
        .filter_map(|turn| {
            let kind = turn.stance.kind;
            if !matches!(kind, StanceKind::Denies | StanceKind::Retracts) {
                return None;
            }
            let begin = turn.statement.time()?.earliest;
            let of_speaker = assertions.get(&turn.statement.speaker)?;
            let certainly_before = of_speaker.partition_point(|(latest, _)| *latest < begin);
            let (_, asserted) = of_speaker.get(certainly_before.checked_sub(1)?)?;
            Some(Reversal {
                speaker: Arc::clone(&turn.speaker),
                asserted: Arc::clone(&asserted.statement),
                rejected: Arc::clone(&turn.statement),
                turn: kind,
            })
        })
        .collect()
}
