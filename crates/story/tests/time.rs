//! Derivations that depend on time: the story as of a moment, evidence, independent origins.
#![cfg(feature = "author")]

#[path = "support/scene.rs"]
#[expect(
    dead_code,
    reason = "these tests look at the story as of several times"
)]
mod scene;

use scene::{claim, story};
use story::{
    Threads,
    derive::{AsOf, Origins},
    model::{Ix, Status},
};

/// The last second of a day of November 2024, in UTC.
const fn day_end(day: i64) -> i64 {
    let november = 1_730_419_200;
    november + day * 86_400 - 1
}

const UNFOLDING: &str = "
    question many; claim a; claim b; claim c
    army asserts a @2024-11-28
    brigade denies a @2024-11-29T12:00Z
    gazette asserts c
    monitor asserts b @2024-11-30
    assess a unverified; assess a supported @2024-11-29; assess a inconclusive
    end a withdrawn @2024-11-30
    b contradicts c by s4";

#[test]
fn a_statement_enters_when_the_time_that_is_known_has_passed() {
    let story = story(UNFOLDING);
    let entered = |second| {
        let threads = Threads::of(&story, AsOf::At(second));
        let statements = threads.claims().flat_map(|claim| &claim.statements);
        let mut ids: Vec<_> = statements.map(|s| s.statement.id.to_string()).collect();
        ids.sort();
        ids.join(" ")
    };
    assert_eq!(entered(i64::MIN), "s3", "what has no time is always there");
    assert_eq!(entered(day_end(28) - 1), "s3");
    assert_eq!(entered(day_end(28)), "s1 s3", "a day enters at its end");
    let noon = day_end(28) + 1 + 12 * 3600;
    assert_eq!(entered(noon + 58), "s1 s3");
    assert_eq!(entered(noon + 59), "s1 s2 s3", "a minute enters at its end");
    assert_eq!(entered(day_end(30)), "s1 s2 s3 s4");
}

#[test]
fn a_claim_enters_with_what_is_said_of_it() {
    let story = story(UNFOLDING);
    let threads = Threads::of(&story, AsOf::At(day_end(28) - 1));
    let claims: Vec<_> = threads.claims().map(|t| t.claim.id.as_str()).collect();
    assert_eq!(claims, ["c"]);
    assert_eq!(threads.tally.factual, 1);
    assert!(
        claim(&threads, "c").related.is_empty(),
        "a relation comes with who draws it"
    );
}

#[test]
fn the_assessment_is_the_one_then_in_force() {
    let story = story(UNFOLDING);
    let statuses = |second| {
        let threads = Threads::of(&story, AsOf::At(second));
        let thread = claim(&threads, "a");
        let history: Vec<_> = thread
            .history
            .iter()
            .map(|assessment| assessment.status)
            .collect();
        (thread.status, history)
    };
    assert_eq!(statuses(day_end(28)), (Some(Status::Unverified), vec![]));
    // The last has no time, and was made no earlier than the one before it.
    let earlier = vec![Status::Supported, Status::Unverified];
    assert_eq!(statuses(day_end(29)), (Some(Status::Inconclusive), earlier));
}

#[test]
fn disputes_and_ends_come_when_they_come() {
    let story = story(UNFOLDING);
    let at = |second| Threads::of(&story, AsOf::At(second));
    assert!(!claim(&at(day_end(28)), "a").is_disputed);
    assert!(claim(&at(day_end(29)), "a").is_disputed);
    assert!(claim(&at(day_end(29)), "a").ended.is_none());
    assert!(!claim(&at(day_end(29)), "c").is_disputed);
    assert!(claim(&at(day_end(30)), "a").ended.is_some());
    assert!(claim(&at(day_end(30)), "c").is_disputed);
    assert_eq!(at(day_end(30)), Threads::of(&story, AsOf::Now));
}

#[test]
fn an_account_and_its_repetitions_have_one_origin() {
    let story = story(
        "claim a
        army asserts a
        sana asserts a repeats s1
        gazette asserts a repeats s2
        gazette asserts a
        brigade asserts a
        fighters asserts a
        militants asserts a
        army asserts a
        kingdom asserts a
        envoy asserts a
        guard asserts a",
    );
    let origins = Origins::of(&story);
    let count = |statements: &[u32]| origins.count(statements.iter().map(|s| Ix::new(s - 1)));
    assert_eq!(count(&[1, 2, 3]), 1, "a chain of repetitions");
    assert_eq!(count(&[3, 4]), 2, "a relay's own words are another account");
    assert_eq!(count(&[6, 7]), 1, "speakers who may be the same");
    assert_eq!(count(&[1, 8]), 1, "one speaker twice");
    assert_eq!(count(&[9, 10]), 1, "a body and a part of its part");
    assert_eq!(count(&[8, 11]), 1, "a body of another column and its part");
    assert_eq!(count(&[1, 2, 3, 4, 5, 6, 7, 8]), 4);
    assert_eq!(count(&[]), 0);
    assert!(origins.are_one(Ix::new(0), Ix::new(2)));
    assert!(!origins.are_one(Ix::new(0), Ix::new(3)));
}

#[test]
fn evidence_comes_when_it_becomes_known() {
    let story = story(
        "claim a; claim b; army asserts a asserts b; gazette asserts c
        claim c; evidence e for a @2024-11-29; evidence e2 for a; c undercuts e",
    );
    let evidence = |second| {
        let threads = Threads::of(&story, AsOf::At(second));
        let thread = claim(&threads, "a");
        (thread.evidence.len(), thread.related.len())
    };
    assert_eq!(evidence(day_end(28)), (1, 0), "what has no time is there");
    assert_eq!(evidence(day_end(29)), (2, 1), "with what questions it");
}

#[test]
fn evidence_without_a_time_is_known_since_its_source_was_published() {
    let text = include_str!("support/minimal.json").replace(
        r#""publisher": "The Gazette""#,
        r#""publisher": "The Gazette", "publishedAt": "2024-11-29""#,
    );
    let story = story::parse(&text).expect("the story is right");
    let evidence = |second| {
        let threads = Threads::of(&story, AsOf::At(second));
        claim(&threads, "c-brigade-holds").evidence.len()
    };
    // The day ends at midnight in Damascus, three hours before that in UTC.
    assert_eq!(evidence(day_end(29) - 3 * 3600), 1);
    assert_eq!(evidence(day_end(29) - 3 * 3600 - 1), 0);
}
