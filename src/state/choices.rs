//! The reader's choices.

use story::{
    Story,
    derive::AsOf,
    model::{Claim, Interface, Ix, Question},
};

use super::{DeepLink, Filters, Limit, Origin, Share, View, trail::Step};

/// The reader's choices. They start with everything closed, nothing filtered, as of now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The view that is shown.
    pub(super) view: View,
    /// The view that the page asks for.
    pub(super) page_view: View,
    /// The questions that are open.
    pub(super) open_questions: Vec<Ix<Question>>,
    /// The claims that are open, the one opened last last.
    pub(super) open_claims: Vec<Ix<Claim>>,
    /// The open claim that the reader came to last.
    pub(super) at: Option<Ix<Claim>>,
    /// The steps that the reader can take back, the last one last.
    pub(super) trail: Vec<Step>,
    /// The search and the facets to filter by.
    pub(super) filters: Filters,
    /// The claims that the reader asked to see in spite of the filters.
    pub(super) revealed: Vec<Ix<Claim>>,
    /// The time up to which the story is looked at.
    pub(super) as_of: AsOf,
    /// The language that a link asked for.
    pub(super) language: Option<Interface>,
    /// Whether the filters are open to choose from.
    pub(super) has_filters_open: bool,
    /// The long lists that the reader asked to see whole.
    pub(super) whole: Vec<Limit>,
    /// Whether all lists are shown whole, as on paper.
    pub(super) is_printed: bool,
    /// The news for those who do not see it, until the next action.
    pub(super) announcement: Option<Announcement>,
}

/// News for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Announcement {
    /// A claim was passed on, or the page would not.
    Shared(Share),
    /// The results are there.
    Results,
}

impl Choices {
    /// The choices of a reader whose page asks for this view.
    #[must_use]
    pub fn in_view(self, view: View) -> Self {
        Self {
            view,
            page_view: view,
            ..self
        }
    }

    /// The choices of a reader who had these questions and claims open.
    pub fn with_open(
        story: &Story,
        questions: impl IntoIterator<Item = Ix<Question>>,
        claims: impl IntoIterator<Item = Ix<Claim>>,
    ) -> Self {
        let mut choices = Self {
            open_questions: questions.into_iter().collect(),
            ..Self::default()
        };
        for claim in claims {
            choices.open(claim, story);
        }
        choices.at = None;
        choices
    }

    /// The view that is shown.
    pub const fn view(&self) -> View {
        self.view
    }

    /// Whether the question is open.
    pub fn has_open_question(&self, question: Ix<Question>) -> bool {
        self.open_questions.contains(&question)
    }

    /// Whether the claim is open.
    pub fn has_open_claim(&self, claim: Ix<Claim>) -> bool {
        self.open_claims.contains(&claim)
    }

    /// The claims that are open, the one opened last last.
    pub fn open_claims(&self) -> &[Ix<Claim>] {
        &self.open_claims
    }

    /// The questions that are open.
    pub fn open_questions(&self) -> &[Ix<Question>] {
        &self.open_questions
    }

    /// The origin of the last step, if it led to `claim`.
    pub fn came_from(&self, claim: Ix<Claim>) -> Option<Origin> {
        let step = self.trail.last().filter(|step| step.to == claim)?;
        Some(step.from)
    }

    /// The search and the facets to filter by.
    pub const fn filters(&self) -> &Filters {
        &self.filters
    }

    /// Whether the filters are open to choose from.
    pub const fn has_filters_open(&self) -> bool {
        self.has_filters_open
    }

    /// The claims that are shown in spite of the filters.
    pub fn revealed(&self) -> &[Ix<Claim>] {
        &self.revealed
    }

    /// Whether a long list is shown whole.
    pub fn shows_whole(&self, limit: Limit) -> bool {
        self.is_printed || self.whole.contains(&limit)
    }

    /// The time up to which the story is looked at.
    pub const fn as_of(&self) -> AsOf {
        self.as_of
    }

    /// The news for those who do not see it.
    pub const fn announcement(&self) -> Option<&Announcement> {
        self.announcement.as_ref()
    }

    /// The claim or story that the reader passed on last, if nothing was done since.
    pub const fn shared(&self) -> Option<&Share> {
        match &self.announcement {
            Some(Announcement::Shared(share)) => Some(share),
            _ => None,
        }
    }

    /// The link that leads others to where the reader is.
    pub fn deep_link(&self) -> DeepLink {
        DeepLink {
            view: (self.view != self.page_view).then_some(self.view),
            claim: self.at,
            question: None,
            filters: self.filters.trimmed(),
            as_of: self.as_of,
            language: self.language,
        }
    }

    /// The same choices for another version of the story, or for another story. Whatever is not in
    /// it is given up.
    #[must_use]
    pub fn carried_over(&self, from: &Story, to: &Story) -> Self {
        let counterpart = |claim| to.claim(from.claims.get(claim)?.id.as_str());
        let question = |ix| to.question(from.questions.get(ix)?.id.as_str());
        let all = |claims: &[Ix<Claim>]| claims.iter().copied().filter_map(counterpart).collect();
        let steps = self.trail.iter();
        let questions = self.open_questions.iter().copied();
        let limits = self.whole.iter();
        Self {
            open_questions: questions.filter_map(question).collect(),
            open_claims: all(&self.open_claims),
            at: self.at.and_then(counterpart),
            trail: steps
                .filter_map(|step| step.carried_over(from, to))
                .collect(),
            filters: self.filters.carried_over(from, to),
            revealed: all(&self.revealed),
            whole: limits
                .filter_map(|limit| limit.carried_over(question))
                .collect(),
            announcement: None,
            ..*self
        }
    }

    /// Opens a claim and its question.
    pub(super) fn open(&mut self, claim: Ix<Claim>, story: &Story) {
        self.at = Some(claim);
        if !self.has_open_claim(claim) {
            self.open_claims.push(claim);
        }
        if let Some(claim) = story.claims.get(claim) {
            self.open_question(claim.question);
        }
    }

    /// Opens a question.
    pub(super) fn open_question(&mut self, question: Ix<Question>) {
        if !self.has_open_question(question) {
            self.open_questions.push(question);
        }
    }
}
