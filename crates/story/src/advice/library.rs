//! The texts that a story is read beside: the newsroom's list of loaded words, and the texts of its sources.

use std::collections::BTreeMap;

/// The texts that a story is read beside.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// The loaded words of each language, by its primary subtag.
    pub loaded_words: BTreeMap<String, LoadedWords>,
    /// The texts of sources, by the source's id; `None`: excerpts are not looked up.
    pub source_texts: Option<BTreeMap<String, String>>,
}

/// Words that take a side: they stand in somebody's mouth or nowhere.
#[derive(Debug, Clone, Default)]
pub struct LoadedWords(Vec<LoadedWord>);

/// A word, or the beginning of several.
#[derive(Debug, Clone)]
struct LoadedWord {
    lower_case: String,
    is_beginning: bool,
}

impl LoadedWords {
    /// Reads a list: a word a line; `*` at its end stands for any ending, `#` begins a comment.
    pub fn of(list: &str) -> Self {
        let lines = list
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default());
        let words = lines.map(str::trim).filter(|word| !word.is_empty());
        let words = words.map(|word| {
            let beginning = word.strip_suffix('*');
            LoadedWord {
                lower_case: beginning.unwrap_or(word).to_lowercase(),
                is_beginning: beginning.is_some(),
            }
        });
        Self(words.collect())
    }

    /// Whether a word is one of them, in whatever case.
    pub(super) fn has(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.0.iter().any(|loaded| {
            if loaded.is_beginning {
                word.starts_with(&loaded.lower_case)
            } else {
                word == loaded.lower_case
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::LoadedWords;

    #[test]
    fn a_list_has_whole_words_and_beginnings() {
        let words = LoadedWords::of("# Words\nregime\nterroris* # and their acts\n\n");
        for loaded in ["regime", "Regime", "terrorist", "TERRORISM"] {
            assert!(words.has(loaded), "{loaded}");
        }
        for plain in ["regimes", "terror", "words", ""] {
            assert!(!words.has(plain), "{plain}");
        }
    }
}
