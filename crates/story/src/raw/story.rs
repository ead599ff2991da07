//! The file as a whole, and who and what it draws on.

use super::kind::{Address, Format, Id, Language, WarningCode};
use super::{
    RawClaim, RawEvidence, RawQuestion, RawRelation, RawStatement, RawText, RawTime, Spanned,
    object::raw_object,
};
use crate::model::{SourceKind, SpeakerKind};

raw_object! {
    /// A story file.
    RawStory "a story as a JSON object" {
        /// The JSON Schema of the format, for the editor's program.
        optional schema: Spanned<String>,
        /// The format and its version: `claim-explorer/1`.
        required format: Spanned<String> as Format,
        /// The story's id, a short slug.
        required id: Spanned<String> as Id,
        /// The language that the file is written in, as a BCP 47 tag.
        required language: Spanned<String> as Language,
        /// The title.
        required title: RawText,
        /// The summary of what can be said now, in two sentences.
        optional summary: RawText,
        /// The time up to which the story was compiled.
        required as_of: RawTime,
        /// The IANA time zone of its days and hours, such as `Asia/Damascus`.
        required time_zone: Spanned<String>,
        /// The page that the story belongs to.
        optional url: Spanned<String> as Address,
        /// The publisher, who answers for the assessments.
        optional publisher: RawPublisher,
        /// The method of compilation.
        optional method: RawText,
        /// The sides, in the order on screen.
        list sides: RawSide,
        /// The speakers.
        list speakers: RawSpeaker,
        /// The sources of statements and evidence.
        list sources: RawSource,
        /// The questions.
        filled_list questions: RawQuestion,
        /// The claims that answer the questions.
        list claims: RawClaim,
        /// The statements on the claims.
        list statements: RawStatement,
        /// The evidence for or against claims.
        optional_list evidence: RawEvidence,
        /// The relations of claims to one another and to evidence.
        optional_list relations: RawRelation,
        /// The corrections after publication.
        optional_list corrections: RawCorrection,
        /// The warnings of the check that the editors looked at and accept.
        optional_list accepted: RawAcceptance,
    }

    /// The publisher of the story.
    RawPublisher "a publisher" {
        /// The name.
        required name: RawText,
        /// The home page.
        optional url: Spanned<String> as Address,
        /// The addresses of the publisher's rules.
        optional policies: RawPolicies,
    }

    /// The addresses of a publisher's rules.
    RawPolicies "addresses of policies" {
        /// The rules for putting mistakes right.
        optional corrections: Spanned<String> as Address,
        /// The rules for checking facts.
        optional fact_checking: Spanned<String> as Address,
        /// The rules for leaving speakers unnamed.
        optional unnamed_sources: Spanned<String> as Address,
    }

    /// A side of the story.
    RawSide "a side" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The name.
        required name: RawText,
        /// The name at the head of a column, where room is short.
        optional short_name: RawText,
        /// The line of who is in it: `army, state media`.
        optional who: RawText,
        /// Whether it has a column of its own. Two or three sides are principal; or none, where
        /// the first two count.
        optional principal: Spanned<bool>,
    }

    /// A person or body that takes a stance.
    RawSpeaker "a speaker" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The full name.
        required name: RawText,
        /// The name where room is short.
        optional short_name: RawText,
        /// Whether the name is plural: `militants say`.
        optional plural: Spanned<bool>,
        /// The kind of speaker.
        required kind: Spanned<String> as SpeakerKind,
        /// Office or function.
        optional role: RawText,
        /// The side's id. Monitors and the newsroom have none.
        optional side: Spanned<String> as Id,
        /// The id of the speaker that this one belongs to.
        optional part_of: Spanned<String> as Id,
        /// Ids of speakers who may be the same.
        optional_list possibly_same_as: Spanned<String> as Id,
        /// Sourced facts that a reader should know of the speaker's ties.
        optional_list ties: RawText,
        /// The speaker's page.
        optional url: Spanned<String> as Address,
        /// The speaker's address in a public register, such as Wikidata.
        optional same_as: Spanned<String> as Address,
    }

    /// A source of statements and evidence.
    RawSource "a source" {
        /// A slug, unique in the file.
        required id: Spanned<String> as Id,
        /// The kind of source.
        required kind: Spanned<String> as SourceKind,
        /// The title.
        optional title: RawText,
        /// The publisher.
        required publisher: RawText,
        /// The address.
        optional url: Spanned<String> as Address,
        /// The address of a copy that stays.
        optional archived_url: Spanned<String> as Address,
        /// The time of publication.
        optional published_at: RawTime,
        /// The language that it is in, as a BCP 47 tag.
        optional language: Spanned<String> as Language,
    }

    /// A warning of the check that the editors accept.
    RawAcceptance "an accepted warning" {
        /// The code of the warning, as it stands in its message.
        required code: Spanned<String> as WarningCode,
        /// The id of the object that it warns of; of a relation, the claim that it comes from.
        required id: Spanned<String> as Id,
        /// The reason why it is accepted, for whoever edits the file.
        required why: Spanned<String>,
    }

    /// A correction after publication.
    RawCorrection "a correction" {
        /// The time.
        required at: RawTime,
        /// The mistake, and what is right now.
        required text: RawText,
        /// Ids of the claims that it touches.
        optional_list claims: Spanned<String> as Id,
    }
}
