//! The tokens of JSON, and of what is often written in its place.

use std::ops::Range;

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The bytes that it takes.
    pub(super) span: Range<usize>,
}

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `{` or `[`; whether it is the former.
    Open {
        is_object: bool,
    },
    /// `}` or `]`.
    Close,
    Comma,
    Colon,
    /// A text in quotation marks; which of the two, if any, are not JSON's.
    Text {
        is_curly: [bool; 2],
    },
    /// A text whose end is not on its line.
    OpenText,
    /// A number, or a word.
    Scalar,
    /// From `//` to the end of the line, or from `/*` to `*/`.
    Comment,
    /// White space that JSON does not know.
    StraySpace,
}

/// The tokens of a text, in order.
pub(super) struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

/// Quotation marks that a program for writing puts in place of JSON's.
const CURLY: [char; 4] = ['“', '”', '„', '‟'];

impl<'t> Tokens<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The rest of a text that `opening` begins, and how far it goes.
    fn text(&self, opening: char) -> (Kind, usize) {
        let is_opened_curly = CURLY.contains(&opening);
        let begin = opening.len_utf8();
        let body = self.rest().get(begin..).unwrap_or_default();
        if is_opened_curly {
            return match curly_text(body, opening) {
                Some((end, length, is_curly)) => {
                    (text_with([true, is_curly]), begin + end + length)
                }
                None => (Kind::OpenText, begin),
            };
        }
        match straight_end(body) {
            Some(end) if !ends_a_value(body.get(end + 1..).unwrap_or_default()) => {
                // It goes on after its end: perhaps it ended before, with a curly mark.
                match curly_end(body.get(..end).unwrap_or_default()) {
                    Some((curly, length)) => (text_with([false, true]), begin + curly + length),
                    None => (text_with([false, false]), begin + end + 1),
                }
            }
            Some(end) => (text_with([false, false]), begin + end + 1),
            None => match curly_end(body.lines().next().unwrap_or_default()) {
                Some((curly, length)) => (text_with([false, true]), begin + curly + length),
                None => (Kind::OpenText, begin),
            },
        }
    }

    /// The length of a number or a word, which this character begins.
    fn scalar(&self, first: char) -> usize {
        let is_end = |c: char| c.is_whitespace() || "{}[],:\"/“”„‟".contains(c);
        let rest = self.rest().get(first.len_utf8()..).unwrap_or_default();
        first.len_utf8() + rest.find(is_end).unwrap_or(rest.len())
    }

    /// The length of a comment, if one begins here.
    fn comment(&self) -> Option<usize> {
        let rest = self.rest();
        if rest.starts_with("//") {
            Some(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            rest.find("*/").map(|end| end + 2)
        } else {
            None
        }
    }
}

const fn text_with(is_curly: [bool; 2]) -> Kind {
    Kind::Text { is_curly }
}

/// The position and the length of the mark that ends a text which a curly one opens, and whether it
/// is curly too. Quotations within the text have marks of their own, in pairs.
fn curly_text(body: &str, opening: char) -> Option<(usize, usize, bool)> {
    let mut depth = 1_u32;
    for (at, character) in body.char_indices() {
        let length = character.len_utf8();
        let is_last = || ends_a_value(body.get(at + length..).unwrap_or_default());
        match character {
            '“' if opening == '„' && is_last() => return Some((at, length, true)),
            '“' | '„' | '‟' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            '"' if depth == 1 && is_last() => return Some((at, length, false)),
            '"' | '\n' | '\\' => return None,
            _ => {}
        }
        if depth == 0 {
            return Some((at, length, true));
        }
    }
    None
}

/// The position of the quotation mark that ends a text on its line.
fn straight_end(body: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = body.get(at..)?;
        let mark = at + rest.find(['"', '\\', '\n'])?;
        match body.as_bytes().get(mark)? {
            b'"' => return Some(mark),
            b'\\' => at = mark + 1 + body.get(mark + 1..)?.chars().next()?.len_utf8(),
            _ => return None,
        }
    }
}

/// The position and the length of a curly mark in a text that can only be meant to end it: none
/// opens before it, and what follows is what follows a text in JSON.
fn curly_end(body: &str) -> Option<(usize, usize)> {
    let mark = body.find(CURLY)?;
    let character = body.get(mark..)?.chars().next()?;
    let length = character.len_utf8();
    let is_end = character == '”' && ends_a_value(body.get(mark + length..)?);
    is_end.then_some((mark, length))
}

/// Whether what comes next may follow a text in JSON.
fn ends_a_value(rest: &str) -> bool {
    let next = rest.trim_start_matches([' ', '\t']).chars().next();
    next.is_none_or(|next| ":,}]\r\n/".contains(next))
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let blank = self.rest().find(|c: char| !" \t\r\n".contains(c))?;
        self.at += blank;
        let character = self.rest().chars().next()?;
        let (kind, length) = match character {
            '{' | '[' => {
                let is_object = character == '{';
                (Kind::Open { is_object }, 1)
            }
            '}' | ']' => (Kind::Close, 1),
            ',' => (Kind::Comma, 1),
            ':' => (Kind::Colon, 1),
            '"' => self.text(character),
            mark if CURLY.contains(&mark) => self.text(mark),
            space if space.is_whitespace() => (Kind::StraySpace, space.len_utf8()),
            _ => self.comment().map_or_else(
                || (Kind::Scalar, self.scalar(character)),
                |length| (Kind::Comment, length),
            ),
        };
        let span = self.at..self.at + length;
        self.at = span.end;
        Some(Token { kind, span })
    }
}
