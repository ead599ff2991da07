//! The derivations from a story, as readers see it: the order of threads, states, disputes.
#![cfg(feature = "author")]

#[path = "support/scene.rs"]
mod scene;

use scene::{claim, threads};
use story::{
    Story,
    derive::{QuestionState, Tally},
};

#[test]
fn claims_stand_by_evidence_and_then_by_time() {
    let threads = threads(
        "question many
        claim ended; claim late; claim untimed; claim early; claim false; claim some; claim sure
        army asserts ended asserts false asserts some asserts sure @2024-11-01
        army asserts late @2024-11-29; army asserts untimed; army asserts early @2024-11-28
        evidence e for sure
        assess false false e; assess some supported; assess sure verified e
        end ended withdrawn",
    );
    let order: Vec<&str> = threads.claims().map(|t| t.claim.id.as_str()).collect();
    let expected = ["sure", "some", "early", "late", "untimed", "false", "ended"];
    assert_eq!(order, expected);
}

#[test]
fn statements_stand_by_time_and_those_without_one_last() {
    let threads = threads(
        "claim a
        gazette questions a
        brigade denies a @2024-11-29
        army asserts a @2024-11-28
        sana asserts a @2024-11",
    );
    let statements = claim(&threads, "a").statements.iter();
    let order: Vec<&str> = statements
        .map(|thread| thread.speaker.id.as_str())
        .collect();
    assert_eq!(order, ["army", "brigade", "sana", "gazette"]);
}

/// The state, the scene, and what it shows.
const STATES: &str = "
open            |                                                   | nothing is claimed
open            | claim a; army denies a                            | denied, never asserted
one-account     | claim a; army asserts a                           | one voice
one-account     | claim a; army asserts a; sana asserts a repeats s1 | one voice and its relay
one-account     | claim a; fighters asserts a; militants asserts a  | they may be the same
open            | claim a; sana reports a                           | passed on, vouched for by nobody
one-account     | claim a; army asserts a; brigade reports a        | a voice, and one who passes it on
one-account     | claim a; gazette suggests a                       | one who holds it likely
one-account     | claim a; kingdom asserts a; envoy asserts a       | a part of a part of the kingdom
not-established | MANY; kingdom asserts a; union asserts b          | two bodies
contested       | RIVALS; gazette suggests b                        | exclusive accounts, one of them likely
one-account     | claim a; claim b; army asserts a; army asserts b  | one speaker says both
one-account     | MANY; army asserts a; brigade questions a; army asserts b | only doubted
one-account     | RIVALS; evidence e for a; assess b false e        | the rival is false
one-account     | RIVALS; end b withdrawn                           | the rival ended
not-established | MANY; army asserts a; brigade asserts b           | they may hold together
not-established | MANY; army asserts a; brigade asserts b; evidence e for a; assess a verified e | one of two
contested       | RIVALS                                            | exclusive accounts
contested       | claim a; claim b; army asserts a; sana asserts a repeats s1; sana asserts b | a relay's own words are not those that it passed on
contested       | MANY; army asserts a asserts b; brigade denies a  | denied
contested       | MANY; army asserts a; brigade asserts b; a conflicts b | at odds
contested       | RIVALS; evidence e for a; assess a corroborated e; assess b corroborated e | both backed, which cannot be
contested       | MANY; army asserts a asserts b; brigade denies a; evidence e for a; assess a corroborated e; assess b verified e | backed, and denied
established     | RIVALS; evidence e for a; assess a verified e     | one of exclusive claims is verified
established     | claim a; army asserts a; brigade asserts a; evidence e for a; assess a corroborated e | independently backed
positions       | claim a position; army asserts a                  | nothing that can be true or false
";

