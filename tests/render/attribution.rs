//! Who says it, and how: what is held likely, what is only passed on, where else it is carried, who
//! found what, since when, and who changed an account.

use scraper::ElementRef;

use super::{
    markup::{Markup, all, text, texts},
    stories::{ALEPPO, inline, story},
};

const HARBOUR: &str = include_str!("../stories/harbour.json");

/// The harbour's story with each of these changed.
fn harbour(changes: &[(&str, &str)]) -> Markup {
    let mut json = HARBOUR.to_owned();
    for (right, other) in changes {
        assert!(json.contains(right), "{right}");
        json = json.replace(right, other);
    }
    inline(&story(&json))
}

/// The claim with this text in its question.
fn claim<'m>(markup: &'m Markup, wanted: &str) -> ElementRef<'m> {
    let mut claims = markup.all(".claim").into_iter();
    claims
        .find(|claim| texts(*claim, ".claim-head .claim-text > span:last-child") == [wanted])
        .unwrap()
}

const THREE: &str = "Three dockers were hurt";
const FELL: &str = "The crane fell into the basin";

#[test]
fn who_holds_a_claim_likely_is_said_to_and_no_more() {
    let suggests = (
        r#""speaker": "monitor", "stances": [{ "claim": "c-three", "stance": "asserts" }]"#,
        r#""speaker": "monitor", "stances": [{ "claim": "c-three", "stance": "suggests" }]"#,
    );
    let markup = harbour(&[suggests]);
    let claim = claim(&markup, THREE);
    let voices = text(all(claim, ".voices")[0]);
    assert!(
        voices.trim().starts_with("Thought likely by Harbour Watch"),
        "{voices}"
    );
    let who = texts(all(claim, ".side")[0], ".who");
    assert_eq!(who[0], "Harbour Watch thinks it likely");
    let cell = texts(markup.all(".row")[1], ".cell.others .by");
    assert!(cell[0].starts_with("Harbour Watch, as likely"), "{cell:?}");
}

#[test]
fn who_only_reports_a_claim_passes_it_on_and_is_no_voice_for_it() {
    let reports = (
        r#""stances": [{ "claim": "c-three", "stance": "asserts" }]"#,
        r#""stances": [{ "claim": "c-three", "stance": "reports" }]"#,
    );
    let markup = harbour(&[reports]);
    let claim = claim(&markup, THREE);
    let voices = text(all(claim, ".voices")[0]);
    let expected = "passed on by Harbour Watch and The union";
    assert_eq!(voices.trim(), expected);
    let sides = all(claim, ".side");
    for side in sides {
        assert_eq!(texts(side, ".who"), [""; 0], "on neither side");
    }
    let who = texts(claim, ".who");
    assert_eq!(
        who,
        ["Harbour Watch reports it", "The dockers’ union reports it"]
    );
    let state = texts(markup.all(".row")[1], ".state > .mark");
    assert_eq!(state, ["No account yet"]);
}

#[test]
fn other_sources_that_carry_a_statement_are_named_and_can_be_opened() {
    let wire = r#"{ "id": "wire", "kind": "wire", "publisher": "The Agency", "url": "https://agency.example/1" },
    { "id": "report""#;
    let markup = harbour(&[
        (r#"{ "id": "report""#, wire),
        (
            r#""saidAt": { "date": "2024-05-01", "part": "morning" }"#,
            r#""alsoIn": ["wire"], "saidAt": { "date": "2024-05-01", "part": "morning" }"#,
        ),
    ]);
    let links = all(claim(&markup, FELL), ".statement .meta a");
    let links = links.iter().map(|link| (text(*link), link.attr("href")));
    let expected = (
        "also in The Agency".to_owned(),
        Some("https://agency.example/1"),
    );
    assert_eq!(links.collect::<Vec<_>>(), [expected]);
    let tally = texts(markup.all(".masthead")[0], ".tally");
    assert!(!tally[0].contains("All of it comes from"), "{tally:?}");
}

#[test]
fn evidence_says_since_when_it_is_known_and_whose_the_finding_on_it_is() {
    let markup = harbour(&[(
        r#""kind": "video", "text""#,
        r#""kind": "video", "at": "2024-05-02", "media": { "finding": "original", "by": "union" }, "text""#,
    )]);
    let piece = all(claim(&markup, FELL), ".piece")[0];
    assert_eq!(texts(piece, ".who"), ["Video"]);
    let notes = texts(piece, ".meta");
    let expected = "Harbour Watch takes it to support this · known since Thursday, 2 May 2024 · \
        original, according to The union";
    assert_eq!(notes, [expected]);
}

#[test]
fn a_denial_that_turns_into_an_admission_is_told() {
    let markup = harbour(&[]);
    let reversals = texts(claim(&markup, FELL), ".reversal");
    let expected = "The port authority denied it (Wednesday, 1 May 2024) and later said so \
        (Friday, 3 May 2024).";
    assert_eq!(reversals, [expected]);
}

#[test]
fn the_sources_that_nothing_is_cited_from_are_background_to_open() {
    let markup = inline(&story(ALEPPO));
    let foot = markup.all(".foot .fold")[0];
    let links = all(foot, "ul a");
    let addresses = links.iter().filter_map(|link| link.attr("href"));
    assert_eq!(addresses.count(), 6);
    let first = texts(foot, "li").remove(0);
    assert_eq!(
        first,
        "Linked at “Aleppo”, where the report begins · The National · Friday, 29 November 2024"
    );
    assert!(texts(foot, ".label").contains(&"Background".to_owned()));
}
