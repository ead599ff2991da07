//! How the claims of a story stand, in numbers.

use super::ClaimThread;
use crate::model::Status;

/// Counts of the claims that can be true or false.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are.
    pub factual: usize,
    /// How many of them are verified.
    pub verified: usize,
    /// How many are independently backed.
    pub corroborated: usize,
    /// How many are disputed.
    pub disputed: usize,
}

impl Tally {
    /// Counts the claims.
    pub(super) fn of<'c>(claims: impl Iterator<Item = &'c ClaimThread>) -> Self {
        let mut tally = Self::default();
        for claim in claims {
            tally.factual += usize::from(claim.status.is_some());
            tally.verified += usize::from(claim.status == Some(Status::Verified));
            tally.corroborated += usize::from(claim.status == Some(Status::Corroborated));
            tally.disputed += usize::from(claim.status.is_some() && claim.is_disputed);
        }
        tally
    }
}
