//! A claim, closed and open.

use leptos::prelude::*;
use story::derive::ClaimThread;

use super::{
    assessment::Assessments,
    context::Shared,
    disclosure::Disclosure,
    evidence::EvidenceList,
    related::{RelatedClaims, WayBack},
    statement::Statements,
};

/// A claim: its status, its text, who says so and who is against; opened, all that bears on it.
#[component]
pub(super) fn ClaimItem(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
) -> impl IntoView {
    let ix = thread.ix;
    let ended = thread.ended.clone().map(|ended| {
        let reason = shared.locale.text(&ended.reason);
        view! { <p class="ended" lang=reason.lang dir=reason.dir>{reason.text}</p> }
    });
    view! {
        <li class="claim" part="claim" class:is-disputed=thread.is_disputed>
            <Disclosure shared=shared thread=thread.clone()>
                <WayBack shared=shared claim=ix/>
                {ended}
                <Statements
                    shared=shared
                    statements=thread.statements
                    reversals=thread.reversals
                />
                <EvidenceList shared=shared evidence=thread.evidence/>
                <Assessments shared=shared current=thread.assessment history=thread.history/>
                <RelatedClaims shared=shared from=ix related=thread.related/>
            </Disclosure>
        </li>
    }
}
