//! The rows of the ledger, while a widget is made in stages.

use leptos::prelude::*;
use story::{
    Story,
    model::{Ix, Question},
};

use super::ExplorerContext;

/// The number of rows in a batch.
const BATCH: usize = 4;

/// For each batch of rows, whether it is laid out.
pub(super) fn batches(story: &Story) -> Vec<RwSignal<bool>> {
    let batches = 0..story.questions.len().div_ceil(BATCH);
    batches.map(|_| RwSignal::new(true)).collect()
}

impl ExplorerContext {
    /// Leaves the rows of the ledger for later, and derives what they show.
    pub fn begin_rows(self) {
        self.inner().given.with_value(|given| {
            for is_laid_out in &given.batches {
                is_laid_out.set(false);
            }
        });
        untrack(|| self.threads(|_| ()));
    }

    /// Lays out the next batch of rows, as far as they are shown. Returns whether there was one.
    pub fn lay_out_rows(self) -> bool {
        self.inner().given.with_value(|given| {
            let mut batches = given.batches.iter();
            let next = batches.find(|is_laid_out| !is_laid_out.get_untracked());
            next.map(|is_laid_out| is_laid_out.set(true)).is_some()
        })
    }

    /// Whether the row of a question is laid out, if it is to be shown: tracked.
    pub(in crate::components) fn has_row(self, question: Ix<Question>) -> bool {
        self.inner().given.with_value(|given| {
            let batch = given.batches.get(question.position() / BATCH);
            batch.is_none_or(|is_laid_out| is_laid_out.get())
        })
    }
}