#[test]
fn a_question_is_as_settled_as_its_claims() {
    let mut met = Vec::new();
    for row in STATES.lines().filter(|row| !row.is_empty()) {
        let [state, scene, name] = columns(row);
        let scene = scene
            .replace("MANY", "question many; claim a; claim b")
            .replace(
                "RIVALS",
                "claim a; claim b; army asserts a; brigade asserts b",
            );
        assert_eq!(threads(&scene).questions[0].state.word(), state, "{name}");
        met.push(state);
    }
    for state in QuestionState::ALL {
        assert!(met.contains(&state.word()), "no scene ends in {state:?}");
    }
}

/// Whether the claim `a` is disputed, what is added to the scene, and what it shows.
const DISPUTES: &str = "
no       |                                                   | nobody rejects it
disputed | brigade denies a                                  | denied
disputed | brigade asserts b denies! a                       | denied by implication
no       | brigade questions a                               | doubted
no       | brigade declined a                                | no answer
disputed | army retracts a @2024-11-29                       | taken back
no       | brigade denies a @2024-11-28; brigade asserts a @2024-11-29 | the denier asserts it later
disputed | brigade denies a @2024-11-28; brigade asserts a   | perhaps later, perhaps before
disputed | brigade denies a @2024-11-28; brigade declined a @2024-11-29 | no answer changes nothing
disputed | brigade denies a @2024-11-28; brigade asserts! a @2024-11-29 | our reading outweighs no words
no       | brigade denies a @2024-11-28; brigade retracts a @2024-11-29 | the denial is taken back
disputed | brigade questions a @2024-11-28; brigade denies a  | denied and doubted, who knows in which order
no       | brigade reports a                                 | passed on
no       | brigade suggests a @2024-11-28; brigade retracts b @2024-11-29 | another claim is taken back
disputed | brigade suggests a @2024-11-28; brigade retracts a @2024-11-29 | what was held likely is taken back
disputed | brigade denies a @2024-11-28; brigade reports a @2024-11-29 | to pass it on changes nothing
disputed | b contradicts a                                   | contradicted
disputed | a contradicts b                                   | contradicts
no       | a conflicts b                                     | at odds
no       | b contradicts a; evidence e for a; assess b false e | contradicted by what is false
no       | b contradicts a; end b superseded a               | contradicted by what has ended
disputed | evidence e for a; b contradicts e                 | its evidence is contradicted
";

#[test]
fn a_claim_is_disputed_while_something_that_stands_rejects_it() {
    for row in DISPUTES.lines().filter(|row| !row.is_empty()) {
        let [expected, added, name] = columns(row);
        let threads = threads(&format!(
            "question many; claim a; claim b; army asserts a @2024-11-27; gazette asserts b; {added}"
        ));
        let is_disputed = claim(&threads, "a").is_disputed;
        assert_eq!(is_disputed, expected == "disputed", "{name}");
    }
}

/// The three columns of a row.
fn columns(row: &str) -> [&str; 3] {
    let mut columns = row.split('|').map(str::trim);
    [(); 3].map(|()| columns.next().unwrap_or_default())
}

