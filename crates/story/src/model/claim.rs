//! Questions, the claims that answer them, and what bears on the claims.

use super::{
    Answers, ClaimKind, EndKind, EvidenceKind, Ix, MediaFinding, Points, RelationKind, Shared,
    Slug, Source, Speaker, Statement, Status, Story, Text, Time,
};

/// An open question of the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Question {
    /// The id.
    pub id: Slug,
    /// The question.
    pub text: Text,
    /// Whether its claims exclude one another.
    pub answers: Answers,
    /// The answer that can be given now, in one line.
    pub answer: Text,
    /// The background that a reader needs to understand it.
    pub context: Option<Text>,
    /// The evidence that would settle it.
    pub settled_by: Option<Text>,
}

/// A proposition, neutrally worded.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Claim {
    /// The id.
    pub id: Slug,
    /// The question that it answers.
    pub question: Ix<Question>,
    /// The proposition.
    pub text: Text,
    /// The kind of proposition.
    pub kind: ClaimKind,
    /// The place that it is about.
    pub place: Option<Place>,
    /// The time that it is about.
    pub happened_at: Option<Time>,
    /// The assessments, newest last; empty for a position.
    pub assessments: Vec<Shared<Assessment>>,
    /// The way in which it left the story.
    pub ended: Option<Shared<Ended>>,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Place {
    /// The name.
    pub name: Text,
    /// Latitude and longitude in degrees (WGS 84).
    pub coordinates: Option<(f64, f64)>,
}

/// An assessment of a claim: the status that the evidence gives it, from a time on.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Assessment {
    /// The time from which it holds.
    pub at: Option<Time>,
    /// The outcome.
    pub status: Status,
    /// The reason.
    pub basis: Text,
    /// The evidence that it rests on.
    pub evidence: Vec<Ix<Evidence>>,
}

/// The way in which a claim left the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Ended {
    /// The time.
    pub at: Option<Time>,
    /// The kind of end.
    pub kind: EndKind,
    /// The claim that took its place.
    pub by: Option<Ix<Claim>>,
    /// The reason.
    pub reason: Text,
}

/// A piece of evidence for or against claims.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Evidence {
    /// The id.
    pub id: Slug,
    /// The kind of evidence.
    pub kind: EvidenceKind,
    /// The description.
    pub text: Text,
    /// The source where it is found.
    pub source: Option<Ix<Source>>,
    /// The time since which it is known.
    pub at: Option<Time>,
    /// The finding on the authenticity of a video, a picture or a recording.
    pub media: Option<Media>,
    /// The readings of it, each for one claim; never empty.
    pub bearing: Vec<Reading>,
}

impl Evidence {
    /// The time since which it is known: its own, else that of its source.
    pub fn known_since<'s>(&'s self, story: &'s Story) -> Option<&'s Time> {
        let published = || story.sources.get(self.source?)?.published_at.as_ref();
        self.at.as_ref().or_else(published)
    }
}

/// A finding on authenticity, and whose it is.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Media {
    /// The finding.
    pub finding: MediaFinding,
    /// The speaker who found it.
    pub by: Ix<Speaker>,
}

/// A speaker's reading of a piece of evidence.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Reading {
    /// The claim that it bears on.
    pub claim: Ix<Claim>,
    /// The direction in which it points.
    pub points: Points,
    /// The speaker who reads it so.
    pub read_by: Ix<Speaker>,
}

/// The end that a relation goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub enum RelationEnd {
    /// A claim.
    Claim(Ix<Claim>),
    /// A piece of evidence.
    Evidence(Ix<Evidence>),
}

/// A relation of a claim to another, or to a piece of evidence.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Relation {
    /// The claim that it goes from.
    pub from: Ix<Claim>,
    /// The claim or evidence that it goes to.
    pub to: RelationEnd,
    /// The kind of relation.
    pub kind: RelationKind,
    /// The reason.
    pub why: Text,
    /// The statement that draws it; `None`: the editors do.
    pub statement: Option<Ix<Statement>>,
}

crate::pack::decode_in_order! {
    Question { id, text, answers, answer, context, settled_by }
    Claim { id, question, text, kind, place, happened_at, assessments, ended }
    Place { name, coordinates }
    Assessment { at, status, basis, evidence }
    Ended { at, kind, by, reason }
    Evidence { id, kind, text, source, at, media, bearing }
    Media { finding, by }
    Reading { claim, points, read_by }
    Relation { from, to, kind, why, statement }
}

impl crate::pack::Decode for RelationEnd {
    fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
        match decoder.variant(2) {
            0 => Self::Claim(Ix::decode(decoder)),
            _ => Self::Evidence(Ix::decode(decoder)),
        }
    }
}
