//! The record of a visit that a reader's device keeps, where the page lets it: a short sum of each
//! claim, by which the next visit knows what is new.

use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread},
    model::Text,
};

/// The change of a claim since the last visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// A claim that was not there.
    New,
    /// Something of it was otherwise: its text, how it stands, what is said of it.
    Changed,
}

/// The record of a story in its latest version: `id:sum` for each claim, with spaces between.
pub fn record(story: &Story) -> String {
    let mut record = String::new();
    for thread in Threads::of(story, AsOf::Now).claims() {
        let sum = sum(thread).to_string();
        record.extend([thread.claim.id.as_str(), ":", &sum, " "]);
    }
    record
}

/// For each claim of the story, how it differs from what the record holds. Without a record, as on
/// a first visit, nothing does.
pub fn changes(story: &Story, before: Option<&str>) -> Vec<Option<Change>> {
    let mut changes = vec![None; story.claims.len()];
    let Some(before) = before else {
        return changes;
    };
    for thread in Threads::of(story, AsOf::Now).claims() {
        let mut known = before.split(' ').filter_map(|entry| entry.split_once(':'));
        let known = known.find(|(id, _)| *id == thread.claim.id.as_str());
        let change = match known {
            None => Some(Change::New),
            Some((_, known)) => (known != sum(thread).to_string()).then_some(Change::Changed),
        };
        if let Some(slot) = changes.get_mut(thread.ix.position()) {
            *slot = change;
        }
    }
    changes
}

/// A sum of a claim: its text, how it stands and why, what is said of it, what bears on it. The
/// sum is FNV-1a of 32 bits: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn sum(thread: &ClaimThread) -> u32 {
    let mut sum = 0x811c_9dc5_u32;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    };
    add(thread.claim.text.original());
    add(thread.status.map_or("", |status| status.word()));
    add(if thread.is_disputed { "disputed" } else { "" });
    add(thread.ended.as_ref().map_or("", |ended| ended.kind.word()));
    for said in &thread.statements {
        add(said.statement.id.as_str());
        add(said.stance.kind.word());
        for quote in &said.statement.quotes {
            add(&quote.text);
        }
        let paraphrase = said.statement.paraphrase.as_ref();
        add(paraphrase.map_or("", Text::original));
    }
    let basis = thread.assessment.as_ref();
    add(basis.map_or("", |assessment| assessment.basis.original()));
    for evidence in &thread.evidence {
        add(evidence.evidence.id.as_str());
        add(evidence.points.word());
    }
    sum
}
