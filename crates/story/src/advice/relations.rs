//! Relations that say less than their kind, or count one thing twice.

use std::collections::{HashMap, HashSet};

use super::{Adviser, kind_of, written};
use crate::{
    model::{Points, RelationKind, StanceKind},
    problem::Code,
    raw::{RawClaim, RawRelation, RawStance, RawStatement, RawText, RawTime, Spanned},
};

/// What takes back in a reason, in English, what the kind of relation says.
const DENIALS: [&str; 10] = [
    "does not show",
    "do not show",
    "does not prove",
    "does not mean",
    "does not follow",
    "not necessarily",
    "is not said",
    "does not say",
    "may not be",
    "may differ",
];

impl<'r> Adviser<'r, '_, '_> {
    /// Relations whose reason denies them, that join one side as if it were two, that set what is
    /// elsewhere against each other, or that count a statement a second time.
    pub(super) fn relations(&mut self) {
        let claims = self.claims();
        let stances = self.stances();
        for relation in &self.raw.relations {
            self.denied_reason(relation);
            self.one_side(relation, &stances);
            self.other_place_or_time(relation, &claims);
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
        let text = match why {
            RawText::Plain(text) => Some(text),
            RawText::ByLanguage(texts, _) => {
                let mut english = texts.iter().filter(|(tag, _)| tag.value.starts_with("en"));
                english.next().map(|(_, text)| text)
            }
        };
        let Some(text) = text else {
            return;
        };
        let lower_case = text.value.to_lowercase();
        if let Some(denial) = DENIALS
            .into_iter()
            .find(|denial| lower_case.contains(denial))
        {
            let at = self.problems.part_of(text.at, denial);
            self.problems
                .add(
                    Code::WhyDenies,
                    at,
                    format!("a reason that takes the relation back: `{denial}`"),
                    format!("why the one {kind} the other"),
                )
                .help("say why it holds, choose `qualifies`, or remove the relation");
        }
    }

    fn one_side(
        &mut self,
        relation: &RawRelation,
        stances: &HashMap<&str, Vec<(&RawStatement, &RawStance)>>,
    ) {
        let speakers = self.speakers();
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

    fn other_place_or_time(&mut self, relation: &RawRelation, claims: &HashMap<&str, &RawClaim>) {
        let is_contradiction = written(relation.kind.as_ref()) == RelationKind::Contradicts.word();
        let ends = [&relation.from, &relation.to].map(|end| claims.get(written(end.as_ref())));
        let (Some(kind), [Some(from), Some(to)]) = (&relation.kind, ends) else {
            return;
        };
        let differing = differ(from, to, place).or_else(|| differ(from, to, time));
        let Some((one, other)) = differing.filter(|_| is_contradiction) else {
            return;
        };
        self.problems
            .add(
                Code::OtherPlaceOrTime,
                kind.at,
                format!("`contradicts` between claims about `{one}` and `{other}`"),
                "claims about one place and one time",
            )
            .help("choose `conflicts` or `qualifies`: both can be true");
    }

    /// A statement that rejects a claim, and is set against it once more: by a relation of another
    /// claim that it asserts, by one that it draws, or by its speaker's reading of evidence.
    fn counted_twice(&mut self) {
        let mut found: Vec<(&Spanned<String>, String)> = Vec::new();
        for statement in &self.raw.statements {
            let rejected = statement
                .stances
                .iter()
                .filter(|stance| kind_of(stance).is_some_and(StanceKind::rejects));
            for claim in rejected.filter_map(|stance| stance.claim.as_ref()) {
                let second = self.second_ways(statement, &claim.value);
                found.extend(second.into_iter().map(|at| {
                    let statement = written(statement.id.as_ref());
                    (
                        at,
                        format!("`{statement}` counted twice against `{}`", claim.value),
                    )
                }));
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

    /// The further ways in which a statement stands against a claim that it rejects.
    fn second_ways(&self, statement: &'r RawStatement, rejected: &str) -> Vec<&'r Spanned<String>> {
        let asserted: HashSet<&str> = statement
            .stances
            .iter()
            .filter(|stance| kind_of(stance).is_some_and(StanceKind::affirms))
            .map(|stance| written(stance.claim.as_ref()))
            .collect();
        let attacks = [
            RelationKind::Contradicts,
            RelationKind::Conflicts,
            RelationKind::Undercuts,
        ]
        .map(RelationKind::word);
        let id = statement.id.as_ref().map(|id| id.value.as_str());
        let relations = self.raw.relations.iter().filter(|relation| {
            let [from, to] = [&relation.from, &relation.to].map(|end| written(end.as_ref()));
            let drawn_by = relation.statement.as_ref().map(|id| id.value.as_str());
            let is_both = [from, to].contains(&rejected);
            let is_own = asserted.contains(from) || asserted.contains(to) || drawn_by == id;
            let is_drawn_or_editors = drawn_by.is_none() || drawn_by == id;
            is_both
                && is_own
                && is_drawn_or_editors
                && attacks.contains(&written(relation.kind.as_ref()))
        });
        let readings = self.raw.evidence.iter().flat_map(|piece| &piece.bearing);
        let readings = readings.filter(|reading| {
            written(reading.claim.as_ref()) == rejected
                && written(reading.points.as_ref()) == Points::Against.word()
                && written(reading.read_by.as_ref()) == written(statement.speaker.as_ref())
        });
        let of_relations = relations.filter_map(|relation| relation.kind.as_ref());
        let of_readings = readings.filter_map(|reading| reading.points.as_ref());
        of_relations.chain(of_readings).collect()
    }
}

/// What two claims say of themselves, if both do and they differ.
fn differ<'c>(
    one: &'c RawClaim,
    other: &'c RawClaim,
    of: fn(&RawClaim) -> Option<&str>,
) -> Option<(&'c str, &'c str)> {
    let (one, other) = (of(one)?, of(other)?);
    (one != other).then_some((one, other))
}

fn place(claim: &RawClaim) -> Option<&str> {
    let name = claim.place.as_ref()?.name.as_ref()?.first()?;
    Some(&name.value)
}

fn time(claim: &RawClaim) -> Option<&str> {
    match claim.happened_at.as_ref()? {
        RawTime::Edtf(time) => Some(&time.value),
        RawTime::Part(part) => part.date.as_ref().map(|date| date.value.as_str()),
    }
}
