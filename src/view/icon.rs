//! Icons of 16 px that differ by shape, so that nothing depends on colour. They say nothing by
//! themselves: the words stand beside them.

use story::{
    derive::QuestionState,
    model::{EndKind, Status},
};

/// What an icon stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    DashedRing,
    Ring,
    RingWithDot,
    RingWithBar,
    RingWithSlash,
    Equals,
    NotEqual,
    Tick,
    Triangle,
    Cross,
    Speech,
    Dot,
    Chevron,
}

impl Shape {
    /// The shape of a status.
    pub(super) const fn of_status(status: Status) -> Self {
        match status {
            Status::Unverified => Self::DashedRing,
            Status::Supported => Self::RingWithDot,
            Status::Corroborated => Self::Equals,
            Status::Verified => Self::Tick,
            Status::Inconclusive => Self::RingWithBar,
            Status::Misleading => Self::Triangle,
            Status::False => Self::Cross,
        }
    }

    /// The shape of a question's state.
    pub(super) const fn of_state(state: QuestionState) -> Self {
        match state {
            QuestionState::Established => Self::Tick,
            QuestionState::Contested => Self::NotEqual,
            QuestionState::OneAccount => Self::RingWithDot,
            QuestionState::NotEstablished => Self::DashedRing,
            QuestionState::Open => Self::Ring,
            QuestionState::Positions => Self::Speech,
        }
    }

    /// The shape of how a claim left the story.
    pub(super) const fn of_end(kind: EndKind) -> Self {
        match kind {
            EndKind::Withdrawn => Self::Cross,
            EndKind::Superseded => Self::RingWithSlash,
        }
    }

    /// The classes of the icon.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::DashedRing => "icon dashed",
            Self::Chevron => "icon chevron",
            _ => "icon",
        }
    }

    /// The strokes, on a field of 16 by 16.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::DashedRing | Self::Ring => "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12",
            Self::RingWithDot => {
                "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M8 6.9a1.1 1.1 0 1 1 0 2.2a1.1 1.1 0 1 1 0-2.2"
            }
            Self::RingWithBar => "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M5 8h6",
            Self::RingWithSlash => "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M4 12l8-8",
            Self::Equals => "M3 6h10M3 10h10",
            Self::NotEqual => "M3 6h10M3 10h10M10.5 2.5l-5 11",
            Self::Tick => "M3 8.5l3.5 3.5L13 4.5",
            Self::Triangle => "M8 2.5l6 11H2z",
            Self::Cross => "M3.5 3.5l9 9M12.5 3.5l-9 9",
            Self::Speech => "M2.5 3h11v8h-6l-3 2.5V11h-2z",
            Self::Dot => {
                "M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8 7.2a.8 .8 0 1 1 0 1.6a.8 .8 0 1 1 0-1.6"
            }
            Self::Chevron => "M3.5 6l4.5 4.5L12.5 6",
        }
    }
}
