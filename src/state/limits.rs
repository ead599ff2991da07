//! Limits on how much of a long list is shown until the reader asks for the rest: what is shown is
//! what it costs.

use story::model::{Ix, Question};

/// The number of rows that the ledger shows at first.
pub const ROWS_SHOWN: usize = 60;

/// The number of claims that an opened question shows at first.
pub const CLAIMS_SHOWN: usize = 20;

/// The number of results that a search shows at first.
pub const RESULTS_SHOWN: usize = 30;

/// The number of entries that a cell of the timeline shows at first.
const ENTRIES_SHOWN: usize = 5;

/// A list that may be too long to show whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// The rows of the ledger.
    Rows,
    /// The claims of an opened question.
    Claims(Ix<Question>),
    /// The results of a search or of filters.
    Results,
    /// The entries of the timeline at a moment, in a column: the positions of both.
    Moment(usize, usize),
    /// The entries without a time, in a column: its position.
    Untimed(usize),
}

impl Limit {
    /// The number of items that the list shows at first.
    pub const fn items(self) -> usize {
        match self {
            Self::Rows => ROWS_SHOWN,
            Self::Claims(_) => CLAIMS_SHOWN,
            Self::Results | Self::Untimed(_) => RESULTS_SHOWN,
            Self::Moment(..) => ENTRIES_SHOWN,
        }
    }

    /// The limit of the same list in another version of the story, or in another story. `question`
    /// gives a question's counterpart there; the moments of its timeline are others.
    pub(super) fn carried_over(
        self,
        question: impl Fn(Ix<Question>) -> Option<Ix<Question>>,
    ) -> Option<Self> {
        match self {
            Self::Claims(of) => question(of).map(Self::Claims),
            Self::Moment(..) | Self::Untimed(_) => None,
            Self::Rows | Self::Results => Some(self),
        }
    }
}
