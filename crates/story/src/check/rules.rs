//! What only the file as a whole can show: bare claims, and references that lead in a circle.

use std::collections::{HashMap, HashSet};

use super::Checker;
use crate::{
    problem::{Code, Problems},
    raw::Spanned,
};

impl Checker<'_, '_, '_> {
    /// Checks what no object shows by itself.
    pub(super) fn across_objects(&mut self) {
        self.bare_claims();
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
        let stances = raw
            .statements
            .iter()
            .flat_map(|s| &s.stances)
            .map(|s| &s.claim);
        let bearings = raw
            .evidence
            .iter()
            .flat_map(|e| &e.bearing)
            .map(|b| &b.claim);
        let borne: HashSet<&str> = stances
            .chain(bearings)
            .flatten()
            .map(|id| id.value.as_str())
            .collect();
        for id in raw.claims.iter().filter_map(|claim| claim.id.as_ref()) {
            if !borne.contains(id.value.as_str()) {
                self.problems
                    .add(
                        Code::BareClaim,
                        &id.at,
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
    for (start, first) in &next {
        let mut passed = HashSet::new();
        let mut at = first.value.as_str();
        while at != *start && passed.insert(at) {
            match next.get(at) {
                Some(to) => at = to.value.as_str(),
                None => break,
            }
        }
        if at == *start {
            problems
                .add(
                    Code::Cycle,
                    &first.at,
                    format!("`{start}` {verb} itself in the end"),
                    "references that come to an end",
                )
                .help("remove one of the references of the circle");
        }
    }
}
