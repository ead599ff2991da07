//! The folding of search against Unicode's own decompositions.

use icu_normalizer::DecomposingNormalizerBorrowed;
use story::derive::fold;

/// The character without the marks that its decomposition has.
fn base(c: char) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfd()
        .normalize(&c.to_string())
        .into_owned();
    let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let base: String = decomposed.chars().filter(|c| !is_mark(c)).collect();
    base.to_lowercase()
}

#[test]
fn latin_letters_are_folded_to_the_base_of_their_decomposition() {
    for c in '\u{c0}'..='\u{17f}' {
        let base = base(c);
        // What does not decompose to ASCII is a letter of its own: the rules spell it out.
        if base.is_ascii() && c != 'İ' {
            assert_eq!(fold(&c.to_string()), base, "{c}");
        }
        let folded = fold(&c.to_string());
        assert!(folded.is_ascii() || "×÷".contains(c), "{c}: {folded}");
    }
}

#[test]
fn capitals_and_small_letters_are_one() {
    for c in ('\u{20}'..='\u{52f}').filter(|c| c.is_uppercase()) {
        let is_basic = c.is_ascii()
            || ('\u{c0}'..='\u{17f}').contains(&c)
            || ('Α'..='Ω').contains(&c)
            || ('Ѐ'..='Я').contains(&c);
        if is_basic && c != 'İ' {
            let small: String = c.to_lowercase().collect();
            assert_eq!(fold(&c.to_string()), fold(&small), "{c}");
        }
    }
}
