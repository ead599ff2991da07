//! The tally of a story's claims: how they stand, in numbers.

use super::ClaimThread;
use crate::model::Status;

/// Counts of the claims that can be true or false.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// The number of all of them.
    pub factual: usize,
    /// The number of those that are verified.
    pub verified: usize,
    /// The number of those that are independently backed.
    pub corroborated: usize,
    /// The number of those that have some evidence, not enough.
    pub supported: usize,
    /// The number of those that were checked without an outcome.
    pub inconclusive: usize,
    /// The number of those that are misleading.
    pub misleading: usize,
    /// The number of those that are false.
    pub refuted: usize,
    /// The number of those that are disputed.
    pub disputed: usize,
}

impl Tally {
    /// Counts the claims.
    pub(super) fn of<'c>(claims: impl Iterator<Item = &'c ClaimThread>) -> Self {
        let mut tally = Self::default();
        for claim in claims {
            let Some(status) = claim.status else {
                continue;
            };
            tally.factual += 1;
            tally.disputed += usize::from(claim.is_disputed);
            match status {
                Status::Unverified => {}
                Status::Supported => tally.supported += 1,
                Status::Corroborated => tally.corroborated += 1,
                Status::Verified => tally.verified += 1,
                Status::Inconclusive => tally.inconclusive += 1,
                Status::Misleading => tally.misleading += 1,
                Status::False => tally.refuted += 1,
            }
        }
        tally
    }
}
