//! Files that are hardly JSON, and what no file may hold.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper that meets no problem ends the test"
)]

#[path = "support/marks.rs"]
mod marks;
#[path = "support/minimal.rs"]
mod minimal;

use marks::unmarked;
use minimal::{MINIMAL, with};
use story::problem::{Code, Problem};

fn problems(text: &str) -> Vec<Problem> {
    story::parse(text).unwrap_err()
}

fn codes(text: &str) -> Vec<Code> {
    problems(text).iter().map(|problem| problem.code).collect()
}

#[test]
fn slips_of_the_pen_are_told_where_they_are_and_hide_nothing() {
    let slips = [
        (
            "a trailing comma",
            r#""answer": "Not established." }"#,
            r#""answer": "Not established."«,» }"#,
        ),
        ("a comment", r#""sides": ["#, "«// the sides»\n\"sides\": ["),
        (
            "a comment in the line",
            r#""sides": ["#,
            r#""sides": «/* two */» ["#,
        ),
        ("a comma too many", r#""fact" },"#, r#""fact" },«,»"#),
        (
            "no comma before a field",
            r#""id": "bridge","#,
            r#""id": "bridge«"» "#,
        ),
        (
            "a space that is none",
            r#""id": "bridge","#,
            "\"id\":«\u{a0}»\"bridge\",",
        ),
    ];
    for (name, right, wrong) in slips {
        let (text, marks) = unmarked(&with(&[
            (right, wrong),
            ("\"speaker\": \"brigade\"", "\"speaker\": «\"brigad\"»"),
        ]));
        let problems = problems(&text);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(
            codes,
            [Code::Syntax, Code::UnknownId],
            "{name}: {problems:#?}"
        );
        for (problem, mark) in problems.iter().zip(marks) {
            let is_after = problem.found.starts_with("no comma");
            let column = mark.column + usize::from(is_after);
            assert_eq!(
                (problem.line, problem.column),
                (mark.line, column),
                "{name}"
            );
        }
    }
}

#[test]
fn what_cannot_be_read_on_is_told_once() {
    let half = MINIMAL.len() / 2;
    let cut_off = MINIMAL.get(..half).unwrap();
    let deep = "[".repeat(100_000);
    let deep_objects = "{\"a\":".repeat(100_000);
    let open_text = with(&[(r#""The bridge""#, r#""The bridge"#)]);
    let cases = [
        ("an empty file", "", "an empty file"),
        ("white space", " \n ", "an empty file"),
        ("no JSON", "<html>", "something that is not JSON"),
        ("a file that was cut off", cut_off, "never closed"),
        (
            "a text that is not closed",
            &open_text,
            "a text that does not end on its line",
        ),
        ("lists within lists", &deep, "brackets nested too deep"),
        (
            "objects within objects",
            &deep_objects,
            "brackets nested too deep",
        ),
        (
            "two files in one",
            "{} {}",
            "something after the end of the story",
        ),
        (
            "a number of no kind",
            "{ \"a\": 0x1F }",
            "a number that JSON does not know",
        ),
        (
            "half a character",
            r#"{ "a": "\ud800" }"#,
            "a backslash that begins no escape",
        ),
    ];
    for (name, text, found) in cases {
        let problems = problems(text);
        let syntax: Vec<_> = problems.iter().filter(|p| p.code == Code::Syntax).collect();
        assert_eq!(syntax.len(), 1, "{name}: {problems:#?}");
        assert!(
            syntax.iter().all(|problem| problem.found.contains(found)),
            "{name}: {syntax:?}"
        );
    }
    assert_eq!(
        problems(cut_off).len(),
        1,
        "nothing follows from what is not there"
    );
    assert_eq!(
        problems(&open_text).first().map(|p| (p.line, p.column)),
        Some((5, 12))
    );
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    story::parse(&format!("\u{feff}{MINIMAL}")).unwrap();
}

#[test]
fn null_is_told_wherever_it_stands() {
    for field in [
        "title",
        "asOf",
        "sides",
        "speakers",
        "claims",
        "statements",
        "questions",
    ] {
        let mut file: serde_json::Value = serde_json::from_str(MINIMAL).unwrap();
        file.as_object_mut()
            .unwrap()
            .insert(field.to_owned(), serde_json::Value::Null);
        let problems = problems(&file.to_string());
        let told: Vec<_> = problems
            .iter()
            .map(|p| (p.code, p.location.path.clone()))
            .collect();
        assert_eq!(told, [(Code::WrongType, format!("$.{field}"))]);
        let help = problems.first().and_then(|problem| problem.help.clone());
        assert!(
            help.is_some_and(|help| help.contains("leave the field out")),
            "{field}"
        );
    }
    assert_eq!(codes("null"), [Code::WrongType]);
}

#[test]
fn invisible_characters_are_caught_as_such_and_as_escapes() {
    let characters = [
        '\0', '\u{7}', '\n', '\t', '\u{1b}', '\u{7f}', '\u{85}', '\u{202a}', '\u{202e}',
        '\u{2066}', '\u{2069}', '\u{2028}',
    ];
    for character in characters {
        let escape = format!("\\u{:04x}", u32::from(character));
        for written in [character.to_string(), escape] {
            for text in ["The army holds it", "army\", \"name", "report\", \"kind"] {
                let wrong = format!("{written}{text}");
                let problems = problems(&with(&[(text, &wrong)]));
                let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
                assert_eq!(codes, [Code::ForbiddenCharacter], "{written:?}{text}");
                let name = format!("U+{:04X}", u32::from(character));
                assert!(problems.iter().all(|problem| problem.found.contains(&name)));
            }
        }
    }
    // Marks of direction are part of ordinary Arabic.
    let marked = with(&[("The army holds it", "\u{200f}The army\u{200e} holds it")]);
    story::parse(&marked).unwrap();
}

#[test]
fn messages_hold_no_character_that_a_terminal_would_obey() {
    let text = with(&[
        (r#""kind": "military""#, r#""kind": "\u001b[31m""#),
        (r#""id": "bridge""#, "\"id\": 7, \"\u{1b}]0;x\u{7}\": 1"),
        (r#""The bridge""#, r#"{ "en": "x", "a\u202eb": "y" }"#),
        (r#""sides": ["#, r#""sides": ["\u0007", "#),
    ]);
    let problems = problems(&text);
    let is_plain = |text: &str| !text.chars().any(|c| c.is_control() || c == '\u{202e}');
    for problem in &problems {
        // The meanings of words stand on lines of their own.
        assert!(problem.to_string().lines().all(is_plain), "{problem}");
    }
    let report = story::report::report("bridge.json", &text, &problems, false);
    assert!(report.lines().all(is_plain), "{report}");
}
