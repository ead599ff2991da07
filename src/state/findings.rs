//! The findings of the reader's search and filters.

use story::{
    Threads,
    derive::{AsOf, Bearing, ClaimThread, Index, fold, search_words},
    model::{Claim, Ix, Question},
};

use super::{Choices, Filters};

mod facet_counts;
pub use facet_counts::FacetCounts;

/// The claims that the reader's search and filters find.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// The search and the facets.
    pub filters: Filters,
    /// The claims that are found in spite of them.
    revealed: Vec<Ix<Claim>>,
    /// The time up to which the story is looked at.
    as_of: AsOf,
    /// For each claim of the story, whether it is found.
    is_found: Vec<bool>,
    /// The claims that are found, under their questions, in the order on screen.
    pub questions: Vec<(Ix<Question>, Vec<Ix<Claim>>)>,
    /// The number of claims that are found.
    pub count: usize,
}

impl Findings {
    /// The findings of a reader's choices in the threads of a story, as of the time that was
    /// chosen. The claims that the reader asked to see are found in spite of the filters.
    pub fn of(threads: &Threads, index: &Index, choices: &Choices) -> Self {
        let (filters, revealed) = (choices.filters(), choices.revealed());
        let search = fold(&filters.search);
        let words = search_words(&search);
        let mut findings = Self {
            filters: filters.clone(),
            revealed: revealed.to_vec(),
            as_of: choices.as_of(),
            ..Self::default()
        };
        for thread in &threads.questions {
            let mut of_question = Vec::new();
            for claim in &thread.claims {
                let is_found = index.finds(claim, &words) && filters.lets_through(claim)
                    || revealed.contains(&claim.ix);
                if is_found {
                    of_question.push(claim.ix);
                    findings.mark(claim.ix);
                }
            }
            findings.count += of_question.len();
            if !of_question.is_empty() {
                findings.questions.push((thread.ix, of_question));
            }
        }
        findings
    }

    /// Whether these choices find the same.
    pub fn are_of(&self, choices: &Choices) -> bool {
        self.as_of == choices.as_of()
            && self.filters == *choices.filters()
            && self.revealed == choices.revealed()
    }

    fn mark(&mut self, claim: Ix<Claim>) {
        let position = claim.position();
        if self.is_found.len() <= position {
            self.is_found.resize(position + 1, false);
        }
        if let Some(is_found) = self.is_found.get_mut(position) {
            *is_found = true;
        }
    }

    /// Whether the claim is found.
    pub fn has(&self, claim: Ix<Claim>) -> bool {
        let is_found = self.is_found.get(claim.position());
        is_found.copied().unwrap_or_default()
    }

    /// The claims against a claim that is found which are not found themselves.
    pub fn hidden_rebuttals(&self, thread: &ClaimThread) -> Vec<Ix<Claim>> {
        let against = |bearing| bearing == Bearing::Against && self.has(thread.ix);
        let related = thread.related.iter();
        related
            .filter(|related| against(related.bearing) && !self.has(related.ix))
            .map(|related| related.ix)
            .collect()
    }
}
