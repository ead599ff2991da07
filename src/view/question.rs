//! A question: its state, what can be said now, and the rival claims.

use leptos::prelude::*;
use story::derive::{QuestionState, QuestionThread};

use super::{
    claim::ClaimItem,
    context::Shared,
    status::{Mark, marks},
    text::{heading, labelled, paragraph},
};

/// A question with its state, its answer in one line, and the claims that answer it.
#[component]
pub(super) fn QuestionItem(
    /// What the components share.
    shared: Shared,
    /// The question.
    thread: QuestionThread,
) -> impl IntoView {
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
    let claims: Vec<_> = thread
        .claims
        .into_iter()
        .map(|thread| view! { <ClaimItem shared=shared thread=thread/> })
        .collect();
    view! {
        <li class="question" part=shared.part("question")>
            {heading(shared, 1, "question-text", shared.locale.text(&question.text))}
            <p class="state">{marks(None, vec![Mark::of_state(shared, thread.state)])}</p>
            {paragraph("answer", shared.locale.text(&question.answer))}
            {context}
            <ul role="list" class=class>{claims}</ul>
            {settled_by}
        </li>
    }
}
