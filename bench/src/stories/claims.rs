//! The questions and claims of generated stories, and what bears on them.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{id, some_id, times, words};

const KINDS: [(&str, u8); 3] = [("fact", 80), ("cause", 12), ("position", 8)];
const STATUSES: [(&str, u8); 7] = [
    ("unverified", 60),
    ("supported", 20),
    ("inconclusive", 6),
    ("corroborated", 6),
    ("verified", 3),
    ("misleading", 2),
    ("false", 3),
];
const EVIDENCE: [(&str, u8); 5] = [
    ("video", 40),
    ("image", 20),
    ("document", 15),
    ("testimony", 15),
    ("measurement", 10),
];
const POINTS: [(&str, u8); 3] = [("for", 60), ("against", 25), ("unclear", 15)];
const RELATIONS: [(&str, u8); 5] = [
    ("contradicts", 35),
    ("conflicts", 20),
    ("undercuts", 10),
    ("supports", 20),
    ("qualifies", 15),
];

/// A question.
pub(super) fn question(random: &mut Rng, number: usize) -> Value {
    let mut question = Map::new();
    let mut set = |name: &str, value: Value| question.insert(name.to_owned(), value);
    set("id", json!(id("q", number)));
    set("text", json!(words::question(random, number)));
    let answers = if takes_one_answer(number) {
        "one"
    } else {
        "many"
    };
    set("answers", json!(answers));
    set("answer", json!(words::answer(random)));
    if random.u8(..100) < 40 {
        set("context", json!(words::context(random)));
    }
    set("settledBy", json!(words::settled_by(random)));
    question.into()
}

/// Whether the claims of a question exclude each other.
const fn takes_one_answer(question: usize) -> bool {
    question.is_multiple_of(4)
}

/// A claim that answers a question, and the evidence that bears on it, if there is any. Both have
/// the same number.
pub(super) fn claim(
    random: &mut Rng,
    number: usize,
    question: usize,
    parties: Parties,
) -> (Value, Option<Value>) {
    let mut claim = Map::new();
    let mut set = |name: &str, value: Value| claim.insert(name.to_owned(), value);
    let kind = words::weighted(random, &KINDS);
    set("id", json!(id("c", number)));
    set("question", json!(id("q", question)));
    set("text", json!(words::claim(random)));
    set("kind", json!(kind));
    if random.u8(..100) < 40 {
        set("place", json!({ "name": words::place(random) }));
    }
    if random.u8(..100) < 25 {
        set("happenedAt", times::any(random));
    }
    if random.u8(..100) < 3 {
        set(
            "ended",
            json!({
                "at": times::any(random),
                "kind": "withdrawn",
                "reason": words::basis(random),
            }),
        );
    }
    let has_evidence = kind != "position" && random.u8(..100) < 20;
    let mut status = if has_evidence {
        words::weighted(random, &STATUSES)
    } else {
        "unverified"
    };
    // Of claims that exclude each other no two can be verified.
    if status == "verified" && takes_one_answer(question) {
        status = "corroborated";
    }
    if kind != "position" && random.u8(..100) < 90 {
        let evidence = has_evidence.then(|| id("e", number));
        set("assessments", assessments(random, status, evidence));
    }
    let evidence = has_evidence.then(|| evidence(random, number, status, parties));
    (claim.into(), evidence)
}

/// An assessment of this status, or two. A status other than `unverified` rests on evidence.
fn assessments(random: &mut Rng, status: &str, evidence: Option<String>) -> Value {
    let [first, second] = times::in_order(random);
    let latest = json!({
        "at": second,
        "status": status,
        "basis": words::basis(random),
        "evidence": evidence.into_iter().collect::<Vec<_>>(),
    });
    if random.u8(..100) < 20 {
        json!([{ "at": first, "status": "unverified", "basis": words::basis(random) }, latest])
    } else {
        json!([latest])
    }
}

/// A piece of evidence on the claim of the same number, which points as its status says.
fn evidence(random: &mut Rng, number: usize, status: &str, parties: Parties) -> Value {
    let points = match status {
        "verified" | "corroborated" => "for",
        "misleading" | "false" => "against",
        _ => words::weighted(random, &POINTS),
    };
    json!({
        "id": id("e", number),
        "kind": words::weighted(random, &EVIDENCE),
        "text": words::evidence(random),
        "source": some_id(random, "r", parties.sources),
        "bearing": [{
            "claim": id("c", number),
            "points": points,
            "readBy": some_id(random, "p", parties.speakers),
        }],
    })
}

/// A relation from a claim to the one before it.
pub(super) fn relation(random: &mut Rng, from: usize, to: usize) -> Value {
    json!({
        "from": id("c", from),
        "to": id("c", to),
        "kind": words::weighted(random, &RELATIONS),
        "why": words::why(random),
    })
}

/// The numbers of speakers and sources that a story has to draw on.
#[derive(Clone, Copy)]
pub(super) struct Parties {
    /// The speakers.
    pub(super) speakers: usize,
    /// The sources.
    pub(super) sources: usize,
}
