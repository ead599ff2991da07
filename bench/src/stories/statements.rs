//! The statements of generated stories.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{claims::Parties, id, times, words};

/// The numbers of statements that a claim may have, each with its share in a hundred.
const COUNTS: [(usize, u8); 4] = [(1, 45), (2, 30), (3, 15), (4, 10)];
/// The stances of those after the first.
const STANCES: [(&str, u8); 5] = [
    ("asserts", 45),
    ("denies", 33),
    ("questions", 12),
    ("declined", 6),
    ("retracts", 4),
];
const OBTAINED: [(&str, u8); 4] = [
    ("told-us", 20),
    ("published", 40),
    ("relayed", 25),
    ("not-stated", 15),
];
const MEDIA: [&str; 5] = [
    "press statement",
    "Telegram",
    "interview",
    "press conference",
    "radio",
];

/// Statements on a claim, one to four, numbered from `first` on. `rival` is another claim that
/// answers the same question.
pub(super) fn statements(
    random: &mut Rng,
    first: usize,
    claim: usize,
    rival: Option<usize>,
    parties: Parties,
) -> Vec<Value> {
    let count = count(random);
    let statement = |nth| {
        let mut stances = vec![stance(random, claim, nth == 0)];
        // A seventh of them also say that the rival is not so.
        stances.extend(
            rival
                .filter(|_| random.u8(..100) < 15)
                .map(|rival| json!({ "claim": id("c", rival), "stance": "denies" })),
        );
        let repeats = (nth > 0 && random.u8(..100) < 20).then(|| id("s", first + nth - 1));
        said(random, first + nth, &stances, repeats, parties)
    };
    (0..count).map(statement).collect()
}

fn count(random: &mut Rng) -> usize {
    let mut left = random.u8(..100);
    for (count, share) in COUNTS {
        if left < share {
            return count;
        }
        left -= share;
    }
    1
}

fn stance(random: &mut Rng, claim: usize, is_first: bool) -> Value {
    let kind = if is_first {
        "asserts"
    } else {
        words::weighted(random, &STANCES)
    };
    let claim = id("c", claim);
    match random.u8(..100) {
        0..7 => {
            json!({ "claim": claim, "stance": kind, "implied": true, "why": words::why(random) })
        }
        7..15 => {
            let least = random.u64(2..400);
            let quantity = json!({
                "words": format!("more than {least}"),
                "min": least,
                "bound": "more-than",
                "unit": "killed",
            });
            json!({ "claim": claim, "stance": kind, "quantity": quantity })
        }
        _ => json!({ "claim": claim, "stance": kind }),
    }
}

/// A statement with these stances: its speaker, words, time and source.
fn said(
    random: &mut Rng,
    number: usize,
    stances: &[Value],
    repeats: Option<String>,
    parties: Parties,
) -> Value {
    let mut statement = Map::new();
    let mut set = |name: &str, value: Value| statement.insert(name.to_owned(), value);
    set("id", json!(id("s", number)));
    // The first of the speakers speak most.
    let speaker = random
        .usize(..parties.speakers)
        .min(random.usize(..parties.speakers));
    set("speaker", json!(id("p", speaker)));
    set("stances", json!(stances));
    let is_quoted = random.u8(..100) < 55;
    if is_quoted {
        let quote = words::quote(random);
        set("quotes", json!([{ "text": quote }]));
        set(
            "excerpt",
            json!(format!(
                "“{quote}”, the report says, without naming the day."
            )),
        );
    }
    if !is_quoted || random.u8(..100) < 30 {
        set("paraphrase", json!(words::paraphrase(random)));
    }
    match random.u8(..100) {
        0..75 => drop(set("saidAt", times::any(random))),
        75..90 => drop(set("reportedAt", times::any(random))),
        _ => {}
    }
    set("obtained", json!(words::weighted(random, &OBTAINED)));
    if random.u8(..100) < 40 {
        set("channel", json!({ "medium": words::any(random, &MEDIA) }));
    }
    if let Some(repeats) = repeats {
        set("repeats", json!(repeats));
    }
    if random.u8(..100) < 5 {
        let by = super::some_id(random, "p", parties.speakers);
        set("reading", json!({ "text": words::claim(random), "by": by }));
    }
    set(
        "source",
        json!(super::some_id(random, "r", parties.sources)),
    );
    statement.into()
}
