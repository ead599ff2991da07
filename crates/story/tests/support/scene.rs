//! Stories in a few lines, one object a line or between semicolons, for tests of what is derived:
//!
//! ```text
//! question many                        the question q; 'one' unless said
//! claim a                              a fact; `claim a position`
//! army asserts a denies! b @2024-11-28 a statement; `!` marks an implied stance, `@` the time
//! sana asserts a repeats s1            statements are s1, s2, … in their order
//! evidence e1 for a against b          evidence, as the gazette reads it, `@` known since when
//! a contradicts b                      a relation, to a claim or evidence; `by s1` who draws it
//! assess a verified e1 @2024-11-29     an assessment, by evidence that points its way
//! end a withdrawn @2024-11-29          how a claim ended
//! principal rebels abroad              the principal sides; none unless said
//! sides 1                              how many of the sides there are; three unless said
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a mistake in a test's own story ends the test"
)]

use serde_json::{Map, Value, json};
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread},
    model::RelationKind,
};

/// The sides, in their order.
const SIDES: [&str; 3] = ["government", "rebels", "abroad"];

/// Speakers of every sort that matters: a side's, a relay, a body and its parts, a monitor, and
/// unnamed ones who may be the same.
fn cast(sides: &[&str]) -> Value {
    let mut cast = json!([
        { "id": "army", "name": "The army", "kind": "military", "side": "government" },
        { "id": "sana", "name": "Sana", "kind": "state-media", "side": "government" },
        { "id": "brigade", "name": "The brigade", "kind": "armed-group", "side": "rebels" },
        { "id": "monitor", "name": "The monitor", "kind": "monitor" },
        { "id": "gazette", "name": "The Gazette", "kind": "newsroom" },
        { "id": "fighters", "name": "Fighters", "kind": "unnamed", "possiblySameAs": ["militants"] },
        { "id": "militants", "name": "Militants", "kind": "unnamed" },
        { "id": "witness", "name": "A witness", "kind": "unnamed", "possiblySameAs": ["monitor"] },
        { "id": "kingdom", "name": "The kingdom", "kind": "government", "side": "abroad" },
        { "id": "ministry", "name": "Its ministry", "kind": "government", "side": "abroad",
          "partOf": "kingdom" },
        { "id": "envoy", "name": "Its envoy", "kind": "person", "side": "abroad",
          "partOf": "ministry" },
        { "id": "guard", "name": "The guard", "kind": "armed-group", "partOf": "army" },
        { "id": "union", "name": "The union", "kind": "government", "side": "abroad" },
        { "id": "league", "name": "The league", "kind": "government", "side": "abroad" },
    ]);
    for speaker in cast.as_array_mut().unwrap() {
        let is_there = |side: &Value| sides.iter().any(|known| side == known);
        if !speaker.get("side").is_some_and(is_there) {
            speaker.as_object_mut().unwrap().remove("side");
        }
    }
    cast
}

/// The story that the lines tell.
pub fn story(lines: &str) -> Story {
    let mut scene = Scene::default();
    for line in lines.split([';', '\n']) {
        let words: Vec<&str> = line.split_whitespace().collect();
        scene.add(&words);
    }
    let text = scene.file().to_string();
    story::parse(&text).unwrap_or_else(|problems| panic!("{lines}: {problems:#?}"))
}

/// All that is derived from the story that the lines tell.
pub fn threads(lines: &str) -> Threads {
    Threads::of(&story(lines), AsOf::Now)
}

/// The thread of a claim.
pub fn claim<'t>(threads: &'t Threads, id: &str) -> &'t ClaimThread {
    let mut claims = threads.claims();
    claims
        .find(|thread| thread.claim.id.as_str() == id)
        .unwrap()
}

#[derive(Default)]
struct Scene {
    answers: String,
    principal: Vec<String>,
    side_count: Option<usize>,
    claims: Vec<Value>,
    statements: Vec<Value>,
    evidence: Vec<Value>,
    relations: Vec<Value>,
}

