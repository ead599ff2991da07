//! The moments that a story knows: where what can be said of it changes.

use super::{AsOf, order::sort_by_key};
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

/// The moments of a story, in order: whenever something was said, assessed or ended. Of times that
/// end together the shortest names the moment. What has no time makes none.
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
    sort_by_key(&mut times, |time| [time.latest, -time.earliest, 0]);
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
