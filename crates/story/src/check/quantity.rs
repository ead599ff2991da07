//! Quantities, as they were said.

use super::Checker;
use crate::{
    model::{Bound, Quantity},
    problem::Code,
    raw::RawQuantity,
};

impl Checker<'_, '_, '_> {
    /// A quantity.
    pub(super) fn quantity(&mut self, raw: &RawQuantity) -> Option<Quantity> {
        let words = self.text(raw.words.as_ref());
        let bound = self.word(raw.bound.as_ref());
        let unit = self.text(raw.unit.as_ref());
        let of = self.text(raw.of.as_ref());
        let since = self.time(raw.since.as_ref());
        self.numbers_fit(raw, bound);
        Some(Quantity {
            words: words?,
            min: raw.min.as_ref().map(|min| min.value),
            max: raw.max.as_ref().map(|max| max.value),
            bound: bound?,
            unit: unit?,
            of,
            since,
        })
    }

    fn numbers_fit(&mut self, raw: &RawQuantity, bound: Option<Bound>) {
        let numbers = raw.min.as_ref().zip(raw.max.as_ref());
        if let Some((min, max)) = numbers.filter(|(min, max)| max.value < min.value) {
            self.problems
                .add(
                    Code::MaxBelowMin,
                    max.at,
                    format!("a `max` of {}", max.value),
                    format!("{} or more, as `min` says", min.value),
                )
                .help("exchange the two, or correct one")
                .see(min.at, "`min`");
            return;
        }
        let is_lost = |field| self.problems.is_lost(raw.position, field);
        if is_lost("min") || is_lost("max") {
            return;
        }
        let are_two = numbers.is_some_and(|(min, max)| min.value < max.value);
        let (has_min, has_max) = (raw.min.is_some(), raw.max.is_some());
        let (found, expected, help) = match bound {
            Some(Bound::Exact) if are_two => (
                "`exact` with two numbers",
                "one number, or the bound `range`",
                "choose `range`, or give `min` and `max` the same number",
            ),
            Some(Bound::Range) if !are_two => (
                "`range` without two numbers",
                "`min` and `max`, the greater number last",
                "add the number that is missing, or choose another bound",
            ),
            Some(Bound::AtLeast | Bound::MoreThan) if !has_min || has_max => (
                "an open end without `min` alone",
                "`min`, the number that was said, and no `max`",
                "give the number as `min`, or choose `range` if both ends were said",
            ),
            Some(Bound::Exact | Bound::About) if !has_min => (
                "a bound without its number",
                "`min`, the number that was said",
                "give the number as `min`, or choose `unknown` where the words give none",
            ),
            Some(Bound::Unknown) if has_min || has_max => (
                "`unknown` with a number",
                "no number",
                "remove it, or choose the bound that the words give it",
            ),
            _ => return,
        };
        if let Some(word) = &raw.bound {
            self.problems
                .add(Code::BoundNumbers, word.at, found, expected)
                .help(help);
        }
    }
}
