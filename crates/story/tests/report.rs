//! The report as an editor reads it in a terminal.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper that meets no problem ends the test"
)]

#[path = "support/minimal.rs"]
mod minimal;

use minimal::{MINIMAL, with};
use story::report::report;

fn report_on(text: &str) -> String {
    let problems = story::parse(text).unwrap_err();
    report("data/bridge.json", text, &problems, false)
}

#[test]
fn a_mistake_is_shown_with_its_line_a_caret_and_what_to_do() {
    let text = with(&[("\"speaker\": \"brigade\"", "\"speaker\": \"brigad\"")]);
    assert_eq!(
        report_on(&text),
        r#"error[unknown-id]: $.statements[1].speaker: found `brigad`, which nothing in the file is called
  --> data/bridge.json:37:18
   |
37 |       "speaker": "brigad",
   |                  ^^^^^^^^ expected the id of a speaker
   |
   = help: did you mean `brigade`?

data/bridge.json: 1 error
"#
    );
}

#[test]
fn the_place_that_explains_a_mistake_is_shown_too() {
    let text = with(&[
        (r#""c-army-holds", "question""#, r#""army", "question""#),
        (r#"[{ "claim": "c-army-holds""#, r#"[{ "claim": "army""#),
        (r#""from": "c-army-holds""#, r#""from": "army""#),
    ]);
    assert_eq!(
        report_on(&text),
        r#"error[duplicate-id]: $.claims[0].id: found the id `army` again
  --> data/bridge.json:21:13
   |
13 |     { "id": "army", "name": "The army", "kind": "military", "side": "government" },
   |             ------ a speaker has it already
...
21 |     { "id": "army", "question": "q-bridge", "text": "The army holds it", "kind": "fact" },
   |             ^^^^^^ expected an id that nothing else in the file has
   |
   = help: give one of the two another id

data/bridge.json: 1 error
"#
    );
}

#[test]
fn a_principal_side_has_another_to_face_and_there_are_three_at_most() {
    let government = r#""name": "The government""#;
    let alone = with(&[(government, r#""name": "The government", "principal": true"#)]);
    assert_eq!(
        report_on(&alone),
        r#"error[principal-sides]: $.sides[0].principal: found one principal side alone
 --> data/bridge.json:9:66
  |
9 |     { "id": "government", "name": "The government", "principal": true },
  |                                                                  ^^^^ expected two or three sides with `principal`, or none
  |
  = help: mark the side that it faces too, or leave `principal` out: the first two sides count then

data/bridge.json: 1 error
"#
    );
    let side = |id: &str| format!("{{ \"id\": \"{id}\", \"name\": \"x\", \"principal\": true }}");
    let sides = ["a", "b", "c", "d", "e"].map(side).join(",\n    ");
    let many = with(&[(
        r#"{ "id": "government", "name": "The government" }"#,
        &sides,
    )]);
    let report = report_on(&many.replace(r#""side": "government""#, r#""side": "a""#));
    assert_eq!(
        report,
        r#"error[principal-sides]: $.sides[3].principal: found 5 principal sides
  --> data/bridge.json:12:44
   |
 9 |     { "id": "a", "name": "x", "principal": true },
   |                                            ---- the first of them
...
12 |     { "id": "d", "name": "x", "principal": true },
   |                                            ^^^^ expected two or three sides with `principal`, or none
   |
   = help: leave `principal` out where a side can stand among the others

data/bridge.json: 1 error
"#
    );
}

#[test]
fn several_mistakes_stand_in_the_order_of_the_file_and_are_counted() {
    let text = with(&[
        (r#""fact" },"#, r#""fact" }"#),
        ("Asia/Damascus", "Asia/Damaskus"),
        (r#""obtained": "told-us""#, r#""obtained": "told""#),
    ]);
    let report = report_on(&text);
    let headings: Vec<_> = report
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    assert_eq!(
        headings,
        [
            "error[bad-time-zone]: $.timeZone: found the time zone `Asia/Damaskus`",
            "error[syntax]: $.claims: found no comma between two values",
            "error[unknown-value]: $.statements[1].obtained: found `told`",
        ]
    );
    assert!(report.ends_with("data/bridge.json: 3 errors\n"), "{report}");
}

#[test]
fn a_caret_stands_under_its_word_after_wide_and_composed_characters() {
    let text = with(&[(
        r#""name": "The army", "kind": "military""#,
        r#""name": "军队 é 🚒", "kind": "militery""#,
    )]);
    let report = report_on(&text);
    let line = report
        .lines()
        .find(|line| line.contains("militery\""))
        .unwrap();
    let caret = report.lines().find(|line| line.contains('^')).unwrap();
    // A terminal gives each of the two ideographs and the emoji two columns.
    let before_word = line.split("\"militery").next().unwrap().chars().count() + 3;
    assert_eq!(
        caret.split('^').next().unwrap().chars().count(),
        before_word
    );
}

#[test]
fn files_without_lines_or_with_one_are_shown_as_well() {
    assert!(report_on("").contains("found an empty file"));
    let windows = with(&[("Asia/Damascus", "x")]).replace('\n', "\r\n");
    assert!(report_on(&windows).contains("data/bridge.json:7:15"));
    let minified: serde_json::Value = serde_json::from_str(MINIMAL).unwrap();
    let minified = minified.to_string().replace("Asia/Damascus", "x");
    let report = report_on(&minified);
    assert!(report.contains("data/bridge.json:1:"), "{report}");
    let longest = report.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(300), "a long line is cut to what matters");
}

#[test]
fn colours_are_for_terminals() {
    let problems = story::parse("").unwrap_err();
    assert!(report("x", "", &problems, true).contains("\u{1b}["));
    assert!(!report("x", "", &problems, false).contains("\u{1b}["));
}
