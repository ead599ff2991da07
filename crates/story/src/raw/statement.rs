//! What was said.

use super::{RawText, RawTime, Spanned, object::raw_object};

raw_object! {
    /// Somebody taking a stance on one or more claims.
    RawStatement "a statement" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// The id of the speaker.
        required speaker: Spanned<String>,
        /// How the speaker stands to claims.
        filled_list stances: RawStance,
        /// The speaker's very words.
        optional_list quotes: RawQuote,
        /// What was said, in the editors' words.
        optional paraphrase: RawText,
        /// When it was said.
        optional said_at: RawTime,
        /// When it was reported.
        optional reported_at: RawTime,
        /// How the words reached the source.
        required obtained: Spanned<String>,
        /// Through what they were said.
        optional channel: RawChannel,
        /// The id of the statement that this one passes on.
        optional repeats: Spanned<String>,
        /// What somebody takes it to mean.
        optional reading: RawInterpretation,
        /// The id of the source.
        required source: Spanned<String>,
        /// The exact words of the source, which a link to it marks.
        optional excerpt: Spanned<String>,
    }

    /// How a speaker stands to a claim.
    RawStance "a stance" {
        /// The id of the claim.
        required claim: Spanned<String>,
        /// `asserts`, `denies`, `questions`, `retracts` or `declined`.
        required stance: Spanned<String>,
        /// Whether the words only imply it, in the editors' reading.
        optional implied: Spanned<bool>,
        /// Why it is read so; required with `implied`.
        optional why: RawText,
        /// The quantity that the words give.
        optional quantity: RawQuantity,
    }

    /// The speaker's very words.
    RawQuote "a quote" {
        /// Verbatim.
        required text: Spanned<String>,
        /// The language that the words stand in here, as a BCP 47 tag.
        optional language: Spanned<String>,
        /// Who translated them.
        optional translated_by: RawText,
    }

    /// Through what a statement was made.
    RawChannel "a channel" {
        /// Press statement, interview, a messenger, …
        required medium: RawText,
        /// Whose.
        optional outlet: RawText,
        /// Where.
        optional url: Spanned<String>,
    }

    /// What somebody takes a statement to mean.
    RawInterpretation "a reading" {
        /// The meaning.
        required text: RawText,
        /// The id of the speaker whose reading it is.
        required by: Spanned<String>,
    }

    /// How much or how many, as it was said.
    RawQuantity "a quantity" {
        /// As said: `hundreds`, `more than 200`.
        required words: RawText,
        /// The least that the words can mean.
        optional min: Spanned<u64>,
        /// The most that the words can mean.
        optional max: Spanned<u64>,
        /// `exact`, `at-least`, `more-than`, `about` or `unknown`.
        required bound: Spanned<String>,
        /// What is counted: killed, wounded, towns, …
        required unit: RawText,
        /// Of whom or what.
        optional of: RawText,
        /// Counted since when.
        optional since: RawTime,
    }
}
