//! Relations that say less than their kind, or count one thing twice.

use std::collections::{HashMap, HashSet};

use super::{Adviser, kind_of, texts::words, written};
use crate::{
    model::{Points, RelationKind, StanceKind},
    problem::Code,
    raw::{RawReading, RawRelation, RawSpeaker, RawStance, RawStatement, Spanned},
};

/// Phrases that take back, in English, what the kind of a relation says.
const DENIALS: [&str; 5] = [
    "no proof",
    "not necessarily",
    "is not said",
    "may not be",
    "may differ",
];

/// Beginnings of the verbs that a `not` before them turns into a denial.
const SHOWING: [&str; 6] = ["establish", "follow", "mean", "prove", "say", "show"];

impl<'r> Adviser<'r, '_, '_> {
    /// Relations whose reason denies them, that join one side as if it were two, or that count a
    /// statement a second time.
    pub(super) fn relations(&mut self) {
        let stances = self.stances();
        let speakers = self.speakers();
        for relation in &self.raw.relations {
            self.denied_reason(relation);
            self.one_side(relation, &stances, &speakers);
        }
        self.counted_twice();
    }

    fn denied_reason(&mut self, relation: &RawRelation) {
        let kind = written(relation.kind.as_ref());
        let Some(why) = relation
            .why
            .as_ref()
            .filter(|_| kind != RelationKind::Qualifies.word())
        else {
            return;
        };
        let mut said = self.said(why).into_iter();
        let Some(text) = said
            .find(|said| said.language == "en")
            .map(|said| said.text)
        else {
            return;
        };
        if let Some(denial) = denial(&text.value) {
            let at = self.problems.part_of(text.at, denial);
            self.problems
                .add(
                    Code::WhyDenies,
                    at,
                    format!("a reason that takes the relation back: `{denial}`"),
                    format!("a reason for `{kind}`"),
                )
                .help("say why it holds, choose `qualifies`, or remove the relation");
        }
    }

    fn one_side(
        &mut self,
        relation: &RawRelation,
        stances: &HashMap<&str, Vec<(&RawStatement, &RawStance)>>,
        speakers: &HashMap<&str, &RawSpeaker>,
    ) {
        let sides = |claim: Option<&Spanned<String>>| -> HashSet<&str> {
            let on_claim = stances.get(written(claim)).map_or(&[][..], Vec::as_slice);
            let affirming = on_claim
                .iter()
                .filter(|(_, stance)| kind_of(stance).is_some_and(StanceKind::affirms));
            let by = affirming.map(|(statement, _)| written(statement.speaker.as_ref()));
            by.map(|speaker| {
                let side = speakers
                    .get(speaker)
                    .and_then(|speaker| speaker.side.as_ref());
                written(side)
            })
            .collect()
        };
        let is_support = written(relation.kind.as_ref()) == RelationKind::Supports.word();
        let (from, to) = (sides(relation.from.as_ref()), sides(relation.to.as_ref()));
        let is_one = from.len() == 1 && from == to && !from.contains("");
        if let Some(kind) = relation.kind.as_ref().filter(|_| is_support && is_one) {
            let side = from.into_iter().next().unwrap_or_default();
            self.problems
                .add(
                    Code::OneSide,
                    kind.at,
                    format!("support for a claim of `{side}` from another of `{side}`"),
                    "support from somebody else, or none",
                )
                .help("remove the relation: a side that agrees with itself adds no weight");
        }
    }

    /// A statement that rejects a claim, and is set against it once more: by a relation of another
    /// claim that it asserts, by one that it draws, or by its speaker's reading of evidence.
    fn counted_twice(&mut self) {
        let attacks = self.attacks();
        // Each second way is told once, however many statements it is of.
        let mut told: HashSet<usize> = HashSet::new();
        let mut found: Vec<(&Spanned<String>, String)> = Vec::new();
        for statement in &self.raw.statements {
            let rejected = statement
                .stances
                .iter()
                .filter(|stance| kind_of(stance).is_some_and(StanceKind::rejects));
            for claim in rejected.filter_map(|stance| stance.claim.as_ref()) {
                let second = second_ways(statement, attacks.get(claim.value.as_str()));
                for at in second.into_iter().filter(|at| told.insert(at.at.start)) {
                    let statement = written(statement.id.as_ref());
                    let what = format!("`{statement}` counted twice against `{}`", claim.value);
                    found.push((at, what));
                }
            }
        }
        for (at, what) in found {
            self.problems
                .add(
                    Code::CountedTwice,
                    at.at,
                    what,
                    "one way in which a statement stands against a claim",
                )
                .help("keep its stance or this, whichever says more plainly why");
        }
    }

