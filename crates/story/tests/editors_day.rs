//! The mistakes of an editor's day: what is said of each, kept to the letter.
#![cfg(feature = "author")]

use insta::assert_snapshot;
use story::{advice::Library, report::report};

const STARTER: &str = include_str!("../../desk/starter.json");

/// What happened, the text that stands once in the story, and what was written in its place.
const DAY: &[(&str, &str, &str)] = &[
    (
        "comma-forgotten",
        "\"kind\": \"newsroom\" }\n  ]",
        "\"kind\": \"newsroom\" }\n    { \"id\": \"mayor\", \"name\": \"The mayor\", \"kind\": \"government\" }\n  ]",
    ),
    (
        "comma-left-and-comment",
        "\"corrections\": [",
        "// to do: ask the hospital\n  \"corrections\": [,",
    ),
    (
        "name-without-marks",
        "\"language\": \"en\",\n  \"title\"",
        "language: \"en\",\n  \"title\"",
    ),
    (
        "single-marks",
        "\"id\": \"mill-lane-fire\"",
        "'id': 'mill-lane-fire'",
    ),
    (
        "mark-within-a-text",
        "says the wiring was at fault",
        "says the \"wiring\" was at fault",
    ),
    ("cut-off", "  \"relations\": [", "  \"relations\""),
    (
        "day-in-words",
        "\"reportedAt\": \"2026-03-03\"",
        "\"reportedAt\": \"3 March 2026\"",
    ),
    (
        "day-that-is-not",
        "\"reportedAt\": \"2026-03-03\"",
        "\"reportedAt\": \"2026-02-30\"",
    ),
    (
        "time-without-offset",
        "\"reportedAt\": \"2026-03-03\"",
        "\"reportedAt\": \"2026-03-03 15:00\"",
    ),
    (
        "time-too-late",
        "\"reportedAt\": \"2026-03-03\"",
        "\"reportedAt\": \"2026-03-05\"",
    ),
    (
        "speaker-misspelt",
        "\"speaker\": \"fire-service\"",
        "\"speaker\": \"fire-servise\"",
    ),
    (
        "claim-named-for-its-question",
        "\"to\": \"c-inspected\"",
        "\"to\": \"q-wiring\"",
    ),
    (
        "id-copied",
        "\"id\": \"c-flickered\"",
        "\"id\": \"c-inspected\"",
    ),
    (
        "stance-of-another-word",
        "\"stance\": \"suggests\"",
        "\"stance\": \"says\"",
    ),
    (
        "kind-of-another-word",
        "\"kind\": \"person\"",
        "\"kind\": \"spokesperson\"",
    ),
    (
        "status-of-another-word",
        "\"status\": \"inconclusive\"",
        "\"status\": \"true\"",
    ),
    (
        "quote-changed",
        "\"text\": \"No one was hurt.\"",
        "\"text\": \"Nobody was hurt.\"",
    ),
    (
        "reading-without-reason",
        "\"implied\": true,\n          \"why\"",
        "\"implied\": true,\n          \"because\"",
    ),
    (
        "verdict-without-evidence",
        "\"evidence\": [\"e-log\"]",
        "\"evidence\": []",
    ),
    (
        "verdict-by-other-evidence",
        "\"evidence\": [\"e-log\"]",
        "\"evidence\": [\"e-doorbell\"]",
    ),
    (
        "number-for-a-quantity",
        "\"quantity\": { \"words\": \"two\", \"min\": 2, \"max\": 2, \"bound\": \"exact\", \"unit\": \"hurt\", \"of\": \"employees\" }",
        "\"quantity\": 2",
    ),
    (
        "address-without-scheme",
        "\"url\": \"https://mills.example/statements/1\"",
        "\"url\": \"mills.example/statements/1\"",
    ),
    ("nothing-written-as-null", "\"context\": null,", ""),
    (
        "translation-begun",
        "\"title\": \"The fire at Mill Lane\"",
        "\"title\": { \"ar\": \"الحريق\" }",
    ),
];

/// The starter with this mistake in it.
fn with(name: &str, right: &str, wrong: &str) -> String {
    if name == "nothing-written-as-null" {
        // The field is one that the starter does not have.
        let anchor = "\"answers\": \"one\",";
        return STARTER.replacen(anchor, &format!("{anchor}\n      {right}"), 1);
    }
    assert_eq!(STARTER.matches(right).count(), 1, "{name}: {right}");
    let text = STARTER.replacen(right, wrong, 1);
    if name == "cut-off" {
        let end = text.find("  \"relations\"").unwrap_or(text.len());
        return text.get(..end).unwrap_or_default().to_owned();
    }
    text
}

fn told(text: &str) -> String {
    let checked = story::check(text, &Library::default());
    report("data/fire.json", text, &checked.problems, false)
}

#[test]
fn each_mistake_of_the_day_is_told_so_that_it_can_be_mended() {
    for (name, right, wrong) in DAY {
        assert_snapshot!(*name, told(&with(name, right, wrong)));
    }
}

#[test]
fn a_word_processors_quotation_marks_are_named_once_and_hide_nothing() {
    let marked = STARTER.replace(
        "\"speaker\": \"fire-service\"",
        "\"speaker\": \"fire-servise\"",
    );
    // Every other mark closes a text: the starter has none within one.
    let parts: Vec<&str> = marked.split('"').collect();
    let mut curly = String::new();
    for (position, part) in parts.iter().enumerate() {
        curly.push_str(part);
        if position + 1 < parts.len() {
            curly.push(if position % 2 == 0 { '“' } else { '”' });
        }
    }
    assert_snapshot!("curly-marks", told(&curly));
}
