//! The file as a whole, and who and what it draws on.

use super::{
    RawClaim, RawEvidence, RawQuestion, RawRelation, RawStatement, RawText, RawTime, Spanned,
    object::raw_object,
};

raw_object! {
    /// A story file.
    RawStory "a story as a JSON object" {
        /// The JSON Schema of the format, for the editor's program.
        optional schema: Spanned<String>,
        /// The format and its version: `claim-explorer/1`.
        required format: Spanned<String>,
        /// The story's id, a short slug.
        required id: Spanned<String>,
        /// The language that the file is written in, as a BCP 47 tag.
        required language: Spanned<String>,
        /// The title.
        required title: RawText,
        /// What can be said now, in two sentences.
        optional summary: RawText,
        /// The time up to which the story was compiled.
        required as_of: RawTime,
        /// The IANA time zone of its days and hours, such as `Asia/Damascus`.
        required time_zone: Spanned<String>,
        /// The page that the story belongs to.
        optional url: Spanned<String>,
        /// Who answers for the assessments.
        optional publisher: RawPublisher,
        /// How the story was compiled.
        optional method: RawText,
        /// The sides, in the order on screen.
        list sides: RawSide,
        /// Who speaks.
        list speakers: RawSpeaker,
        /// Where statements and evidence are found.
        list sources: RawSource,
        /// What is open.
        filled_list questions: RawQuestion,
        /// What answers the questions.
        list claims: RawClaim,
        /// Who says so.
        list statements: RawStatement,
        /// What speaks for or against claims.
        optional_list evidence: RawEvidence,
        /// How claims stand to one another and to evidence.
        optional_list relations: RawRelation,
        /// What was put right after publication.
        optional_list corrections: RawCorrection,
    }

    /// Who publishes the story.
    RawPublisher "a publisher" {
        /// The name.
        required name: RawText,
        /// The home page.
        optional url: Spanned<String>,
        /// Where the publisher's rules can be read.
        optional policies: RawPolicies,
    }

    /// Where a publisher's rules can be read.
    RawPolicies "addresses of policies" {
        /// How mistakes are put right.
        optional corrections: Spanned<String>,
        /// How facts are checked.
        optional fact_checking: Spanned<String>,
        /// When speakers stay unnamed.
        optional unnamed_sources: Spanned<String>,
    }

    /// A side of the story.
    RawSide "a side" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
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

    /// Somebody who takes a stance.
    RawSpeaker "a speaker" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// The full name.
        required name: RawText,
        /// The name where room is short.
        optional short_name: RawText,
        /// Whether the name is plural: `militants say`.
        optional plural: Spanned<bool>,
        /// What sort of speaker it is.
        required kind: Spanned<String>,
        /// Office or function.
        optional role: RawText,
        /// The side's id. Monitors and the newsroom have none.
        optional side: Spanned<String>,
        /// The id of the speaker that this one belongs to.
        optional part_of: Spanned<String>,
        /// Ids of speakers who may be the same.
        optional_list possibly_same_as: Spanned<String>,
        /// Sourced facts that a reader should know of the speaker's ties.
        optional_list ties: RawText,
        /// The speaker's page.
        optional url: Spanned<String>,
        /// The speaker's address in a public register, such as Wikidata.
        optional same_as: Spanned<String>,
    }

    /// Where statements and evidence are found.
    RawSource "a source" {
        /// A slug, unique in the file.
        required id: Spanned<String>,
        /// What sort of source it is.
        required kind: Spanned<String>,
        /// The title.
        optional title: RawText,
        /// Who published it.
        required publisher: RawText,
        /// Its address.
        optional url: Spanned<String>,
        /// The address of a copy that stays.
        optional archived_url: Spanned<String>,
        /// When it was published.
        optional published_at: RawTime,
        /// The language that it is in, as a BCP 47 tag.
        optional language: Spanned<String>,
    }

    /// Something put right after publication.
    RawCorrection "a correction" {
        /// When.
        required at: RawTime,
        /// What was wrong and is right now.
        required text: RawText,
        /// Ids of the claims that it touches.
        optional_list claims: Spanned<String>,
    }
}
