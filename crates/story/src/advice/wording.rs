//! Words to look at again: placeholders, and words that take a side.

use super::{
    Adviser,
    texts::{Written, without_quotations, words},
};
use crate::{
    problem::{Code, shown},
    raw::Spanned,
};

/// Words that stand for what is still to be written.
const PLACEHOLDERS: [&str; 8] = ["TK", "TKTK", "TKK", "TBC", "TBD", "TODO", "FIXME", "XX"];

impl Adviser<'_, '_, '_> {
    /// Placeholders anywhere, loaded words in what is the editors' own.
    pub(super) fn wording(&mut self) {
        let library = self.library;
        for Written { text, is_own } in self.texts() {
            let mut found = Vec::new();
            for said in self.said(text) {
                let loaded = library.loaded_words.get(said.language);
                let loaded = loaded.filter(|_| is_own);
                let own = without_quotations(&said.text.value);
                let loaded = words(&own).filter(|(_, word)| loaded.is_some_and(|l| l.has(word)));
                let loaded = loaded.map(|(_, word)| (Code::LoadedWord, word.to_owned()));
                found.push((said.text, placeholder(&said.text.value)));
                found.extend(loaded.map(|word| (said.text, Some(word))));
            }
            for (text, word) in found {
                if let Some((code, word)) = word {
                    self.look_at(code, text, &word);
                }
            }
        }
    }

    fn look_at(&mut self, code: Code, text: &Spanned<String>, word: &str) {
        let span = self.problems.part_of(text.at, word);
        let found = format!("`{}`", shown(word));
        if code == Code::Placeholder {
            self.problems
                .add(code, span, found, "a text that can be published")
                .help("write what is to stand here, or leave the field out");
        } else {
            self.problems
                .add(
                    code,
                    span,
                    found,
                    "a word that takes no side, or a quotation",
                )
                .help("word it neutrally, or put it in curly quotation marks if somebody said so");
        }
    }
}

/// The first placeholder in a text.
fn placeholder(text: &str) -> Option<(Code, String)> {
    // A text that is nothing else is meant as one in whatever case.
    const LONGEST: usize = 20;
    let whole = text.trim();
    let whole = if whole.len() <= LONGEST {
        whole.to_uppercase()
    } else {
        String::new()
    };
    if ["…", "..."].contains(&whole.as_str()) {
        return Some((Code::Placeholder, text.trim().to_owned()));
    }
    let is_placeholder = |word: &str| {
        let is_whole = word.len() == whole.len();
        let word = if is_whole { whole.as_str() } else { word };
        PLACEHOLDERS.contains(&word) || (word.len() > 2 && word.chars().all(|c| c == 'X'))
    };
    let mut all = words(text).map(|(_, word)| word);
    let word = all.find(|word| is_placeholder(word));
    let phrases = ["???", "Lorem ipsum", "lorem ipsum", "to come]"];
    let phrase = || phrases.into_iter().find(|phrase| text.contains(phrase));
    word.or_else(phrase)
        .map(|word| (Code::Placeholder, word.to_owned()))
}
