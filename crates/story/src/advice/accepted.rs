//! Warnings that the editors looked at and accept, each with their reason.

use super::{Adviser, written};
use crate::{
    problem::{Code, Severity, Span, did_you_mean, shown},
    raw::RawAcceptance,
};

impl Adviser<'_, '_, '_> {
    /// Takes out what the story accepts, and notes what it accepts in vain.
    pub(super) fn take_out_accepted(&mut self) {
        for acceptance in &self.raw.accepted {
            let word = written(acceptance.code.as_ref());
            let mut warnings = Code::ALL.iter().copied();
            let code = warnings.find(|code| code.word() == word);
            let code = code.filter(|code| code.severity() == Severity::Warning);
            match code {
                Some(code) => self.take_out(acceptance, code),
                None => self.no_warning(acceptance),
            }
        }
    }

    fn take_out(&mut self, acceptance: &RawAcceptance, code: Code) {
        let id = written(acceptance.id.as_ref());
        let objects = self.spans_of(id);
        let is_met = self.problems.take_out(|problem| {
            let at = problem.location.span;
            problem.code == code && objects.iter().any(|object| object.holds(at))
        });
        if let Some(word) = acceptance.code.as_ref().filter(|_| !is_met) {
            self.problems
                .add(
                    Code::AcceptedInVain,
                    word.at,
                    format!(
                        "`{}` of `{}`, which is not warned of",
                        code.word(),
                        shown(id)
                    ),
                    "a warning that there is",
                )
                .help("remove the entry");
        }
    }

    fn no_warning(&mut self, acceptance: &RawAcceptance) {
        let Some(word) = &acceptance.code else {
            return;
        };
        let warnings = || {
            let all = Code::ALL.iter().copied();
            all.filter(|code| code.severity() == Severity::Warning)
                .map(Code::word)
        };
        self.problems
            .add(
                Code::AcceptedInVain,
                word.at,
                format!("`{}`, which is no warning", shown(&word.value)),
                "the code of a warning, as it stands in its message",
            )
            .help(
                did_you_mean(&word.value, warnings()).unwrap_or_else(|| {
                    "an error cannot be accepted, and a note need not".to_owned()
                }),
            );
    }

    /// The bytes of the object with this id, and of the relations from it, which have none.
    fn spans_of(&self, id: &str) -> Vec<Span> {
        let relations = self.raw.relations.iter();
        let from_it = relations.filter(|relation| written(relation.from.as_ref()) == id);
        let mut spans: Vec<Span> = from_it.map(|relation| relation.position).collect();
        macro_rules! add_those_in {
            ($($list:ident)+) => {$(
                for object in &self.raw.$list {
                    if written(object.id.as_ref()) == id {
                        spans.push(object.position);
                    }
                }
            )+};
        }
        add_those_in!(sides speakers sources questions claims statements evidence);
        spans
    }
}
