//! The actions of a reader, and what comes of them.

use story::{
    Story,
    derive::AsOf,
    model::{Claim, Ix, Question},
};

use super::{
    Announcement, Choices, DeepLink, Facet, Filters, Limit, Origin, Share, View, trail::Step,
};

/// An action of a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Open a question that is closed, close one that is open.
    ToggleQuestion(Ix<Question>),
    /// Open a question, whether it is open or not: find-in-page found something in it.
    OpenQuestion(Ix<Question>),
    /// Open a claim that is closed, close one that is open.
    ToggleClaim(Ix<Claim>),
    /// Open a claim, whether it is open or not: find-in-page found something in it.
    OpenClaim(Ix<Claim>),
    /// Come to a claim, in its question, from elsewhere in the story.
    Visit {
        /// The claim.
        to: Ix<Claim>,
        /// The place where the reader is.
        from: Origin,
    },
    /// Take back the last step.
    GoBack,
    /// Look at the story in another way.
    Show(View),
    /// Search for something.
    Search(String),
    /// Open the filters to choose from, or close them.
    ToggleFilters,
    /// Choose a facet, or no longer.
    Filter(Facet),
    /// Give up the search and all filters.
    ClearFilters,
    /// See claims in spite of the filters.
    Reveal(Vec<Ix<Claim>>),
    /// See a long list whole.
    ShowAll(Limit),
    /// See every list whole while the page is printed, or no longer.
    Print(bool),
    /// Look at the story as it could be known at another time.
    LookBack(AsOf),
    /// Come to where a link or the history leads.
    Follow {
        /// The link.
        link: DeepLink,
        /// Whether the reader is led to its claim, and is not somewhere else already.
        is_led: bool,
    },
    /// Rest for a moment: the results can be announced.
    Rest,
    /// See the newer version of the story.
    TakeNews,
    /// Pass a claim on.
    Share(Share),
    /// The page passed a claim on, or would not.
    Shared(Share),
}

/// The place that the focus must go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the control of a claim in its question, which is scrolled to.
    Claim(Ix<Claim>),
    /// To the control of a question, which is scrolled to.
    Question(Ix<Question>),
    /// To the control of a claim among the results, which is scrolled to.
    Result(Ix<Claim>),
    /// To the search field, if the control that was used is gone.
    Search,
    /// To the first item that a list did not show before, if its button has the focus.
    Rest,
    /// To the tab of the view, if the control that was used is gone.
    Tab,
}

/// The outcome of an action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each tells of one thing whether it happened"
)]
pub struct Outcome {
    /// The claim that was closed and is open now.
    pub opened: Option<Ix<Claim>>,
    /// The place that the focus must go to, if it moves.
    pub focus: Option<Focus>,
    /// Whether the reader came by a link or the history, where it is written already.
    pub is_followed: bool,
    /// The claim or story to pass on.
    pub share: Option<Share>,
    /// The view that is shown, if it was another.
    pub view: Option<View>,
    /// Whether other claims may be found than before.
    pub has_other_findings: bool,
    /// Whether the filters are others, apart from the search.
    pub has_other_facets: bool,
    /// Whether the story is looked at as of another time.
    pub has_other_time: bool,
    /// Whether the reader, who searched, rests.
    pub has_rested: bool,
    /// Whether the newer version of the story is to be shown.
    pub takes_news: bool,
}

impl Choices {
    /// Carries out an action on the story.
    pub fn apply(&mut self, action: Action, story: &Story) -> Outcome {
        let before = self.clone();
        let is_followed = matches!(action, Action::Follow { .. });
        let takes_news = action == Action::TakeNews;
        let has_rested = action == Action::Rest;
        if !matches!(action, Action::Rest) {
            self.announcement = None;
        }
        let mut share = None;
        let focus = match action {
            Action::Share(asked) => {
                share = Some(asked);
                None
            }
            Action::Shared(shared) => {
                self.announcement = Some(Announcement::Shared(shared));
                None
            }
            // The notice goes, and with it the button.
            Action::TakeNews => Some(Focus::Tab),
            Action::Rest => {
                // News of what was passed on meanwhile is newer.
                self.announcement.get_or_insert(Announcement::Results);
                None
            }
            Action::Follow { link, is_led } => {
                let focus = self.follow(link, story);
                focus.filter(|_| is_led)
            }
            action => self.choose(action, story),
        };
        // An action opens one claim at most.
        let is_new = |claim: &Ix<Claim>| !before.has_open_claim(*claim);
        Outcome {
            opened: self.open_claims.last().copied().filter(is_new),
            focus,
            is_followed,
            takes_news,
            has_rested,
            share,
            view: (self.view != before.view).then_some(self.view),
            has_other_time: self.as_of != before.as_of,
            has_other_facets: self.filters.facets != before.filters.facets,
            has_other_findings: self.as_of != before.as_of
                || self.filters != before.filters
                || self.revealed != before.revealed,
        }
    }

