//! Stories of any size, in the proportions of real ones: the same for the same number of claims.

mod claims;
mod people;
mod sizes;
mod statements;
#[cfg(test)]
mod tests;
mod times;
pub(crate) mod words;

use anyhow::{Result, anyhow};
use claims::Parties;
use fastrand::Rng;
use serde_json::{Value, json};
use story::{Story, report::report};

/// The seed of every story, so that each run measures the same ones.
const SEED: u64 = 20_241_130;

/// The id of the story of so many claims, and the name of its files.
pub(crate) fn name(claims: usize) -> String {
    format!("claims-{claims}")
}

/// The story of so many claims as a story file.
pub(crate) fn file(claims: usize) -> String {
    generated(claims).to_string()
}

/// The checked story of a file.
///
/// # Errors
///
/// If the format no longer takes what is generated here: every mistake, as an editor would be told.
pub(crate) fn checked(name: &str, file: &str) -> Result<Story> {
    story::parse(file).map_err(|problems| anyhow!(report(name, file, &problems, false)))
}

fn generated(count: usize) -> Value {
    let random = &mut Rng::with_seed(SEED);
    let parties = Parties {
        speakers: sizes::speakers(count),
        sources: sizes::sources(count),
    };
    let (mut questions, mut claims) = (Vec::new(), Vec::new());
    let (mut statements, mut evidence, mut relations) = (Vec::new(), Vec::new(), Vec::new());
    for (question, size) in sizes::claims_by_question(count).into_iter().enumerate() {
        questions.push(claims::question(random, question));
        let first = claims.len();
        for number in first..first + size {
            let (claim, piece) = claims::claim(random, number, question, parties);
            claims.push(claim);
            evidence.extend(piece);
            // Claims of the question that are there already can be set against it.
            let rival = (number > first).then(|| random.usize(first..number));
            let said = statements.len();
            statements.extend(statements::statements(random, said, number, rival, parties));
            if let Some(rival) = rival.filter(|_| random.bool()) {
                relations.push(claims::relation(random, number, rival));
            }
        }
    }
    json!({
        "format": "claim-explorer/1",
        "id": name(count),
        "language": "en",
        "title": format!("A town between two armies, in {count} claims"),
        "summary": "Both armies say that they hold the town. What is known of the dead is uncertain.",
        "asOf": times::as_of(),
        "timeZone": times::ZONE,
        "publisher": { "name": "The Morning Courier" },
        "method": "Made up by a program, to measure by.",
        "sides": people::sides(),
        "speakers": people::speakers(random, parties.speakers),
        "sources": people::sources(random, parties.sources),
        "questions": questions,
        "claims": claims,
        "statements": statements,
        "evidence": evidence,
        "relations": relations,
    })
}

/// The id of the object of this number; the letter says what it is.
fn id(letter: &str, number: usize) -> String {
    format!("{letter}-{number}")
}

/// The id of one of the first `count` objects.
fn some_id(random: &mut Rng, letter: &str, count: usize) -> String {
    id(letter, random.usize(..count))
}
