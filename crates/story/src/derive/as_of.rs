//! The story as it could be known at a time.

use crate::model::{Assessment, Claim, Ended, Shared, Time};

/// The time up to which a story is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AsOf {
    /// The whole story.
    #[default]
    Now,
    /// The part that could be known at this second, counted from 1970-01-01T00:00Z.
    At(i64),
}

impl AsOf {
    /// Whether something of this time could be known. What is known to the day enters at the
    /// day's end; what has no time is always there.
    pub fn knows(self, time: Option<&Time>) -> bool {
        match (self, time) {
            (Self::Now, _) | (_, None) => true,
            (Self::At(second), Some(time)) => time.latest <= second,
        }
    }

    /// The assessments that were made by then, newest last. One without a time was made no earlier
    /// than those before it.
    pub fn assessments(
        self,
        claim: &Claim,
    ) -> impl DoubleEndedIterator<Item = &Shared<Assessment>> {
        let is_later = |assessment: &Shared<Assessment>| !self.knows(assessment.at.as_ref());
        let first_later = claim.assessments.iter().position(is_later);
        let made = first_later.unwrap_or(claim.assessments.len());
        claim.assessments.iter().take(made)
    }

    /// The way in which the claim had left the story by then, if it had.
    pub fn ended(self, claim: &Claim) -> Option<&Shared<Ended>> {
        claim
            .ended
            .as_ref()
            .filter(|ended| self.knows(ended.at.as_ref()))
    }
}
