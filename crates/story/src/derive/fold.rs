//! Text as it is searched: without case, diacritics and the variants of letters that readers type
//! one for the other.
//!
//! The rules are few and by hand, since the tables of Unicode would be kilobytes of a reader's.
//! A test compares them with Unicode's own decompositions.

use std::ops::Range;

/// The base letters of U+00C0 to U+017F, in lower case. What is `?` is in [`spelled`].
const LATIN: &[u8; 192] = b"aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooo??rrrrrr\
ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The spelling of a character: nothing, itself, another, or two.
fn spelled(c: char) -> [Option<char>; 2] {
    let one = |c| [Some(c), None];
    match c {
        'A'..='Z' => one(c.to_ascii_lowercase()),
        'Æ' | 'æ' => [Some('a'), Some('e')],
        'Œ' | 'œ' => [Some('o'), Some('e')],
        'Ĳ' | 'ĳ' => [Some('i'), Some('j')],
        'ß' => [Some('s'), Some('s')],
        'Þ' | 'þ' => [Some('t'), Some('h')],
        '×' | '÷' => one(c),
        '\u{c0}'..='\u{17f}' => {
            let letter = LATIN.get(c as usize - 0xc0);
            one(letter.map_or(c, |letter| char::from(*letter)))
        }
        // Combining marks, harakat and tatweel, soft hyphens and marks of direction.
        '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{640}'
        | '\u{ad}'
        | '\u{200b}'..='\u{200f}' => [None, None],
        'أ' | 'إ' | 'آ' | 'ٱ' => one('ا'),
        'ى' | 'ی' | 'ئ' => one('ي'),
        'ؤ' => one('و'),
        'ة' => one('ه'),
        'ک' => one('ك'),
        // Greek and Cyrillic capitals, which stand a fixed distance before the small letters.
        'Α'..='Ω' | 'А'..='Я' => one(char::from_u32(c as u32 + 32).unwrap_or(c)),
        'Ѐ'..='Џ' => one(char::from_u32(c as u32 + 80).unwrap_or(c)),
        '‘' | '’' => one('\''),
        '“' | '”' | '«' | '»' => one('"'),
        '‐'..='―' => one('-'),
        '\u{a0}' | '\u{202f}' => one(' '),
        c => one(c),
    }
}

/// The text as it is searched.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_whitespace() {
            folded.push(' ');
        } else if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            folded.extend(spelled(c).into_iter().flatten());
        }
    }
    folded
}

/// The words of a folded search.
pub fn search_words(folded: &str) -> Vec<&str> {
    let words = folded.split(' ');
    words.filter(|word| !word.is_empty()).collect()
}

/// The places of the words, which are folded, in a text: ranges of its bytes, in order, apart.
pub fn find(text: &str, words: &[&str]) -> Vec<Range<usize>> {
    // For every byte of the folded text, and for its end, where its character begins in the text.
    let mut folded = String::new();
    let mut begins = Vec::new();
    for (begin, c) in text.char_indices() {
        for c in spelled(c).into_iter().flatten() {
            folded.push(c);
            begins.resize(folded.len(), begin);
        }
    }
    begins.push(text.len());
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    // The first word that begins there, the longest first.
    while let Some(rest) = folded.get(at..).filter(|rest| !rest.is_empty()) {
        let here = words.iter().filter(|word| rest.starts_with(**word));
        let length = here.map(|word| word.len()).max().unwrap_or_default();
        if length > 0 {
            let from = begins.get(at).copied().unwrap_or_default();
            // To the end of the last character, with the marks that follow it.
            let until = begins.get(at + length).copied().unwrap_or(text.len());
            match found.last_mut() {
                Some(last) if last.end >= from => last.end = until,
                _ => found.push(from..until),
            }
        }
        at += length.max(rest.chars().next().map_or(1, char::len_utf8));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_diacritics_and_variants_do_not_count() {
        for (text, folded) in [
            ("Aleppo", "aleppo"),
            (
                "Señor ÅNGSTRÖM, Œuvre, Straße",
                "senor angstrom, oeuvre, strasse",
            ),
            ("cafe\u{301}", "cafe"),
            ("حَلَب", "حلب"),
            ("حـــلب", "حلب"),
            ("أحمد إدلب آل", "احمد ادلب ال"),
            ("على مدينة", "علي مدينه"),
            ("ΑΘΗΝΑ Москва Ђ", "αθηνα москва ђ"),
            ("“It’s” – so", "\"it's\" - so"),
            ("a\tb\u{a0}c", "a b c"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn words_are_what_stands_between_spaces() {
        assert_eq!(search_words(&fold("  Two\u{a0}\twords ")), ["two", "words"]);
        assert_eq!(search_words(" "), Vec::<&str>::new());
    }

    #[test]
    fn what_is_found_are_whole_characters_of_the_text() {
        let found = |text: &str, words: &[&str]| -> Vec<String> {
            let ranges = find(text, words).into_iter();
            ranges
                .map(|range| text.get(range).unwrap().to_owned())
                .collect()
        };
        assert_eq!(found("In Aleppo city", &["aleppo"]), ["Aleppo"]);
        assert_eq!(found("Ænima, anima", &["e", "nima"]), ["Ænima", "nima"]);
        assert_eq!(found("حَلَب وحلب", &["حلب"]), ["حَلَب", "حلب"]);
        assert_eq!(found("ababab", &["ab"]), ["ababab"]);
        assert_eq!(found("a b", &["c"]), Vec::<String>::new());
        assert_eq!(found("", &["c"]), Vec::<String>::new());
        assert_eq!(found("forces", &["force", "for"]), ["force"]);
    }
}
