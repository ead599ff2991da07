//! The mistakes of a file are told where it is, once, with what to do about it.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a helper that meets what no test expects ends the test"
)]

#[path = "support/cases.rs"]
mod cases;
#[path = "support/marks.rs"]
mod marks;
#[path = "support/minimal.rs"]
mod minimal;

use cases::CASES;
use marks::unmarked;
use minimal::{MINIMAL, with};
use story::{
    problem::{Code, Problem, Severity},
    report::report,
};

fn problems(text: &str) -> Vec<Problem> {
    story::parse(text).unwrap_err()
}

fn codes(text: &str) -> Vec<Code> {
    problems(text).iter().map(|problem| problem.code).collect()
}

#[test]
fn the_minimal_story_is_right() {
    story::parse(MINIMAL).unwrap();
}

#[test]
fn every_code_has_a_case() {
    for code in Code::ALL {
        // Two verified claims take more than one change; a text is never of another encoding.
        let is_elsewhere = [Code::TwoVerified, Code::Encoding].contains(code);
        let is_error = code.severity() == Severity::Error;
        let is_met = CASES.iter().any(|case| case.code == *code);
        assert!(
            is_met || is_elsewhere || !is_error,
            "no case makes the mistake `{}`",
            code.word()
        );
    }
}

#[test]
fn two_verified_answers_to_a_question_of_one_are_told() {
    let verified = |text: &str| {
        let assessment = r#"{ "status": "verified", "basis": "x", "evidence": ["e-video"] }"#;
        format!("\"text\": \"{text}\", \"assessments\": [{assessment}]")
    };
    let changes = [
        (r#""text": "The army holds it""#, verified("a")),
        (r#""text": "The brigade holds it""#, verified("b")),
        (
            r#""bearing": ["#,
            r#""bearing": [{ "claim": "c-army-holds", "points": "for", "readBy": "army" }, "#
                .to_owned(),
        ),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(a, b)| (*a, b.as_str())).collect();
    let problems = problems(&with(&changes));
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].code, Code::TwoVerified);
    assert_eq!(
        problems[0].location.path,
        "$.claims[1].assessments[0].status"
    );
}

#[test]
fn each_mistake_is_told_once_at_its_place_and_with_advice() {
    for case in CASES {
        let name = format!("{} {}", case.code.word(), case.wrong);
        let (text, marks) = unmarked(&with(&[(case.right, case.wrong)]));
        let problems = problems(&text);
        assert_eq!(problems.len(), 1, "{name}: {problems:#?}");
        let problem = &problems[0];
        assert_eq!(problem.code, case.code, "{name}");
        assert_eq!(problem.location.path, case.path, "{name}");
        if let Some(mark) = marks.first() {
            let span = problem.location.span;
            let pointed_at = &text[span.start..span.end];
            let location = (problem.line, problem.column);
            // The quotation marks are part of a text in JSON.
            let is_text = pointed_at.starts_with('"') && !mark.text.starts_with('"');
            let expected = (mark.line, mark.column - usize::from(is_text));
            assert_eq!(location, expected, "{name}");
            assert_eq!(
                pointed_at.trim_matches('"'),
                mark.text.trim_matches('"'),
                "{name}"
            );
        }
        assert!(
            problem.found.contains(case.found),
            "{name}: {}",
            problem.found
        );
        assert!(
            problem.expected.contains(case.expected),
            "{name}: {}",
            problem.expected
        );
        let help = problem.help.as_deref().unwrap_or_default();
        assert!(help.contains(case.help), "{name}: {help}");
    }
}

#[test]
fn a_line_and_a_report_say_what_was_found_what_was_expected_and_what_to_do() {
    for case in CASES {
        let (text, _) = unmarked(&with(&[(case.right, case.wrong)]));
        let problems = problems(&text);
        let line = problems[0].to_string();
        let report = report("bridge.json", &text, &problems, false);
        for part in [
            case.code.word(),
            case.path,
            case.found,
            case.expected,
            case.help,
        ] {
            assert!(line.contains(part), "{part} in {line}");
            assert!(report.contains(part), "{part} in {report}");
        }
    }
}

#[test]
fn independent_mistakes_are_told_in_one_run_in_the_order_of_the_file() {
    let all = CASES.iter().filter(|case| {
        use Code::{BadLink, BadTime, MaxBelowMin, SelfRelation, UnknownId, UnknownValue};
        [
            BadLink,
            BadTime,
            MaxBelowMin,
            SelfRelation,
            UnknownId,
            UnknownValue,
        ]
        .contains(&case.code)
    });
    // Two of them are made at one place; the first is enough.
    let mut mistakes: Vec<(&str, &str)> = Vec::new();
    for case in all {
        if mistakes.iter().all(|(right, _)| *right != case.right) {
            mistakes.push((case.right, case.wrong));
        }
    }
    let (text, marks) = unmarked(&with(&mistakes));
    let problems = problems(&text);
    let places: Vec<_> = problems.iter().map(|p| (p.line, p.column)).collect();
    let marked: Vec<_> = marks.iter().map(|mark| (mark.line, mark.column)).collect();
    assert_eq!(places, marked, "{problems:#?}");
}

#[test]
fn a_slip_a_misspelt_id_and_a_dangerous_link_are_told_together() {
    let text = with(&[
        (
            r#""language": "en" }]"#,
            r#""url": "javascript:alert(1)" }]"#,
        ),
        (r#""fact" },"#, r#""fact" }"#),
        (r#""speaker": "brigade""#, r#""speaker": "brigad""#),
    ]);
    assert_eq!(codes(&text), [Code::BadLink, Code::Syntax, Code::UnknownId]);
}

#[test]
fn problems_of_a_minified_file_have_columns() {
    let value: serde_json::Value = serde_json::from_str(MINIMAL).unwrap();
    let text = value
        .to_string()
        .replace("\"brigade\",\"source\"", "\"brigad\",\"source\"");
    let text = text.replace("\"speaker\":\"army\"", "\"speaker\":\"arm\"");
    let problems = problems(&text);
    for problem in &problems {
        let column = text[..problem.location.span.start].chars().count() + 1;
        assert_eq!((problem.line, problem.column), (1, column));
    }
    assert!(!problems.is_empty());
}

#[test]
fn thousands_of_mistakes_are_told_in_a_moment() {
    let statements: Vec<String> = (0..5_000)
        .map(|n| {
            format!(
                r#"{{ "id": "s-{n}", "speaker": "armee-{n}", "source": "report", "obtained": "x",
                "stances": [{{ "claim": "c-army-holds", "stance": "asserts" }}], "paraphrase": "x" }},"#
            )
        })
        .collect();
    let list = format!("\"statements\": [{}", statements.concat());
    let text = with(&[("\"statements\": [", &list)]);
    assert_eq!(problems(&text).len(), 10_000);
}
