//! Properties of every story: it survives packing, nothing panics, nothing is shown too early or
//! left out, and nothing that repeats counts twice.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a generated file that is not right is a mistake of the generator, and ends the test"
)]

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::collections::HashSet;

use arbitrary::story_file;
use crc::{CRC_32_ISCSI, Crc};
use proptest::{collection::vec, prelude::*, sample::Index};
use story::{
    Story, Threads, UnpackError,
    derive::{AsOf, ClaimThread, Index as SearchIndex, Ledger, Origins, StatementThread},
    model::{Ix, StanceKind, Statement},
    pack::VERSION,
};

fn story() -> impl Strategy<Value = Story> {
    story_file().prop_map(|text| {
        story::parse(&text).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
    })
}

fn packed() -> impl Strategy<Value = Vec<u8>> {
    story().prop_map(|story| story::pack(&story).expect("a story can be packed"))
}

/// A way in which bytes are damaged.
#[derive(Debug, Clone)]
enum Damage {
    Flip(Index, u8),
    Cut(Index),
    Repeat(Index, Index),
    Insert(Index, Vec<u8>),
}

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let one = prop_oneof![
        4 => (any::<Index>(), 1..=u8::MAX).prop_map(|(at, by)| Damage::Flip(at, by)),
        1 => any::<Index>().prop_map(Damage::Cut),
        1 => any::<(Index, Index)>().prop_map(|(from, to)| Damage::Repeat(from, to)),
        1 => (any::<Index>(), vec(any::<u8>(), 1..8)).prop_map(|(at, what)| Damage::Insert(at, what)),
    ];
    vec(one, 1..4)
}

/// Damage so slight that much of it still decodes.
fn slight_damage() -> impl Strategy<Value = Vec<Damage>> {
    let flip = (any::<Index>(), 1..8_u8).prop_map(|(at, by)| Damage::Flip(at, by));
    prop_oneof![4 => vec(flip, 1..3), 1 => damage()]
}

fn damaged(mut bytes: Vec<u8>, damage: &[Damage]) -> Vec<u8> {
    for one in damage {
        if bytes.is_empty() {
            return bytes;
        }
        let length = bytes.len();
        match one {
            Damage::Flip(at, by) => bytes[at.index(length)] ^= by,
            Damage::Cut(at) => bytes.truncate(at.index(length)),
            Damage::Repeat(from, to) => {
                let part = bytes[from.index(length)..].to_vec();
                let to = to.index(length);
                bytes.splice(to..to, part);
            }
            Damage::Insert(at, what) => {
                let at = at.index(length);
                bytes.splice(at..at, what.iter().copied());
            }
        }
    }
    bytes
}

/// The bytes with a checksum that fits, so that the damage reaches the decoder.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    let header = 4 + 2;
    if let Some(payload) = bytes.get(header + 4..) {
        let checksum = Crc::<u32>::new(&CRC_32_ISCSI).checksum(payload);
        bytes[header..header + 4].copy_from_slice(&checksum.to_le_bytes());
    }
    bytes
}

fn derive_everything(story: &Story) {
    for as_of in [AsOf::Now, AsOf::At(0), AsOf::At(1_732_900_000)] {
        let threads = Threads::of(story, as_of);
        for claim in threads.claims() {
            let standing = claim.standing_statements().count();
            assert!(claim.asserted_by().len() + claim.opposed_by().len() <= standing);
            let accounts = claim.accounts();
            let repetitions = accounts.iter().map(|account| account.repetitions.len());
            assert_eq!(
                accounts.len() + repetitions.sum::<usize>(),
                claim.statements.len()
            );
        }
        assert_eq!(
            Ledger::of(story, &threads).rows.len(),
            threads.questions.len()
        );
        let index = SearchIndex::of(story, "en");
        for claim in threads.claims() {
            assert!(index.passage(story, claim, &[]).is_some());
        }
    }
    let all = story.statements.entries().map(|(ix, _)| ix);
    assert!(Origins::of(story).count(all) <= story.speakers.len());
}

