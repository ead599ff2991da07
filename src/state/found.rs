//! What the reader's search and filters find.

use story::{
    Story, Threads,
    derive::{Bearing, Index, fold},
    model::{Claim, Ix, StanceKind, Status},
};

use super::filters::{Facet, Filters, Standing};

/// What is found, and what the filters would find.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// For each claim of the story, whether it is shown.
    shown: Vec<bool>,
    /// For each claim of the story, the claims against it that are not shown, though it is.
    hidden_rebuttals: Vec<Vec<Ix<Claim>>>,
    /// How many claims are shown.
    pub count: usize,
    /// How many there are.
    pub total: usize,
    /// The facets on offer, and how many claims each would leave: beside what is chosen in other
    /// groups, and in place of what is chosen in its own.
    pub counts: Vec<(Facet, usize)>,
}

impl Found {
    /// What is found in the threads of a story. What the reader asked to see is shown in spite of
    /// the filters.
    pub fn of(
        story: &Story,
        threads: &Threads,
        index: &Index,
        filters: &Filters,
        revealed: &[Ix<Claim>],
    ) -> Self {
        let folded = fold(&filters.search);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let mut found = Self {
            shown: vec![false; story.claims.len()],
            hidden_rebuttals: vec![Vec::new(); story.claims.len()],
            count: 0,
            total: 0,
            counts: offered(story, threads),
        };
        for thread in threads.claims() {
            found.total += 1;
            let matches = index.finds(thread, &words);
            let is_shown =
                matches && filters.lets_through(thread, None) || revealed.contains(&thread.ix);
            if is_shown && let Some(shown) = found.shown.get_mut(thread.ix.position()) {
                *shown = true;
                found.count += 1;
            }
            for (facet, count) in &mut found.counts {
                *count += usize::from(matches && filters.lets_through(thread, Some(*facet)));
            }
        }
        for thread in threads.claims() {
            let mut hidden = Vec::new();
            for related in &thread.related {
                if related.bearing == Bearing::Against && !found.shows(related.ix) {
                    hidden.push(related.ix);
                }
            }
            if found.shows(thread.ix)
                && let Some(rebuttals) = found.hidden_rebuttals.get_mut(thread.ix.position())
            {
                *rebuttals = hidden;
            }
        }
        found
    }

    /// Whether the claim is shown.
    pub fn shows(&self, claim: Ix<Claim>) -> bool {
        self.shown
            .get(claim.position())
            .copied()
            .unwrap_or_default()
    }

    /// The claims against this one that the filters hide, though it is shown.
    pub fn hidden_rebuttals(&self, claim: Ix<Claim>) -> &[Ix<Claim>] {
        let hidden = self.hidden_rebuttals.get(claim.position());
        hidden.map_or(&[], Vec::as_slice)
    }
}

/// The facets that some claim has, in the order on screen; none counted yet.
fn offered(story: &Story, threads: &Threads) -> Vec<(Facet, usize)> {
    let mut all = Vec::new();
    for (side, _) in story.sides.entries() {
        all.push(Facet::Side(Some(side)));
    }
    all.push(Facet::Side(None));
    for (speaker, _) in story.speakers.entries() {
        all.push(Facet::Speaker(speaker));
    }
    for status in Status::ALL {
        all.push(Facet::Standing(Standing::Status(*status)));
    }
    all.push(Facet::Standing(Standing::Position));
    all.push(Facet::Standing(Standing::Disputed));
    for kind in StanceKind::ALL {
        all.push(Facet::Stance(*kind));
    }
    let mut offered = Vec::new();
    for facet in all {
        if threads.claims().any(|thread| facet.is_of(thread)) {
            offered.push((facet, 0));
        }
    }
    offered
}
