//! Facets in the words of a link.

use story::{
    Story,
    model::{StanceKind, Status},
};

use super::{Facet, StatusFacet};

/// The words for what has no id in the story: a side that is none, a claim that is a position or
/// disputed.
const NO_SIDE: &str = "-";
const POSITION: &str = "position";
const DISPUTED: &str = "disputed";

impl Facet {
    /// The name of its group, and the id or the word for it; `None` if it is of another story.
    pub(super) fn written(self, story: &Story) -> Option<(&'static str, &str)> {
        Some(match self {
            Self::Side(None) => ("side", NO_SIDE),
            Self::Side(Some(side)) => ("side", story.sides.get(side)?.id.as_str()),
            Self::Speaker(speaker) => ("speaker", story.speakers.get(speaker)?.id.as_str()),
            Self::Status(StatusFacet::Status(status)) => ("status", status.word()),
            Self::Status(StatusFacet::Position) => ("status", POSITION),
            Self::Status(StatusFacet::Disputed) => ("status", DISPUTED),
            Self::Stance(kind) => ("stance", kind.word()),
        })
    }

    /// The facet that was written so; `None` if it is not of this story.
    pub(super) fn read(key: &str, value: &str, story: &Story) -> Option<Self> {
        match key {
            "side" => {
                if value == NO_SIDE {
                    return Some(Self::Side(None));
                }
                for (side, found) in story.sides.entries() {
                    if found.id.as_str() == value {
                        return Some(Self::Side(Some(side)));
                    }
                }
            }
            "speaker" => {
                for (speaker, found) in story.speakers.entries() {
                    if found.id.as_str() == value {
                        return Some(Self::Speaker(speaker));
                    }
                }
            }
            "status" => {
                for status in Status::ALL {
                    if status.word() == value {
                        return Some(Self::Status(StatusFacet::Status(*status)));
                    }
                }
                return match value {
                    POSITION => Some(Self::Status(StatusFacet::Position)),
                    DISPUTED => Some(Self::Status(StatusFacet::Disputed)),
                    _ => None,
                };
            }
            "stance" => {
                for kind in StanceKind::ALL {
                    if kind.word() == value {
                        return Some(Self::Stance(*kind));
                    }
                }
            }
            _ => {}
        }
        None
    }
}
