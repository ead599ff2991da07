//! Statements.

use std::collections::HashMap;

use super::Checker;
use crate::{
    model::{
        Channel, Interpretation, Ix, LanguageTag, Quantity, Quote, Shared, Source, Stance,
        Statement, Time,
    },
    problem::{Code, Location},
    raw::{
        RawChannel, RawInterpretation, RawQuantity, RawQuote, RawStance, RawStatement, RawTime,
        Spanned,
    },
};

impl Checker<'_, '_, '_> {
    /// A statement of a story that was compiled up to `as_of`.
    pub(super) fn statement(
        &mut self,
        raw: &RawStatement,
        as_of: Option<&Time>,
    ) -> Option<Statement> {
        let id = self.id(raw.id.as_ref());
        let speaker = self.resolve(raw.speaker.as_ref());
        self.stances_differ(&raw.stances);
        let stances = raw
            .stances
            .iter()
            .filter_map(|stance| self.stance(stance).map(Shared::new))
            .collect();
        let source = self.resolve(raw.source.as_ref());
        let source_language = self.source_language(source);
        let quotes = raw
            .quotes
            .iter()
            .filter_map(|quote| self.quote(quote, &source_language, raw.excerpt.as_ref()))
            .collect();
        let paraphrase = self.text(raw.paraphrase.as_ref());
        let is_lost = |name| {
            self.problems
                .is_lost(&format!("{}.{name}", raw.position.path))
        };
        let is_wordless = raw.quotes.is_empty() && raw.paraphrase.is_none();
        if is_wordless && !is_lost("quotes") && !is_lost("paraphrase") {
            self.problems
                .add(
                    Code::WordlessStatement,
                    &raw.position.opening(),
                    "neither `quotes` nor `paraphrase`",
                    "what was said",
                )
                .help("quote the words, or put them in your own as `paraphrase`");
        }
        let said_at = self.time_until(raw.said_at.as_ref(), as_of);
        let reported_at = self.time_until(raw.reported_at.as_ref(), as_of);
        let obtained = self.word(raw.obtained.as_ref());
        let also_in = self.resolve_all(&raw.also_in);
        let channel = raw
            .channel
            .as_ref()
            .and_then(|channel| self.channel(channel));
        let repeats = self.resolve(raw.repeats.as_ref());
        let reading = raw
            .reading
            .as_ref()
            .and_then(|reading| self.interpretation(reading));
        Some(Statement {
            id: id?,
            speaker: speaker?,
            stances,
            quotes,
            paraphrase,
            said_at,
            reported_at,
            obtained: obtained?,
            also_in,
            channel,
            repeats,
            reading,
            source: source?,
            excerpt: raw.excerpt.as_ref().map(|excerpt| excerpt.value.clone()),
        })
    }

    /// A time that must not lie after `as_of`.
    fn time_until(&mut self, raw: Option<&RawTime>, as_of: Option<&Time>) -> Option<Time> {
        let time = self.time(raw)?;
        if let (Some(as_of), Some(raw)) = (as_of, raw)
            && time.latest > as_of.latest
        {
            let location = match raw {
                RawTime::Edtf(Spanned { at, .. }) => at,
                RawTime::Part(part) => &part.position,
            };
            self.problems
                .add(
                    Code::AfterAsOf,
                    location,
                    "a time that may be later than the story's `asOf`",
                    "a time that ends no later than it",
                )
                .help("give the statement's part of day if it is known, or move `asOf` on");
        }
        Some(time)
    }

    fn stances_differ(&mut self, stances: &[RawStance]) {
        let mut firsts: HashMap<&str, &Location> = HashMap::new();
        for claim in stances.iter().filter_map(|stance| stance.claim.as_ref()) {
            let Some(first) = firsts.get(claim.value.as_str()) else {
                firsts.insert(&claim.value, &claim.at);
                continue;
            };
            self.problems
                .add(
                    Code::DuplicateStance,
                    &claim.at,
                    format!("`{}` again", claim.value),
                    "one stance on each claim",
                )
                .help("split the statement, or keep one of the stances")
                .see(first, "the first stance on it");
        }
    }

    fn stance(&mut self, raw: &RawStance) -> Option<Stance> {
        let claim = self.resolve(raw.claim.as_ref());
        let kind = self.word(raw.stance.as_ref());
        let why = self.text(raw.why.as_ref());
        let quantity = raw
            .quantity
            .as_ref()
            .and_then(|quantity| self.quantity(quantity));
        let is_implied = raw.implied.as_ref().is_some_and(|implied| implied.value);
        let is_why_lost = || self.problems.is_lost(&format!("{}.why", raw.position.path));
        if let Some(implied) = raw
            .implied
            .as_ref()
            .filter(|_| is_implied && raw.why.is_none() && !is_why_lost())
        {
            self.problems
                .add(
                    Code::ImpliedWithoutWhy,
                    &implied.at,
                    "an implied stance without `why`",
                    "what the reading rests on",
                )
                .help("add `\"why\": \"…\"`");
        }
        let (implied, why) = if is_implied { (why, None) } else { (None, why) };
        Some(Stance {
            claim: claim?,
            kind: kind?,
            implied,
            why,
            quantity,
        })
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
        excerpt: Option<&Spanned<String>>,
    ) -> Option<Quote> {
        let language = self.language(raw.language.as_ref());
        let translated_by = self.text(raw.translated_by.as_ref());
        let text = raw.text.as_ref()?;
        if let Some(excerpt) = excerpt
            && !excerpt.value.contains(&text.value)
        {
            self.problems
                .add(
                    Code::QuoteNotInExcerpt,
                    &text.at,
                    "a quote that is not inside the excerpt",
                    "words that stand in the excerpt, to the letter",
                )
                .help("copy the words from the source again, quotation marks and dashes included")
                .see(&excerpt.at, "the excerpt");
        }
        Some(Quote {
            text: text.value.clone(),
            language: language.unwrap_or_else(|| source_language.clone()),
            translated_by,
        })
    }

    fn channel(&mut self, raw: &RawChannel) -> Option<Channel> {
        let medium = self.text(raw.medium.as_ref());
        let outlet = self.text(raw.outlet.as_ref());
        let url = self.link(raw.url.as_ref());
        Some(Channel {
            medium: medium?,
            outlet,
            url,
        })
    }

    fn interpretation(&mut self, raw: &RawInterpretation) -> Option<Interpretation> {
        let text = self.text(raw.text.as_ref());
        let by = self.resolve(raw.by.as_ref());
        Some(Interpretation {
            text: text?,
            by: by?,
        })
    }

    fn quantity(&mut self, raw: &RawQuantity) -> Option<Quantity> {
        let words = self.text(raw.words.as_ref());
        let bound = self.word(raw.bound.as_ref());
        let unit = self.text(raw.unit.as_ref());
        let of = self.text(raw.of.as_ref());
        let since = self.time(raw.since.as_ref());
        if let (Some(min), Some(max)) = (&raw.min, &raw.max)
            && max.value < min.value
        {
            self.problems
                .add(
                    Code::MaxBelowMin,
                    &max.at,
                    format!("a `max` of {}", max.value),
                    format!("{} or more, as `min` says", min.value),
                )
                .help("exchange the two, or correct one")
                .see(&min.at, "`min`");
        }
        Some(Quantity {
            words: words?,
            min: raw.min.as_ref().map(|min| min.value),
            max: raw.max.as_ref().map(|max| max.value),
            bound: bound?,
            unit: unit?,
            of,
            since,
        })
    }
}
