//! News of a story: how a version that came meanwhile differs from the one that is shown.

use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread},
    model::{EndKind, Slug, Status},
};

use super::record::{Change, changes, record};

/// The news that a version of a story brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The number of claims that are new.
    pub new_claims: usize,
    /// The number of claims that changed.
    pub changed_claims: usize,
    /// The claims that are shown and hold no more.
    pub alerts: Vec<(Slug, Alert)>,
}

/// The reason why a claim that a reader may have before them holds no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// The evidence says that it is false.
    False,
    /// The claim left the story.
    Ended(EndKind),
}

impl News {
    /// The news that `version` brings to a reader who has `shown` before them.
    pub fn between(shown: &Story, version: &Story) -> Self {
        let record = record(shown);
        let changes = changes(version, Some(&record));
        let count = |wanted| {
            changes
                .iter()
                .filter(|change| **change == Some(wanted))
                .count()
        };
        let before = Threads::of(shown, AsOf::Now);
        let after = Threads::of(version, AsOf::Now);
        let mut alerts = Vec::new();
        for claim in before.claims() {
            let mut after = after.claims();
            let after = after.find(|after| after.claim.id == claim.claim.id);
            if let Some(alert) = after.and_then(alert).filter(|_| alert(claim).is_none()) {
                alerts.push((claim.claim.id.clone(), alert));
            }
        }
        Self {
            new_claims: count(Change::New),
            changed_claims: count(Change::Changed),
            alerts,
        }
    }
}

fn alert(claim: &ClaimThread) -> Option<Alert> {
    let ended = claim.ended.as_ref().map(|ended| Alert::Ended(ended.kind));
    ended.or((claim.status == Some(Status::False)).then_some(Alert::False))
}
