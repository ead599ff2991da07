//! Numbers in words without a quantity, and questions whose quantities cannot be compared.

use std::collections::HashMap;

use super::{Adviser, number::number, written};
use crate::{
    problem::{Code, shown},
    raw::{RawQuantity, RawStatement, RawText, Spanned},
};

impl Adviser<'_, '_, '_> {
    /// Statements that give a number in words alone, and questions with two units.
    pub(super) fn quantities(&mut self) {
        for statement in &self.raw.statements {
            self.number_in_words(statement);
        }
        self.two_units();
    }

    fn number_in_words(&mut self, statement: &RawStatement) {
        if statement
            .stances
            .iter()
            .any(|stance| stance.quantity.is_some())
        {
            return;
        }
        let mut texts: Vec<&Spanned<String>> = Vec::new();
        texts.extend(
            statement
                .quotes
                .iter()
                .filter_map(|quote| quote.text.as_ref()),
        );
        texts.extend(statement.paraphrase.as_ref().and_then(RawText::first));
        for text in texts {
            let Some(number) = number(&text.value) else {
                continue;
            };
            let location = self.problems.part_of(text.at, number);
            self.problems
                .add(
                    Code::NumberWithoutQuantity,
                    location,
                    format!("the number `{}` in words alone", shown(number)),
                    "a quantity on one of the statement's stances",
                )
                .help(format!(
                    "add `\"quantity\": {}` to the stance that counts, or accept the warning where \
                     it counts nothing that the claims are about",
                    <RawQuantity as crate::raw::Shape>::shape()
                ));
            return;
        }
    }

    fn two_units(&mut self) {
        let claims = self.claims();
        // For each question, the first unit met, and where.
        let mut units: HashMap<&str, &Spanned<String>> = HashMap::new();
        let mut found = Vec::new();
        for stance in self.raw.statements.iter().flat_map(|s| &s.stances) {
            let unit = stance
                .quantity
                .as_ref()
                .and_then(|quantity| quantity.unit.as_ref());
            let Some(unit) = unit.and_then(RawText::first) else {
                continue;
            };
            let Some(claim) = claims.get(written(stance.claim.as_ref())) else {
                continue;
            };
            let first = units
                .entry(written(claim.question.as_ref()))
                .or_insert(unit);
            if first.value != unit.value {
                found.push((*first, unit));
            }
        }
        for (first, unit) in found {
            self.problems
                .add(
                    Code::TwoUnits,
                    unit.at,
                    format!(
                        "`{}` in a question that counts `{}`",
                        unit.value, first.value
                    ),
                    "one unit for what is to be compared",
                )
                .help("use the same word for the same thing, or give it a question of its own")
                .see(first.at, "the first unit of the question");
        }
    }
}
