//! Advice stands where the editor should look again, in words that say what to do.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that meets what no test expects ends the test"
)]

#[path = "support/advice_cases.rs"]
mod advice_cases;
#[path = "support/cases.rs"]
#[expect(dead_code, reason = "these tests look at the whole message")]
mod cases;
#[path = "support/marks.rs"]
mod marks;
#[path = "support/minimal.rs"]
mod minimal;

use std::collections::{BTreeMap, HashSet};

use advice_cases::ADVICE_CASES;
use cases::CASES;
use insta::assert_snapshot;
use marks::unmarked;
use minimal::with;
use story::{
    advice::{Library, LoadedWords},
    problem::{Code, Problem, Severity},
    report::report,
};

/// The text of the minimal story's source.
const SOURCE: &str =
    "The army said “we hold the bridge” on Friday.\nIt said “we hold the bridge” twice.";

/// The minimal story, of which nothing is to be said, with these changes.
fn quiet(changes: &[(&str, &str)]) -> String {
    let quieting = [
        (
            r#""publisher": "The Gazette""#,
            r#""publisher": "The Gazette", "url": "https://gazette.example/1""#,
        ),
        (
            r#""answer": "Not established.""#,
            r#""answer": "Not established.", "settledBy": "Who stands on it.""#,
        ),
    ];
    let mut text = with(&quieting);
    for (right, wrong) in changes {
        assert_eq!(text.matches(right).count(), 1, "{right}");
        text = text.replacen(right, wrong, 1);
    }
    text
}

fn library() -> Library {
    let words = LoadedWords::of(include_str!("../../../data/loaded-words/en.txt"));
    Library {
        loaded_words: BTreeMap::from([("en".to_owned(), words)]),
        source_texts: Some(BTreeMap::from([("report".to_owned(), SOURCE.to_owned())])),
    }
}

fn problems(text: &str) -> Vec<Problem> {
    story::check(text, &library()).problems
}

#[test]
fn of_a_story_without_fault_nothing_is_said() {
    let problems = problems(&quiet(&[]));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_warning_and_note_is_told_alone_in_its_own_words() {
    let mut met = BTreeMap::new();
    for case in ADVICE_CASES {
        let text = quiet(case.changes);
        let problems = problems(&text);
        let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&case.code), "{:?}: {problems:#?}", case.code);
        let count = met.entry(case.code).or_insert(0);
        *count += 1;
        let name = format!("{}-{count}", case.code.word());
        assert_snapshot!(name, report("bridge.json", &text, &problems, false));
    }
    for code in Code::ALL {
        let is_error = code.severity() == Severity::Error;
        assert!(is_error || met.contains_key(code), "no case for {code:?}");
    }
}

#[test]
fn every_error_is_told_in_its_own_words() {
    let mut met = BTreeMap::new();
    for case in CASES {
        let (text, _) = unmarked(&with(&[(case.right, case.wrong)]));
        let problems = story::parse(&text).unwrap_err();
        let count = met.entry(case.code).or_insert(0);
        *count += 1;
        let name = format!("{}-{count}", case.code.word());
        assert_snapshot!(name, report("bridge.json", &text, &problems, false));
    }
}

#[test]
fn an_error_hides_no_warning() {
    let text = quiet(&[
        (r#""saidAt": "2024-11-29","#, r#""saidAt": "yesterday","#),
        ("The brigade holds it", "Terrorists hold it"),
        ("Not established.", "TK"),
    ]);
    let codes: Vec<Code> = problems(&text).iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::BadTime, Code::Placeholder, Code::LoadedWord]);
}

#[test]
fn a_warning_that_is_accepted_is_not_told() {
    let accepted =
        r#""accepted": [{ "code": "placeholder", "id": "q-bridge", "why": "x" }], "claims": ["#;
    let text = quiet(&[("Not established.", "TK"), (r#""claims": ["#, accepted)]);
    assert!(problems(&text).is_empty(), "{:#?}", problems(&text));
}

#[test]
fn a_warning_on_a_relation_is_accepted_by_the_claim_that_it_comes_from() {
    let relation = |claim: &str| {
        let accepted = format!(
            r#""accepted": [{{ "code": "why-denies", "id": "{claim}", "why": "x" }}], "claims": ["#
        );
        let denying = ("One holds it.", "Men on it does not show who holds it.");
        problems(&quiet(&[denying, (r#""claims": ["#, &accepted)]))
    };
    assert!(relation("c-army-holds").is_empty());
    let codes: Vec<Code> = relation("c-brigade-holds")
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, [Code::AcceptedInVain, Code::WhyDenies]);
}

#[test]
fn what_is_in_no_other_object_is_accepted_by_the_storys_own_id() {
    let accepted = |id: &str| {
        let accepted = format!(
            r#""accepted": [{{ "code": "loaded-word", "id": "{id}", "why": "x" }}], "claims": ["#
        );
        problems(&quiet(&[
            (
                r#""title": "The bridge""#,
                r#""title": "The regime bridge""#,
            ),
            (r#""claims": ["#, &accepted),
        ]))
    };
    assert!(accepted("bridge").is_empty());
    let of_nothing = accepted("brigde");
    let codes: Vec<Code> = of_nothing.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::LoadedWord, Code::AcceptedInVain]);
    assert!(of_nothing[1].found.contains("nothing's id"));
}

#[test]
fn a_warning_that_was_not_asked_for_is_not_accepted_in_vain() {
    let accepted = |code: &str| {
        let entry = format!(
            r#""accepted": [{{ "code": "{code}", "id": "s-army", "why": "x" }}], "claims": ["#
        );
        quiet(&[(r#""claims": ["#, &entry)])
    };
    // Without the sources' texts no excerpt is looked up.
    let text = accepted("excerpt-twice");
    assert!(story::check(&text, &Library::default()).problems.is_empty());
    assert_eq!(problems(&text).len(), 1);
    // Where there is an error nothing is derived.
    let broken = accepted("one-origin").replace("2024-11-29", "yesterday");
    let codes: HashSet<Code> = problems(&broken)
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, HashSet::from([Code::BadTime]));
}

#[test]
fn the_shipped_story_has_nothing_to_look_at_again() {
    let checked = story::check(include_str!("../../../data/aleppo-2024.json"), &library());
    let mut problems = checked.problems;
    problems.retain(|problem| problem.code.severity() != Severity::Note);
    assert!(problems.is_empty(), "{problems:#?}");
}
