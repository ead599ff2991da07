//! The slips of a text, and the text without those that are plain.

use std::{borrow::Cow, ops::Range};

use super::{
    tokens::{Kind, Token, Tokens},
    words::{
        COMMA_BEFORE_END, COMMENT, CURLY_QUOTES, EXTRA_COMMA, Explanation, MISSING_COMMA,
        STRAY_SPACE,
    },
};

/// A byte-order mark, which some programs write at the beginning of a file; it does no harm.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The slips of a text.
#[derive(Default)]
pub(super) struct Slips {
    /// The bytes of each slip, what they become (as many of them), and what is said of it.
    mends: Vec<(Range<usize>, String, Explanation)>,
    /// The start of the first text that does not end on its line. Nothing after it is mended.
    pub(super) open_text: Option<usize>,
    /// The position of a quotation mark after which a text goes on. Nothing after it is mended.
    pub(super) mark_within: Option<usize>,
}

impl Slips {
    /// Finds the slips of a text in one walk.
    pub(super) fn of(text: &str) -> Self {
        let mut slips = Self::default();
        let mut walk = Walk::default();
        let mut tokens = Tokens::of(text);
        if text.starts_with(BYTE_ORDER_MARK) {
            tokens.next();
        }
        for token in tokens {
            match token.kind {
                Kind::OpenText => {
                    slips.open_text = Some(token.span.start);
                    break;
                }
                Kind::Comment => slips.blank(token.span, COMMENT),
                Kind::StraySpace => slips.blank(token.span, STRAY_SPACE),
                _ => {
                    if !walk.step(text, &token, &mut slips) {
                        break;
                    }
                }
            }
        }
        slips
    }

    /// The place of each slip, and what is said of it; of curly quotation marks the first only.
    pub(super) fn noted(&self) -> impl Iterator<Item = (Range<usize>, Explanation)> {
        let mut is_curly_noted = false;
        self.mends.iter().filter_map(move |(span, _, explanation)| {
            let is_curly = *explanation == CURLY_QUOTES;
            let is_again = is_curly && std::mem::replace(&mut is_curly_noted, true);
            (!is_again).then(|| (span.clone(), *explanation))
        })
    }

    /// The text without its slips. Every byte of the rest stands where it stood.
    pub(super) fn mended<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.mends.is_empty() && !text.starts_with(BYTE_ORDER_MARK) {
            return Cow::Borrowed(text);
        }
        let mut mended = String::with_capacity(text.len());
        let mut at = 0;
        if text.starts_with(BYTE_ORDER_MARK) {
            at = BYTE_ORDER_MARK.len_utf8();
            mended.push_str(&" ".repeat(at));
        }
        let mut slips: Vec<_> = self.mends.iter().collect();
        slips.sort_by_key(|(span, ..)| span.start);
        for (span, instead, _) in slips {
            mended.push_str(text.get(at..span.start).unwrap_or_default());
            mended.push_str(instead);
            at = span.end;
        }
        mended.push_str(text.get(at..).unwrap_or_default());
        Cow::Owned(mended)
    }

    fn blank(&mut self, span: Range<usize>, explanation: Explanation) {
        let blank = " ".repeat(span.len());
        self.mends.push((span, blank, explanation));
    }
}

/// The walk over the tokens: where it is in the grammar.
#[derive(Default)]
struct Walk {
    /// For each bracket that is open: whether it is an object's.
    open: Vec<bool>,
    last: Option<Token>,
    /// Whether the last token is the name of a field.
    is_name: bool,
}

impl Walk {
    /// Goes on to a token. `false` where it is not plain what was meant: what is before is mended,
    /// and the parser says what is wrong there.
    fn step(&mut self, text: &str, token: &Token, slips: &mut Slips) -> bool {
        let is_value_before = matches!(
            self.last.as_ref().map(|last| last.kind),
            Some(Kind::Close | Kind::Text { .. } | Kind::Scalar)
        );
        let is_comma_before = self.last_is(|kind| kind == Kind::Comma);
        let is_open_before = self.last_is(|kind| matches!(kind, Kind::Open { .. }));
        match token.kind {
            Kind::Comma if is_comma_before || is_open_before => {
                slips.blank(token.span.clone(), EXTRA_COMMA);
                return true;
            }
            Kind::Comma | Kind::Colon if self.is_name != (token.kind == Kind::Colon) => {
                return false;
            }
            Kind::Close => {
                if let Some(comma) = self.last.take().filter(|last| last.kind == Kind::Comma) {
                    slips.blank(comma.span, COMMA_BEFORE_END);
                }
                if self.open.pop().is_none() || self.is_name {
                    return false;
                }
            }
            Kind::Open { .. } | Kind::Text { .. } | Kind::Scalar if is_value_before => {
                let is_mended = !self.is_name && self.add_comma(text, token, slips);
                if !is_mended {
                    slips.mark_within = self.text_just_before(token);
                    return false;
                }
            }
            _ => {}
        }
        let is_after_colon = self.last_is(|kind| kind == Kind::Colon);
        self.is_name = matches!(token.kind, Kind::Text { .. })
            && self.open.last() == Some(&true)
            && !is_after_colon;
        if let Kind::Open { is_object } = token.kind {
            self.open.push(is_object);
        }
        if let Kind::Text { is_curly } = token.kind {
            straighten(text, token, is_curly, slips);
        }
        self.last = Some(token.clone());
        true
    }

    /// The position of the last quotation mark, if a text ends just before a token.
    fn text_just_before(&self, token: &Token) -> Option<usize> {
        let last = self.last.as_ref()?;
        let is_text = matches!(last.kind, Kind::Text { .. });
        let is_joined = is_text && last.span.end == token.span.start;
        is_joined.then(|| last.span.end - 1)
    }

    fn last_is(&self, is_wanted: impl Fn(Kind) -> bool) -> bool {
        self.last.as_ref().is_some_and(|last| is_wanted(last.kind))
    }

    /// Puts a comma into the gap between two values, if there is a gap.
    fn add_comma(&self, text: &str, token: &Token, slips: &mut Slips) -> bool {
        let Some(last) = &self.last else {
            return false;
        };
        let gap = last.span.end;
        let is_gap = gap < token.span.start
            && text
                .as_bytes()
                .get(gap)
                .is_some_and(u8::is_ascii_whitespace);
        let is_within = !self.open.is_empty();
        if is_gap && is_within {
            let span = gap..gap + 1;
            slips.mends.push((span, ",".to_owned(), MISSING_COMMA));
        }
        is_gap && is_within
    }
}

/// Puts JSON's quotation marks in the place of curly ones; what is left of their bytes is blank.
fn straighten(text: &str, token: &Token, is_curly: [bool; 2], slips: &mut Slips) {
    let content = text.get(token.span.clone()).unwrap_or_default();
    let [opens, closes] = is_curly;
    let first = content.chars().next().map_or(0, char::len_utf8);
    let last = content.chars().next_back().map_or(0, char::len_utf8);
    let Range { start, end } = token.span;
    if opens {
        let instead = format!("{}\"", " ".repeat(first.saturating_sub(1)));
        slips
            .mends
            .push((start..start + first, instead, CURLY_QUOTES));
    }
    if closes {
        let instead = format!("\"{}", " ".repeat(last.saturating_sub(1)));
        slips.mends.push((end - last..end, instead, CURLY_QUOTES));
    }
}
