//! What search, filters and looking back show: for arbitrary stories and choices.
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
use claim_explorer::state::{Action, Choices, Facet, Found, Group};
use proptest::prelude::*;
use story::{
    Story, Threads,
    derive::{AsOf, Bearing, ClaimThread, Index, fold, moments},
    model::{Claim, Ix, Text},
};

/// What a reader sees of a story after some choices.
struct Seen {
    choices: Choices,
    threads: Threads,
    found: Found,
}

fn seen(story: &Story, choices: Choices) -> Seen {
    let threads = Threads::of(story, choices.as_of());
    let index = Index::of(story, "en");
    let (filters, revealed) = (choices.filters(), choices.revealed());
    let found = Found::of(story, &threads, &index, filters, revealed);
    Seen {
        choices,
        threads,
        found,
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
        let counts = &now.found.counts;
        let action = match sort % 5 {
            0 | 1 => pick(counts.len()).map(|at| Action::Filter(counts[at].0)),
            2 => pick(SEARCHES.len()).map(|at| Action::Search(SEARCHES[at].to_owned())),
            3 => {
                let moments = moments(story);
                pick(moments.len()).map(|at| Action::LookBack(moments[at].as_of()))
            }
            _ => {
                let claims = story.claims.entries().map(|(ix, _)| ix);
                let hidden: Vec<Ix<Claim>> = claims
                    .flat_map(|ix| now.found.hidden_rebuttals(ix).to_vec())
                    .collect();
                pick(hidden.len()).map(|at| Action::Reveal(vec![hidden[at]]))
            }
        };
        if let Some(action) = action {
            now.choices.apply(action);
            now = seen(story, now.choices);
        }
    }
    now
}

/// Whether the claim is one that the reader asks for, by the letter of what filters promise.
fn is_asked_for(seen: &Seen, thread: &ClaimThread) -> bool {
    let filters = seen.choices.filters();
    let of = |group: Group| {
        let facets = filters.facets.iter().copied();
        facets
            .filter(|facet| facet.group() == group)
            .collect::<Vec<Facet>>()
    };
    let stands = of(Group::Standing).is_empty()
        || of(Group::Standing).iter().any(|facet| match facet {
            Facet::Standing(claim_explorer::state::Standing::Status(status)) => {
                thread.status == Some(*status)
            }
            Facet::Standing(claim_explorer::state::Standing::Position) => thread.status.is_none(),
            _ => thread.is_disputed,
        });
    let (sides, speakers, stances) = (of(Group::Side), of(Group::Speaker), of(Group::Stance));
    let is_said = sides.is_empty() && speakers.is_empty() && stances.is_empty()
        || thread.statements.iter().any(|said| {
            (sides.is_empty() || sides.contains(&Facet::Side(said.speaker.side)))
                && (speakers.is_empty()
                    || speakers.contains(&Facet::Speaker(said.statement.speaker)))
                && (stances.is_empty() || stances.contains(&Facet::Stance(said.stance.kind)))
        });
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
    stands && is_said && search.split_whitespace().all(|word| text.contains(word))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_shown_is_asked_for_and_known_and_hides_no_rebuttal_unsaid(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..8),
    ) {
        let story = story::parse(&file).unwrap();
        let seen = played(&story, &plays);
        let as_of = seen.choices.as_of();
        let mut count = 0;
        for thread in seen.threads.claims() {
            let is_revealed = seen.choices.revealed().contains(&thread.ix);
            let is_shown = seen.found.shows(thread.ix);
            prop_assert_eq!(is_shown, is_revealed || is_asked_for(&seen, thread));
            count += usize::from(is_shown);
            for said in &thread.statements {
                prop_assert!(as_of.knows(said.statement.time()), "said after as-of");
            }
            for assessment in thread.assessment.iter().chain(&thread.history) {
                prop_assert!(as_of.knows(assessment.at.as_ref()), "assessed after as-of");
            }
            let against = thread.related.iter().filter(|r| r.bearing == Bearing::Against);
            let hidden: Vec<Ix<Claim>> = against
                .map(|related| related.ix)
                .filter(|ix| is_shown && !seen.found.shows(*ix))
                .collect();
            prop_assert_eq!(seen.found.hidden_rebuttals(thread.ix), &hidden[..]);
        }
        prop_assert_eq!(seen.found.count, count);
        prop_assert_eq!(seen.found.total, seen.threads.claims().count());
    }

    #[test]
    fn a_count_is_what_choosing_that_facet_alone_in_its_group_leaves(
        file in story_file(),
        plays in prop::collection::vec(any::<(u8, u8)>(), 0..5),
    ) {
        let story = story::parse(&file).unwrap();
        let now = played(&story, &plays);
        for (facet, count) in now.found.counts.clone() {
            let mut choices = now.choices.clone();
            for other in now.choices.filters().facets.clone() {
                if other.group() == facet.group() {
                    choices.apply(Action::Filter(other));
                }
            }
            choices.apply(Action::Filter(facet));
            prop_assert_eq!(seen(&story, choices).found.count, count, "{:?}", facet);
        }
    }

    #[test]
    fn without_filters_every_claim_is_shown(file in story_file()) {
        let story = story::parse(&file).unwrap();
        let all = seen(&story, Choices::default());
        prop_assert_eq!(all.found.count, all.found.total);
        prop_assert_eq!(all.choices.as_of(), AsOf::Now);
    }
}
