//! News between two versions of a story.

use super::*;

/// The minimal story with these changes.
fn version(changes: &[(&str, &str)]) -> Story {
    let mut text = include_str!("../../../crates/story/tests/support/minimal.json").to_owned();
    for (right, other) in changes {
        assert!(text.contains(right), "{right}");
        text = text.replace(right, other);
    }
    story::parse(&text).unwrap()
}

/// A new claim and the stance that somebody takes on it.
const ADDED: [(&str, &str); 2] = [
    (
        r#""claims": ["#,
        r#""claims": [{ "id": "c-new", "question": "q-bridge", "text": "It is closed", "kind": "fact" },"#,
    ),
    (
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#,
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }, { "claim": "c-new", "stance": "asserts" }]"#,
    ),
];

#[test]
fn news_count_what_is_new_and_what_changed() {
    let shown = version(&[]);
    let same = News::between(&shown, &version(&[("Not established.", "Open.")]));
    assert_eq!((same.new_claims, same.changed_claims), (0, 0));
    let more = [
        ADDED[0],
        ADDED[1],
        ("The brigade holds it", "The brigade held it"),
    ];
    let news = News::between(&shown, &version(&more));
    assert_eq!((news.new_claims, news.changed_claims), (1, 1));
    assert!(news.alerts.is_empty());
}

#[test]
fn a_claim_that_turned_false_or_was_withdrawn_is_an_alert_once() {
    let shown = version(&[]);
    let ended = version(&[(
        r#""text": "The army holds it","#,
        r#""text": "The army holds it", "ended": { "kind": "withdrawn", "reason": "x" },"#,
    )]);
    let news = News::between(&shown, &ended);
    let alerts: Vec<_> = news
        .alerts
        .iter()
        .map(|(id, alert)| (id.as_str(), *alert))
        .collect();
    assert_eq!(alerts, [("c-army-holds", Alert::Ended(EndKind::Withdrawn))]);
    assert!(News::between(&ended, &ended).alerts.is_empty());
    let refuted = version(&[
        (
            r#""text": "The brigade holds it","#,
            r#""text": "The brigade holds it",
            "assessments": [{ "status": "false", "basis": "x", "evidence": ["e-video"] }],"#,
        ),
        (r#""points": "for""#, r#""points": "against""#),
    ]);
    let news = News::between(&shown, &refuted);
    assert_eq!(news.alerts.len(), 1);
    assert_eq!(news.alerts[0].1, Alert::False);
}