/// The definition, written out: no later statement by the same speaker is certain.
fn stands(claim: &ClaimThread, thread: &StatementThread) -> bool {
    let certainly_later = |later: &StatementThread| {
        let times = later.statement.time().zip(thread.statement.time());
        times.is_some_and(|(later, time)| {
            !later.approximate && !time.approximate && later.earliest > time.latest
        })
    };
    let outweighs = |later: &StatementThread| {
        !matches!(
            later.stance.kind,
            StanceKind::Declined | StanceKind::Reports
        ) && (later.stance.implied.is_none() || thread.stance.implied.is_some())
            && certainly_later(later)
    };
    !claim
        .statements
        .iter()
        .any(|later| later.statement.speaker == thread.statement.speaker && outweighs(later))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn a_story_survives_packing(story in story()) {
        let bytes = story::pack(&story).expect("a story can be packed");
        let unpacked = story::unpack(&bytes).expect("what was packed can be unpacked");
        // In every word: that they are not the same parts is the point.
        prop_assert_eq!(format!("{unpacked:?}"), format!("{story:?}"));
    }

    #[test]
    fn any_text_gives_a_story_or_problems(text in any::<String>()) {
        if let Err(problems) = story::parse(&text) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn a_damaged_file_gives_a_story_or_problems_that_can_be_shown(
        file in story_file(), damage in damage(),
    ) {
        let bytes = damaged(file.into_bytes(), &damage);
        let text = String::from_utf8_lossy(&bytes);
        if let Err(problems) = story::parse(&text) {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.is_sorted_by_key(|problem| problem.location.span.start));
            for problem in &problems {
                let span = problem.location.span;
                prop_assert!(text.get(span.start..span.end).is_some());
            }
            story::report::report("story.json", &text, &problems, true);
        }
    }

    #[test]
    fn any_bytes_unpack_to_a_story_or_an_error(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(story::unpack(&bytes).is_err());
    }

    #[test]
    fn damaged_bytes_are_refused(bytes in packed(), damage in damage()) {
        let other = damaged(bytes.clone(), &damage);
        prop_assume!(other != bytes);
        prop_assert!(story::unpack(&other).is_err());
    }

    #[test]
    fn another_version_is_refused_by_its_number(bytes in packed(), version in any::<u16>()) {
        prop_assume!(version != VERSION);
        let mut other = bytes;
        other[4..6].copy_from_slice(&version.to_le_bytes());
        prop_assert_eq!(story::unpack(&other), Err(UnpackError::OtherVersion(version)));
        prop_assert!(UnpackError::OtherVersion(version).to_string().contains(&version.to_string()));
    }

    #[test]
    fn as_of_a_time_nothing_said_later_is_shown(story in story(), second in 1_732_600_000..1_733_200_000_i64) {
        let threads = Threads::of(&story, AsOf::At(second));
        for claim in threads.claims() {
            for thread in &claim.statements {
                prop_assert!(thread.statement.time().is_none_or(|time| time.latest <= second));
            }
            let assessments = claim.assessment.iter().chain(&claim.history);
            for at in assessments.filter_map(|assessment| assessment.at.as_ref()) {
                prop_assert!(at.latest <= second);
            }
            for related in &claim.related {
                prop_assert!(threads.claims().any(|shown| shown.ix == related.ix));
                prop_assert!(!related.reasons.is_empty());
            }
        }
    }

    #[test]
    fn now_every_statement_is_in_a_thread(story in story()) {
        let threads = Threads::of(&story, AsOf::Now);
        let shown: HashSet<Ix<Statement>> = threads
            .claims()
            .flat_map(|claim| claim.statements.iter().map(|thread| thread.ix))
            .collect();
        prop_assert_eq!(shown.len(), story.statements.len());
        prop_assert_eq!(threads.claims().count(), story.claims.len());
    }

    #[test]
    fn what_repeats_does_not_count_twice(story in story()) {
        let origins = Origins::of(&story);
        for (ix, statement) in story.statements.entries() {
            if let Some(repeated) = statement.repeats {
                prop_assert_eq!(origins.count([ix, repeated]), 1);
                prop_assert!(origins.are_one(ix, repeated));
            }
        }
    }

    #[test]
    fn the_statements_that_stand_are_those_that_no_later_one_replaced(story in story()) {
        for claim in Threads::of(&story, AsOf::Now).claims() {
            let standing: Vec<_> = claim.standing_statements().map(|thread| thread.ix).collect();
            let written_out: Vec<_> = claim
                .statements
                .iter()
                .filter(|thread| stands(claim, thread))
                .map(|thread| thread.ix)
                .collect();
            prop_assert_eq!(standing, written_out);
        }
    }
}

proptest! {
    // Most damage is refused; what is not must be harmless.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn damage_beyond_the_checksum_does_no_harm(bytes in packed(), damage in slight_damage()) {
        let header = bytes[..10].to_vec();
        let payload = damaged(bytes[10..].to_vec(), &damage);
        let other = with_checksum([header, payload].concat());
        if let Ok(story) = story::unpack(&other) {
            derive_everything(&story);
        }
    }
}
