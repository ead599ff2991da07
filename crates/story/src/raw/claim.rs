//! Questions, claims, and what bears on them.

use super::{RawText, RawTime, Spanned, object::raw_object};

raw_object! {
    /// An open question of the story.
    RawQuestion "a question" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// The question.
        required text: RawText,
        /// `one`: its claims exclude each other; `many`: several may hold.
        required answers: Spanned<String>,
        /// What can be said now, in one line.
        required answer: RawText,
        /// What a reader needs to know to understand it.
        optional context: RawText,
        /// What evidence would settle it.
        optional settled_by: RawText,
    }

    /// One proposition, neutrally worded.
    RawClaim "a claim" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// The id of the question that it answers.
        required question: Spanned<String>,
        /// The proposition.
        required text: RawText,
        /// `fact`, `cause`, or `position` (something stated that is not true or false).
        required kind: Spanned<String>,
        /// Where it is about.
        optional place: RawPlace,
        /// When it is about.
        optional happened_at: RawTime,
        /// What the evidence says of it, newest last; none for a `position`.
        optional_list assessments: RawAssessment,
        /// How it left the story.
        optional ended: RawEnded,
    }

    /// A place.
    RawPlace "a place" {
        /// Its name.
        required name: RawText,
        /// Degrees north.
        optional lat: Spanned<f64>,
        /// Degrees east.
        optional lon: Spanned<f64>,
    }

    /// What the evidence says of a claim.
    RawAssessment "an assessment" {
        /// Since when.
        optional at: RawTime,
        /// The outcome.
        required status: Spanned<String>,
        /// Why.
        required basis: RawText,
        /// Ids of the evidence.
        optional_list evidence: Spanned<String>,
    }

    /// How a claim left the story.
    RawEnded "how the claim ended" {
        /// When.
        optional at: RawTime,
        /// `withdrawn` by the editors, or `superseded` by a newer account.
        required kind: Spanned<String>,
        /// The id of the claim that took its place.
        optional by: Spanned<String>,
        /// Why.
        required reason: RawText,
    }

    /// Something that speaks for or against claims.
    RawEvidence "a piece of evidence" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// What sort of evidence it is.
        required kind: Spanned<String>,
        /// What it is.
        required text: RawText,
        /// The id of the source where it is found.
        optional source: Spanned<String>,
        /// What was found of a picture's authenticity.
        optional media: Spanned<String>,
        /// What it bears on, and who reads it so.
        filled_list bearing: RawReading,
    }

    /// Which way somebody reads a piece of evidence.
    RawReading "a bearing" {
        /// The id of the claim that it bears on.
        required claim: Spanned<String>,
        /// `for`, `against` or `unclear`.
        required points: Spanned<String>,
        /// The id of the speaker who reads it so.
        required read_by: Spanned<String>,
    }

    /// How a claim stands to another, or to a piece of evidence.
    RawRelation "a relation" {
        /// The id of the claim that it goes from.
        required from: Spanned<String>,
        /// The id of the claim or evidence that it goes to.
        required to: Spanned<String>,
        /// How they stand to each other.
        required kind: Spanned<String>,
        /// Why.
        required why: RawText,
        /// The id of the statement that draws it; without one, the editors do.
        optional statement: Spanned<String>,
    }
}