impl Scene {
    fn add(&mut self, words: &[&str]) {
        let is_relation = |word: &str| RelationKind::ALL.iter().any(|kind| kind.word() == word);
        match words {
            ["principal", sides @ ..] => {
                self.principal = sides.iter().map(|side| (*side).to_owned()).collect();
            }
            ["sides", count] => self.side_count = Some(count.parse().unwrap()),
            ["question", answers] => (*answers).clone_into(&mut self.answers),
            ["claim", id, rest @ ..] => self.claims.push(json!({
                "id": id, "question": "q", "text": format!("Claim {id}"),
                "kind": rest.first().unwrap_or(&"fact"),
            })),
            ["evidence", id, bearing @ ..] => {
                let (bearing, at) = time(bearing);
                let mut piece = json!({
                    "id": id, "kind": "video", "text": "A video", "source": "report",
                    "bearing": pairs(&bearing).map(|(points, claim)| json!({
                        "claim": claim, "points": points, "readBy": "gazette",
                    })).collect::<Vec<_>>(),
                });
                put(&mut piece, "at", at);
                self.evidence.push(piece);
            }
            ["assess", claim, status, rest @ ..] => {
                let (rest, at) = time(rest);
                let mut assessment = json!({
                    "status": status, "basis": "It says so.", "evidence": rest,
                });
                put(&mut assessment, "at", at);
                let claim = self.claim(claim);
                let list = claim.entry("assessments").or_insert_with(|| json!([]));
                list.as_array_mut().unwrap().push(assessment);
            }
            ["end", claim, kind, rest @ ..] => {
                let (rest, at) = time(rest);
                let mut ended = json!({ "kind": kind, "reason": "It was replaced." });
                put(&mut ended, "by", rest.first().copied());
                put(&mut ended, "at", at);
                self.claim(claim).insert("ended".to_owned(), ended);
            }
            [from, kind, to, rest @ ..] if is_relation(kind) => {
                let mut relation =
                    json!({ "from": from, "to": to, "kind": kind, "why": "It follows." });
                put(&mut relation, "statement", rest.get(1).copied());
                self.relations.push(relation);
            }
            [speaker, stances @ ..] => self.statement(speaker, stances),
            [] => {}
        }
    }

    fn statement(&mut self, speaker: &str, words: &[&str]) {
        let (words, at) = time(words);
        let (stances, other): (Vec<_>, Vec<_>) =
            pairs(&words).partition(|(verb, _)| *verb != "repeats");
        let mut statement = json!({
            "id": format!("s{}", self.statements.len() + 1),
            "speaker": speaker,
            "stances": stances.iter().map(|(stance, claim)| match stance.strip_suffix('!') {
                Some(stance) => json!({
                    "claim": claim, "stance": stance, "implied": true, "why": "As we read it.",
                }),
                None => json!({ "claim": claim, "stance": stance }),
            }).collect::<Vec<_>>(),
            "paraphrase": "Said so.",
            "obtained": "published",
            "source": "report",
        });
        put(&mut statement, "saidAt", at);
        put(&mut statement, "repeats", other.first().map(|(_, id)| *id));
        self.statements.push(statement);
    }

    fn claim(&mut self, id: &str) -> &mut Map<String, Value> {
        let mut claims = self.claims.iter_mut();
        let claim = claims.find(|claim| claim["id"] == id).unwrap();
        claim.as_object_mut().unwrap()
    }

    /// Lets the evidence that a verdict names point the verdict's way.
    fn point(&mut self) {
        for claim in &self.claims {
            for assessment in claim["assessments"].as_array().into_iter().flatten() {
                let points = match assessment["status"].as_str() {
                    Some("verified" | "corroborated") => "for",
                    Some("false" | "misleading") => "against",
                    _ => continue,
                };
                let named = &assessment["evidence"][0];
                let piece = self.evidence.iter_mut().find(|piece| piece["id"] == *named);
                let bearing = piece.unwrap()["bearing"].as_array_mut().unwrap();
                let reading =
                    json!({ "claim": claim["id"], "points": points, "readBy": "gazette" });
                if !bearing.contains(&reading) {
                    bearing.push(reading);
                }
            }
        }
    }

    fn file(mut self) -> Value {
        self.point();
        let sides = &SIDES[..self.side_count.unwrap_or(SIDES.len())];
        let side = |id: &&str| {
            let mut side = json!({ "id": id, "name": format!("The {id}") });
            if self.principal.iter().any(|principal| principal == id) {
                side["principal"] = json!(true);
            }
            side
        };
        json!({
            "format": story::check::FORMAT, "id": "scene", "language": "en", "title": "A scene",
            "asOf": "2024-12-31", "timeZone": "UTC",
            "sides": sides.iter().map(side).collect::<Vec<_>>(),
            "speakers": cast(sides),
            "sources": [
                { "id": "report", "kind": "news-report", "publisher": "The Gazette" },
                { "id": "wire", "kind": "wire", "publisher": "The agency" },
            ],
            "questions": [{
                "id": "q", "text": "What happened?", "answer": "Not established.",
                "answers": if self.answers.is_empty() { "one" } else { &self.answers },
            }],
            "claims": self.claims,
            "statements": self.statements,
            "evidence": self.evidence,
            "relations": self.relations,
        })
    }
}

fn pairs<'w>(words: &[&'w str]) -> impl Iterator<Item = (&'w str, &'w str)> {
    words.chunks_exact(2).map(|pair| match pair {
        [verb, object] => (*verb, *object),
        _ => panic!("words come in pairs: {pair:?}"),
    })
}

/// The words but the time, and the time.
fn time<'w>(words: &[&'w str]) -> (Vec<&'w str>, Option<&'w str>) {
    let (times, rest): (Vec<&str>, Vec<&str>) = words.iter().partition(|w| w.starts_with('@'));
    (rest, times.first().map(|time| time.trim_start_matches('@')))
}

fn put(object: &mut Value, field: &str, value: Option<&str>) {
    if let Some(value) = value {
        object[field] = json!(value);
    }
}
