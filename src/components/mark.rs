//! Marks of status: words and a shape, never far from the claim.

use story::{
    derive::{ClaimThread, Lead, QuestionState},
    model::{Claim, EndKind, Ix, Status},
};

use super::{
    ExplorerContext,
    element::{Element, element},
    icon::{Shape, icon},
};

/// A word with its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    shape: Shape,
    word: &'static str,
}

impl Mark {
    /// A word with a shape.
    pub(super) const fn new(shape: Shape, word: &'static str) -> Self {
        Self { shape, word }
    }

    /// The mark of a status.
    pub(super) fn of_status(explorer: ExplorerContext, status: Status) -> Self {
        Self {
            shape: Shape::of_status(status),
            word: (explorer.locale().messages.status)(status),
        }
    }

    /// The mark of a question's state.
    pub(super) fn of_state(explorer: ExplorerContext, state: QuestionState) -> Self {
        Self {
            shape: Shape::of_state(state),
            word: (explorer.locale().messages.question_state)(state),
        }
    }

    /// The marks of a claim: whether it ended, its status or that it is a position, whether it is
    /// disputed.
    pub(super) fn all_of(explorer: ExplorerContext, thread: &ClaimThread) -> Vec<Self> {
        let ended = thread.ended.as_ref().map(|ended| ended.kind);
        let status = thread.status.map_or_else(
            || Self::position(explorer),
            |status| Self::of_status(explorer, status),
        );
        let mut marks = Self::exceptions(explorer, ended, None, thread.is_disputed);
        let position = usize::from(ended.is_some());
        marks.insert(position.min(marks.len()), status);
        marks
    }

    /// The marks of a claim by which it differs from most: all but that it is not verified.
    pub(super) fn exceptions_of(explorer: ExplorerContext, thread: &ClaimThread) -> Vec<Self> {
        let ended = thread.ended.as_ref().map(|ended| ended.kind);
        Self::exceptions(explorer, ended, thread.status, thread.is_disputed)
    }

    /// Likewise, of a claim that a cell leads with.
    pub(super) fn exceptions_of_lead(explorer: ExplorerContext, lead: &Lead) -> Vec<Self> {
        Self::exceptions(explorer, lead.ended, lead.status, lead.is_disputed)
    }

    fn exceptions(
        explorer: ExplorerContext,
        ended: Option<EndKind>,
        status: Option<Status>,
        is_disputed: bool,
    ) -> Vec<Self> {
        let messages = explorer.locale().messages;
        let ended = ended.map(|kind| Self {
            shape: Shape::of_end(kind),
            word: (messages.ended)(kind),
        });
        let status = status.filter(|status| *status != Status::Unverified);
        let status = status.map(|status| Self::of_status(explorer, status));
        let disputed = is_disputed.then_some(Self {
            shape: Shape::NotEqual,
            word: messages.disputed,
        });
        [ended, status, disputed].into_iter().flatten().collect()
    }

    /// The mark of a position.
    pub(super) fn position(explorer: ExplorerContext) -> Self {
        Self {
            shape: Shape::Speech,
            word: explorer.locale().messages.position,
        }
    }

    /// The mark of how a claim differs from the reader's last visit.
    pub(super) fn of_change(explorer: ExplorerContext, claim: Ix<Claim>) -> Option<Self> {
        let change = explorer.setting(|setting| setting.changes.get(claim.position()).copied());
        Some(Self {
            shape: Shape::Dot,
            word: (explorer.locale().messages.change)(change.flatten()?),
        })
    }

    /// The words of marks, for a citation.
    pub(super) fn words(marks: &[Self]) -> String {
        let words: Vec<&str> = marks.iter().map(|mark| mark.word).collect();
        words.join(" · ")
    }
}

impl Element {
    /// Adds marks, each followed by a space.
    pub(super) fn marks(self, marks: &[Mark]) -> Self {
        marks.iter().fold(self, |line, Mark { shape, word }| {
            let mark = element("span", "mark").child(icon(*shape)).text(word);
            line.child(mark).text(" ")
        })
    }
}

/// The mark of a claim that is not verified, as the ledger has it before every such claim: the
/// shape alone, with its name for those who do not see it.
pub(super) fn unverified_ring(explorer: ExplorerContext) -> Element {
    let messages = explorer.locale().messages;
    let name = (messages.label)((messages.status)(Status::Unverified));
    element("span", "ring")
        .child(icon(Shape::DashedRing))
        .child(element("span", "unseen").text(&name))
}
