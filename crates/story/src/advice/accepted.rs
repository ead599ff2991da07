//! Warnings that the editors looked at and accept, each with their reason.

use super::{Adviser, written};
use crate::{
    problem::{Code, Severity, Span, did_you_mean, shown},
    raw::{RawAcceptance, RawRelation},
};

impl<'r> Adviser<'r, '_, '_> {
    /// Takes out what the story accepts, and notes what it accepts in vain. `is_right`: the story has
    /// no error, so that all advice was asked for.
    pub(super) fn take_out_accepted(&mut self, is_right: bool) {
        for acceptance in &self.raw.accepted {
            let word = written(acceptance.code.as_ref());
            let mut warnings = Code::ALL.iter().copied();
            let code = warnings.find(|code| code.word() == word);
            let code = code.filter(|code| code.severity() == Severity::Warning);
            match code {
                Some(code) => self.take_out(acceptance, code, is_right),
                None => self.no_warning(acceptance),
            }
        }
    }

    fn take_out(&mut self, acceptance: &RawAcceptance, code: Code, is_right: bool) {
        let id = written(acceptance.id.as_ref());
        let is_story = id == written(self.raw.id.as_ref());
        let objects = self.objects();
        let named = || objects.iter().filter(|object| object.id == id);
        let is_met = self.problems.take_out(|problem| {
            let at = problem.location.span;
            // The story's own id stands for what is in no object of it.
            let is_meant = if is_story {
                !objects.iter().any(|object| object.span.holds(at))
            } else {
                named().any(|object| object.span.holds(at))
            };
            problem.code == code && is_meant
        });
        let Some(word) = acceptance.code.as_ref().filter(|_| !is_met) else {
            return;
        };
        let ids = objects.iter().map(|object| object.id);
        if !is_story && named().next().is_none() {
            self.problems
                .add(
                    Code::AcceptedInVain,
                    word.at,
                    format!(
                        "`{}` of `{}`, which is nothing's id",
                        code.word(),
                        shown(id)
                    ),
                    "the id of an object, or the story's own for what is in none",
                )
                .help(did_you_mean(id, ids).unwrap_or_else(|| "correct the id".to_owned()));
        } else if self.is_asked_for(code, is_right) {
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

    /// Whether a warning of this code would have been told.
    fn is_asked_for(&self, code: Code, is_right: bool) -> bool {
        match code {
            Code::ExcerptNotInSource | Code::ExcerptTwice => self.library.source_texts.is_some(),
            Code::OneOrigin | Code::OtherPlaceOrTime => is_right,
            _ => true,
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

    /// The objects of the story by their ids; a relation, which has none, by that of the claim that
    /// it comes from.
    fn objects(&self) -> Vec<Object<'r>> {
        let relations = self.raw.relations.iter();
        let of_relation = |relation: &'r RawRelation| Object {
            id: written(relation.from.as_ref()),
            span: relation.position,
        };
        let mut objects: Vec<Object<'_>> = relations.map(of_relation).collect();
        macro_rules! add_those_in {
            ($($list:ident)+) => {$(
                objects.extend(self.raw.$list.iter().map(|object| Object {
                    id: written(object.id.as_ref()),
                    span: object.position,
                }));
            )+};
        }
        add_those_in!(sides speakers sources questions claims statements evidence);
        objects
    }
}

/// An object of the story.
struct Object<'r> {
    id: &'r str,
    /// The bytes that it takes.
    span: Span,
}
