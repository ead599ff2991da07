//! Capitals, by hand: the tables of Unicode would be kilobytes of a reader's.

/// The text as it begins a sentence. A letter of a script without capitals stays as it is, and so
/// does one beyond Latin, Greek and Cyrillic as they are written today.
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(capital);
    first.into_iter().chain(characters).collect()
}

/// The capital of a letter, which stands a fixed distance before it.
fn capital(letter: char) -> char {
    let distance = match letter {
        'ß' | '÷' | 'ĸ' | 'ŉ' | 'ς' => 0,
        'a'..='z' | 'à'..='þ' | 'α'..='ϋ' | 'а'..='я' => 32,
        'ÿ' => return 'Ÿ',
        'ı' => return 'I',
        'ά' => 38,
        'έ'..='ί' => 37,
        'ό' => 64,
        'ύ' | 'ώ' => 63,
        'ѐ'..='џ' => 80,
        // Pairs, the capital first: at even places, then at odd ones, and so on.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ș'..='ț' | 'Ґ'..='ґ' | 'Ạ'..='ỹ' => {
            u32::from(letter) % 2
        }
        'Ĺ'..='ň' | 'Ź'..='ž' => 1 - u32::from(letter) % 2,
        _ => 0,
    };
    char::from_u32(u32::from(letter) - distance).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_those_of_unicode() {
        let letters = ('!'..='ž').chain('Ș'..='ț').chain('ͼ'..='џ');
        for letter in letters.chain('Ґ'..='ґ').chain('Ạ'..='ỹ') {
            // Archaic letters, symbols, and those that become two.
            let is_other =
                matches!(letter, 'µ' | 'ß' | 'ŉ' | 'ͼ'..='ͽ' | 'ΐ' | 'ΰ' | 'ς' | 'Ϗ'..='Ͽ');
            if !is_other {
                let expected: String = letter.to_uppercase().collect();
                assert_eq!(capital(letter).to_string(), expected, "{letter}");
            }
        }
        assert_eq!(capitalised("élus locaux"), "Élus locaux");
        assert_eq!(capitalised("مسلحون"), "مسلحون");
        assert_eq!(capitalised(""), "");
    }
}
