//! An opened claim: our assessment, who is for it and who against, the evidence, the claims that it
//! is linked to, and what passes it on.

use story::derive::ClaimThread;

use super::{
    ExplorerContext,
    assessment::assessments,
    element::{Element, element},
    evidence::evidence,
    linked::linked,
    mark::Mark,
    share::share_claim,
    text::{paragraph, words},
    visit::{visit_claim, way_back},
};

/// The body of a claim, which is redrawn whole. What redraws a part of it: the way back, and what
/// was passed on, by memos of their own.
pub(super) fn claim_body(explorer: ExplorerContext, thread: &ClaimThread) -> Element {
    let locale = explorer.locale();
    // Of two rivals that are both open, each says again whose body it is.
    let again = element("p", "again")
        .attr("aria-hidden", "true")
        .child(words("", &locale.text(&thread.claim.text)));
    let mut body = element("div", "claim-body")
        .child(again)
        .view(way_back(explorer, thread.ix));
    if let Some(ended) = &thread.ended {
        let successor = ended
            .by
            .map(|by| element("p", "successor").children(visit_claim(explorer, by, thread.ix)));
        body = body
            .child(paragraph("ending", &locale.text(&ended.reason)))
            .children(successor);
    }
    let status = Mark::words(&Mark::all_of(explorer, thread));
    body.child(assessments(explorer, 3, thread))
        .sides(explorer, thread)
        .children(evidence(explorer, thread))
        .children(linked(explorer, thread))
        .child(share_claim(explorer, thread, &status))
}