    /// Carries out an action that changes nothing but the choices.
    fn choose(&mut self, action: Action, story: &Story) -> Option<Focus> {
        match action {
            Action::ToggleQuestion(question) if self.has_open_question(question) => {
                self.open_questions.retain(|open| *open != question);
            }
            Action::ToggleQuestion(question) | Action::OpenQuestion(question) => {
                self.open_question(question);
            }
            Action::ToggleClaim(claim) if self.has_open_claim(claim) => self.close(claim),
            Action::ToggleClaim(claim) | Action::OpenClaim(claim) => self.open(claim, story),
            Action::Visit { to, from } => {
                let filters = self.filters.clone();
                self.trail.push(Step { from, to, filters });
                return Some(self.lead_to(to, story));
            }
            Action::GoBack => return self.go_back(story),
            Action::Show(view) => self.view = view,
            Action::Search(search) => {
                self.filters.search = search;
                self.find_anew();
            }
            Action::ToggleFilters => self.has_filters_open = !self.has_filters_open,
            Action::Filter(facet) => {
                self.filters.toggle(facet);
                self.find_anew();
                return Some(Focus::Search);
            }
            Action::ClearFilters => {
                self.filters = Filters::default();
                self.find_anew();
                return Some(Focus::Search);
            }
            Action::Reveal(claims) => {
                let first = claims.first().copied();
                self.revealed.extend(claims);
                return first.map(Focus::Result);
            }
            Action::ShowAll(limit) => {
                self.whole.push(limit);
                return Some(Focus::Rest);
            }
            Action::Print(is_printed) => self.is_printed = is_printed,
            Action::LookBack(as_of) => {
                self.as_of = as_of;
                return Some(Focus::Tab);
            }
            // `apply` carries these out.
            Action::Follow { .. }
            | Action::Rest
            | Action::Share(_)
            | Action::Shared(_)
            | Action::TakeNews => {}
        }
        None
    }

    /// Closes a claim. The way back stands in the claim that a step led to, and closes with it.
    fn close(&mut self, claim: Ix<Claim>) {
        self.open_claims.retain(|open| *open != claim);
        self.at = self.at.filter(|at| *at != claim);
        self.trail.retain(|step| step.to != claim);
    }

    /// Opens a claim in its question, where the reader is led to it. The ledger is shown where
    /// nothing is filtered.
    fn lead_to(&mut self, claim: Ix<Claim>, story: &Story) -> Focus {
        self.view = View::Claims;
        self.filters = Filters::default();
        self.find_anew();
        self.open(claim, story);
        Focus::Claim(claim)
    }

    /// Takes back the last step.
    fn go_back(&mut self, story: &Story) -> Option<Focus> {
        let step = self.trail.pop()?;
        if let Origin::Claim(claim) = step.from {
            return Some(self.lead_to(claim, story));
        }
        self.filters = step.filters;
        self.find_anew();
        if let Origin::View(view) = step.from {
            self.view = view;
            return Some(Focus::Tab);
        }
        self.revealed.push(step.to);
        Some(Focus::Result(step.to))
    }

    /// Begins the results anew.
    fn find_anew(&mut self) {
        self.revealed.clear();
        self.whole.retain(|limit| *limit != Limit::Results);
    }

    /// Comes to where a link leads. What is open stays open.
    fn follow(&mut self, link: DeepLink, story: &Story) -> Option<Focus> {
        let came_to = link.claim.filter(|_| link.claim != self.at);
        self.at = link.claim;
        if self.filters.trimmed() != link.filters {
            self.filters = link.filters;
            self.find_anew();
        }
        self.as_of = link.as_of;
        // The language counts from the next time that the widget is mounted.
        self.language = link.language;
        self.view = link.view.unwrap_or(self.page_view);
        if let Some(question) = link.question {
            self.view = link.view.unwrap_or(View::Claims);
            self.open_question(question);
            return Some(Focus::Question(question));
        }
        let claim = came_to?;
        self.view = link.view.unwrap_or(View::Claims);
        self.open(claim, story);
        if self.filters.is_empty() {
            return Some(Focus::Claim(claim));
        }
        self.revealed.push(claim);
        Some(Focus::Result(claim))
    }
}
