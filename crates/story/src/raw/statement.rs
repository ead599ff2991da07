//! Statements and their parts.

use super::kind::{Address, Id, Language};
use super::{RawText, RawTime, Spanned, object::raw_object};
use crate::model::{Bound, Obtained, StanceKind};

raw_object! {
    /// A speaker's stances on one or more claims.
    RawStatement "a statement" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The id of the speaker.
        required speaker: Spanned<String> as Id,
        /// The speaker's stances on claims.
        filled_list stances: RawStance,
        /// The speaker's very words.
        optional_list quotes: RawQuote,
        /// The words in the editors' paraphrase.
        optional paraphrase: RawText,
        /// The time when it was said.
        optional said_at: RawTime,
        /// The time when it was reported.
        optional reported_at: RawTime,
        /// The words' way to the source.
        required obtained: Spanned<String> as Obtained,
        /// Ids of other sources that carry it.
        optional_list also_in: Spanned<String> as Id,
        /// The channel of the words.
        optional channel: Box<RawChannel>,
        /// The id of the statement that this one passes on.
        optional repeats: Spanned<String> as Id,
        /// A speaker's reading of it.
        optional reading: Box<RawInterpretation>,
        /// The id of the source.
        required source: Spanned<String> as Id,
        /// The exact words of the source, which a link to it marks.
        optional excerpt: Spanned<String>,
    }

    /// A speaker's stance on a claim.
    RawStance "a stance" {
        /// The id of the claim.
        required claim: Spanned<String> as Id,
        /// The kind of stance.
        required stance: Spanned<String> as StanceKind,
        /// Whether the words only imply it, in the editors' reading.
        optional implied: Spanned<bool>,
        /// The reason to read it so; required with `implied`.
        optional why: RawText,
        /// The quantity that the words give.
        optional quantity: Box<RawQuantity>,
    }

    /// The speaker's very words.
    RawQuote "a quote" {
        /// Verbatim.
        required text: Spanned<String>,
        /// The language that the words stand in here, as a BCP 47 tag.
        optional language: Spanned<String> as Language,
        /// The translator.
        optional translated_by: RawText,
    }

    /// The channel of a statement.
    RawChannel "a channel" {
        /// Press statement, interview, a messenger, …
        required medium: RawText,
        /// The outlet.
        optional outlet: RawText,
        /// The address.
        optional url: Spanned<String> as Address,
    }

    /// A speaker's reading of a statement.
    RawInterpretation "a reading" {
        /// The meaning.
        required text: RawText,
        /// The id of the speaker whose reading it is.
        required by: Spanned<String> as Id,
    }

    /// A quantity, as it was said.
    RawQuantity "a quantity" {
        /// As said: `hundreds`, `more than 200`.
        required words: RawText,
        /// The least that the words can mean.
        optional min: Spanned<u64>,
        /// The most that the words can mean.
        optional max: Spanned<u64>,
        /// The exactness of the words.
        required bound: Spanned<String> as Bound,
        /// The unit that is counted: killed, wounded, towns, …
        required unit: RawText,
        /// The unit's qualifier: of whom or what.
        optional of: RawText,
        /// The start of the count.
        optional since: RawTime,
    }
}
