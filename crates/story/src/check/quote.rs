//! Quotes and the excerpts that hold them.

use super::Checker;
use crate::{
    model::{Ix, LanguageTag, Quote, Source},
    problem::Code,
    raw::{RawQuote, RawStatement, Spanned},
};

impl Checker<'_, '_, '_> {
    /// The quotes of a statement from a source.
    pub(super) fn quotes(&mut self, raw: &RawStatement, source: Option<Ix<Source>>) -> Vec<Quote> {
        let language = self.source_language(source);
        let quotes = raw.quotes.iter();
        quotes
            .filter_map(|quote| self.quote(quote, &language, raw))
            .collect()
    }

    /// The language of a statement's source, or else the story's.
    fn source_language(&self, source: Option<Ix<Source>>) -> LanguageTag {
        source
            .and_then(|ix| self.raw.sources.get(ix.position()))
            .and_then(|source| source.language.as_ref())
            .and_then(|tag| LanguageTag::try_from(tag.value.clone()).ok())
            .unwrap_or_else(|| self.language.clone())
    }

    fn quote(
        &mut self,
        raw: &RawQuote,
        source_language: &LanguageTag,
        statement: &RawStatement,
    ) -> Option<Quote> {
        let language = self.language(raw.language.as_ref());
        let translated_by = self.text(raw.translated_by.as_ref());
        let text = raw.text.as_ref()?;
        match &statement.excerpt {
            Some(excerpt) if !excerpt.value.contains(&text.value) => {
                self.not_in_excerpt(text, excerpt);
            }
            None if !self.problems.is_lost(statement.position, "excerpt") => {
                self.without_excerpt(text);
            }
            _ => {}
        }
        Some(Quote {
            text: text.value.clone(),
            language: language.unwrap_or_else(|| source_language.clone()),
            translated_by,
        })
    }

    fn not_in_excerpt(&mut self, quote: &Spanned<String>, excerpt: &Spanned<String>) {
        self.problems
            .add(
                Code::QuoteNotInExcerpt,
                quote.at,
                "a quote that is not inside the excerpt",
                "words that stand in the excerpt, to the letter",
            )
            .help("copy the words from the source again, quotation marks and dashes included")
            .see(excerpt.at, "the excerpt");
    }

    fn without_excerpt(&mut self, quote: &Spanned<String>) {
        self.problems
            .add(
                Code::QuoteWithoutExcerpt,
                quote.at,
                "a quote whose statement has no excerpt",
                "an `excerpt`: the words of the source that hold the quote",
            )
            .help("add `\"excerpt\": \"…\"` to the statement, copied from the source");
    }
}
