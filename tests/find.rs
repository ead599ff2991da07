//! The findings of search, filters and looking back: for arbitrary stories and choices.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a story that does not parse fails the test"
)]

#[path = "../crates/story/tests/support/arbitrary.rs"]
mod arbitrary;

use arbitrary::story_file;
use claim_explorer::state::{
    Action, Choices, Facet, FacetCounts, FacetGroup, Filters, Findings, StatusFacet,
};
use proptest::prelude::*;
use story::{
    Story, Threads,
    derive::{AsOf, Bearing, ClaimThread, Index, StatementThread, fold, moments},
    model::{Claim, Ix, StanceKind, Status, Text},
};

/// The parts of a story that a reader sees after some choices.
struct Seen {
    choices: Choices,
    threads: Threads,
    found: Findings,
    counts: FacetCounts,
}

fn seen(story: &Story, choices: Choices) -> Seen {
    let threads = Threads::of(story, choices.as_of());
    let index = Index::of(story, "en");
    let found = Findings::of(&threads, &index, &choices);
    let counts = FacetCounts::of(story, &threads, &index, choices.filters());
    Seen {
        choices,
        threads,
        found,
        counts,
    }
}

/// Words that the arbitrary stories hold, and some that they do not.
const SEARCHES: [&str; 6] = [
    "",
    "speaker 1",
    "SPEAKER",
    "they",
    "nothing of the kind",
    "e",
];

/// Plays choices, each a number: facets that are on offer, a search, a time, a hidden rebuttal.
fn played(story: &Story, plays: &[(u8, u8)]) -> Seen {
    let mut now = seen(story, Choices::default());
    for (sort, which) in plays {
        let which = usize::from(*which);
        let pick = |length: usize| which.checked_rem(length);
        let counts = &now.counts.0;
        let action = match sort % 5 {
            0 | 1 => pick(counts.len()).map(|at| Action::Filter(counts[at].0)),
            2 => pick(SEARCHES.len()).map(|at| Action::Search(SEARCHES[at].to_owned())),
            3 => {
                let moments = moments(story);
                pick(moments.len()).map(|at| Action::LookBack(moments[at].as_of()))
            }
            _ => {
                let threads = now.threads.claims();
                let hidden: Vec<Ix<Claim>> = threads
                    .flat_map(|thread| now.found.hidden_rebuttals(thread))
                    .collect();
                pick(hidden.len()).map(|at| Action::Reveal(vec![hidden[at]]))
            }
        };
        if let Some(action) = action {
            now.choices.apply(action, story);
            now = seen(story, now.choices);
        }
    }
    now
}

/// Whether the claim has what a facet asks for, by itself or by what is said of it in a statement.
fn has(thread: &ClaimThread, said: Option<&StatementThread>, facet: Facet) -> bool {
    match facet {
        Facet::Status(StatusFacet::Status(status)) => thread.status == Some(status),
        Facet::Status(StatusFacet::Position) => thread.status.is_none(),
        Facet::Status(StatusFacet::Disputed) => thread.is_disputed,
        Facet::Side(side) => said.is_some_and(|said| said.speaker.side == side),
        Facet::Speaker(speaker) => said.is_some_and(|said| said.statement.speaker == speaker),
        Facet::Stance(kind) => said.is_some_and(|said| said.stance.kind == kind),
    }
}

/// Whether the claim is one that the reader asks for, by the letter of what filters promise: the
/// claim stands so, and one and the same statement is of such a side, such a speaker and such a
/// stance; and every word that is searched for is in its text or in what is said of it.
fn is_asked_for(filters: &Filters, thread: &ClaimThread) -> bool {
    let of = |group: FacetGroup| {
        let facets = filters.facets.iter().copied();
        facets
            .filter(|facet| facet.group() == group)
            .collect::<Vec<Facet>>()
    };
    let any = |group, said| {
        let facets = of(group);
        facets.is_empty() || facets.into_iter().any(|facet| has(thread, said, facet))
    };
    let by_statement = [FacetGroup::Side, FacetGroup::Speaker, FacetGroup::Stance];
    let is_said = by_statement.iter().all(|group| of(*group).is_empty())
        || thread
            .statements
            .iter()
            .any(|said| by_statement.iter().all(|group| any(*group, Some(said))));
    let mut text = fold(thread.claim.text.original());
    for said in &thread.statements {
        let quotes = said.statement.quotes.iter().map(|quote| &*quote.text);
        let paraphrase = said.statement.paraphrase.iter().map(Text::original);
        let names = [said.speaker.name.original()];
        for words in quotes.chain(paraphrase).chain(names) {
            text.push('\n');
            text += &fold(words);
        }
    }
    let search = fold(&filters.search);
    let is_written = search.split_whitespace().all(|word| text.contains(word));
    any(FacetGroup::Status, None) && is_said && is_written
}

/// Every facet that the story could offer, in the order on screen.
fn all_facets(story: &Story) -> Vec<Facet> {
    let sides = story.sides.entries().map(|(side, _)| Some(side));
    let sides = sides.chain([None]).map(Facet::Side);
    let speakers = story.speakers.entries().map(|(ix, _)| Facet::Speaker(ix));
    let statuses = Status::ALL.iter().copied().map(StatusFacet::Status);
    let others = [StatusFacet::Position, StatusFacet::Disputed];
    let statuses = statuses.chain(others).map(Facet::Status);
    let stances = StanceKind::ALL.iter().copied().map(Facet::Stance);
    sides
        .chain(speakers)
        .chain(statuses)
        .chain(stances)
        .collect()
}

