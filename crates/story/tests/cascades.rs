//! Mistakes from which others would follow: only they are told.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper that meets no problem ends the test"
)]

#[path = "support/minimal.rs"]
mod minimal;

use minimal::with;
use story::problem::{Code, Problem};

fn problems(text: &str) -> Vec<Problem> {
    story::parse(text).unwrap_err()
}

/// The mistake, what stands in the minimal story, what is written instead, and what is told.
const CASES: &[(&str, &str, &str, Code)] = &[
    (
        "an id of the wrong type",
        r#""id": "army""#,
        r#""id": 7"#,
        Code::WrongType,
    ),
    (
        "an id that is not given",
        r#""id": "army", "#,
        "",
        Code::MissingField,
    ),
    (
        "a misspelt name of a field",
        r#""id": "army""#,
        r#""ids": "army""#,
        Code::UnknownField,
    ),
    (
        "a misspelt name of a list",
        r#""speakers""#,
        r#""speekers""#,
        Code::UnknownField,
    ),
    (
        "a list that is an object",
        r#""sides": ["#,
        r#""sides": { "x": ["#,
        Code::Syntax,
    ),
    (
        "an object without what it needs",
        r#""kind": "military", "#,
        "",
        Code::MissingField,
    ),
    (
        "a statement that is none",
        r#""statements": ["#,
        r#""statements": ["x", "#,
        Code::WrongType,
    ),
    (
        "the only stance on a claim misspelt",
        r#"{ "claim": "c-army-holds", "stance""#,
        r#"{ "claim": "c-army-hold", "stance""#,
        Code::UnknownId,
    ),
    (
        "a question of an unreadable id",
        r#""id": "q-bridge""#,
        r#""id": ["q-bridge"]"#,
        Code::WrongType,
    ),
    (
        "words that are no text",
        r#""paraphrase": "Said that its men had taken the bridge.""#,
        r#""paraphrase": 7"#,
        Code::WrongType,
    ),
    (
        "no stances",
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#,
        "7",
        Code::WrongType,
    ),
    (
        "a reason that is no text",
        r#""c-army-holds", "stance": "asserts""#,
        r#""c-army-holds", "stance": "asserts", "implied": true, "why": """#,
        Code::Empty,
    ),
    (
        "evidence misspelt",
        r#""The army holds it""#,
        r#""x", "assessments": [{ "status": "false", "basis": "x", "evidence": ["e-vid"] }]"#,
        Code::UnknownId,
    ),
    (
        "a verdict on a position",
        r#""The army holds it", "kind": "fact""#,
        r#""x", "kind": "position", "assessments": [{ "status": "false", "basis": "x" }]"#,
        Code::StatusOnPosition,
    ),
    (
        "one degree that is no number",
        r#""The army holds it""#,
        r#""x", "place": { "name": "x", "lat": "36 N", "lon": 37 }"#,
        Code::WrongType,
    ),
    (
        "a language that is none",
        r#""language": "en","#,
        r#""language": "e","#,
        Code::BadLanguage,
    ),
    (
        "a language not given",
        r#""language": "en","#,
        "",
        Code::MissingField,
    ),
    (
        "what would make a side principal too",
        r#""name": "The government" },"#,
        r#""name": "The government", "principal": true },
            { "id": "press", "name": "The press", "principal": "yes" },"#,
        Code::WrongType,
    ),
    (
        "a side that could be principal too",
        r#""name": "The government" },"#,
        r#""name": "The government", "principal": true }, "press","#,
        Code::WrongType,
    ),
    (
        "an empty id",
        r#""speaker": "army""#,
        r#""speaker": """#,
        Code::Empty,
    ),
    ("an empty time", r#""2024-11-29","#, r#""","#, Code::Empty),
];

#[test]
fn nothing_follows_from_a_broken_object() {
    // A text by language and a time near the end of the story would suffer from those two.
    let base: &[(&str, &str)] = &[
        (
            r#""The bridge""#,
            r#"{ "en": "The bridge", "ar": "الجسر" }"#,
        ),
        (r#""2024-11-29T15:00+03:00""#, r#""2024-11-30T23:50+03:00""#),
    ];
    for (name, right, wrong, code) in CASES {
        let problems = problems(&with(&[base, &[(*right, *wrong)]].concat()));
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [*code], "{name}: {problems:#?}");
    }
}

#[test]
fn nothing_is_too_late_in_a_time_zone_that_is_not_known() {
    let text = with(&[
        ("Asia/Damascus", "America/New_Yorkshire"),
        ("2024-11-29T15:00+03:00", "2024-11-30T23:00-05:00"),
    ]);
    let problems = problems(&text);
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::BadTimeZone], "{problems:#?}");
}
