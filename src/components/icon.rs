//! Icons of 16 by 16 that differ by shape, so that nothing depends on colour. They say nothing by
//! themselves: the words stand beside them.

use super::element::{Element, element};
use story::{
    derive::QuestionState,
    model::{EndKind, Status},
};

/// The shape of an icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Cross,
    DashedRing,
    Dot,
    Equals,
    FacingHeads,
    HalfRing,
    Lens,
    NotEqual,
    Ring,
    RingWithBar,
    RingWithDot,
    Slash,
    Speech,
    Tick,
    Triangle,
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
            QuestionState::Contested => Self::FacingHeads,
            QuestionState::OneAccount => Self::HalfRing,
            QuestionState::NotEstablished => Self::DashedRing,
            QuestionState::Open => Self::Ring,
            QuestionState::Positions => Self::Speech,
        }
    }

    /// The shape of how a claim left the story.
    pub(super) const fn of_end(kind: EndKind) -> Self {
        match kind {
            EndKind::Withdrawn | EndKind::Superseded => Self::Slash,
        }
    }

    /// The lines, as the value of a path's `d`.
    const fn lines(self) -> &'static str {
        match self {
            Self::Cross => "m3.5 3.5 9 9m0-9-9 9",
            Self::DashedRing | Self::HalfRing | Self::Ring | Self::RingWithDot => RING,
            Self::RingWithBar => "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12M5 8h6",
            Self::Dot => "",
            Self::Equals => "M3 6h10M3 10h10",
            Self::FacingHeads => "m2 3.5 4.5 4.5L2 12.5m12-9L9.5 8l4.5 4.5",
            Self::Lens => "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9m3.5 8 4 4",
            Self::NotEqual => "M3 6h10M3 10h10m-2.5-7.5-5 11",
            Self::Slash => "m4 12 8-8",
            Self::Speech => "M2.5 3h11v8h-6l-3 2.5V11h-2z",
            Self::Tick => "M3 8.5 6.5 12 13 4.5",
            Self::Triangle => "m8 2.5 6 11H2z",
        }
    }

    /// The part that is filled, likewise.
    const fn filled(self) -> Option<&'static str> {
        match self {
            Self::HalfRing => Some("M8 2a6 6 0 0 0 0 12z"),
            Self::Dot | Self::RingWithDot => Some("M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5"),
            _ => None,
        }
    }
}

/// A ring of radius 6.
const RING: &str = "M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12";

/// An icon.
#[inline(never)]
pub(super) fn icon(shape: Shape) -> Element {
    let class = if shape == Shape::DashedRing {
        "icon dashed"
    } else {
        "icon"
    };
    let path = |class, lines| element("path", class).attr("d", lines);
    element("svg", class)
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(path("", shape.lines()))
        .children(shape.filled().map(|filled| path("solid", filled)))
}
