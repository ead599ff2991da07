//! Status: in words and a shape, never far from the claim.

use story::{
    derive::{ClaimThread, QuestionState},
    model::{Claim, Ix, Status},
};

use super::{
    context::Shared,
    element::{Element, element},
    icon::Shape,
};

/// A word with its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark(Shape, &'static str);

impl Mark {
    /// A status.
    pub(super) fn of_status(shared: Shared, status: Status) -> Self {
        Self(
            Shape::of_status(status),
            (shared.locale.messages.status)(status),
        )
    }

    /// The state of a question.
    pub(super) fn of_state(shared: Shared, state: QuestionState) -> Self {
        Self(
            Shape::of_state(state),
            (shared.locale.messages.question_state)(state),
        )
    }

    /// Its word.
    pub(super) const fn word(self) -> &'static str {
        self.1
    }

    /// How a claim stands: whether it ended, its status or that it is a position, whether it is
    /// disputed.
    pub(super) fn of_claim(shared: Shared, thread: &ClaimThread) -> Vec<Self> {
        let messages = shared.locale.messages;
        let ended = thread.ended.as_ref().map(|ended| ended.kind);
        let ended = ended.map(|kind| Self(Shape::of_end(kind), (messages.ended)(kind)));
        let status = thread
            .status
            .map_or(Self(Shape::Speech, messages.position), |status| {
                Self::of_status(shared, status)
            });
        let disputed = thread
            .is_disputed
            .then_some(Self(Shape::NotEqual, messages.disputed));
        ended.into_iter().chain([status]).chain(disputed).collect()
    }

    /// How the claim differs from the reader's last visit.
    pub(super) fn of_change(shared: Shared, claim: Ix<Claim>) -> Option<Self> {
        let change = shared.with(|session| session.change_of(claim))??;
        Some(Self(Shape::Dot, (shared.locale.messages.change)(change)))
    }
}

/// Marks in a row.
pub(super) fn marks(id: Option<String>, marks: Vec<Mark>) -> Element {
    let marks = marks
        .into_iter()
        .map(|Mark(shape, word)| element("span").class("mark").icon(shape).text(word));
    element("span")
        .class("standing")
        .set_some("id", id)
        .children(marks)
}