    /// The relations and readings of evidence that may stand against each claim, by its id.
    fn attacks(&self) -> HashMap<&'r str, Attacks<'r>> {
        let kinds = [
            RelationKind::Contradicts,
            RelationKind::Conflicts,
            RelationKind::Undercuts,
        ]
        .map(RelationKind::word);
        let mut attacks: HashMap<&str, Attacks<'_>> = HashMap::new();
        let relations = self.raw.relations.iter();
        for relation in relations.filter(|one| kinds.contains(&written(one.kind.as_ref()))) {
            for end in [&relation.from, &relation.to].into_iter().flatten() {
                attacks
                    .entry(&end.value)
                    .or_default()
                    .relations
                    .push(relation);
            }
        }
        let readings = self.raw.evidence.iter().flat_map(|piece| &piece.bearing);
        for reading in readings.filter(|one| written(one.points.as_ref()) == Points::Against.word())
        {
            if let Some(claim) = &reading.claim {
                attacks
                    .entry(&claim.value)
                    .or_default()
                    .readings
                    .push(reading);
            }
        }
        attacks
    }
}

/// The relations and readings of evidence that may stand against a claim.
#[derive(Default)]
struct Attacks<'r> {
    relations: Vec<&'r RawRelation>,
    readings: Vec<&'r RawReading>,
}

/// The further ways in which a statement stands against a claim that it rejects.
fn second_ways<'r>(
    statement: &RawStatement,
    attacks: Option<&Attacks<'r>>,
) -> Vec<&'r Spanned<String>> {
    let Some(Attacks {
        relations,
        readings,
    }) = attacks
    else {
        return Vec::new();
    };
    let affirmed = statement
        .stances
        .iter()
        .filter(|stance| kind_of(stance).is_some_and(StanceKind::affirms));
    let affirmed: HashSet<&str> = affirmed
        .map(|stance| written(stance.claim.as_ref()))
        .collect();
    let id = statement.id.as_ref().map(|id| id.value.as_str());
    let relations = relations.iter().filter(|relation| {
        let ends = [&relation.from, &relation.to].map(|end| written(end.as_ref()));
        let drawn_by = relation.statement.as_ref().map(|id| id.value.as_str());
        let is_own = ends.iter().any(|end| affirmed.contains(end)) || drawn_by == id;
        is_own && (drawn_by.is_none() || drawn_by == id)
    });
    let readings = readings
        .iter()
        .filter(|reading| written(reading.read_by.as_ref()) == written(statement.speaker.as_ref()));
    let of_relations = relations.filter_map(|relation| relation.kind.as_ref());
    let of_readings = readings.filter_map(|reading| reading.points.as_ref());
    of_relations.chain(of_readings).collect()
}

/// The words of an English reason that take it back.
fn denial(reason: &str) -> Option<&str> {
    let lower_case = reason.to_lowercase();
    let phrase = DENIALS.into_iter().find_map(|denial| {
        let at = lower_case.find(denial)?;
        reason.get(at..at + denial.len())
    });
    phrase.or_else(|| {
        let found: Vec<(usize, &str)> =
            words(reason).filter(|(_, word)| !word.is_empty()).collect();
        let ends_in_not = |word: &str| {
            word == "not" || word == "cannot" || word.ends_with("n't") || word.ends_with("n’t")
        };
        let mut nots = found.iter().enumerate();
        nots.find_map(|(position, (start, word))| {
            let mut after = found.iter().skip(position + 1).take(3);
            let (at, verb) =
                after.find(|(_, word)| SHOWING.iter().any(|verb| word.starts_with(verb)))?;
            let denial = reason.get(*start..at + verb.len());
            denial.filter(|_| ends_in_not(&word.to_lowercase()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::denial;

    #[test]
    fn a_reason_is_taken_back_in_many_words() {
        for (reason, found) in [
            ("Men on it does not show who holds it.", Some("not show")),
            ("It doesn’t prove that.", Some("doesn’t prove")),
            (
                "That does not by itself show it.",
                Some("not by itself show"),
            ),
            ("It cannot mean both.", Some("cannot mean")),
            ("It is No proof of it.", Some("No proof")),
            ("Not all agree; this shows why.", None),
            ("It is not so; the army showed it.", None),
            ("One holds it.", None),
        ] {
            assert_eq!(denial(reason), found, "{reason}");
        }
    }
}
