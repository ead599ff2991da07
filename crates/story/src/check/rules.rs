//! Mistakes that only the whole file can show: bare claims, and references that lead in a circle.

use std::collections::{HashMap, HashSet};

use super::{Checker, ids::Kind};
use crate::{
    model::{Answers, Status},
    problem::{Code, Problems},
    raw::Spanned,
};

impl Checker<'_, '_, '_> {
    /// Checks what no object shows by itself.
    pub(super) fn across_objects(&mut self) {
        self.bare_claims();
        self.two_verified();
        self.principal_sides();
        let raw = self.raw;
        let speakers = raw.speakers.iter().map(|s| (&s.id, &s.part_of));
        no_cycle(speakers, "belongs to", self.problems);
        let statements = raw.statements.iter().map(|s| (&s.id, &s.repeats));
        no_cycle(statements, "repeats", self.problems);
        let claims = raw
            .claims
            .iter()
            .map(|c| (&c.id, c.ended.as_ref().map_or(&None, |ended| &ended.by)));
        no_cycle(claims, "is replaced by", self.problems);
    }

    /// A claim that nobody makes and nothing bears on.
    fn bare_claims(&mut self) {
        let raw = self.raw;
        let is_lost = |object, field| self.problems.is_lost(object, field);
        let stances = raw.statements.iter().flat_map(|s| &s.stances);
        let bearings = raw.evidence.iter().flat_map(|e| &e.bearing);
        let references = || {
            let of_stances = stances.clone().map(|stance| stance.claim.as_ref());
            of_stances.chain(bearings.clone().map(|bearing| bearing.claim.as_ref()))
        };
        // A part that could not be read may bear on any claim.
        let is_part_unread = is_lost(raw.position, "statements")
            || is_lost(raw.position, "evidence")
            || references().any(|claim| claim.is_none())
            || (raw.statements.iter()).any(|s| is_lost(s.position, "stances"))
            || (raw.evidence.iter()).any(|e| is_lost(e.position, "bearing"));
        if is_part_unread {
            return;
        }
        let mut borne: HashSet<&str> = HashSet::new();
        for id in references().flatten() {
            if self.ids.is(Kind::Claim, &id.value) {
                borne.insert(&id.value);
                continue;
            }
            let is_nameless = !self.ids.is_complete(Kind::Claim);
            let meant = self.ids.nearest(&id.value, &[Kind::Claim]);
            let Some(meant) = meant.filter(|_| !is_nameless) else {
                return;
            };
            borne.insert(meant);
        }
        for id in raw.claims.iter().filter_map(|claim| claim.id.as_ref()) {
            if !borne.contains(id.value.as_str()) {
                self.problems
                    .add(
                        Code::BareClaim,
                        id.at,
                        format!(
                            "the claim `{}` with neither statement nor evidence",
                            id.value
                        ),
                        "somebody who takes a stance on it, or evidence that bears on it",
                    )
                    .help("add a statement with a stance on it, or remove the claim");
            }
        }
    }

    /// Two claims of a question of one answer that are both verified.
    fn two_verified(&mut self) {
        let raw = self.raw;
        let one = Answers::One.word();
        for question in &raw.questions {
            let (Some(id), Some(answers)) = (&question.id, &question.answers) else {
                continue;
            };
            let of_question = raw.claims.iter().filter(|claim| {
                claim
                    .question
                    .as_ref()
                    .is_some_and(|of| of.value == id.value)
            });
            let verified = of_question
                .filter(|claim| claim.ended.is_none())
                .filter_map(|claim| {
                    let status = claim.assessments.last()?.status.as_ref()?;
                    (status.value == Status::Verified.word()).then_some(status)
                });
            let verified: Vec<&Spanned<String>> = verified.collect();
            if let ([first, second, ..], true) = (&verified[..], answers.value == one) {
                self.problems
                    .add(
                        Code::TwoVerified,
                        second.at,
                        format!(
                            "a second verified answer to `{}`, which takes one",
                            id.value
                        ),
                        "one verified claim, or `answers` that are `many`",
                    )
                    .help("correct the status of one of the two, or let the question take many")
                    .see(first.at, "the first");
            }
        }
    }

    /// A principal side without another to face, and more of them than there is room for.
    fn principal_sides(&mut self) {
        let raw = self.raw;
        let marked = raw.sides.iter().filter_map(|side| side.principal.as_ref());
        let principal: Vec<&Spanned<bool>> = marked.filter(|field| field.value).collect();
        let expected = "two or three sides with `principal`, or none";
        match *principal.as_slice() {
            [only] => {
                // A part that could not be read may be another principal side.
                let is_lost = |object, field| self.problems.is_lost(object, field);
                let is_part_unread = is_lost(raw.position, "sides")
                    || (raw.sides.iter()).any(|side| is_lost(side.position, "principal"));
                if !is_part_unread {
                    let found = "one principal side alone";
                    self.problems
                        .add(Code::PrincipalSides, only.at, found, expected)
                        .help(
                            "mark the side that it faces too, or leave `principal` out: \
                             the first two sides count then",
                        );
                }
            }
            [first, _, _, fourth, ..] => self
                .problems
                .add(
                    Code::PrincipalSides,
                    fourth.at,
                    format!("{} principal sides", principal.len()),
                    expected,
                )
                .help("leave `principal` out where a side can stand among the others")
                .see(first.at, "the first of them"),
            _ => {}
        }
    }
}

/// Notes every reference that leads back to the object it stands in.
fn no_cycle<'r>(
    links: impl Iterator<Item = (&'r Option<Spanned<String>>, &'r Option<Spanned<String>>)>,
    verb: &str,
    problems: &mut Problems<'_>,
) {
    let next: HashMap<&str, &Spanned<String>> = links
        .filter_map(|(id, to)| Some((id.as_ref()?.value.as_str(), to.as_ref()?)))
        .collect();
    // Each object is walked once, so that a chain of thousands takes no longer than it is.
    let mut walked: HashSet<&str> = HashSet::new();
    for start in next.keys() {
        let mut path: Vec<&str> = Vec::new();
        let mut at = *start;
        while let Some(to) = next.get(at)
            && walked.insert(at)
        {
            path.push(at);
            at = &to.value;
        }
        // The path is a circle from where the walk met it.
        let circle = path.iter().skip_while(|passed| **passed != at);
        for (id, reference) in circle.filter_map(|id| next.get_key_value(id)) {
            problems
                .add(
                    Code::Cycle,
                    reference.at,
                    format!("`{id}` {verb} itself in the end"),
                    "references that come to an end",
                )
                .help("remove one of the references of the circle");
        }
    }
}
