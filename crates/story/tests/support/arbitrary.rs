//! Story files of every shape that the format allows.
//!
//! A file is made of plain numbers: each choice is one of them, so that a failing file shrinks to
//! a small one.

#[path = "parts.rs"]
mod parts;
#[path = "seed.rs"]
mod seed;

use parts::{put, question, rest, share_a_claim, sides, source};
use proptest::prelude::*;
use seed::{Seed, TEXTS, seeds};
use serde_json::{Value, json};
use story::model::{
    Bound, ClaimKind, EndKind, EvidenceKind, MediaFinding, Obtained, Points, RelationKind,
    SpeakerKind, StanceKind, Status,
};

/// The text of a story file that is right.
pub fn story_file() -> impl Strategy<Value = String> {
    let people = (1..6_usize, 0..5_usize, 0..4_usize, seeds(3), seeds(3));
    let things = (seeds(7), seeds(14), seeds(4), seeds(8));
    (people, things).prop_map(
        |((speakers, sides, principal, questions, sources), things)| {
            let (claims, statements, evidence, relations) = things;
            let mut file = Plan {
                speakers,
                sides,
                principal,
                sources: sources.len() + 1,
                questions: questions.len() + 1,
                claims: claims.len(),
                evidence: if claims.is_empty() { 0 } else { evidence.len() },
            };
            file.file(
                &questions,
                &sources,
                &claims,
                &statements,
                &evidence,
                &relations,
            )
            .to_string()
        },
    )
}

/// The numbers of objects of each sort, for references to them.
struct Plan {
    speakers: usize,
    sides: usize,
    principal: usize,
    sources: usize,
    questions: usize,
    claims: usize,
    evidence: usize,
}

impl Plan {
    fn file(
        &mut self,
        questions: &[Seed],
        sources: &[Seed],
        claims: &[Seed],
        statements: &[Seed],
        evidence: &[Seed],
        relations: &[Seed],
    ) -> Value {
        let plain = Seed([0; 12]);
        let with_one = |seeds: &[Seed]| [std::slice::from_ref(&plain), seeds].concat();
        let mut said: Vec<Value> = Vec::new();
        if self.claims > 0 {
            for seed in statements {
                let mut statement = self.statement(seed, said.len());
                // What repeats is on a claim of what it repeats.
                let repeated = said
                    .iter()
                    .find(|other| other["id"] == statement["repeats"]);
                if repeated.is_none_or(|repeated| !share_a_claim(repeated, &statement)) {
                    let fields = statement.as_object_mut().expect("a statement is an object");
                    fields.remove("repeats");
                }
                said.push(statement);
            }
            // Somebody takes a stance on every claim.
            said.push(rest(claims, said.len()));
        }
        let numbered = |seeds: &[Seed], one: &dyn Fn(usize, &Seed) -> Value| -> Vec<Value> {
            let numbers = seeds.iter().enumerate();
            numbers.map(|(number, seed)| one(number, seed)).collect()
        };
        json!({
            "format": story::check::FORMAT,
            "id": "arbitrary",
            "language": "en",
            "title": "Arbitrary",
            "asOf": "2024-12-31",
            "timeZone": "Asia/Damascus",
            "publisher": { "name": "Gazette", "url": "https://example.org/" },
            "sides": sides(self.sides, self.principal),
            "speakers": (0..self.speakers).map(|n| self.speaker(n)).collect::<Vec<_>>(),
            "sources": numbered(&with_one(sources), &source),
            "questions": numbered(&with_one(questions), &question),
            "claims": numbered(claims, &|n, seed| self.claim(n, seed)),
            "statements": said,
            "evidence": numbered(
                evidence.get(..self.evidence).unwrap_or_default(),
                &|n, seed| self.piece(n, seed),
            ),
            "relations": relations
                .iter()
                .filter_map(|seed| self.relation(seed))
                .collect::<Vec<_>>(),
        })
    }

    fn speaker(&self, number: usize) -> Value {
        // Every third is unnamed, and may be the one before.
        let kinds = SpeakerKind::ALL.len() - 1;
        let kind = SpeakerKind::ALL.get(number % kinds).copied();
        let kind = kind
            .filter(|_| number % 3 != 2)
            .unwrap_or(SpeakerKind::Unnamed);
        let mut speaker = json!({
            "id": format!("p-{number}"), "name": format!("Speaker {number}"), "kind": kind.word(),
        });
        if let Some(side) = number.checked_rem(self.sides).filter(|_| number % 3 != 1) {
            speaker["side"] = json!(format!("side-{side}"));
        }
        if number % 2 == 1 {
            speaker["plural"] = json!(true);
        }
        if number % 3 == 2 {
            let other = (number + 1) % self.speakers;
            speaker["possiblySameAs"] = json!([format!("p-{}", number - 1), format!("p-{other}")]);
        }
        if number % 4 == 3 {
            speaker["partOf"] = json!(format!("p-{}", number - 1));
        }
        speaker
    }

    fn claim(&self, number: usize, seed: &Seed) -> Value {
        let kind = *seed.pick(0, ClaimKind::ALL);
        let mut claim = json!({
            "id": format!("c-{number}"),
            "question": format!("q-{}", seed.number(1) % self.questions),
            "text": seed.text(2),
            "kind": kind.word(),
        });
        if seed.is(3) {
            claim["place"] = json!({ "name": seed.text(4), "lat": -33.25, "lon": 151.5 });
        }
        put(&mut claim, "happenedAt", seed.time(5));
        if kind != ClaimKind::Position {
            claim["assessments"] = Value::Array(self.assessments(seed, number));
        }
        if seed.number(9) > 200 {
            let mut ended =
                json!({ "kind": seed.pick(9, EndKind::ALL).word(), "reason": "It was." });
            put(&mut ended, "at", seed.time(10));
            if number > 0 {
                ended["by"] = json!(format!("c-{}", number - 1));
            }
            claim["ended"] = ended;
        }
        claim
    }

