//! What the evidence says of a claim, on what basis, and what it said before.

use leptos::prelude::*;
use story::model::Assessment;

use super::{context::Shared, heading::heading, icon::Shape, status::Mark, time::TimeInWords};

/// The assessment in force and the earlier ones.
#[component]
pub(super) fn Assessments(
    /// What the components share.
    shared: Shared,
    /// The assessment in force.
    current: Option<Assessment>,
    /// Earlier assessments, newest first.
    history: Vec<Assessment>,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let earlier = (!history.is_empty()).then(|| {
        let items = history.into_iter().map(
            |assessment| view! { <li><AssessmentText shared=shared assessment=assessment/></li> },
        );
        view! {
            {heading(shared, 4, "part-heading", messages.history)}
            <ul class="history">{items.collect_view()}</ul>
        }
    });
    current.map(|assessment| {
        view! {
            {heading(shared, 3, "part-heading", messages.assessment)}
            <AssessmentText shared=shared assessment=assessment/>
            {earlier}
        }
    })
}

/// One assessment: the status, why, and since when.
#[component]
fn AssessmentText(
    /// What the components share.
    shared: Shared,
    /// The assessment.
    assessment: Assessment,
) -> impl IntoView {
    let status = assessment.status;
    let basis = shared.locale.text(&assessment.basis);
    let at = assessment
        .at
        .map(|time| view! { <p class="meta"><TimeInWords shared=shared time=time/></p> });
    view! {
        <p class="standing">
            <Mark shape=Shape::of_status(status) word=(shared.locale.messages.status)(status)/>
        </p>
        <p class="basis" lang=basis.lang dir=basis.dir>{basis.text}</p>
        {at}
    }
}
