//! The rows of the ledger, while a widget is made in pieces.

use leptos::prelude::*;
use story::{
    Story,
    model::{Ix, Question},
};

use super::ExplorerContext;
use crate::state::Limit;

/// How many rows make a piece.
const PIECE: usize = 4;

/// For each piece of the rows that are shown at first, whether it is laid out.
pub(super) fn pieces(story: &Story) -> Vec<RwSignal<bool>> {
    let shown = story.questions.len().min(Limit::Rows.items());
    let pieces = 0..shown.div_ceil(PIECE);
    pieces.map(|_| RwSignal::new(true)).collect()
}

impl ExplorerContext {
    /// Leaves the rows of the ledger for later, and derives what they show.
    pub fn begin_rows(self) {
        self.inner().given.with_value(|given| {
            for is_laid_out in &given.pieces {
                is_laid_out.set(false);
            }
        });
        untrack(|| self.threads(|_| ()));
    }

    /// Lays out the next piece of the rows. Returns whether there is one.
    pub fn lay_out_rows(self) -> bool {
        self.inner().given.with_value(|given| {
            let mut pieces = given.pieces.iter();
            let next = pieces.find(|is_laid_out| !is_laid_out.get_untracked());
            next.map(|is_laid_out| is_laid_out.set(true)).is_some()
        })
    }

    /// Whether the row of a question is laid out, if it is to be shown: tracked.
    pub(in crate::components) fn has_row(self, question: Ix<Question>) -> bool {
        self.inner().given.with_value(|given| {
            let piece = given.pieces.get(question.position() / PIECE);
            piece.is_none_or(|is_laid_out| is_laid_out.get())
        })
    }
}
