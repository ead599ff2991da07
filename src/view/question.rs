//! A question: its state, what can be said now, and the rival claims.

use leptos::prelude::*;
use story::derive::{QuestionState, QuestionThread};

use super::{claim::ClaimItem, context::Shared, heading::heading, icon::Shape, status::Mark};

/// A question with its state, its answer in one line, and the claims that answer it.
#[component]
pub(super) fn QuestionItem(
    /// What the components share.
    shared: Shared,
    /// The question.
    thread: QuestionThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let question = &thread.question;
    let text = shared.locale.text(&question.text);
    let answer = shared.locale.text(&question.answer);
    let context = question.context.as_ref().map(|context| {
        let context = shared.locale.text(context);
        view! { <p class="context" lang=context.lang dir=context.dir>{context.text}</p> }
    });
    let settled_by = question
        .settled_by
        .as_ref()
        .filter(|_| thread.state != QuestionState::Established)
        .map(|settled_by| {
            let settled_by = shared.locale.name(settled_by);
            view! { <p class="settled-by"><span class="label">{messages.settled_by}": "</span>{settled_by}</p> }
        });
    let claims = if thread.is_face_to_face {
        "claims face-to-face"
    } else {
        "claims"
    };
    let items = thread
        .claims
        .into_iter()
        .map(|thread| view! { <ClaimItem shared=shared thread=thread/> });
    let title = view! { <span lang=text.lang dir=text.dir>{text.text}</span> };
    view! {
        <li class="question" part="question">
            {heading(shared, 1, "question-text", title)}
            <p class="state">
                <Mark shape=Shape::of_state(thread.state) word=(messages.question_state)(thread.state)/>
            </p>
            <p class="answer" lang=answer.lang dir=answer.dir>{answer.text}</p>
            {context}
            <ul class=claims>{items.collect_view()}</ul>
            {settled_by}
        </li>
    }
}
