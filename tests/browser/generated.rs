//! A story that is made up, longer than any that is shown whole.

use claim_explorer::state::{CLAIMS_SHOWN, ROWS_SHOWN};
use serde_json::{Value, json};
use story::Story;

use super::{element::telling, server::Site};

/// The number of its questions: more than the ledger shows at first.
pub(crate) const QUESTIONS: usize = ROWS_SHOWN + 2;

/// The number of claims of its first question: more than a question shows at first. The others have
/// one each.
pub(crate) const CLAIMS: usize = CLAIMS_SHOWN + 3;

/// The days on which something is said in it: more than stand on a line of stops.
pub(crate) const DAYS: usize = 8;

/// The text of a question, by its position.
pub(crate) fn question(position: usize) -> String {
    format!("What happened at gate {position}?")
}

/// The text of a claim, by the position of its question and its own position in it.
pub(crate) fn claim(question: usize, position: usize) -> String {
    format!("Account {position} of gate {question} holds")
}

/// The id of a claim, by the same positions.
pub(crate) fn claim_id(question: usize, position: usize) -> String {
    format!("c-{question}-{position}")
}

/// A page with it.
pub(crate) fn telling_at_length(attributes: &str) -> Site {
    let packed = story::pack(&story()).expect("every story can be packed");
    telling("gates", attributes).file("/stories/gates.story", packed)
}

/// The story itself.
pub(crate) fn story() -> Story {
    story::parse(&file().to_string()).expect("it has no mistake")
}

fn file() -> Value {
    let positions = || {
        (0..QUESTIONS).flat_map(|at| {
            let claims = if at == 0 { CLAIMS } else { 1 };
            (0..claims).map(move |position| (at, position))
        })
    };
    let questions = (0..QUESTIONS).map(|at| json!({
        "id": format!("q-{at}"), "text": question(at), "answers": "many", "answer": "Not established.",
    }));
    let claims = positions().map(|(at, position)| {
        json!({
            "id": claim_id(at, position), "question": format!("q-{at}"), "text": claim(at, position),
            "kind": "fact",
        })
    });
    let statements = positions().enumerate().map(|(count, (at, position))| {
        json!({
            "id": format!("s-{at}-{position}"),
            "speaker": if count % 2 == 0 { "watch" } else { "guild" },
            "stances": [{ "claim": claim_id(at, position), "stance": "asserts" }],
            "paraphrase": "Gave an account.",
            "saidAt": format!("2024-05-{:02}", 1 + count % DAYS),
            "obtained": "published",
            "source": "report",
        })
    });
    json!({
        "format": "claim-explorer/1",
        "id": "gates",
        "language": "en",
        "title": "The gates",
        "asOf": "2024-05-31",
        "timeZone": "UTC",
        "sides": [{ "id": "town", "name": "The town" }, { "id": "trade", "name": "The trade" }],
        "speakers": [
            { "id": "watch", "name": "The watch", "kind": "military", "side": "town" },
            { "id": "guild", "name": "The guild", "kind": "party-channel", "side": "trade" },
        ],
        "sources": [
            { "id": "report", "kind": "news-report", "publisher": "The Gazette", "language": "en" },
        ],
        "questions": questions.collect::<Vec<_>>(),
        "claims": claims.collect::<Vec<_>>(),
        "statements": statements.collect::<Vec<_>>(),
    })
}
