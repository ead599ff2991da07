//! Text that can be seen, and no more of it than a line holds.

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{DefaultIgnorableCodePoint, GeneralCategory},
};

/// The most marks that may stand upon one letter: more than the orthography of any language piles
/// up, and less than what leaves its line.
pub(crate) const MOST_MARKS: usize = 8;

/// Whether nothing of a text can be seen: it is white space, and characters without a look of their
/// own, such as joiners and fillers.
pub(crate) fn is_blank(text: &str) -> bool {
    // The braille pattern without a dot is drawn, as nothing.
    const BLANK_BRAILLE: char = '\u{2800}';
    let is_ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.chars().all(|character| {
        character.is_whitespace() || is_ignorable.contains(character) || character == BLANK_BRAILLE
    })
}

/// The first marks of a text that are too many for one letter.
pub(crate) fn pile_of_marks(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_mark = |character| {
        matches!(
            categories.get(character),
            GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
        )
    };
    let mut piles = text.split(|character| !is_mark(character));
    piles.find(|marks| marks.chars().count() > MOST_MARKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_text_is_blank() {
        for blank in [
            "",
            " \u{a0}",
            "\u{200d}\u{200c}",
            "\u{3164}",
            "\u{fe0f}\u{ad}",
            "\u{2800}",
            "\u{200f}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
        }
        for seen in ["a", "\u{200f}ا", "👨\u{200d}👩", "。"] {
            assert!(!is_blank(seen), "{seen:?}");
        }
    }

    #[test]
    fn marks_are_for_letters_not_for_lines() {
        let pile = "\u{301}".repeat(400);
        assert_eq!(pile_of_marks(&format!("a{pile}b")), Some(pile.as_str()));
        for good in ["العَرَبِيَّة", "ệ", "שָׁלוֹם", "བཀྲ་ཤིས།", ""]
        {
            assert_eq!(pile_of_marks(good), None, "{good}");
        }
    }
}
