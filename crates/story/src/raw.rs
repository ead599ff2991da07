//! The values of a story file, each with its position, before anything is checked.
//!
//! The types here are the format: their doc comments explain each field to editors. A value of
//! the wrong type is noted and left out; the rest is read all the same, so that one run tells
//! every mistake.

mod claim;
mod kind;
mod object;
mod paths;
mod reader;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod statement;
mod story;
mod syntax;
mod texts;
mod value;

pub use claim::{
    RawAssessment, RawClaim, RawEnded, RawEvidence, RawMedia, RawPlace, RawQuestion, RawReading,
    RawRelation,
};
pub(crate) use paths::add_paths;
pub(crate) use reader::read;
#[cfg(feature = "schema")]
pub use schema::schema;
#[cfg(feature = "schema")]
pub(crate) use schema::vocabulary_schema;
pub(crate) use shape::Shape;
pub use statement::{
    RawChannel, RawInterpretation, RawQuantity, RawQuote, RawStance, RawStatement,
};
pub use story::{
    RawAcceptance, RawCorrection, RawPolicies, RawPublisher, RawSide, RawSource, RawSpeaker,
    RawStory,
};
pub(crate) use syntax::Json;
pub(crate) use texts::{Texts, TextsWithin};
pub use value::{RawPartOfDay, RawText, RawTime, Spanned};
