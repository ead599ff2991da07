//! The words of messages: what is shown of the file, and what may have been meant.

use std::cmp::Reverse;

/// The known word that is nearest to what was written, if it is near enough to be meant. Of words
/// as near as one another it is the first in the alphabet, whatever order they come in.
pub(crate) fn nearest<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    // A text that was never closed is no slip of a word, and comparing takes its length squared.
    const LONGEST: usize = 100;
    let near_enough = 0.6;
    if written.len() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    known
        .into_iter()
        .filter(|word| word.len() <= LONGEST)
        .map(|word| {
            let word_lower = word.to_lowercase();
            let likeness = strsim::normalized_damerau_levenshtein(&written, &word_lower);
            (likeness, word)
        })
        .filter(|(likeness, _)| *likeness >= near_enough)
        .max_by(|(a, one), (b, other)| a.total_cmp(b).then(Reverse(one).cmp(&Reverse(other))))
        .map(|(_, word)| word)
}

/// 'did you mean …?', where one of the known words is near enough to what was written.
pub(crate) fn did_you_mean<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    nearest(written, known).map(|word| format!("did you mean `{word}`?"))
}

/// Whether a character is a control, reorders what follows it
/// (<https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings>), or has no width and no
/// use in the writing of a language, as the joiners and the direction marks have. Neither a text of
/// a story nor a message may hold one.
pub(crate) fn is_forbidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}'
                | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
        )
}

/// The file's text, as a message may show it: not too long, and nothing in it that a terminal
/// would obey.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        if is_forbidden(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// The known words as a list for a message: `` `a`, `b` or `c` ``.
pub(crate) fn one_of<'k>(known: impl IntoIterator<Item = &'k str>) -> String {
    let mut words: Vec<String> = known.into_iter().map(|word| format!("`{word}`")).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() {
        last
    } else {
        format!("{} or {last}", words.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_what_is_near_and_nothing_else() {
        let known = ["syrian-army", "sana", "kremlin"];
        assert_eq!(
            did_you_mean("sanna", known).unwrap(),
            "did you mean `sana`?"
        );
        assert_eq!(did_you_mean("SANA", known).unwrap(), "did you mean `sana`?");
        assert_eq!(did_you_mean("observatory", known), None);
    }

    #[test]
    fn suggests_the_same_whatever_the_order() {
        assert_eq!(nearest("c-3", ["c-1", "c-2"]), Some("c-1"));
        assert_eq!(nearest("c-3", ["c-2", "c-1"]), Some("c-1"));
    }

    #[test]
    fn a_message_shows_no_control_and_nothing_endless() {
        assert_eq!(shown("a\u{1b}[31mb\u{202e}"), "a\\u{1b}[31mb\\u{202e}");
        assert_eq!(shown(&"é".repeat(100)).chars().count(), 61);
    }
}
