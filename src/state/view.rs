//! The ways to look at a story.

/// A view: a way to look at a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// The ledger: a row for each question.
    #[default]
    Claims,
    /// Statements and assessments along an axis of days and parts of days.
    Timeline,
}

impl View {
    /// Every view, in the order on screen.
    pub const ALL: [Self; 2] = [Self::Claims, Self::Timeline];

    /// The word for it in attributes, links and events.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Timeline => "timeline",
        }
    }

    /// The view for a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.word() == word)
    }
}
