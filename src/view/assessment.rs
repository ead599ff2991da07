//! What the evidence says of a claim, on what basis, and what it said before.

use std::sync::Arc;

use story::{derive::ClaimThread, model::Assessment};

use super::{
    context::Shared,
    element::{Element, element, list},
    notes::{Note, notes},
    status::{Mark, marks},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The assessment in force and the earlier ones.
pub(super) fn assessments(shared: Shared, thread: &ClaimThread) -> Vec<Element> {
    let messages = shared.locale.messages;
    let titled = |below: u8, title: &'static str, assessments: &[Arc<Assessment>]| {
        let items: Vec<_> = assessments
            .iter()
            .map(|assessment| assessment_item(shared, assessment))
            .collect();
        (!items.is_empty()).then(|| {
            let title = heading(shared, below, "part-heading", Localized::interface(title));
            [title, list("assessments", items)]
        })
    };
    let current = titled(3, messages.assessment, thread.assessment.as_slice());
    let earlier = titled(4, messages.history, &thread.history);
    current.into_iter().chain(earlier).flatten().collect()
}

/// One assessment: the status, why, and since when.
fn assessment_item(shared: Shared, assessment: &Assessment) -> Element {
    let since = assessment
        .at
        .iter()
        .map(|time| Note::time(shared, time))
        .collect();
    element("li")
        .child(marks(
            None,
            vec![Mark::of_status(shared, assessment.status)],
        ))
        .child(paragraph("basis", shared.locale.text(&assessment.basis)))
        .children(notes("meta", since))
}
