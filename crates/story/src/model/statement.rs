//! What was said.

use super::{
    Bound, Claim, Ix, LanguageTag, Link, Obtained, Shared, Slug, Source, Speaker, StanceKind, Text,
    Time,
};

/// Somebody taking a stance on one or more claims.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Statement {
    /// Its id.
    pub id: Slug,
    /// Who speaks.
    pub speaker: Ix<Speaker>,
    /// How the speaker stands to claims; never empty, one for each claim.
    pub stances: Vec<Shared<Stance>>,
    /// The speaker's very words.
    pub quotes: Vec<Quote>,
    /// What was said, in the editors' words.
    pub paraphrase: Option<Text>,
    /// When it was said.
    pub said_at: Option<Time>,
    /// When it was reported.
    pub reported_at: Option<Time>,
    /// How the words reached the source.
    pub obtained: Obtained,
    /// Through what they were said.
    pub channel: Option<Channel>,
    /// The statement that it passes on.
    pub repeats: Option<Ix<Statement>>,
    /// What somebody takes it to mean.
    pub reading: Option<Interpretation>,
    /// Where it is found.
    pub source: Ix<Source>,
    /// The very words of the source, which a link to it marks.
    pub excerpt: Option<String>,
}

impl Statement {
    /// When it was said, or else reported: the time that it counts at.
    pub fn time(&self) -> Option<&Time> {
        self.said_at.as_ref().or(self.reported_at.as_ref())
    }
}

/// How a speaker stands to a claim.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Stance {
    /// The claim.
    pub claim: Ix<Claim>,
    /// How the speaker stands to it.
    pub kind: StanceKind,
    /// Why the editors read it so, where the words only imply it.
    pub implied: Option<Text>,
    /// Why, for a stance that is not implied.
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
    /// Who translated them.
    pub translated_by: Option<Text>,
}

/// Through what a statement was made.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Channel {
    /// Press statement, interview, a messenger, …
    pub medium: Text,
    /// Whose.
    pub outlet: Option<Text>,
    /// Where.
    pub url: Option<Link>,
}

/// What somebody takes a statement to mean.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Interpretation {
    /// The meaning.
    pub text: Text,
    /// Whose reading it is.
    pub by: Ix<Speaker>,
}

/// How much or how many, as it was said.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Quantity {
    /// The words.
    pub words: Text,
    /// The least that they can mean.
    pub min: Option<u64>,
    /// The most that they can mean; never less than `min`.
    pub max: Option<u64>,
    /// How exact the words are.
    pub bound: Bound,
    /// What is counted.
    pub unit: Text,
    /// Of whom or what.
    pub of: Option<Text>,
    /// Counted since when.
    pub since: Option<Time>,
}

crate::pack::decode_in_order! {
    Statement { id, speaker, stances, quotes, paraphrase, said_at, reported_at, obtained, channel, repeats, reading, source, excerpt }
    Stance { claim, kind, implied, why, quantity }
    Quote { text, language, translated_by }
    Channel { medium, outlet, url }
    Interpretation { text, by }
    Quantity { words, min, max, bound, unit, of, since }
}
