//! The index that readers search: the folded text of claims, statements and speakers.

use super::{ClaimThread, fold};
use crate::model::{Ix, Statement, Story, Text};

/// The folded text of a story, in one language and in the story's own where that has none.
#[derive(Debug, Clone)]
pub struct Index {
    claims: Vec<Entry>,
    statements: Vec<Entry>,
    speakers: Vec<Entry>,
    /// For each statement, the position of its speaker.
    speakers_of: Vec<usize>,
}

/// The passage of a claim that matches a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passage {
    /// In the claim's own text.
    Claim,
    /// In a quote.
    Quote {
        /// The statement.
        statement: Ix<Statement>,
        /// The position of the quote among the statement's, counted from 0.
        quote: usize,
    },
    /// In the editors' words for a statement.
    Paraphrase {
        /// The statement.
        statement: Ix<Statement>,
    },
    /// In the names or the role of who makes a statement.
    Speaker {
        /// The statement.
        statement: Ix<Statement>,
    },
}

impl Index {
    /// The index of a story in a language, a primary subtag.
    pub fn of(story: &Story, language: &str) -> Self {
        let folded = |text: &Text| fold(text.in_language(language).1);
        let claims = story.claims.iter();
        let statements = story.statements.iter().map(|statement| {
            let quotes = statement.quotes.iter().map(|quote| fold(&quote.text));
            Entry::of(quotes.chain(statement.paraphrase.as_ref().map(folded)))
        });
        let speakers = story.speakers.iter().map(|speaker| {
            let more = [&speaker.short_name, &speaker.role].into_iter().flatten();
            Entry::of([&speaker.name].into_iter().chain(more).map(folded))
        });
        let speakers_of = story.statements.iter();
        Self {
            claims: claims
                .map(|claim| Entry::of([folded(&claim.text)]))
                .collect(),
            statements: statements.collect(),
            speakers: speakers.collect(),
            speakers_of: speakers_of.map(|said| said.speaker.position()).collect(),
        }
    }

    /// Whether every word, folded, is in the claim's text, in one of its statements, or in the
    /// names or the role of somebody who makes one.
    pub fn finds(&self, thread: &ClaimThread, words: &[&str]) -> bool {
        let claim = self.claims.get(thread.ix.position());
        words.iter().all(|word| {
            let word = Word::of(word);
            let mut statements = thread.statements.iter();
            word.is_in(claim) || statements.any(|said| self.says(said.ix, &word))
        })
    }

    /// The passage where a claim matches: its own text, if every word is there; else the first
    /// text of a statement that has one of the other words; else the first speaker whose names or
    /// role have one. `None` for a claim that is not found.
    pub fn passage(&self, story: &Story, thread: &ClaimThread, words: &[&str]) -> Option<Passage> {
        if !self.finds(thread, words) {
            return None;
        }
        let claim = self.claims.get(thread.ix.position());
        let all = words.iter().map(|word| Word::of(word));
        let missing: Vec<Word<'_>> = all.filter(|word| !word.is_in(claim)).collect();
        if missing.is_empty() {
            return Some(Passage::Claim);
        }
        let mut statements = thread.statements.iter().map(|said| said.ix);
        let in_text = statements.clone().find_map(|statement| {
            let text = self.statements.get(statement.position());
            let at = missing
                .iter()
                .filter_map(|word| word.place_in(text))
                .min()?;
            let quotes = story.statements.get(statement)?.quotes.len();
            let quote = text?.line_of(at);
            Some(if quote < quotes {
                Passage::Quote { statement, quote }
            } else {
                Passage::Paraphrase { statement }
            })
        });
        let by_speaker = || {
            let is_by = |statement: &Ix<Statement>| {
                let speaker = self.speaker_of(*statement);
                missing.iter().any(|word| word.is_in(speaker))
            };
            let statement = statements.find(is_by)?;
            Some(Passage::Speaker { statement })
        };
        in_text.or_else(by_speaker)
    }

    fn speaker_of(&self, statement: Ix<Statement>) -> Option<&Entry> {
        let position = self.speakers_of.get(statement.position())?;
        self.speakers.get(*position)
    }

    /// Whether a word is in the text of a statement, or with who makes it.
    fn says(&self, statement: Ix<Statement>, word: &Word<'_>) -> bool {
        word.is_in(self.statements.get(statement.position()))
            || word.is_in(self.speaker_of(statement))
    }
}

/// Folded texts, each on a line of its own.
#[derive(Debug, Clone)]
struct Entry {
    text: String,
    pairs: Pairs,
}

impl Entry {
    fn of(texts: impl IntoIterator<Item = String>) -> Self {
        let mut text = String::new();
        for one in texts {
            text.push_str(&one);
            text.push('\n');
        }
        let pairs = Pairs::of(&text);
        Self { text, pairs }
    }

    /// The line in which a byte stands, counted from 0.
    fn line_of(&self, at: usize) -> usize {
        let before = self.text.bytes().take(at);
        before.filter(|byte| *byte == b'\n').count()
    }
}

/// A word that is searched for, folded.
struct Word<'w> {
    text: &'w str,
    pairs: Pairs,
}

impl<'w> Word<'w> {
    fn of(text: &'w str) -> Self {
        let pairs = Pairs::of(text);
        Self { text, pairs }
    }

    /// The byte where it first stands in the text of an entry.
    fn place_in(&self, entry: Option<&Entry>) -> Option<usize> {
        let entry = entry.filter(|entry| entry.pairs.hold(&self.pairs))?;
        let word = self.text.as_bytes();
        let Some(first) = word.first() else {
            return Some(0);
        };
        let mut parts = entry.text.as_bytes().windows(word.len());
        parts.position(|part| part.first() == Some(first) && part == word)
    }

    fn is_in(&self, entry: Option<&Entry>) -> bool {
        self.place_in(entry).is_some()
    }
}

/// The pairs of neighbouring bytes that a text holds, each as one of 256 bits that it shares with
/// some others. Nearly every text that does not hold a word lacks a pair of it, so that few are
/// read through.
#[derive(Debug, Clone, Copy, Default)]
struct Pairs([u64; 4]);

impl Pairs {
    fn of(text: &str) -> Self {
        let mut pairs = Self::default();
        for (one, next) in text.bytes().zip(text.bytes().skip(1)) {
            let number = one.wrapping_mul(37) ^ next;
            if let Some(bits) = pairs.0.get_mut(usize::from(number >> 6)) {
                *bits |= 1 << (number & 63);
            }
        }
        pairs
    }

    fn hold(&self, others: &Self) -> bool {
        let both = self.0.iter().zip(&others.0);
        both.fold(0, |missing, (own, other)| missing | (other & !own)) == 0
    }
}
