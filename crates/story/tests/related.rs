//! The paths from claim to claim: what stands against a claim, for it and beside it, and why.
#![cfg(feature = "author")]

#[path = "support/scene.rs"]
mod scene;

use scene::{claim, threads};
use story::derive::{Bearing, ClaimThread, Reason};

/// `Against b: contradicts, denies by army`, a line for each related claim.
fn related(thread: &ClaimThread) -> Vec<String> {
    let reason = |reason: &Reason| match reason {
        Reason::Relation {
            relation,
            drawn_by,
            evidence,
            ..
        } => {
            let through = evidence.iter().map(|evidence| format!(" {}", evidence.id));
            let by = drawn_by.iter().map(|speaker| format!(" by {}", speaker.id));
            let word = relation.kind.word().to_owned();
            std::iter::once(word).chain(through).chain(by).collect()
        }
        Reason::Statement { speaker, stance } => {
            let reading = if stance.implied.is_some() { "!" } else { "" };
            format!("{}{reading} by {}", stance.kind.word(), speaker.id)
        }
    };
    let related = thread.related.iter().map(|related| {
        let reasons: Vec<String> = related.reasons.iter().map(reason).collect();
        let (bearing, id) = (related.bearing, &related.claim.id);
        format!("{bearing:?} {id}: {}", reasons.join(", "))
    });
    related.collect()
}

/// The relations of `a` and `b`, from the side of each.
fn both_sides(lines: &str) -> (Vec<String>, Vec<String>) {
    let scene = "question many; claim a; claim b; army asserts a; brigade asserts b";
    let threads = threads(&format!("{scene}; {lines}"));
    (related(claim(&threads, "a")), related(claim(&threads, "b")))
}

#[test]
fn a_relation_leads_from_each_end_to_the_other() {
    for (kind, of_b, of_a) in [
        ("contradicts", Bearing::Against, Bearing::Against),
        ("conflicts", Bearing::Against, Bearing::Against),
        ("undercuts", Bearing::Against, Bearing::Beside),
        ("supports", Bearing::For, Bearing::Beside),
        ("qualifies", Bearing::Beside, Bearing::Beside),
    ] {
        let (a, b) = both_sides(&format!("a {kind} b"));
        assert_eq!(a, [format!("{of_a:?} b: {kind}")]);
        assert_eq!(b, [format!("{of_b:?} a: {kind}")]);
    }
}

#[test]
fn a_relation_to_evidence_leads_to_the_claims_that_it_bears_on() {
    for (kind, points, of_b) in [
        ("undercuts", "for", Bearing::Against),
        ("undercuts", "against", Bearing::For),
        ("undercuts", "unclear", Bearing::Beside),
        ("supports", "for", Bearing::For),
        ("supports", "against", Bearing::Against),
        ("qualifies", "for", Bearing::Beside),
        ("contradicts", "for", Bearing::Against),
    ] {
        let (a, b) = both_sides(&format!("evidence e {points} b; a {kind} e"));
        assert_eq!(b, [format!("{of_b:?} a: {kind} e")], "{points}");
        assert_eq!(a, [format!("Beside b: {kind} e")], "{points}");
    }
}

#[test]
fn two_readings_of_one_piece_of_evidence_give_one_reason() {
    let (a, b) = both_sides("evidence e for b for b for a; a undercuts e");
    assert_eq!(b, ["Against a: undercuts e"]);
    assert_eq!(a, ["Beside b: undercuts e"], "never to itself");
}

#[test]
fn a_statement_that_asserts_one_and_rejects_the_other_makes_rivals_where_one_answer_holds() {
    let words = "sana asserts a denies! b; gazette asserts a questions b";
    let (a, b) = both_sides(&format!("question one; {words}"));
    assert_eq!(a, ["Against b: denies! by sana, questions by gazette"]);
    assert_eq!(b, ["Against a: denies! by sana, questions by gazette"]);
    let (a, b) = both_sides(words);
    assert_eq!((a.len(), b.len()), (0, 0), "it happened, and it was not us");
    let (a, b) = both_sides("question one; sana denies a denies b; gazette declined a asserts b");
    assert_eq!(
        (a.len(), b.len()),
        (0, 0),
        "nothing sets them against each other"
    );
}

#[test]
fn what_stands_against_a_claim_comes_first_and_says_who_draws_it() {
    let (a, b) = both_sides("a supports b; b contradicts a by s2");
    assert_eq!(a, ["Against b: contradicts by brigade, supports"]);
    assert_eq!(b, ["Against a: contradicts by brigade, supports"]);
}
