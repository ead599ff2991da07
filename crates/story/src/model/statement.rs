//! Statements and their parts.

use super::{
    Bound, Claim, Ix, LanguageTag, Link, Obtained, Shared, Slug, Source, Speaker, StanceKind, Text,
    Time,
};

/// A speaker's stances on one or more claims.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Statement {
    /// The id.
    pub id: Slug,
    /// The speaker.
    pub speaker: Ix<Speaker>,
    /// The speaker's stances; never empty, one for each claim.
    pub stances: Vec<Shared<Stance>>,
    /// The speaker's very words.
    pub quotes: Vec<Quote>,
    /// The words in the editors' paraphrase.
    pub paraphrase: Option<Text>,
    /// The time when it was said.
    pub said_at: Option<Time>,
    /// The time when it was reported.
    pub reported_at: Option<Time>,
    /// The words' way to the source.
    pub obtained: Obtained,
    /// The other sources that carry it.
    pub also_in: Vec<Ix<Source>>,
    /// The channel of the words.
    pub channel: Option<Channel>,
    /// The statement that it passes on.
    pub repeats: Option<Ix<Statement>>,
    /// A speaker's reading of it.
    pub reading: Option<Interpretation>,
    /// The source where it is found.
    pub source: Ix<Source>,
    /// The very words of the source, which a link to it marks.
    pub excerpt: Option<String>,
}

impl Statement {
    /// The time that it counts at: when it was said, or else reported.
    pub fn time(&self) -> Option<&Time> {
        self.said_at.as_ref().or(self.reported_at.as_ref())
    }
}

/// A speaker's stance on a claim.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Stance {
    /// The claim.
    pub claim: Ix<Claim>,
    /// The kind of stance.
    pub kind: StanceKind,
    /// The editors' reason to read it so, where the words only imply it.
    pub implied: Option<Text>,
    /// The reason, for a stance that is not implied.
    pub why: Option<Text>,
    /// The quantity that the words give.
    pub quantity: Option<Quantity>,
}

/// The speaker's very words.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Quote {
    /// Verbatim.
    pub text: String,
    /// The language that they stand in here.
    pub language: LanguageTag,
    /// The translator.
    pub translated_by: Option<Text>,
}

/// The channel of a statement.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Channel {
    /// Press statement, interview, a messenger, …
    pub medium: Text,
    /// The outlet.
    pub outlet: Option<Text>,
    /// The address.
    pub url: Option<Link>,
}

/// A speaker's reading of a statement.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Interpretation {
    /// The meaning.
    pub text: Text,
    /// The speaker whose reading it is.
    pub by: Ix<Speaker>,
}

/// A quantity, as it was said.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Quantity {
    /// The words.
    pub words: Text,
    /// The least that they can mean.
    pub min: Option<u64>,
    /// The most that they can mean; never less than `min`.
    pub max: Option<u64>,
    /// The exactness of the words.
    pub bound: Bound,
    /// The unit that is counted.
    pub unit: Text,
    /// The unit's qualifier: of whom or what.
    pub of: Option<Text>,
    /// The start of the count.
    pub since: Option<Time>,
}

crate::pack::decode_in_order! {
    Statement { id, speaker, stances, quotes, paraphrase, said_at, reported_at, obtained, also_in, channel, repeats, reading, source, excerpt }
    Stance { claim, kind, implied, why, quantity }
    Quote { text, language, translated_by }
    Channel { medium, outlet, url }
    Interpretation { text, by }
    Quantity { words, min, max, bound, unit, of, since }
}
