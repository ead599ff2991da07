//! The moments that a story knows: where what can be said of it changes.

use super::AsOf;
use crate::model::{Story, Time};

/// A moment, and the time that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The last second of the time.
    pub second: i64,
    /// The time, as precise as it is known.
    pub time: Time,
}

impl Moment {
    /// The story as it could be known then.
    pub const fn as_of(&self) -> AsOf {
        AsOf::At(self.second)
    }
}

impl AsOf {
    /// The position of the last moment that it reaches, among the moments of the story in order; of
    /// the first, if it reaches none.
    pub fn position(self, moments: &[Moment]) -> usize {
        let reached = moments.iter().filter(|moment| match self {
            Self::Now => true,
            Self::At(second) => moment.second <= second,
        });
        reached.count().saturating_sub(1)
    }
}

/// The moments of a story, in order: whenever something was said, assessed, ended, or known of
/// evidence. Of times that
/// end together the shortest names the moment. What has no time makes none; the last
/// is the time up to which the story was compiled, if nothing is later.
pub fn moments(story: &Story) -> Vec<Moment> {
    let mut times: Vec<&Time> = Vec::new();
    for statement in story.statements.iter() {
        times.extend(statement.time());
    }
    for claim in story.claims.iter() {
        for assessment in &claim.assessments {
            times.extend(&assessment.at);
        }
        if let Some(ended) = &claim.ended {
            times.extend(&ended.at);
        }
    }
    for evidence in story.evidence.iter() {
        times.extend(evidence.known_since(story));
    }
    times.sort_by_key(|time| (time.latest, -time.earliest));
    // The last moment is that of the whole story.
    let is_later = |last: &&Time| last.latest < story.as_of.latest;
    if times.last().is_some_and(is_later) {
        times.push(&story.as_of);
    }
    let mut moments: Vec<Moment> = Vec::new();
    for time in times {
        if moments.last().is_none_or(|last| last.second < time.latest) {
            moments.push(Moment {
                second: time.latest,
                time: time.clone(),
            });
        }
    }
    moments
}
