//! An opened claim: our assessment, who is for it and who against, the evidence, the claims that it
//! is linked to, and what passes it on.

use std::sync::Arc;

use leptos::prelude::*;
use story::{derive::ClaimThread, model::Ended};

use super::{
    ExplorerContext,
    assessment::Assessments,
    evidence::EvidenceList,
    linked::Linked,
    mark::Mark,
    share::ShareClaim,
    sides::Sides,
    text::{Paragraph, Words},
    visit::{VisitClaim, WayBack},
};

/// The body of a claim.
#[component]
pub(super) fn ClaimBody(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let ended = thread.ended.clone().map(|ended| {
        view! {
            <Ending explorer=explorer thread=Arc::clone(&thread) ended=ended />
        }
    });
    let status = Mark::words(&Mark::all_of(explorer, &thread));
    view! {
        <div class="claim-body">
            // Where both of two rivals are open, each says again whose body it is.
            <p class="again" aria-hidden="true">
                <Words text=explorer.locale().text(&thread.claim.text) />
            </p>
            <WayBack explorer=explorer claim=thread.ix />
            {ended}
            <Assessments explorer=explorer thread=Arc::clone(&thread) />
            <Sides explorer=explorer thread=Arc::clone(&thread) />
            <EvidenceList explorer=explorer thread=Arc::clone(&thread) />
            <Linked explorer=explorer thread=Arc::clone(&thread) />
            <ShareClaim explorer=explorer thread=Arc::clone(&thread) status=status />
        </div>
    }
    .into_any()
}

/// Why the claim left the story, and what took its place.
#[component]
fn Ending(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
    /// How it left.
    ended: Arc<Ended>,
) -> impl IntoView {
    let successor = ended.by.map(|to| {
        view! {
            <p class="successor"><VisitClaim explorer=explorer to=to from=thread.ix /></p>
        }
    });
    view! {
        <Paragraph class="ending" text=explorer.locale().text(&ended.reason) />
        {successor}
    }
    .into_any()
}
