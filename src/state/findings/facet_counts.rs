//! The facets on offer, and how many claims each would leave.

use story::{
    Story, Threads,
    derive::{ClaimThread, Index, fold, search_words},
    model::{StanceKind, Status},
};

use crate::state::{Facet, FacetGroup, Filters, StatusFacet};

/// The facets that some claim has, in the order on screen, each with how many claims it would
/// leave: beside the facets chosen in other groups, and in place of those chosen in its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FacetCounts(pub Vec<(Facet, usize)>);

impl FacetCounts {
    /// The counts in the threads of a story, by one look at each statement.
    pub fn of(story: &Story, threads: &Threads, index: &Index, filters: &Filters) -> Self {
        let search = fold(&filters.search);
        let words = search_words(&search);
        let mut counting = Counting::of(story);
        for thread in threads.claims() {
            counting.offer(thread);
            if index.finds(thread, &words) {
                counting.count(thread, filters);
            }
        }
        let facets = counting.facets.into_iter().zip(counting.tallies);
        let offered = facets.filter(|(_, tally)| tally.is_offered);
        Self(
            offered
                .map(|(facet, tally)| (facet, tally.claims))
                .collect(),
        )
    }

    /// The counts of a group.
    pub fn of_group(&self, group: FacetGroup) -> impl Iterator<Item = (Facet, usize)> {
        let counts = self.0.iter().copied();
        counts.filter(move |(facet, _)| facet.group() == group)
    }
}

/// The count of one facet, on the way.
#[derive(Clone, Default)]
struct Tally {
    is_offered: bool,
    claims: usize,
    /// The number of the claim that was counted last, so that none counts twice.
    last: usize,
}

/// The counts of all facets, on the way.
struct Counting {
    facets: Vec<Facet>,
    tallies: Vec<Tally>,
    /// The positions at which the facets of speakers, statuses and stances begin.
    speakers: usize,
    statuses: usize,
    stances: usize,
    /// The number of claims that were counted.
    claims: usize,
}

impl Counting {
    fn of(story: &Story) -> Self {
        let sides = story.sides.entries().map(|(side, _)| Some(side));
        let mut facets: Vec<Facet> = sides.chain([None]).map(Facet::Side).collect();
        let speakers = facets.len();
        facets.extend(story.speakers.entries().map(|(ix, _)| Facet::Speaker(ix)));
        let statuses = facets.len();
        let of_evidence = Status::ALL.iter().copied().map(StatusFacet::Status);
        let others = [StatusFacet::Position, StatusFacet::Disputed];
        facets.extend(of_evidence.chain(others).map(Facet::Status));
        let stances = facets.len();
        facets.extend(StanceKind::ALL.iter().copied().map(Facet::Stance));
        Self {
            tallies: vec![Tally::default(); facets.len()],
            facets,
            speakers,
            statuses,
            stances,
            claims: 0,
        }
    }

    /// The position of a facet in the list.
    fn position(&self, facet: Facet) -> usize {
        match facet {
            Facet::Side(None) => self.speakers.saturating_sub(1),
            Facet::Side(Some(side)) => side.position(),
            Facet::Speaker(speaker) => self.speakers + speaker.position(),
            Facet::Status(StatusFacet::Status(status)) => self.statuses + status as usize,
            Facet::Status(StatusFacet::Position) => self.statuses + Status::ALL.len(),
            Facet::Status(StatusFacet::Disputed) => self.statuses + Status::ALL.len() + 1,
            Facet::Stance(kind) => self.stances + kind as usize,
        }
    }

    fn offer(&mut self, thread: &ClaimThread) {
        for facet in facets_of(thread) {
            let position = self.position(facet);
            if let Some(tally) = self.tallies.get_mut(position) {
                tally.is_offered = true;
            }
        }
    }

    fn count(&mut self, thread: &ClaimThread, filters: &Filters) {
        self.claims += 1;
        let statements = thread.statements.iter().map(Some);
        for said in statements.chain([None]) {
            for group in FacetGroup::ALL {
                if filters.are_satisfied(thread, said, Some(group)) {
                    for facet in Facet::all_in(thread, said, group) {
                        let position = self.position(facet);
                        if let Some(tally) = self.tallies.get_mut(position)
                            && tally.last != self.claims
                        {
                            tally.last = self.claims;
                            tally.claims += 1;
                        }
                    }
                }
            }
        }
    }
}

/// Every facet that a claim has, some more than once.
fn facets_of(thread: &ClaimThread) -> impl Iterator<Item = Facet> {
    let statements = thread.statements.iter().map(Some);
    let groups = || FacetGroup::ALL.into_iter();
    statements
        .chain([None])
        .flat_map(move |said| groups().flat_map(move |group| Facet::all_in(thread, said, group)))
}
