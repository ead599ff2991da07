//! Evidence, and which way who reads it.

use story::derive::EvidenceThread;

use super::{
    context::Shared,
    element::{Element, element, list},
    notes::{Note, notes},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The evidence that bears on a claim, a row for each reading of it.
pub(super) fn evidence_list(shared: Shared, evidence: &[EvidenceThread]) -> Vec<Element> {
    if evidence.is_empty() {
        return Vec::new();
    }
    let title = Localized::interface(shared.locale.messages.evidence);
    let items = evidence.iter().map(|thread| evidence_item(shared, thread));
    vec![
        heading(shared, 3, "part-heading", title),
        list("evidence", items.collect()),
    ]
}

/// A piece of evidence, as somebody reads it on one claim.
fn evidence_item(shared: Shared, thread: &EvidenceThread) -> Element {
    let messages = shared.locale.messages;
    let evidence = &thread.evidence;
    let read_by = shared.locale.name(thread.read_by.brief_name());
    let mut remarks = vec![Note::text((messages.read_by)(&read_by))];
    remarks.extend(
        evidence
            .media
            .map(|state| Note::text((messages.media_state)(state).to_owned())),
    );
    remarks.extend(
        thread
            .source
            .as_ref()
            .and_then(|source| Note::source(shared, source, None)),
    );
    let kind = element("strong")
        .class("name")
        .text((messages.evidence_kind)(evidence.kind));
    let stance = element("p")
        .class("stance")
        .child(kind)
        .text((messages.points)(thread.points));
    element("li")
        .class("piece")
        .child(stance)
        .child(paragraph("paraphrase", shared.locale.text(&evidence.text)))
        .children(notes("meta", remarks))
}
