//! The memos of what follows from the story and the reader's choices. They live as long as the
//! widget.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    Story, Threads,
    derive::{AsOf, Ledger},
};

use super::Given;
use crate::{
    components::memo::memo,
    state::{Choices, FacetCounts, Findings},
};

/// The threads and the ledger as of the time that the reader looks at.
pub(super) struct Derived {
    pub(super) as_of: AsOf,
    pub(super) threads: Threads,
    pub(super) ledger: Ledger,
}

impl Derived {
    fn of(story: &Story, as_of: AsOf) -> Self {
        let threads = Threads::of(story, as_of);
        let ledger = Ledger::of(story, &threads);
        Self {
            as_of,
            threads,
            ledger,
        }
    }
}

/// The threads and the ledger as a memo, derived anew only where the time is another.
pub(super) fn derived(choices: RwSignal<Choices>, story: Arc<Story>) -> Memo<Arc<Derived>> {
    Memo::new_with_compare(
        move |before: Option<&Arc<Derived>>| {
            let as_of = choices.with(Choices::as_of);
            match before.filter(|before| before.as_of == as_of) {
                Some(before) => Arc::clone(before),
                None => Arc::new(Derived::of(&story, as_of)),
            }
        },
        is_another,
    )
}

/// Whether a shared value is another than before.
fn is_another<T>(before: Option<&Arc<T>>, now: Option<&Arc<T>>) -> bool {
    match (before, now) {
        (Some(before), Some(now)) => !Arc::ptr_eq(before, now),
        (before, now) => before.is_some() || now.is_some(),
    }
}

/// The findings of the search and the filters; `None` while there are neither.
pub(super) fn findings(
    choices: RwSignal<Choices>,
    derived: Memo<Arc<Derived>>,
    given: StoredValue<Given>,
) -> Memo<Option<Arc<Findings>>> {
    let find = move |choices: &Choices| {
        let threads = &derived.get().threads;
        given.with_value(|given| Findings::of(threads, given.index(), choices))
    };
    Memo::new_with_compare(
        move |before: Option<&Option<Arc<Findings>>>| {
            let before = before.and_then(Option::as_ref);
            choices.with(|choices| match before {
                _ if choices.filters().is_empty() => None,
                Some(before) if before.are_of(choices) => Some(Arc::clone(before)),
                _ => Some(Arc::new(find(choices))),
            })
        },
        |before, now| {
            is_another(
                before.and_then(Option::as_ref),
                now.and_then(Option::as_ref),
            )
        },
    )
}

/// The facets on offer, counted while the filters are open.
pub(super) fn facet_counts(
    choices: RwSignal<Choices>,
    derived: Memo<Arc<Derived>>,
    findings: Memo<Option<Arc<Findings>>>,
    given: StoredValue<Given>,
) -> Memo<Arc<FacetCounts>> {
    let has_filters_open = memo(move |_| choices.with(Choices::has_filters_open));
    memo(move |_| {
        let count = |given: &Given| {
            let findings = findings.get();
            let filters = findings.map(|findings| findings.filters.clone());
            let (threads, filters) = (&derived.get().threads, filters.unwrap_or_default());
            FacetCounts::of(&given.setting.story, threads, given.index(), &filters)
        };
        let counts = has_filters_open.get().then(|| given.with_value(count));
        Arc::new(counts.unwrap_or_default())
    })
}
