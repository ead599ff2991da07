//! What readers search in: the folded text of claims, statements and speakers.

use super::{ClaimThread, fold};
use crate::model::{Story, Text};

/// The folded text of a story, in one language and in the story's own where that has none.
#[derive(Debug, Clone)]
pub struct Index {
    claims: Vec<String>,
    statements: Vec<String>,
    speakers: Vec<String>,
}

impl Index {
    /// The index of a story in a language, a primary subtag.
    pub fn of(story: &Story, language: &str) -> Self {
        let folded = |text: &Text| fold(text.in_language(language).1) + "\n";
        let mut index = Self {
            claims: Vec::new(),
            statements: Vec::new(),
            speakers: Vec::new(),
        };
        for claim in story.claims.iter() {
            index.claims.push(folded(&claim.text));
        }
        for statement in story.statements.iter() {
            let mut text = String::new();
            for quote in &statement.quotes {
                text += &fold(&quote.text);
                text.push('\n');
            }
            if let Some(paraphrase) = &statement.paraphrase {
                text += &folded(paraphrase);
            }
            index.statements.push(text);
        }
        for speaker in story.speakers.iter() {
            let mut text = folded(&speaker.name);
            for more in [&speaker.short_name, &speaker.role].into_iter().flatten() {
                text += &folded(more);
            }
            index.speakers.push(text);
        }
        index
    }

    /// Whether every word, folded, is in the claim's text, in one of its statements, or in the
    /// names or the role of somebody who makes one.
    pub fn finds(&self, thread: &ClaimThread, words: &[&str]) -> bool {
        words.iter().all(|word| {
            holds(&self.claims, thread.ix.position(), word)
                || thread.statements.iter().any(|said| {
                    holds(&self.statements, said.ix.position(), word)
                        || holds(&self.speakers, said.statement.speaker.position(), word)
                })
        })
    }
}

/// Whether the text at a position holds the word. The library's search is faster and a kilobyte
/// longer; no text here is long.
fn holds(texts: &[String], position: usize, word: &str) -> bool {
    let text = texts.get(position).map_or(&[][..], |text| text.as_bytes());
    word.is_empty() || text.windows(word.len()).any(|part| part == word.as_bytes())
}
