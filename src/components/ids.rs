//! DOM ids, within the widget's own tree. A slug holds no underscore, so no part of one claim has
//! the id of another claim.

use crate::state::{View, hash};

/// The DOM id of the control that opens a claim.
pub fn claim_id(claim: &str) -> String {
    format!("{}{claim}", hash::CLAIM_ANCHOR)
}

/// The DOM id of the control that opens a claim among the results.
pub fn result_id(claim: &str) -> String {
    format!("result-{claim}")
}

/// The DOM id of the control that opens a question.
pub fn question_id(question: &str) -> String {
    format!("{}{question}", hash::QUESTION_ANCHOR)
}

/// The DOM id of the control that shows the rest of a long list, static or live: of the claims of a
/// question, or of the ledger's rows.
pub fn rest_id(question: Option<&str>) -> String {
    question.map_or_else(
        || part_id("rows", "rest"),
        |id| part_id(&question_id(id), "rest"),
    )
}

/// The DOM id of the tab of a view.
pub fn tab_id(view: View) -> String {
    format!("view-{}", view.word())
}

/// The DOM id of something that belongs to a control.
pub(super) fn part_id(control: &str, part: &str) -> String {
    format!("{control}_{part}")
}
