//! The simpler parts of an arbitrary story file.

use super::seed::Seed;
use serde_json::{Value, json};
use story::model::{Answers, SourceKind, StanceKind};

/// So many sides, the last of them principal as far as the format allows.
pub fn sides(count: usize, principal: usize) -> Value {
    let principal = if count < 2 || principal < 2 {
        0
    } else {
        principal.min(count)
    };
    let side = |number: usize| {
        let mut side = json!({ "id": format!("side-{number}"), "name": format!("Side {number}") });
        if number % 2 == 1 {
            side["shortName"] = json!("Side");
            side["who"] = json!("army, press");
        }
        if number + principal >= count {
            side["principal"] = json!(true);
        }
        side
    };
    (0..count).map(side).collect()
}

/// A source.
pub fn source(number: usize, seed: &Seed) -> Value {
    let mut source = json!({
        "id": format!("r-{number}"), "kind": seed.pick(0, SourceKind::ALL).word(),
        "publisher": seed.text(1), "url": "https://example.org/a?b=c#d",
    });
    put(&mut source, "publishedAt", seed.time(2));
    if seed.is(3) {
        source["language"] = json!("ar-SY");
    }
    source
}

/// A question.
pub fn question(number: usize, seed: &Seed) -> Value {
    let mut question = json!({
        "id": format!("q-{number}"), "text": seed.text(0), "answer": seed.text(1),
        "answers": seed.pick(2, Answers::ALL).word(),
    });
    if seed.is(3) {
        question["settledBy"] = seed.text(4);
    }
    question
}

/// Puts a field into an object, if it has a value.
pub fn put(object: &mut Value, field: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[field] = value;
    }
}

/// Whether two statements take a stance on one claim.
pub fn share_a_claim(one: &Value, other: &Value) -> bool {
    let claims = |statement: &Value| -> Vec<Value> {
        let stances = statement["stances"].as_array().into_iter().flatten();
        stances.map(|stance| stance["claim"].clone()).collect()
    };
    let others = claims(other);
    claims(one).iter().any(|claim| others.contains(claim))
}

/// A statement on all the claims.
pub fn rest(claims: &[Seed], number: usize) -> Value {
    let stances = claims.iter().enumerate().map(|(claim, seed)| {
        // Half of them are asserted.
        let kind = StanceKind::ALL
            .get(seed.number(11) % 8)
            .unwrap_or(&StanceKind::Asserts);
        json!({ "claim": format!("c-{claim}"), "stance": kind.word() })
    });
    json!({
        "id": format!("s-{number}"), "speaker": "p-0", "stances": stances.collect::<Vec<_>>(),
        "paraphrase": "Said all of it.", "obtained": "not-stated", "source": "r-0",
    })
}
