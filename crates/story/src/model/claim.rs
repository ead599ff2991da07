//! Questions, the claims that answer them, and what bears on the claims.

use super::{
    Answers, ClaimKind, EndKind, EvidenceKind, Ix, MediaState, Points, RelationKind, Shared, Slug,
    Source, Speaker, Statement, Status, Text, Time,
};

/// An open question of the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Question {
    /// Its id.
    pub id: Slug,
    /// The question.
    pub text: Text,
    /// Whether its claims exclude one another.
    pub answers: Answers,
    /// What can be said now, in one line.
    pub answer: Text,
    /// What a decoder needs to know to understand it.
    pub context: Option<Text>,
    /// What evidence would settle it.
    pub settled_by: Option<Text>,
}

/// One proposition, neutrally worded.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Claim {
    /// Its id.
    pub id: Slug,
    /// The question that it answers.
    pub question: Ix<Question>,
    /// The proposition.
    pub text: Text,
    /// What sort of proposition it is.
    pub kind: ClaimKind,
    /// Where it is about.
    pub place: Option<Place>,
    /// When it is about.
    pub happened_at: Option<Time>,
    /// What the evidence said of it, newest last; empty for a position.
    pub assessments: Vec<Shared<Assessment>>,
    /// How it left the story.
    pub ended: Option<Shared<Ended>>,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Place {
    /// Its name.
    pub name: Text,
    /// Latitude and longitude in degrees (WGS 84).
    pub coordinates: Option<(f64, f64)>,
}

/// What the evidence says of a claim, from a time on.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Assessment {
    /// Since when.
    pub at: Option<Time>,
    /// The outcome.
    pub status: Status,
    /// Why.
    pub basis: Text,
    /// On what evidence.
    pub evidence: Vec<Ix<Evidence>>,
}

/// How a claim left the story.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Ended {
    /// When.
    pub at: Option<Time>,
    /// How.
    pub kind: EndKind,
    /// The claim that took its place.
    pub by: Option<Ix<Claim>>,
    /// Why.
    pub reason: Text,
}

/// Something that speaks for or against claims.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Evidence {
    /// Its id.
    pub id: Slug,
    /// What sort of evidence it is.
    pub kind: EvidenceKind,
    /// What it is.
    pub text: Text,
    /// Where it is found.
    pub source: Option<Ix<Source>>,
    /// What was found of a picture's authenticity.
    pub media: Option<MediaState>,
    /// What it bears on; never empty.
    pub bearing: Vec<Reading>,
}

/// Which way somebody reads a piece of evidence.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Reading {
    /// The claim that it bears on.
    pub claim: Ix<Claim>,
    /// Which way it points.
    pub points: Points,
    /// Who reads it so.
    pub read_by: Ix<Speaker>,
}

/// What a relation goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub enum RelationEnd {
    /// A claim.
    Claim(Ix<Claim>),
    /// A piece of evidence.
    Evidence(Ix<Evidence>),
}

/// How a claim stands to another, or to a piece of evidence.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Relation {
    /// The claim that it goes from.
    pub from: Ix<Claim>,
    /// What it goes to.
    pub to: RelationEnd,
    /// How they stand to each other.
    pub kind: RelationKind,
    /// Why.
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
    Evidence { id, kind, text, source, media, bearing }
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
