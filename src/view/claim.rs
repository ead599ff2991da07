//! A claim, closed and open.

use story::derive::ClaimThread;

use super::{
    assessment::assessments,
    context::Shared,
    disclosure::{disclosure, part_id},
    element::{Element, element},
    evidence::evidence_list,
    found::{found_in, hidden_rebuttals},
    related::{related_claims, walk, way_back},
    share::tools,
    statement::statements,
    status::{Mark, marks},
    text::paragraph,
    voices::voices,
};
use crate::state::Action;

/// A claim: its status, its text, who says so and who is against; opened, all that bears on it.
pub(super) fn claim_item(shared: Shared, thread: &ClaimThread) -> Element {
    let ix = thread.ix;
    let id = &thread.claim.id;
    let stands = Mark::of_claim(shared, thread);
    let body = element("div")
        .class("body")
        .live(move || way_back(shared, ix))
        .children(ended(shared, thread))
        .children(statements(shared, thread))
        .children(evidence_list(shared, &thread.evidence))
        .children(assessments(shared, thread))
        .children(related_claims(shared, ix, &thread.related))
        .child(tools(shared, thread, &stands));
    let changed = Mark::of_change(shared, ix);
    let marked = stands.into_iter().chain(changed).collect();
    let voices = voices(shared, part_id(id, "voices"), thread);
    let is_hidden = move || {
        let is_shown = shared.of_claim(ix, |_, found| found.shows(ix));
        !is_shown.unwrap_or_default()
    };
    element("li")
        .class("claim")
        .part(shared, "claim")
        .set_live_if("hidden", is_hidden)
        .child(marks(Some(part_id(id, "standing")), marked))
        .child(disclosure(shared, &thread.claim, ix, body))
        .child(voices)
        .live(found_in(shared, thread))
        .live(move || hidden_rebuttals(shared, ix))
}

/// Why the claim left the story, and what took its place.
fn ended(shared: Shared, thread: &ClaimThread) -> Vec<Element> {
    let Some(ended) = &thread.ended else {
        return Vec::new();
    };
    let successor = ended.by.and_then(|to| Some((to, shared.claim(to)?)));
    let successor = successor.map(|(to, claim)| {
        let from = thread.ix;
        let text = shared.locale.text(&claim.text);
        walk(shared, Action::Walk { from, to }, &claim.id, text)
    });
    let reason = paragraph("basis", shared.locale.text(&ended.reason));
    [reason].into_iter().chain(successor).collect()
}
