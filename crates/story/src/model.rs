//! The checked story: typed, complete, immutable. It is made by [`crate::parse`] and
//! [`crate::unpack`] alone, so whoever holds one need not check it again.

mod claim;
mod link;
mod shared;
mod slug;
mod statement;
mod story;
mod table;
mod text;
mod time;
mod vocabulary;
pub(crate) use vocabulary::vocabulary;

pub use claim::{
    Assessment, Claim, Ended, Evidence, Media, Place, Question, Reading, Relation, RelationEnd,
};
pub use link::{BadLink, Link};
pub use shared::Shared;
pub use slug::{BadSlug, Slug};
pub use statement::{Channel, Interpretation, Quantity, Quote, Stance, Statement};
pub use story::{Correction, Policies, Publisher, Side, Source, Speaker, Story};
pub use table::{Ix, Table};
pub use text::{BadTag, Direction, Interface, LanguageTag, Text};
pub use time::{DayPart, Precision, Time};
#[cfg(feature = "author")]
pub use vocabulary::Vocabulary;
pub use vocabulary::{
    Answers, Bound, ClaimKind, EndKind, EvidenceKind, MediaFinding, Obtained, Points, RelationKind,
    SourceKind, SpeakerKind, StanceKind, Status,
};
