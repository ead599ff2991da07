//! A question: its state, what can be said now, and the rival claims.

use story::{
    derive::{QuestionState, QuestionThread},
    model::{Claim, Ix},
};

use super::{
    claim::claim_item,
    context::Shared,
    element::{Element, element, list},
    overview::is_now,
    status::{Mark, marks},
    text::{heading, labelled, paragraph},
};
use crate::state::Aspect;

/// A question with its state, its answer in one line, and the claims that answer it.
pub(super) fn question_item(shared: Shared, thread: &QuestionThread) -> Element {
    let question = &thread.question;
    let context = question
        .context
        .as_ref()
        .map(|context| paragraph("context", shared.locale.text(context)));
    let settled_by = question
        .settled_by
        .as_ref()
        .filter(|_| thread.state != QuestionState::Established)
        .map(|settled_by| {
            let label = shared.locale.messages.settled_by;
            labelled(shared, "settled-by", label, shared.locale.text(settled_by))
        });
    let class = if thread.is_face_to_face {
        "claims face-to-face"
    } else {
        "claims"
    };
    let state = vec![Mark::of_state(shared, thread.state)];
    let claims = thread.claims.iter();
    let claims = claims.map(|thread| claim_item(shared, thread)).collect();
    let answer = is_now(shared).then(|| paragraph("answer", shared.locale.text(&question.answer)));
    let of_question: Vec<Ix<Claim>> = thread.claims.iter().map(|thread| thread.ix).collect();
    let is_hidden = move || {
        let is_hidden = shared.of_aspect(Aspect::Finding, |choices, found| {
            !choices.filters().is_empty() && !of_question.iter().any(|claim| found.shows(*claim))
        });
        is_hidden.unwrap_or_default()
    };
    element("li")
        .class("question")
        .part(shared, "question")
        .set_live_if("hidden", is_hidden)
        .child(heading(
            shared,
            1,
            "question-text",
            shared.locale.text(&question.text),
        ))
        .child(element("p").class("state").child(marks(None, state)))
        .children(answer)
        .children(context)
        .child(list(class, claims))
        .children(settled_by)
}
