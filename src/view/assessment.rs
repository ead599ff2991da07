//! What the evidence says of a claim, on what basis, and what it said before.

use std::sync::Arc;

use leptos::prelude::*;
use story::{derive::ClaimThread, model::Assessment};

use super::{
    context::Shared,
    notes::{Note, notes},
    status::{Mark, marks},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The assessment in force and the earlier ones.
pub(super) fn assessments(shared: Shared, thread: &ClaimThread) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let list = |below: u8, title: &'static str, assessments: &[Arc<Assessment>]| {
        let items: Vec<_> = assessments
            .iter()
            .map(|assessment| assessment_item(shared, assessment))
            .collect();
        (!items.is_empty()).then(|| {
            view! {
                {heading(shared, below, "part-heading", Localized::interface(title))}
                <ul role="list" class="assessments">{items}</ul>
            }
        })
    };
    let current = list(3, messages.assessment, thread.assessment.as_slice());
    vec![current, list(4, messages.history, &thread.history)]
}

/// One assessment: the status, why, and since when.
fn assessment_item(shared: Shared, assessment: &Assessment) -> impl IntoView + use<> {
    let since = assessment
        .at
        .iter()
        .map(|time| Note::time(shared, time))
        .collect();
    view! {
        <li>
            {marks(None, vec![Mark::of_status(shared, assessment.status)])}
            {paragraph("basis", shared.locale.text(&assessment.basis))}
            {notes("meta", since)}
        </li>
    }
}
