//! The first story keeps the rules that a newsroom reads it by.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    reason = "a story that is not right ends the test"
)]

#[path = "support/cells.rs"]
mod cells;

use serde_json::Value;
use story::{
    Threads,
    derive::{AsOf, Ledger, QuestionState},
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

/// The question, and the government side's cell, the insurgents' and the others'.
const LEDGER: &str = "
q-who-holds-aleppo | c-army-repelling-city (syrian-army of syrian-government) / c-insurgents-control-city (militants) / -
q-how-far | ! c-some-fighters-in-city (sana of syrian-government) / c-insurgents-breached-city (rebels > fighters > war-monitor) +2 / c-reached-suburbs (the-national) +1
q-footage | c-scenes-filmed (sana of syrian-government) +3 / silent / -
q-ground | c-army-regained-points (syrian-army of syrian-government) +1 / c-hayat-tahrir-advancing (hayat-tahrir-channels of hayat-tahrir) +1 / c-rebels-advancing (the-national) +1
q-how-fought | c-weapons-destroyed (syrian-army of syrian-government) / c-surprise-advance (fighters) +1 / c-clashes (syrian-observatory) +6 with russia
q-how-many-killed | c-200-by-russian-strikes (sana of syrian-government) +2 / silent / c-hundreds-killed (the-national)
q-student-accommodation | c-projectiles-by-insurgents (syrian-state-media of syrian-government) +2 / silent / -
q-why-launched | silent / c-attacks-on-idlib-prompted (rebels) +3 / -
q-who-is-behind | c-by-militant-groups (syrian-army of syrian-government) / silent / c-joint-command (the-national) +1 with iran
q-speed | silent / c-lack-of-iran-backed-manpower (mustafa-abdul-jaber of jaish-al-izza) / -
q-outside-powers | silent / silent / c-russia-wants-order (russia) +7 with iran, turkey
q-rural-aleppo | silent / silent / c-rural-attacks-up (turkey) +1
";

#[test]
fn the_ledger_shows_who_leads_with_what() {
    let story = story();
    let threads = Threads::of(&story, AsOf::Now);
    let ledger = Ledger::of(&story, &threads);
    let rows = threads.questions.iter().zip(&ledger.rows);
    let rows =
        rows.map(|(thread, row)| format!("{} | {}", thread.question.id, cells::in_words(row)));
    let expected: Vec<&str> = LEDGER.lines().skip(1).collect();
    assert_eq!(rows.collect::<Vec<_>>(), expected);
    assert_eq!(
        (
            threads.tally.verified,
            threads.tally.supported,
            threads.tally.disputed
        ),
        (0, 1, 2)
    );
}

#[test]
fn the_sides_with_a_column_have_heads_for_it() {
    let heads: Vec<_> = story()
        .sides
        .iter()
        .filter(|side| side.is_principal)
        .map(|side| {
            let who = side.who.as_ref().map(|who| who.original().to_owned());
            (
                side.brief_name().original().to_owned(),
                who.unwrap_or_default(),
            )
        })
        .collect();
    let expected = [
        ("Government side", "army, state media"),
        ("Insurgents", "Hayat Tahrir, other groups"),
    ];
    assert_eq!(
        heads,
        expected.map(|(name, who)| (name.to_owned(), who.to_owned()))
    );
}

#[test]
fn names_that_are_plural_are_marked_so() {
    let story = story();
    let plural = story.speakers.iter().filter(|speaker| speaker.is_plural);
    let plural: Vec<&str> = plural.map(|speaker| speaker.id.as_str()).collect();
    let expected = [
        "syrian-state-media",
        "hayat-tahrir-channels",
        "militants",
        "rebels",
        "fighters",
    ];
    assert_eq!(plural, expected);
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