/// The filters with this facet in place of those of its group.
fn alone_in_its_group(filters: &Filters, facet: Facet) -> Filters {
    let mut filters = filters.clone();
    filters
        .facets
        .retain(|other| other.group() != facet.group());
    filters.facets.push(facet);
    filters
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_found_is_asked_for_and_known_and_hides_no_rebuttal_unsaid(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..8),
    ) {
        let story = story::parse(&file).unwrap();
        let seen = played(&story, &plays);
        let as_of = seen.choices.as_of();
        let mut listed = Vec::new();
        for thread in seen.threads.claims() {
            let is_revealed = seen.choices.revealed().contains(&thread.ix);
            let is_found = seen.found.has(thread.ix);
            let is_asked_for = is_asked_for(seen.choices.filters(), thread);
            prop_assert_eq!(is_found, is_revealed || is_asked_for);
            if is_found {
                listed.push((thread.claim.question, thread.ix));
            }
            for said in &thread.statements {
                prop_assert!(as_of.knows(said.statement.time()), "said after as-of");
            }
            for assessment in thread.assessment.iter().chain(&thread.history) {
                prop_assert!(as_of.knows(assessment.at.as_ref()), "assessed after as-of");
            }
            let against = thread.related.iter().filter(|r| r.bearing == Bearing::Against);
            let hidden: Vec<Ix<Claim>> = against
                .map(|related| related.ix)
                .filter(|ix| is_found && !seen.found.has(*ix))
                .collect();
            prop_assert_eq!(seen.found.hidden_rebuttals(thread), hidden);
        }
        prop_assert_eq!(seen.found.count, listed.len());
        // The results are those claims, each once, under its own question.
        let questions = seen.found.questions.iter();
        let results = questions.flat_map(|(question, claims)| {
            claims.iter().map(|claim| (*question, *claim))
        });
        prop_assert_eq!(results.collect::<Vec<_>>(), listed);
    }

    #[test]
    fn a_claim_that_is_found_hides_no_rebuttal_once_they_are_shown(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 1..6),
    ) {
        let story = story::parse(&file).unwrap();
        let now = played(&story, &plays);
        for thread in now.threads.claims() {
            let hidden = now.found.hidden_rebuttals(thread);
            let mut choices = now.choices.clone();
            choices.apply(Action::Reveal(hidden.clone()), &story);
            let then = seen(&story, choices);
            prop_assert!(hidden.iter().all(|ix| then.found.has(*ix)));
            prop_assert_eq!(then.found.hidden_rebuttals(thread), []);
            // Nothing that was found is hidden by it, and the filters are as they were.
            prop_assert_eq!(then.choices.filters(), now.choices.filters());
            prop_assert_eq!(then.found.count, now.found.count + hidden.len());
        }
    }

    #[test]
    fn the_facets_on_offer_are_those_that_a_claim_has_and_their_counts_are_counted(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..6),
    ) {
        let story = story::parse(&file).unwrap();
        let now = played(&story, &plays);
        let claims: Vec<_> = now.threads.claims().collect();
        let is_offered = |facet: &Facet| {
            claims.iter().any(|thread| {
                has(thread, None, *facet)
                    || thread.statements.iter().any(|said| has(thread, Some(said), *facet))
            })
        };
        let count = |facet| {
            let filters = alone_in_its_group(now.choices.filters(), facet);
            claims.iter().filter(|thread| is_asked_for(&filters, thread)).count()
        };
        let facets = all_facets(&story).into_iter().filter(is_offered);
        let expected: Vec<(Facet, usize)> = facets.map(|facet| (facet, count(facet))).collect();
        prop_assert_eq!(&now.counts.0, &expected);
        for (facet, count) in expected {
            let mut counts = now.counts.of_group(facet.group());
            prop_assert!(counts.any(|counted| counted == (facet, count)), "{facet:?}");
        }
        let grouped = FacetGroup::ALL.into_iter().flat_map(|group| now.counts.of_group(group));
        prop_assert_eq!(grouped.count(), now.counts.0.len());
    }

    #[test]
    fn a_count_is_what_a_click_gives_where_its_group_has_nothing_chosen(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..5),
    ) {
        let story = story::parse(&file).unwrap();
        let now = played(&story, &plays);
        for (facet, count) in now.counts.0.clone() {
            let mut choices = now.choices.clone();
            for other in now.choices.filters().facets.clone() {
                if other.group() == facet.group() {
                    choices.apply(Action::Filter(other), &story);
                }
            }
            choices.apply(Action::Filter(facet), &story);
            prop_assert_eq!(seen(&story, choices).found.count, count, "{:?}", facet);
        }
    }

    #[test]
    fn without_filters_every_claim_is_found_and_clearing_leads_there(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..6),
    ) {
        let story = story::parse(&file).unwrap();
        let all = seen(&story, Choices::default());
        prop_assert!(all.choices.filters().is_empty());
        prop_assert_eq!(all.found.count, all.threads.claims().count());
        prop_assert_eq!(all.choices.as_of(), AsOf::Now);
        let mut choices = played(&story, &plays).choices;
        choices.apply(Action::LookBack(AsOf::Now), &story);
        choices.apply(Action::ClearFilters, &story);
        prop_assert_eq!(seen(&story, choices).found, all.found);
    }
}
