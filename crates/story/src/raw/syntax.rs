//! The JSON of a file: every slip of the pen noted, and mended where it is plain what was meant,
//! so that one run tells all of them and the rest is checked all the same.

use std::borrow::Cow;

use jsonc_parser::{CollectOptions, ParseOptions, ast::Value, errors::ParseError, parse_to_ast};

use crate::problem::{Code, Problems, Span};

mod mend;
mod tokens;
mod words;

use mend::Slips;
use words::{Explanation, MARK_WITHIN, OPEN_TEXT, explain};

/// Strict JSON: nothing that other programs could not read.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The slips of a hurried hand: read on past them, to check the rest.
const LENIENT: ParseOptions = ParseOptions {
    allow_comments: true,
    allow_loose_object_property_names: true,
    allow_trailing_commas: true,
    allow_missing_commas: true,
    allow_single_quoted_strings: true,
    ..STRICT
};

/// The text of a file as it can be read.
pub(crate) struct Json<'t> {
    text: Cow<'t, str>,
    is_strict: bool,
}

impl<'t> Json<'t> {
    /// Notes what is not JSON, and mends what can be, in one walk. Every byte stays where it stood.
    pub(crate) fn of(text: &'t str, problems: &mut Problems<'_>) -> Self {
        let slips = Slips::of(text);
        for (span, explanation) in slips.noted() {
            note(problems, text, span, explanation);
        }
        let plainer = [
            slips.open_text.map(|at| (at, OPEN_TEXT)),
            slips.mark_within.map(|at| (at, MARK_WITHIN)),
        ];
        let text = slips.mended(text);
        let error = parse_to_ast(&text, &CollectOptions::default(), &STRICT).err();
        if let Some(error) = &error {
            note_error(problems, &text, error, plainer);
        }
        let is_strict = error.is_none();
        Self { text, is_strict }
    }

    /// The value that the text holds, as far as it can be read.
    pub(super) fn value(&self) -> Option<Value<'_>> {
        let options = if self.is_strict { &STRICT } else { &LENIENT };
        let parsed = parse_to_ast(&self.text, &CollectOptions::default(), options);
        parsed.ok()?.value
    }
}

/// Notes the first error that is left; where something plainer is wrong before it, that is the
/// mistake.
fn note_error(
    problems: &mut Problems<'_>,
    text: &str,
    error: &ParseError,
    plainer: [Option<(usize, Explanation)>; 2],
) {
    let range = error.range();
    let mut plainer = plainer.into_iter().flatten();
    match plainer.find(|(at, _)| *at <= range.start) {
        Some((at, explanation)) => note(problems, text, at..at, explanation),
        None => note(
            problems,
            text,
            range.start..range.end,
            explain(error.kind()),
        ),
    }
}

fn note(
    problems: &mut Problems<'_>,
    text: &str,
    span: std::ops::Range<usize>,
    (found, expected, help): Explanation,
) {
    // At most a line, at least a character: enough to see where it is. No more of the text is
    // looked at than that.
    let end = text.ceil_char_boundary(span.end.max(span.start + 1));
    let marked = text.get(span.start..end).unwrap_or_default();
    let line = marked.split(['\r', '\n']).next().unwrap_or_default();
    let shortest = line.chars().next().map_or(0, char::len_utf8);
    let length = span.len().min(line.len()).max(shortest);
    let span = Span::from(span.start..span.start + length);
    problems.add(Code::Syntax, span, found, expected).help(help);
}

#[cfg(test)]
mod tests;
