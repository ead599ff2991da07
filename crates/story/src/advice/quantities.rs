//! Numbers in words without a quantity, and questions whose quantities cannot be compared.

use std::collections::HashMap;

use super::{Adviser, texts::words, written};
use crate::{
    problem::{Code, shown},
    raw::{RawQuantity, RawStatement, RawText, Spanned},
};

/// The months, beside which a number is a day.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Words after which a number is a name.
const NUMBERED: [&str; 11] = [
    "article",
    "chapter",
    "count",
    "gate",
    "line",
    "number",
    "page",
    "paragraph",
    "room",
    "rule",
    "section",
];

/// Words that count without a number.
const COUNTS: [&str; 5] = ["dozens", "scores", "hundreds", "thousands", "millions"];

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

/// A whole number in a text that counts something: no year, no time of day, no part of a date or of a
/// name, such as `line 2`.
fn number(text: &str) -> Option<&str> {
    let found: Vec<(usize, &str)> = words(text).filter(|(_, word)| !word.is_empty()).collect();
    let is_of = |list: &[&str], at: Option<usize>| {
        let word = at.and_then(|at| found.get(at));
        word.is_some_and(|(_, word)| list.contains(&word.to_lowercase().as_str()))
    };
    let mut numbered = found.iter().enumerate();
    let (_, (at, word)) = numbered.find(|(position, (at, word))| {
        let before = position.checked_sub(1);
        let is_number = word.chars().all(|c| c.is_ascii_digit());
        let is_year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let is_date = is_of(&MONTHS, before) || is_of(&MONTHS, Some(position + 1));
        let is_name = is_of(&NUMBERED, before);
        COUNTS.contains(&word.to_lowercase().as_str())
            || (is_number && !is_year && !is_date && !is_name && !is_part(text, *at, word))
    })?;
    text.get(*at..at + word.len() + thousands(text, at + word.len()))
}

/// The length of what goes on a number by its thousands, `,500` of `32,500`.
fn thousands(text: &str, at: usize) -> usize {
    let mut length = 0;
    while let Some(group) = text.get(at + length..at + length + 4)
        && group.starts_with(',')
        && group.chars().skip(1).all(|c| c.is_ascii_digit())
    {
        length += group.len();
    }
    length
}

/// Whether digits are a part of a time of day or of a number with a decimal point.
fn is_part(text: &str, at: usize, digits: &str) -> bool {
    let after = text.get(at + digits.len()..).unwrap_or_default();
    let before = text.get(..at).unwrap_or_default();
    let follows = |mark: char| {
        let rest = after.strip_prefix(mark);
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let precedes = |mark: char| {
        let rest = before.strip_suffix(mark);
        rest.is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
    };
    [':', '.']
        .into_iter()
        .any(|mark| follows(mark) || precedes(mark))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_counts_something() {
        for (text, found) in [
            ("killed 200 of them", Some("200")),
            ("Hundreds were hurt", Some("Hundreds")),
            ("the worst since 2020", None),
            ("on 27 November", None),
            ("on November 27", None),
            ("at 15:00 sharp", None),
            ("4.8 milligrams in Line 2", None),
            ("killed 3. And more", Some("3")),
            ("no more than 32,500, it says", Some("32,500")),
            ("3, 400 and more", Some("3")),
            ("a 13-year war", None),
            ("nobody", None),
        ] {
            assert_eq!(number(text), found, "{text}");
        }
    }
}
