//! The story as a whole, and who and what it draws on.

use super::{
    Claim, Evidence, Ix, LanguageTag, Link, Question, Relation, Slug, SourceKind, SpeakerKind,
    Statement, Table, Text, Time,
};

/// A checked story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Story {
    /// The story's id, which names its files.
    pub id: Slug,
    /// The language that it is written in.
    pub language: LanguageTag,
    /// The title.
    pub title: Text,
    /// The summary of what can be said now.
    pub summary: Option<Text>,
    /// The time up to which it was compiled.
    pub as_of: Time,
    /// The IANA name of the time zone of its days and hours.
    pub time_zone: String,
    /// The page that it belongs to.
    pub url: Option<Link>,
    /// The publisher, who answers for the assessments.
    pub publisher: Option<Publisher>,
    /// The method of compilation.
    pub method: Option<Text>,
    /// The sides, in the order on screen.
    pub sides: Table<Side>,
    /// The speakers, in the order of the file.
    pub speakers: Table<Speaker>,
    /// The sources of the statements and the evidence.
    pub sources: Table<Source>,
    /// The questions.
    pub questions: Table<Question>,
    /// The claims that answer the questions.
    pub claims: Table<Claim>,
    /// The statements on the claims.
    pub statements: Table<Statement>,
    /// The evidence for or against the claims.
    pub evidence: Table<Evidence>,
    /// The relations of claims to one another and to the evidence.
    pub relations: Table<Relation>,
    /// The corrections after publication.
    pub corrections: Vec<Correction>,
}

impl Story {
    /// The claim with this id.
    pub fn claim(&self, id: &str) -> Option<Ix<Claim>> {
        let mut claims = self.claims.entries();
        let (ix, _) = claims.find(|(_, claim)| claim.id.as_str() == id)?;
        Some(ix)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<Ix<Question>> {
        let mut questions = self.questions.entries();
        let (ix, _) = questions.find(|(_, question)| question.id.as_str() == id)?;
        Some(ix)
    }
}

/// The publisher of the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Publisher {
    /// The name.
    pub name: Text,
    /// The home page.
    pub url: Option<Link>,
    /// The publisher's own rules.
    pub policies: Policies,
}

/// The addresses of a publisher's rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Policies {
    /// The rules for putting mistakes right.
    pub corrections: Option<Link>,
    /// The rules for checking facts.
    pub fact_checking: Option<Link>,
    /// The rules for leaving speakers unnamed.
    pub unnamed_sources: Option<Link>,
}

/// A side of the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Side {
    /// The id.
    pub id: Slug,
    /// The name.
    pub name: Text,
    /// The name where room is short.
    pub short_name: Option<Text>,
    /// The line of who is in it: army, state media.
    pub who: Option<Text>,
    /// Whether the file gives it a column of its own.
    pub is_principal: bool,
}

impl Side {
    /// The short name, or the full one where there is none.
    pub fn brief_name(&self) -> &Text {
        self.short_name.as_ref().unwrap_or(&self.name)
    }
}

/// A person or body that takes a stance.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Speaker {
    /// The speaker's id.
    pub id: Slug,
    /// The full name.
    pub name: Text,
    /// The name where room is short.
    pub short_name: Option<Text>,
    /// Whether the name is plural: militants say, the army says.
    pub is_plural: bool,
    /// The kind of speaker.
    pub kind: SpeakerKind,
    /// Office or function.
    pub role: Option<Text>,
    /// The side, where there is one.
    pub side: Option<Ix<Side>>,
    /// The speaker that this one belongs to.
    pub part_of: Option<Ix<Speaker>>,
    /// The speakers who may be the same.
    pub possibly_same_as: Vec<Ix<Speaker>>,
    /// The speaker's ties that a reader should know of.
    pub ties: Vec<Text>,
    /// The speaker's page.
    pub url: Option<Link>,
    /// The speaker in a public register, such as Wikidata.
    pub same_as: Option<Link>,
}

impl Speaker {
    /// The short name, or the full one where there is none.
    pub fn brief_name(&self) -> &Text {
        self.short_name.as_ref().unwrap_or(&self.name)
    }
}

/// A source of statements and evidence.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Source {
    /// The id.
    pub id: Slug,
    /// The kind of source.
    pub kind: SourceKind,
    /// The title.
    pub title: Option<Text>,
    /// The publisher.
    pub publisher: Text,
    /// The address.
    pub url: Option<Link>,
    /// A copy that stays.
    pub archived_url: Option<Link>,
    /// The time of publication.
    pub published_at: Option<Time>,
    /// The language that it is in.
    pub language: Option<LanguageTag>,
}

impl Source {
    /// The address where it can be read: its own, else that of a copy that stays.
    pub fn address(&self) -> Option<&Link> {
        self.url.as_ref().or(self.archived_url.as_ref())
    }
}

/// A correction after publication.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Correction {
    /// The time.
    pub at: Time,
    /// The mistake, and what is right now.
    pub text: Text,
    /// The claims that it touches.
    pub claims: Vec<Ix<Claim>>,
}

crate::pack::decode_in_order! {
    Story { id, language, title, summary, as_of, time_zone, url, publisher, method, sides, speakers, sources, questions, claims, statements, evidence, relations, corrections }
    Publisher { name, url, policies }
    Policies { corrections, fact_checking, unnamed_sources }
    Side { id, name, short_name, who, is_principal }
    Speaker { id, name, short_name, is_plural, kind, role, side, part_of, possibly_same_as, ties, url, same_as }
    Source { id, kind, title, publisher, url, archived_url, published_at, language }
    Correction { at, text, claims }
}
