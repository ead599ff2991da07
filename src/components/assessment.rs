//! Our assessment of a claim, on what basis, and what it was before.

use std::sync::Arc;

use leptos::prelude::*;
use story::{derive::ClaimThread, model::Assessment};

use super::{
    ExplorerContext,
    heading::Heading,
    mark::{Mark, Marks},
    text::Paragraph,
};
use crate::locale::Localized;

/// The assessment in force and the earlier ones; for a position, that there is none, and why.
#[component]
pub(super) fn Assessments(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let [not_assessed, why] = messages.not_assessed;
    let (title, basis) = match (&thread.status, &thread.assessment) {
        (None, _) => (not_assessed, Some(Localized::interface(why))),
        (_, assessment) => {
            let basis = assessment.as_ref();
            let basis = basis.map(|assessment| explorer.locale().text(&assessment.basis));
            (messages.assessment, basis)
        }
    };
    let current = thread
        .assessment
        .as_ref()
        .and_then(|assessment| since(explorer, assessment));
    let earlier = thread.history.iter().map(|assessment| {
        let mark = Mark::of_status(explorer, assessment.status);
        view! {
            <li>
                <Marks marks=vec![mark] />
                <Paragraph class="basis" text=explorer.locale().text(&assessment.basis) />
                {since(explorer, assessment)}
            </li>
        }
    });
    let history = (!thread.history.is_empty()).then(|| {
        view! {
            <Heading
                explorer=explorer
                below=3
                class="label"
                text=Localized::interface(messages.history)
            />
            <ul class="history" role="list">{earlier.collect_view()}</ul>
        }
    });
    view! {
        <div class="assessment">
            <Heading explorer=explorer below=3 class="label" text=Localized::interface(title) />
            " "
            <Marks marks=Mark::all_of(explorer, &thread) />
            {basis.map(|basis| view! { <Paragraph class="basis" text=basis /> })}
            {current}
            {history}
        </div>
    }
    .into_any()
}

/// The time since which an assessment is in force.
fn since(explorer: ExplorerContext, assessment: &Assessment) -> Option<AnyView> {
    let at = assessment.at.as_ref()?;
    let words = explorer.locale().time(at);
    Some(view! { <p class="meta"><time datetime=at.datetime.clone()>{words}</time></p> }.into_any())
}
