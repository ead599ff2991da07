//! Whether every reference of a story stays within its table.

use crate::model::{Ix, RelationEnd, Story, Table};

/// Whether each reference of the story refers to something.
pub(super) fn all_within(story: &Story) -> bool {
    let Story {
        sides,
        speakers,
        sources,
        questions,
        claims,
        statements,
        evidence,
        ..
    } = story;
    let speakers_fit = speakers.iter().all(|speaker| {
        optional(sides, speaker.side)
            && optional(speakers, speaker.part_of)
            && all(speakers, &speaker.possibly_same_as)
    });
    let claims_fit = claims.iter().all(|claim| {
        within(questions, claim.question)
            && claim
                .assessments
                .iter()
                .all(|assessment| all(evidence, &assessment.evidence))
            && claim
                .ended
                .as_ref()
                .is_none_or(|ended| optional(claims, ended.by))
    });
    let statements_fit = statements.iter().all(|statement| {
        within(speakers, statement.speaker)
            && within(sources, statement.source)
            && optional(statements, statement.repeats)
            && statement
                .reading
                .as_ref()
                .is_none_or(|reading| within(speakers, reading.by))
            && statement
                .stances
                .iter()
                .all(|stance| within(claims, stance.claim))
    });
    let evidence_fits = evidence.iter().all(|evidence| {
        optional(sources, evidence.source)
            && evidence
                .bearing
                .iter()
                .all(|reading| within(claims, reading.claim) && within(speakers, reading.read_by))
    });
    let relations_fit = story.relations.iter().all(|relation| {
        let to = match relation.to {
            RelationEnd::Claim(claim) => within(claims, claim),
            RelationEnd::Evidence(piece) => within(evidence, piece),
        };
        to && within(claims, relation.from) && optional(statements, relation.statement)
    });
    let corrections_fit = story
        .corrections
        .iter()
        .all(|correction| all(claims, &correction.claims));
    speakers_fit
        && claims_fit
        && statements_fit
        && evidence_fits
        && relations_fit
        && corrections_fit
}

fn within<T>(table: &Table<T>, ix: Ix<T>) -> bool {
    ix.position() < table.len()
}

fn optional<T>(table: &Table<T>, ix: Option<Ix<T>>) -> bool {
    ix.is_none_or(|ix| within(table, ix))
}

fn all<T>(table: &Table<T>, references: &[Ix<T>]) -> bool {
    references.iter().all(|ix| within(table, *ix))
}
