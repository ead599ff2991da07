//! Phrases, in which names stand out.

use super::element::{Element, element};
use crate::locale::Phrase;

/// A phrase within a line.
pub(super) fn phrase_text(class: &'static str, phrase: &Phrase) -> Element {
    let phrase = phrase.0.iter();
    phrase.fold(element("span", class), |line, piece| {
        if piece.is_strong {
            line.child(element("b", "").text(&piece.text))
        } else {
            line.text(&piece.text)
        }
    })
}
