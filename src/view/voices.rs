//! Who says so, and who is against, by name.

use leptos::prelude::*;
use story::derive::{ClaimThread, StatementThread};

use super::context::Shared;

/// Who says so, and who is against, by name: readers see names, not scores.
#[component]
pub(super) fn Voices(
    /// What the components share.
    shared: Shared,
    /// The DOM id, which the claim's button is described by.
    id: String,
    /// The claim.
    thread: ClaimThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let group = |label: &'static str, threads: Vec<&StatementThread>| {
        let names: Vec<String> = threads
            .into_iter()
            .map(|thread| name(shared, thread))
            .collect();
        (!names.is_empty()).then(|| {
            let names = (messages.list)(&names);
            view! { <span class="voice"><span class="label">{label}": "</span>{names}</span> }
        })
    };
    let asserted_by = group(messages.asserted_by, thread.asserted_by());
    let opposed_by = group(messages.opposed_by, thread.opposed_by());
    view! { <span class="voices" id=id>{asserted_by} " " {opposed_by}</span> }
}

fn name(shared: Shared, thread: &StatementThread) -> String {
    let name = shared.locale.name(thread.speaker.brief_name());
    match thread.stance.implied {
        Some(_) => (shared.locale.messages.implied_by)(&name),
        None => name,
    }
}