    /// Up to three, the newest last; a verdict where there is sourced evidence.
    fn assessments(&self, seed: &Seed, claim: usize) -> Vec<Value> {
        let times = ["2024-11-27", "2024-11-28", "2024-11-29"];
        let made = times.iter().zip(6..).take(seed.number(8) % 4);
        made.map(|(time, choice)| {
            let status = if self.evidence > 0 {
                seed.pick(choice, Status::ALL)
            } else {
                seed.pick(
                    choice,
                    &[Status::Unverified, Status::Supported, Status::Inconclusive],
                )
            };
            // Of claims that exclude each other one can be verified.
            let status = match status {
                Status::Verified if claim > 0 => &Status::Corroborated,
                status => status,
            };
            let evidence: &[&str] = if self.evidence > 0 { &["e-0"] } else { &[] };
            let mut assessment =
                json!({ "status": status.word(), "basis": "It is so.", "evidence": evidence });
            if seed.number(choice) < 200 {
                assessment["at"] = json!(time);
            }
            assessment
        })
        .collect()
    }

    fn statement(&self, seed: &Seed, number: usize) -> Value {
        let words = seed.pick(0, TEXTS);
        let stances = (0..=seed.number(1) % 3.min(self.claims)).map(|n| {
            let claim = (seed.number(2) + n) % self.claims;
            let mut stance = json!({
                "claim": format!("c-{claim}"),
                "stance": seed.pick(3 + n, StanceKind::ALL).word(),
            });
            if seed.number(3 + n) > 180 {
                stance["implied"] = json!(true);
                stance["why"] = json!("As we read it.");
            }
            if seed.number(3 + n) % 5 == 4 {
                let (min, bound) = (seed.number(6), *seed.pick(7, Bound::ALL));
                let mut quantity = json!({ "words": "some", "bound": bound.word(), "unit": "men" });
                if bound != Bound::Unknown {
                    quantity["min"] = json!(min);
                }
                if bound == Bound::Range {
                    quantity["max"] = json!(min + 1);
                }
                stance["quantity"] = quantity;
            }
            stance
        });
        let mut statement = json!({
            "id": format!("s-{number}"),
            "speaker": format!("p-{}", seed.number(8) % self.speakers),
            "stances": stances.collect::<Vec<_>>(),
            "quotes": [{ "text": words }],
            "excerpt": format!("They said “{words}” there."),
            "obtained": seed.pick(8, Obtained::ALL).word(),
            "source": format!("r-{}", seed.number(9) % self.sources),
        });
        if seed.is(4) {
            statement["alsoIn"] = json!(["r-0"]);
        }
        put(&mut statement, "saidAt", seed.time(10));
        if statement["saidAt"].is_null() {
            put(&mut statement, "reportedAt", seed.time(11));
        }
        if number > 0 && seed.is(7) {
            statement["repeats"] = json!(format!("s-{}", seed.number(6) % number));
        }
        statement
    }

    /// The first piece of evidence has a source and points either way of every claim, for verdicts.
    fn piece(&self, number: usize, seed: &Seed) -> Value {
        let bearing = (0..=seed.number(0) % 3).map(|n| {
            json!({
                "claim": format!("c-{}", (seed.number(1) + n) % self.claims),
                "points": seed.pick(2 + n, Points::ALL).word(),
                "readBy": format!("p-{}", seed.number(5) % self.speakers),
            })
        });
        let mut bearing: Vec<Value> = bearing.collect();
        for claim in (0..self.claims).filter(|_| number == 0) {
            for points in ["for", "against"] {
                let claim = format!("c-{claim}");
                bearing.push(json!({ "claim": claim, "points": points, "readBy": "p-0" }));
            }
        }
        let mut piece = json!({
            "id": format!("e-{number}"), "kind": seed.pick(6, EvidenceKind::ALL).word(),
            "text": seed.text(7), "bearing": bearing,
        });
        put(&mut piece, "at", seed.time(10));
        if number == 0 || seed.is(8) {
            piece["source"] = json!("r-0");
        }
        if seed.is(9) {
            piece["media"] = json!({
                "finding": seed.pick(9, MediaFinding::ALL).word(),
                "by": format!("p-{}", seed.number(5) % self.speakers),
            });
        }
        piece
    }

    fn relation(&self, seed: &Seed) -> Option<Value> {
        let from = seed.number(0).checked_rem(self.claims)?;
        let piece = seed.number(2).checked_rem(self.evidence);
        let claim = seed.number(2) % self.claims;
        let to = match piece.filter(|_| seed.is(1)) {
            Some(piece) => format!("e-{piece}"),
            None if claim == from => return None,
            None => format!("c-{claim}"),
        };
        let mut relation = json!({
            "from": format!("c-{from}"), "to": to, "why": "It follows.",
            "kind": seed.pick(3, RelationKind::ALL).word(),
        });
        if seed.is(4) {
            relation["statement"] = json!("s-0");
        }
        Some(relation)
    }
}