#[test]
fn a_speaker_stands_to_a_claim_as_last_said() {
    let threads = threads(
        "claim a
        army asserts a @2024-11-28; army asserts a @2024-11-29; army denies a @2024-11-30
        brigade denies a; brigade denies a @2024-11-29; sana asserts a repeats s1; sana questions a",
    );
    let thread = claim(&threads, "a");
    let names = |threads: Vec<&story::derive::StatementThread>| {
        let ids = threads
            .into_iter()
            .map(|thread| thread.speaker.id.as_str().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(names(thread.asserted_by()), ["sana"]);
    assert_eq!(names(thread.opposed_by()), ["brigade", "army", "sana"]);
    let relayed = thread
        .statements
        .iter()
        .find_map(|thread| thread.repeats.as_ref());
    assert_eq!(relayed.expect("one repeats").id.as_str(), "army");
}

#[test]
fn a_tally_counts_what_can_be_true_or_false() {
    let tally = threads(
        "question many; claim a; claim b; claim c; claim d; claim want position
        claim e1; claim e2; claim e3; claim e4; claim e5
        army asserts a asserts b asserts c asserts d asserts want; brigade denies c denies want
        army asserts e1 asserts e2 asserts e3 asserts e4 asserts e5
        evidence e for a; assess a verified e; assess b corroborated e
        assess e1 supported; assess e2 supported; assess e3 inconclusive
        assess e4 misleading e; assess e5 false e",
    )
    .tally;
    let expected = Tally {
        factual: 9,
        verified: 1,
        corroborated: 1,
        supported: 2,
        inconclusive: 1,
        misleading: 1,
        refuted: 1,
        disputed: 1,
    };
    assert_eq!(tally, expected);
}

#[test]
fn two_exclusive_claims_of_like_evidence_face_each_other() {
    let is_face_to_face = |added: &str| {
        let scene = "claim a; claim b; army asserts a; brigade asserts b";
        threads(&format!("{scene}; {added}")).questions[0].is_face_to_face
    };
    assert!(is_face_to_face(""));
    assert!(!is_face_to_face("question many"), "they may hold together");
    assert!(
        !is_face_to_face("assess a supported"),
        "the evidence differs"
    );
    assert!(!is_face_to_face("end a withdrawn"), "one does not stand");
    assert!(
        !is_face_to_face("claim c; gazette asserts c"),
        "three are claimed"
    );
}

#[test]
fn the_rivals_of_a_question_are_its_first_two_claims_of_like_evidence() {
    let rivals = |added: &str| -> Vec<String> {
        let scene = "claim a; claim b; army asserts a; brigade asserts b";
        let threads = threads(&format!("{scene}; {added}"));
        let rivals = threads.questions[0].rivals().iter();
        rivals.map(|claim| claim.claim.id.to_string()).collect()
    };
    let none: [&str; 0] = [];
    assert_eq!(rivals(""), ["a", "b"]);
    assert_eq!(rivals("claim c; gazette asserts c @2024-11-01"), ["c", "a"]);
    assert_eq!(
        rivals("claim c; gazette asserts c; end a withdrawn"),
        ["b", "c"]
    );
    assert_eq!(rivals("question many"), none, "they may hold together");
    assert_eq!(rivals("assess a supported"), none, "the evidence differs");
    assert_eq!(rivals("end a withdrawn"), none, "one does not stand");
}

#[test]
fn a_source_is_told_once_where_it_is_the_only_one() {
    let text = include_str!("support/minimal.json");
    let sole_source = |text: &str| {
        let story: Story = story::parse(text).unwrap();
        let source = story::derive::sole_source(&story);
        source.map(|source| source.id.as_str().to_owned())
    };
    assert_eq!(sole_source(text).as_deref(), Some("report"));
    let wire = r#""sources": [{ "id": "wire", "kind": "wire", "publisher": "The agency" }, "#;
    let (last, other) = (
        "\"source\": \"report\"\n    }",
        "\"source\": \"wire\"\n    }",
    );
    let two = text
        .replacen("\"sources\": [", wire, 1)
        .replacen(last, other, 1);
    assert_eq!(sole_source(&two), None);
}

#[test]
fn statements_that_repeat_one_another_are_one_account_and_its_repetitions() {
    let threads = threads(
        "claim a; claim b
        army asserts a
        sana asserts a repeats s1
        monitor asserts a repeats s2
        brigade asserts a
        gazette asserts a asserts b repeats s1",
    );
    let accounts = |id: &str| -> Vec<(String, usize)> {
        let accounts = claim(&threads, id).accounts().into_iter();
        accounts
            .map(|account| {
                let speaker = account.first.speaker.id.to_string();
                (speaker, account.repetitions.len())
            })
            .collect()
    };
    assert_eq!(
        accounts("a"),
        [("army".to_owned(), 3), ("brigade".to_owned(), 0)]
    );
    // What is repeated says nothing of this claim.
    assert_eq!(accounts("b"), [("gazette".to_owned(), 0)]);
}
