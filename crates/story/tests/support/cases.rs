//! A mistake for each code, made in the minimal story. `«…»` marks what the message points at.

use story::problem::Code;

/// A mistake and what is said of it.
pub struct Case {
    pub code: Code,
    /// The JSON path.
    pub path: &'static str,
    /// The text that stands once in the file, …
    pub right: &'static str,
    /// … and what is written in its place.
    pub wrong: &'static str,
    /// The mistake as the message names it.
    pub found: &'static str,
    /// A part of what was expected.
    pub expected: &'static str,
    /// A part of the advice.
    pub help: &'static str,
}

macro_rules! cases {
    ($( $code:ident $path:literal: $right:literal => $wrong:literal,
        $found:literal, $expected:literal, $help:literal; )+) => {
        &[$( Case {
            code: Code::$code,
            path: $path,
            right: $right,
            wrong: $wrong,
            found: $found,
            expected: $expected,
            help: $help,
        }, )+]
    };
}

pub const CASES: &[Case] = cases! {
    Syntax "$.claims": r#""fact" },"# => r#""fact" }«»"#,
        "no comma between two values", "a comma", "add a comma";
    WrongType "$.title": r#""The bridge""# => "«7»",
        "the number 7", "a text", "put it in double quotation marks";
    MissingField "$": r#""id": "bridge","# => "",
        "no field `id`", "an id", "add `\"id\": \"…\"`";
    UnknownField "$.claims[0]": r#""text": "The army holds it""#
        => r#""text": "The army holds it", «"colour"»: "red""#,
        "the field `colour`", "`question`, `text`", "remove it";
    UnknownField "$.claims[0]": r#""text": "The army holds it""# => r#"«"txt"»: "The army holds it""#,
        "the field `txt`", "`text`", "did you mean `text`?";
    DuplicateField "$.claims[0]": r#""text": "The army holds it""#
        => r#""text": "The army holds it", «"text"»: "It does""#,
        "`text` again", "each field once", "keep one";
    UnknownValue "$.statements[0].stances[0].stance": r#""c-army-holds", "stance": "asserts""#
        => r#""c-army-holds", "stance": «"assert"»"#,
        "`assert`", "`asserts`, `suggests`, `reports`, `denies`",
        "did you mean `asserts`?";
    UnknownFormat "$.format": r#""claim-explorer/1""# => r#"«"claim-explorer/9"»"#,
        "the format `claim-explorer/9`", "`claim-explorer/1`", "version of the program";
    Empty "$.claims[1].text": r#""The brigade holds it""# => r#"«" "»"#,
        "an empty text", "at least one character", "fill it in";
    Empty "$.statements[0].stances": r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"# => "«[]»",
        "an empty list", "at least a stance", "add what belongs here";
    ForbiddenCharacter "$.claims[0].text": "The army holds it" => "The army«\u{7}» holds it",
        "an invisible character, U+0007", "without line breaks", "delete it";
    BadId "$.sides[0].id": r#""government", "name""# => r#"«"The Government"», "name""#,
        "the id `The Government`", "1 to 64 of a-z", "`the-government` would do";
    DuplicateId "$.claims[1].id": r#""id": "c-brigade-holds""# => r#""id": «"army"»"#,
        "the id `army` again", "an id that nothing else in the file has", "another id";
    UnknownId "$.statements[1].speaker": r#""speaker": "brigade""# => r#""speaker": «"brigada"»"#,
        "`brigada`, which nothing in the file is called", "the id of a speaker",
        "did you mean `brigade`?";
    WrongKind "$.statements[1].speaker": r#""speaker": "brigade""# => r#""speaker": «"report"»"#,
        "`report`, the id of a source", "the id of a speaker", "put the id of a speaker here";
    WrongKind "$.relations[0].to": r#""to": "c-brigade-holds""# => r#""to": «"army"»"#,
        "`army`, the id of a speaker", "the id of a claim or a piece of evidence", "put the id";
    Cycle "$.statements[0].repeats": r#""saidAt": "2024-11-29","#
        => r#""saidAt": "2024-11-29", "repeats": «"s-army"»,"#,
        "`s-army` repeats itself in the end", "references that come to an end", "remove one";
    BadLanguage "$.language": r#""language": "en","# => r#""language": «"en_GB"»,"#,
        "the language `en_GB`", "a BCP 47 tag", "with a hyphen";
    MissingLanguage "$.title": r#""The bridge""# => r#"«{ "ar": "الجسر" }»"#,
        "a text without the story's own language", "a text for `en`", "add `\"en\": \"…\"`";
    BadTime "$.asOf": r#""2024-11-30""# => r#"«"30.11.2024"»"#,
        "the time `30.11.2024`", "a day `2024-11-29`", "write `2024-11-30`";
    BadTime "$.statements[1].saidAt": r#""2024-11-29T15:00+03:00""# => r#"«"2024-11-29T15:00"»"#,
        "the time `2024-11-29T15:00`", "a minute `2024-11-29T15:00+03:00`",
        "write `2024-11-29T15:00+03:00`";
    BadTimeZone "$.timeZone": "Asia/Damascus" => "«Asia/Damaskus»",
        "the time zone `Asia/Damaskus`", "an IANA name", "did you mean `Asia/Damascus`?";
    BadLink "$.sources[0].url": r#""language": "en" }"# => r#""url": «"javascript:alert(1)"» }"#,
        "the address `javascript:alert(1)`", "begins with https://", "paste the address";
    BadNumber "$.claims[0].place.lat": r#""text": "The army holds it""#
        => r#""text": "x", "place": { "name": "x", "lat": «362», "lon": 37 }"#,
        "a latitude of 362", "degrees from -90 to 90", "degrees north";
    MaxBelowMin "$.statements[0].stances[0].quantity.max": r#""c-army-holds", "stance": "asserts""#
        => r#""c-army-holds", "stance": "asserts", "quantity":
            { "words": "x", "min": 9, "max": «3», "bound": "about", "unit": "men" }"#,
        "a `max` of 3", "9 or more", "exchange the two";
    AssessmentOrder "$.claims[0].assessments[1]": r#""text": "The army holds it""#
        => r#""text": "x", "assessments": [
            { "at": "2024-11-29", "status": "unverified", "basis": "x" },
            «{» "at": "2024-11-28", "status": "supported", "basis": "x" }]"#,
        "an assessment older than the one before it", "the newest last", "in the order of time";
    BareClaim "$.claims[1].id": r#"{ "id": "c-brigade-holds", "#
        => r#"{ "id": «"c-nobody"», "question": "q-bridge", "text": "x", "kind": "fact" },
            { "id": "c-brigade-holds", "#,
        "the claim `c-nobody` with neither", "somebody who takes a stance on it", "add a statement";
    StatusOnPosition "$.claims[0].assessments[0]": r#""text": "The army holds it", "kind": "fact""#
        => r#""text": "x", "kind": "position", "assessments": [«{» "status": "false", "basis": "x" }]"#,
        "an assessment of a stated position", "no `assessments`", "not true or false";
    UnsourcedStatus "$.claims[0].assessments[0].status": r#""text": "The army holds it""#
        => r#""text": "x", "assessments": [{ "status": «"verified"», "basis": "x" }]"#,
        "`verified` without sourced evidence", "a piece of evidence that has a `source`",
        "name the evidence";
    QuoteNotInExcerpt "$.statements[0].quotes[0].text": r#""we hold the bridge" }"#
        => r#"«"we held the bridge"» }"#,
        "a quote that is not inside the excerpt", "to the letter", "copy the words";
    ImpliedWithoutWhy "$.statements[0].stances[0].implied": r#""c-army-holds", "stance": "asserts""#
        => r#""c-army-holds", "stance": "asserts", "implied": «true»"#,
        "an implied stance without `why`", "what the reading rests on", "add `\"why\": \"…\"`";
    DuplicateStance "$.statements[0].stances[1].claim": r#""c-army-holds", "stance": "asserts" }"#
        => r#""c-army-holds", "stance": "asserts" },
            { "claim": «"c-army-holds"», "stance": "denies" }"#,
        "`c-army-holds` again", "one stance on each claim", "split the statement";
    WordlessStatement "$.statements[1]": r#"{
      "id": "s-brigade",
      "speaker": "brigade",
      "stances": [{ "claim": "c-brigade-holds", "stance": "asserts" }],
      "paraphrase": "Said that its men had taken the bridge.","#
        => r#"«{»
      "id": "s-brigade",
      "speaker": "brigade",
      "stances": [{ "claim": "c-brigade-holds", "stance": "asserts" }],"#,
        "neither `quotes` nor `paraphrase`", "what was said", "quote the words";
    AfterAsOf "$.statements[0].saidAt": r#""saidAt": "2024-11-29","# => r#""saidAt": «"2024-12-01"»,"#,
        "later than the story's `asOf`", "a time that begins no later", "move `asOf` on";
    QuoteWithoutExcerpt "$.statements[0].quotes[0].text":
        ",\n      \"excerpt\": \"The army said “we hold the bridge” on Friday.\"" => "",
        "a quote whose statement has no excerpt", "an `excerpt`", "copied from the source";
    EvidenceElsewhere "$.claims[0].assessments[0].status": r#""text": "The army holds it","#
        => r#""text": "x", "assessments": [{ "status": «"verified"», "basis": "x", "evidence": ["e-video"] }],"#,
        "`verified` by evidence without a bearing", "points `for` it", "add to its `bearing`";
    ReportedBeforeSaid "$.statements[0].reportedAt": r#""saidAt": "2024-11-29","#
        => r#""saidAt": "2024-11-29", "reportedAt": «"2024-11-28"»,"#,
        "a report from before the statement", "no earlier than `saidAt`", "exchange the two";
    RepeatsNothing "$.statements[1].repeats": r#""obtained": "told-us""#
        => r#""repeats": «"s-army"», "obtained": "told-us""#,
        "`repeats` of `s-army`, which is on none", "on a claim that this one is on", "remove `repeats`";
    BoundNumbers "$.statements[0].stances[0].quantity.bound":
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts", "quantity": { "words": "two or three",
            "min": 2, "max": 3, "bound": «"exact"», "unit": "men" } }]"#,
        "`exact` with two numbers", "the bound `range`", "choose `range`";
    BoundNumbers "$.statements[0].stances[0].quantity.bound":
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts", "quantity": { "words": "two or three",
            "min": 2, "bound": «"range"», "unit": "men" } }]"#,
        "`range` without two numbers", "`min` and `max`", "add the number";
    BoundNumbers "$.statements[0].stances[0].quantity.bound":
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts", "quantity": { "words": "more than two",
            "max": 2, "bound": «"more-than"», "unit": "men" } }]"#,
        "an open end", "and no `max`", "give the number as `min`";
    BoundNumbers "$.statements[0].stances[0].quantity.bound":
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts", "quantity": { "words": "about two",
            "bound": «"about"», "unit": "men" } }]"#,
        "a bound without its number", "`min`", "choose `unknown`";
    BoundNumbers "$.statements[0].stances[0].quantity.bound":
        r#"[{ "claim": "c-army-holds", "stance": "asserts" }]"#
        => r#"[{ "claim": "c-army-holds", "stance": "asserts", "quantity": { "words": "some",
            "min": 2, "bound": «"unknown"», "unit": "men" } }]"#,
        "`unknown` with a number", "no number", "choose the bound";
    PrincipalSides "$.sides[0].principal": r#""name": "The government" }"#
        => r#""name": "The government", "principal": «true» }"#,
        "one principal side alone", "two or three sides with `principal`, or none",
        "mark the side that it faces too, or leave `principal` out: the first two sides count then";
    PrincipalSides "$.sides[3].principal": r#"{ "id": "government", "name": "The government" }"#
        => r#"{ "id": "a", "name": "A", "principal": true },
            { "id": "b", "name": "B", "principal": true },
            { "id": "c", "name": "C", "principal": true },
            { "id": "government", "name": "The government", "principal": «true» }"#,
        "4 principal sides", "two or three sides with `principal`, or none",
        "leave `principal` out where a side can stand among the others";
    SelfRelation "$.relations[0].to": r#""to": "c-brigade-holds""# => r#""to": «"c-army-holds"»"#,
        "a relation of a claim to itself", "two claims", "name the other claim";
};
