//! A question: its state, what can be said now, and the rival claims.

use story::derive::{QuestionState, QuestionThread};

use super::{
    claim::claim_item,
    context::Shared,
    element::{Element, element, list},
    status::{Mark, marks},
    text::{heading, labelled, paragraph},
};

/// A question with its state, its answer in one line, and the claims that answer it.
pub(super) fn question_item(shared: Shared, thread: QuestionThread) -> Element {
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
    let claims = thread.claims.into_iter();
    let claims = claims.map(|thread| claim_item(shared, thread)).collect();
    element("li")
        .class("question")
        .part(shared, "question")
        .child(heading(
            shared,
            1,
            "question-text",
            shared.locale.text(&question.text),
        ))
        .child(element("p").class("state").child(marks(None, state)))
        .child(paragraph("answer", shared.locale.text(&question.answer)))
        .children(context)
        .child(list(class, claims))
        .children(settled_by)
}
