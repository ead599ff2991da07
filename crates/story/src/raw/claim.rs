//! Questions, claims, and what bears on them.

use super::kind::Id;
use super::{RawText, RawTime, Spanned, object::raw_object};
use crate::model::{
    Answers, ClaimKind, EndKind, EvidenceKind, MediaFinding, Points, RelationKind, Status,
};

raw_object! {
    /// An open question of the story.
    RawQuestion "a question" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The question.
        required text: RawText,
        /// `one`: its claims exclude each other; `many`: several may hold.
        required answers: Spanned<String> as Answers,
        /// The answer that can be given now, in one line.
        required answer: RawText,
        /// The background that a reader needs to understand it.
        optional context: RawText,
        /// The evidence that would settle it.
        optional settled_by: RawText,
    }

    /// A proposition, neutrally worded.
    RawClaim "a claim" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The id of the question that it answers.
        required question: Spanned<String> as Id,
        /// The proposition.
        required text: RawText,
        /// `fact`, `cause`, or `position` (something stated that is not true or false).
        required kind: Spanned<String> as ClaimKind,
        /// The place that it is about.
        optional place: RawPlace,
        /// The time that it is about.
        optional happened_at: RawTime,
        /// The assessments, newest last; none for a `position`.
        optional_list assessments: RawAssessment,
        /// The way in which it left the story.
        optional ended: RawEnded,
    }

    /// A place.
    RawPlace "a place" {
        /// The name.
        required name: RawText,
        /// Degrees north.
        optional lat: Spanned<f64>,
        /// Degrees east.
        optional lon: Spanned<f64>,
    }

    /// An assessment of a claim: the status that the evidence gives it.
    RawAssessment "an assessment" {
        /// The time from which it holds.
        optional at: RawTime,
        /// The outcome.
        required status: Spanned<String> as Status,
        /// The reason.
        required basis: RawText,
        /// Ids of the evidence.
        optional_list evidence: Spanned<String> as Id,
    }

    /// The way in which a claim left the story.
    RawEnded "how the claim ended" {
        /// The time.
        optional at: RawTime,
        /// `withdrawn` by the editors, or `superseded` by a newer account.
        required kind: Spanned<String> as EndKind,
        /// The id of the claim that took its place.
        optional by: Spanned<String> as Id,
        /// The reason.
        required reason: RawText,
    }

    /// A piece of evidence for or against claims.
    RawEvidence "a piece of evidence" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The kind of evidence.
        required kind: Spanned<String> as EvidenceKind,
        /// The description.
        required text: RawText,
        /// The id of the source where it is found.
        optional source: Spanned<String> as Id,
        /// The time since which it is known; without one, its source's `publishedAt` counts.
        optional at: RawTime,
        /// The finding on the authenticity of a video, a picture or a recording.
        optional media: RawMedia,
        /// The claims that it bears on, and who reads it so.
        filled_list bearing: RawReading,
    }

    /// A finding on authenticity.
    RawMedia "a finding on authenticity" {
        /// The finding.
        required finding: Spanned<String> as MediaFinding,
        /// The id of the speaker who found it.
        required by: Spanned<String> as Id,
    }

    /// A speaker's reading of a piece of evidence.
    RawReading "a bearing" {
        /// The id of the claim that it bears on.
        required claim: Spanned<String> as Id,
        /// `for`, `against` or `unclear`.
        required points: Spanned<String> as Points,
        /// The id of the speaker who reads it so.
        required read_by: Spanned<String> as Id,
    }

    /// A relation of a claim to another, or to a piece of evidence.
    RawRelation "a relation" {
        /// The id of the claim that it goes from.
        required from: Spanned<String> as Id,
        /// The id of the claim or evidence that it goes to.
        required to: Spanned<String> as Id,
        /// The kind of relation.
        required kind: Spanned<String> as RelationKind,
        /// The reason.
        required why: RawText,
        /// The id of the statement that draws it; without one, the editors do.
        optional statement: Spanned<String> as Id,
    }
}
