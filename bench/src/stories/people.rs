//! The sides, speakers and sources of generated stories.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{times, words};

/// Each side with the kinds of its speakers.
const SIDES: [(&str, &str, [&str; 3]); 5] = [
    (
        "government",
        "The government and its forces",
        ["government", "military", "state-media"],
    ),
    (
        "north",
        "The northern alliance",
        ["armed-group", "party-channel", "person"],
    ),
    (
        "hills",
        "The hill militias",
        ["armed-group", "unnamed", "person"],
    ),
    (
        "neighbour",
        "The neighbouring state",
        ["government", "military", "person"],
    ),
    ("town", "The town", ["person", "unnamed", "person"]),
];

/// The kinds of those who are of no side.
const OUTSIDE: [&str; 3] = ["monitor", "newsroom", "unnamed"];

const FIRST_NAMES: [&str; 16] = [
    "Ana", "Boris", "Clara", "Dario", "Elena", "Farid", "Greta", "Hugo", "Irina", "Jonas", "Katya",
    "Luca", "Mira", "Nuri", "Olga", "Pavel",
];
const LAST_NAMES: [&str; 24] = [
    "Abel", "Brandt", "Costa", "Dragan", "Eriksen", "Farkas", "Galanis", "Horvat", "Ilic",
    "Jansen", "Kovac", "Lindt", "Marin", "Novak", "Orsini", "Petrov", "Quist", "Radic", "Soler",
    "Tomas", "Ulman", "Varga", "Weiss", "Zoric",
];
const ROLES: [&str; 8] = [
    "spokesman",
    "spokeswoman",
    "commander in the field",
    "deputy minister",
    "doctor at the hospital",
    "resident of the upper town",
    "reporter on the ground",
    "member of the council",
];
const PUBLISHERS: [&str; 8] = [
    "The Morning Courier",
    "River Radio",
    "Coast Agency",
    "The Northern Star",
    "State Television",
    "Open Monitor",
    "The Weekly Ledger",
    "Hill Channel",
];
const SOURCES: [&str; 5] = [
    "news-report",
    "wire",
    "state-media",
    "official-statement",
    "social-media",
];

/// The sides.
pub(super) fn sides() -> Vec<Value> {
    SIDES
        .iter()
        .map(|(id, name, _)| json!({ "id": id, "name": name }))
        .collect()
}

/// The speakers, `count` of them: first one for each side, then people, one in seven of no side.
pub(super) fn speakers(random: &mut Rng, count: usize) -> Vec<Value> {
    (0..count).map(|number| speaker(random, number)).collect()
}

fn speaker(random: &mut Rng, number: usize) -> Value {
    let mut speaker = Map::new();
    let mut set = |name: &str, value: Value| speaker.insert(name.to_owned(), value);
    set("id", json!(super::id("p", number)));
    if let Some((side, name, [kind, ..])) = SIDES.get(number) {
        set("name", json!(name));
        set("kind", json!(kind));
        set("side", json!(side));
        return speaker.into();
    }
    let last_name = words::any(random, &LAST_NAMES);
    set(
        "name",
        json!(format!("{} {last_name}", words::any(random, &FIRST_NAMES))),
    );
    set("shortName", json!(last_name));
    set("role", json!(words::any(random, &ROLES)));
    let side = random.usize(..SIDES.len());
    if number.is_multiple_of(7) {
        set("kind", json!(words::any(random, &OUTSIDE)));
    } else if let Some((id, _, kinds)) = SIDES.get(side) {
        set("kind", json!(words::any(random, kinds)));
        set("side", json!(id));
        if random.bool() {
            set("partOf", json!(super::id("p", side)));
        }
    }
    if number.is_multiple_of(11) {
        set("possiblySameAs", json!([super::id("p", number - 1)]));
    }
    if number.is_multiple_of(13) {
        set("ties", json!([words::basis(random)]));
    }
    speaker.into()
}

/// The sources, `count` of them.
pub(super) fn sources(random: &mut Rng, count: usize) -> Vec<Value> {
    let source = |number| {
        json!({
            "id": super::id("r", number),
            "kind": words::any(random, &SOURCES),
            "title": words::claim(random),
            "publisher": words::any(random, &PUBLISHERS),
            "url": format!("https://example.com/reports/{number}"),
            "publishedAt": times::any(random),
            "language": "en",
        })
    };
    (0..count).map(source).collect()
}
