//! Sources: reports that readers cannot open, and excerpts that are not in them.

use std::collections::HashSet;

use super::{Adviser, written};
use crate::{
    model::SourceKind,
    problem::{Code, shown},
    raw::Spanned,
};

impl Adviser<'_, '_, '_> {
    /// Reports without an address, and excerpts that do not stand once in the text of their source.
    pub(super) fn sources(&mut self) {
        self.reports_without_address();
        self.excerpts();
    }

    fn reports_without_address(&mut self) {
        let raw = self.raw;
        let mut cited: HashSet<&str> = HashSet::new();
        for statement in &raw.statements {
            cited.extend(statement.source.iter().map(|id| id.value.as_str()));
            cited.extend(statement.also_in.iter().map(|id| id.value.as_str()));
        }
        cited.extend(
            raw.evidence
                .iter()
                .map(|piece| written(piece.source.as_ref())),
        );
        let reports = [SourceKind::NewsReport, SourceKind::Wire].map(SourceKind::word);
        for source in &raw.sources {
            let Some(id) = &source.id else {
                continue;
            };
            let has_address = source.url.is_some() || source.archived_url.is_some();
            let is_report = reports.contains(&written(source.kind.as_ref()));
            if is_report && !has_address && cited.contains(id.value.as_str()) {
                self.problems
                    .add(
                        Code::NoAddress,
                        id.at,
                        format!("the report `{}` without an address", id.value),
                        "a `url` or an `archivedUrl`, where readers can look it up",
                    )
                    .help("add `\"url\": \"https://…\"`");
            }
        }
    }

    fn excerpts(&mut self) {
        let Some(texts) = &self.library.source_texts else {
            return;
        };
        let mut without_text: HashSet<&str> = HashSet::new();
        for statement in &self.raw.statements {
            let (Some(excerpt), Some(source)) = (&statement.excerpt, &statement.source) else {
                continue;
            };
            let Some(text) = texts.get(&source.value) else {
                if without_text.insert(&source.value) {
                    self.no_source_text(source);
                }
                continue;
            };
            // A source's text may be broken into lines anywhere.
            let [excerpt_words, text] = [&excerpt.value, text].map(|text| one_line(text));
            let source = &source.value;
            match text.matches(&excerpt_words).count() {
                0 => self
                    .problems
                    .add(
                        Code::ExcerptNotInSource,
                        excerpt.at,
                        "an excerpt that is not in its source",
                        format!("words that stand in the text of `{source}`, to the letter"),
                    )
                    .help("copy the words from the source again"),
                1 => continue,
                count => self
                    .problems
                    .add(
                        Code::ExcerptTwice,
                        excerpt.at,
                        format!("an excerpt that stands in its source {count} times"),
                        "words that stand there once, so that a link leads to them",
                    )
                    .help("take in a few words before or after it"),
            };
        }
    }
}

impl Adviser<'_, '_, '_> {
    fn no_source_text(&mut self, source: &Spanned<String>) {
        let id = shown(&source.value);
        self.problems
            .add(
                Code::NoSourceText,
                source.at,
                format!("no text of the source `{id}`: its excerpts are not compared"),
                format!("a file `{id}.txt` among the sources"),
            )
            .help("save the source's text there, as plain text in UTF-8");
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
