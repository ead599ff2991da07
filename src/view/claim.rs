//! A claim, closed and open.

use leptos::prelude::*;
use story::derive::ClaimThread;

use super::{
    assessment::assessments,
    context::Shared,
    disclosure::{Disclosure, part_id},
    evidence::evidence_list,
    related::{Walk, WayBack, related_claims},
    statement::Statements,
    status::{Mark, marks},
    text::paragraph,
    voices::voices,
};
use crate::state::Action;

/// A claim: its status, its text, who says so and who is against; opened, all that bears on it.
#[component]
pub(super) fn ClaimItem(
    /// What the components share.
    shared: Shared,
    /// The claim.
    thread: ClaimThread,
) -> impl IntoView {
    let ix = thread.ix;
    let ended = thread.ended.as_ref().map(|ended| {
        let successor = ended.by.and_then(|to| Some((to, shared.claim(to)?)));
        let successor = successor.map(|(to, claim)| {
            view! {
                <Walk
                    shared=shared
                    action=Action::Walk { from: ix, to }
                    to=claim.id.clone()
                    text=shared.locale.text(&claim.text)
                />
            }
        });
        view! { {paragraph("basis", shared.locale.text(&ended.reason))} {successor} }
    });
    let evidence = evidence_list(shared, &thread.evidence);
    let assessments = assessments(shared, &thread);
    let related = related_claims(shared, ix, &thread.related);
    let id = &thread.claim.id;
    let standing = marks(
        Some(part_id(id, "standing")),
        Mark::of_claim(shared, &thread),
    );
    let voices = voices(shared, part_id(id, "voices"), &thread);
    view! {
        <li class="claim" part=shared.part("claim")>
            {standing}
            <Disclosure shared=shared claim=thread.claim ix=ix>
                <WayBack shared=shared claim=ix/>
                {ended}
                <Statements shared=shared statements=thread.statements reversals=thread.reversals/>
                {evidence}
                {assessments}
                {related}
            </Disclosure>
            {voices}
        </li>
    }
}
