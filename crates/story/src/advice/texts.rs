//! Every text of a story, with its language.

use super::Adviser;
use crate::raw::{RawText, Spanned, Texts, TextsWithin};

/// The fields, as the raw types name them, whose texts are names, or what somebody said or takes it
/// to mean.
const OF_OTHERS: [&str; 8] = [
    "name",
    "short_name",
    "title",
    "publisher",
    "outlet",
    "translated_by",
    "words",
    "reading",
];

/// A text of the story in each of its languages.
pub(super) struct Written<'r> {
    /// The text.
    pub(super) text: &'r RawText,
    /// Whether it is the editors' own words.
    pub(super) is_own: bool,
}

/// A text in one language.
pub(super) struct Said<'r> {
    /// The primary subtag of the language.
    pub(super) language: &'r str,
    /// The text.
    pub(super) text: &'r Spanned<String>,
}

impl<'r> Adviser<'r, '_, '_> {
    /// Every text of the story that is not verbatim, in each of its languages.
    pub(super) fn texts(&self) -> Vec<Written<'r>> {
        let mut texts = Vec::new();
        let mut visit = |text, fields: &[&str]| {
            let is_own = is_own(fields);
            texts.push(Written { text, is_own });
        };
        self.raw.texts(&mut TextsWithin::new(&mut visit));
        texts
    }

    /// A text in each of its languages.
    pub(super) fn said(&self, text: &'r RawText) -> Vec<Said<'r>> {
        match text {
            RawText::Plain(text) => vec![Said {
                language: self.language,
                text,
            }],
            RawText::ByLanguage(texts, _) => texts
                .iter()
                .map(|(tag, text)| Said {
                    language: primary(&tag.value),
                    text,
                })
                .collect(),
        }
    }
}

/// The language of a tag, without script or region.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Whether the text to which these fields lead is the editors' own words. The story's own title is
/// theirs too.
fn is_own(fields: &[&str]) -> bool {
    fields == ["title"] || !fields.iter().any(|field| OF_OTHERS.contains(field))
}

/// A text without what it quotes, which is blank: every byte of the rest stands where it stood.
pub(super) fn without_quotations(text: &str) -> String {
    let mut depth = 0_u32;
    let mut own = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '“' | '«' | '„' => depth += 1,
            '”' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => {
                own.push(character);
                continue;
            }
            _ => {}
        }
        own.push_str(&" ".repeat(character.len_utf8()));
    }
    own
}

/// The words of a text, with the bytes at which they begin.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_between = |c: char| !(c.is_alphanumeric() || c == '-' || c == '\'' || c == '’');
    let mut at = 0;
    text.split_inclusive(is_between).map(move |part| {
        let start = at;
        at += part.len();
        (start, part.trim_end_matches(is_between))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_nobodys_but_those_who_are_quoted() {
        assert_eq!(
            without_quotations("He said “a «b» c” of it"),
            format!("He said {} of it", " ".repeat("“a «b» c”".len()))
        );
    }

    #[test]
    fn words_know_where_they_begin() {
        let found: Vec<_> = words("TK, so-called (x)")
            .filter(|(_, w)| !w.is_empty())
            .collect();
        assert_eq!(found, [(0, "TK"), (4, "so-called"), (15, "x")]);
    }
}
