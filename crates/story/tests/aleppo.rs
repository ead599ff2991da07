//! The first story keeps the rules that a newsroom reads it by.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    reason = "a story that is not right ends the test"
)]

use serde_json::Value;
use story::{
    Threads,
    derive::{AsOf, QuestionState},
    model::ClaimKind,
};

const ALEPPO: &str = include_str!("../../../data/aleppo-2024.json");

/// Words that take a side; they stand in somebody's mouth or nowhere.
const LOADED: &[&str] = &[
    "terroris",
    "regime",
    "zionist",
    "entity",
    "liberat",
    "occupation",
    "martyr",
    "massacre",
    "thug",
    "jihad",
    "extremis",
    "puppet",
    "so-called",
    "cleans",
    "barbar",
];

fn story() -> story::Story {
    story::parse(ALEPPO).expect("the story is right")
}

#[test]
fn every_claim_that_can_be_true_or_false_has_a_status_and_a_basis() {
    for claim in story().claims.iter() {
        let is_position = claim.kind == ClaimKind::Position;
        assert_eq!(claim.assessments.is_empty(), is_position, "{}", claim.id);
    }
}

#[test]
fn every_question_that_is_not_established_says_what_would_settle_it() {
    for thread in Threads::of(&story(), AsOf::Now).questions {
        let is_settled = thread.state == QuestionState::Established;
        assert!(
            is_settled || thread.question.settled_by.is_some(),
            "{}",
            thread.question.id
        );
        assert!(
            !thread.claims.is_empty(),
            "{} has no claim",
            thread.question.id
        );
    }
}

#[test]
fn every_statement_can_be_found_in_its_source() {
    for statement in story().statements.iter() {
        assert!(
            statement.excerpt.is_some(),
            "{} has no excerpt",
            statement.id
        );
    }
}

#[test]
fn loaded_words_are_somebodys() {
    let file: Value = serde_json::from_str(ALEPPO).expect("the story is JSON");
    let mut own_words = Vec::new();
    collect(&file, "$", &mut own_words);
    for (path, text) in own_words {
        let text = without_quotations(&text).to_lowercase();
        for word in LOADED {
            assert!(
                !text.contains(word),
                "`{word}` in the editors' words at {path}: {text}"
            );
        }
    }
}

/// The texts in the editors' own words, each with its path.
fn collect(value: &Value, path: &str, texts: &mut Vec<(String, String)>) {
    let of_others = [
        "quotes",
        "excerpt",
        "reading",
        "url",
        "archivedUrl",
        "sameAs",
        "$schema",
    ];
    match value {
        Value::String(text) => texts.push((path.to_owned(), text.clone())),
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                collect(element, &format!("{path}[{index}]"), texts);
            }
        }
        Value::Object(object) => {
            for (field, value) in object {
                if !of_others.contains(&field.as_str()) {
                    collect(value, &format!("{path}.{field}"), texts);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn without_quotations(text: &str) -> String {
    let mut depth = 0_u32;
    let mut own = String::new();
    for character in text.chars() {
        match character {
            '“' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            _ if depth == 0 => own.push(character),
            _ => {}
        }
    }
    own
}
