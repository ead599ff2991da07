//! Something to look at again for each warning and note, made in the minimal story.

use story::problem::Code;

/// A warning or a note, and the changes that bring it about: the text that stands once in the file,
/// and what is written in its place.
pub struct AdviceCase {
    pub code: Code,
    pub changes: &'static [(&'static str, &'static str)],
}

macro_rules! advice_cases {
    ($( $code:ident: $( $right:literal => $wrong:literal ),+; )+) => {
        &[$( AdviceCase {
            code: Code::$code,
            changes: &[$( ($right, $wrong) ),+],
        }, )+]
    };
}

pub const ADVICE_CASES: &[AdviceCase] = advice_cases! {
    OneOrigin: r#""text": "The brigade holds it","# => r#""text": "The brigade holds it",
        "assessments": [{ "status": "corroborated", "basis": "x", "evidence": ["e-video"] }],"#;
    WhyDenies: "One holds it." => "Men on it does not show who holds it.";
    OneSide: r#""kind": "contradicts""# => r#""kind": "supports""#,
        r#""armed-group", "side": "rebels""# => r#""armed-group", "side": "government""#;
    CountedTwice: r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts" },
        { "claim": "c-brigade-holds", "stance": "denies" }]"#;
    Placeholder: "Not established." => "TK";
    FarYear: r#""saidAt": "2024-11-29","# => r#""saidAt": "2004-11-29","#;
    NoAddress: r#""publisher": "The Gazette", "url": "https://gazette.example/1""#
        => r#""publisher": "The Gazette""#;
    CompositeClaim: "The army holds it" => "The army holds it and has mined it";
    OtherPlaceOrTime: r#""text": "The army holds it","#
        => r#""text": "The army holds it", "place": { "name": "the north end" },"#,
        r#""text": "The brigade holds it","#
        => r#""text": "The brigade holds it", "place": { "name": "the south end" },"#;
    NearDuplicate: r#""speakers": ["#
        => r#""speakers": [{ "id": "brigades", "name": "The Brigades", "kind": "armed-group" }, "#;
    LoadedWord: "The brigade holds it" => "Terrorists hold it";
    NumberWithoutQuantity: "its men had taken" => "200 of its men had taken";
    TwoUnits: r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts",
        "quantity": { "words": "200", "min": 200, "max": 200, "bound": "exact", "unit": "soldiers" } }]"#,
        r#"[{ "claim": "c-brigade-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-brigade-holds", "stance": "asserts",
        "quantity": { "words": "50", "min": 50, "max": 50, "bound": "exact", "unit": "men" } }]"#;
    MissingTranslation: r#""title": "The bridge""# => r#""title": { "en": "The bridge", "ar": "الجسر" }"#;
    AcceptedInVain: r#""claims": ["#
        => r#""accepted": [{ "code": "far-year", "id": "s-army", "why": "x" }], "claims": ["#;
    AcceptedInVain: r#""claims": ["#
        => r#""accepted": [{ "code": "bad-time", "id": "s-army", "why": "x" }], "claims": ["#;
    OneSideHeard: r#""armed-group", "side": "rebels""# => r#""armed-group", "side": "government""#;
    NoSettledBy: r#", "settledBy": "Who stands on it.""# => "";
    NobodyAgainst: r#"
    { "from": "c-army-holds", "to": "c-brigade-holds", "kind": "contradicts", "why": "One holds it." }
  "# => "";
    NoSourceText: r#""sources": ["#
        => r#""sources": [{ "id": "agency", "kind": "other", "publisher": "An agency" }, "#,
        "\"source\": \"report\",\n      \"excerpt\"" => "\"source\": \"agency\",\n      \"excerpt\"";
    ByteOrderMark: "{\n  \"format\"" => "\u{feff}{\n  \"format\"";
    ExcerptNotInSource: "on Friday." => "on Monday.";
    ExcerptTwice: "The army said “we hold the bridge” on Friday." => "“we hold the bridge”";
};
