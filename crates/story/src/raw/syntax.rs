//! The JSON of a file: every slip of the pen noted, and mended where it is plain what was meant,
//! so that one run tells all of them and the rest is checked all the same.

use std::borrow::Cow;

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::Value,
    common::Range,
    errors::{ParseError, ParseErrorKind},
    parse_to_ast,
};

use crate::problem::{Code, Location, Problems};

mod words;

use words::{Explanation, OPEN_TEXT, explain};

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

/// Each mend reads the file anew, so there is an end to it.
const MOST_MENDS: usize = 100;

/// The value that the text holds, as far as it can be read.
pub(super) fn parse(text: &str) -> Option<Value<'_>> {
    let collect = CollectOptions::default();
    parse_to_ast(text, &collect, &STRICT)
        .or_else(|_| parse_to_ast(text, &collect, &LENIENT))
        .ok()?
        .value
}

/// Notes what is not JSON, and mends what can be. Every byte of the result stands where it stood.
pub(super) fn mend<'t>(text: &'t str, problems: &mut Problems<'_>) -> Cow<'t, str> {
    let mut mended = Cow::Borrowed(text);
    if text.starts_with(BYTE_ORDER_MARK) {
        // Some editors write it, and it does no harm.
        let mark = 0..BYTE_ORDER_MARK.len_utf8();
        mended = Cow::Owned(overwrite(&mended, mark, ' '));
    }
    for _ in 0..MOST_MENDS {
        let Err(error) = parse_to_ast(&mended, &CollectOptions::default(), &STRICT) else {
            stray_spaces(&mended, problems);
            break;
        };
        let next = mend_one(&mended, &error);
        let open_text = walk(&mended).open_text;
        match open_text.filter(|open| next.is_none() && *open <= error.range().start) {
            Some(open) => note(problems, &mended, open..open, OPEN_TEXT),
            None => note(
                problems,
                &mended,
                error.range().start..error.range().end,
                explain(error.kind()),
            ),
        }
        match next {
            Some(next) => mended = Cow::Owned(next),
            None => break,
        }
    }
    mended
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

fn note(
    problems: &mut Problems<'_>,
    text: &str,
    span: std::ops::Range<usize>,
    (found, expected, help): Explanation,
) {
    // At most a line, at least a character: enough to see where it is.
    let rest = text.get(span.start..).unwrap_or_default();
    let line = rest.split(['\r', '\n']).next().unwrap_or_default();
    let shortest = line.chars().next().map_or(0, char::len_utf8);
    let length = span.len().min(line.len()).max(shortest);
    let location = Location {
        path: "$".to_owned(),
        span: span.start..span.start + length,
    };
    problems
        .add(Code::Syntax, &location, found, expected)
        .help(help);
}

/// The text without the mistake, where it is plain what was meant and nothing needs to move.
fn mend_one(text: &str, error: &ParseError) -> Option<String> {
    let Range { start, end } = error.range();
    match error.kind() {
        ParseErrorKind::ExpectedComma => {
            let gap = text.get(start..)?.chars().next()?;
            gap.is_ascii_whitespace()
                .then(|| overwrite(text, start..start + 1, ','))
        }
        ParseErrorKind::TrailingCommasNotAllowed
        | ParseErrorKind::UnexpectedComma
        | ParseErrorKind::CommentsNotAllowed => Some(overwrite(text, start..end, ' ')),
        _ if text.get(start..end) == Some(",") => Some(overwrite(text, start..end, ' ')),
        _ => None,
    }
}

/// The text with each byte of `span` replaced by the ASCII character `by`.
fn overwrite(text: &str, span: std::ops::Range<usize>, by: char) -> String {
    let mut result = String::with_capacity(text.len());
    result.push_str(text.get(..span.start).unwrap_or_default());
    result.extend(span.clone().map(|_| by));
    result.push_str(text.get(span.end..).unwrap_or_default());
    result
}

/// The findings of a walk over the characters that the parser does not tell.
#[derive(Default)]
struct Walk {
    /// The start of the first text that does not end on its line.
    open_text: Option<usize>,
    /// White space outside of texts that JSON does not know: where, and which.
    stray: Vec<(usize, char)>,
}

fn walk(text: &str) -> Walk {
    let mut walk = Walk::default();
    let mut text_start = None;
    let mut is_escaped = false;
    for (at, character) in text.char_indices() {
        match (text_start, character) {
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (Some(_), '"') => text_start = None,
            (Some(start), '\n') => {
                walk.open_text.get_or_insert(start);
            }
            (Some(_), _) | (None, ' ' | '\t' | '\n' | '\r') => {}
            (None, '"') => text_start = Some(at),
            (None, _) if character.is_whitespace() => walk.stray.push((at, character)),
            (None, _) => {}
        }
    }
    walk.open_text = walk.open_text.or(text_start);
    walk
}

/// Notes white space that only this parser would pass over.
fn stray_spaces(text: &str, problems: &mut Problems<'_>) {
    for (at, character) in walk(text).stray {
        let location = Location {
            path: "$".to_owned(),
            span: at..at + character.len_utf8(),
        };
        problems
            .add(
                Code::Syntax,
                &location,
                format!("the space U+{:04X} outside of a text", u32::from(character)),
                "plain spaces",
            )
            .help("type a plain space in its place; it may have come with a paste");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mended text, and what was found wrong with it.
    fn mended(text: &str) -> (String, Vec<String>) {
        let mut problems = Problems::new(text);
        let mended = mend(text, &mut problems).into_owned();
        let found = problems.into_sorted().into_iter().map(|p| p.found);
        (mended, found.collect())
    }

    #[test]
    fn mends_what_is_plain_and_moves_nothing() {
        let text = "[1 2, // two\n 3,, {\"a\": 4\n\"b\": 5,},]";
        let (mended, found) = mended(text);
        assert_eq!(mended, "[1,2,       \n 3,  {\"a\": 4,\"b\": 5 } ]");
        assert_eq!(found.len(), 6, "{found:?}");
    }

    #[test]
    fn leaves_what_is_not_plain() {
        for text in ["[1, 2", "{\"a\" 1}", "[\"a, \"b\"]", "{'a': 1}", "[1]]"] {
            let (mended, found) = mended(text);
            assert_eq!(mended, text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
        }
    }

    #[test]
    fn a_text_without_its_end_is_told_where_it_begins() {
        let text = "{\n \"a\": \"one,\n \"b\": \"two\"\n}";
        let mut problems = Problems::new(text);
        mend(text, &mut problems);
        let problem = &problems.into_sorted()[0];
        assert_eq!((problem.line, problem.column), (2, 7));
        assert_eq!(problem.found, "a text that does not end on its line");
    }

    #[test]
    fn takes_a_byte_order_mark_and_no_strange_space() {
        assert_eq!(mended("\u{FEFF}{}").1, [""; 0]);
        let (_, found) = mended("{\u{A0}\"a\": \"b\u{A0}c\"}");
        assert_eq!(found, ["the space U+00A0 outside of a text"]);
    }
}
