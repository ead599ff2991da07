//! Evidence, and which way who reads it.

use leptos::prelude::*;
use story::derive::EvidenceThread;

use super::{
    context::Shared,
    notes::{Note, notes},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The evidence that bears on a claim, a row for each reading of it.
pub(super) fn evidence_list(shared: Shared, evidence: &[EvidenceThread]) -> impl IntoView + use<> {
    let title = Localized::interface(shared.locale.messages.evidence);
    let items: Vec<_> = evidence
        .iter()
        .map(|thread| evidence_item(shared, thread))
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            {heading(shared, 3, "part-heading", title)}
            <ul role="list" class="evidence">{items}</ul>
        }
    })
}

/// A piece of evidence, as somebody reads it on one claim.
fn evidence_item(shared: Shared, thread: &EvidenceThread) -> impl IntoView + use<> {
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
    view! {
        <li class="piece">
            <p class="stance">
                <strong class="name">{(messages.evidence_kind)(evidence.kind)}</strong>
                {(messages.points)(thread.points)}
            </p>
            {paragraph("paraphrase", shared.locale.text(&evidence.text))}
            {notes("meta", remarks)}
        </li>
    }
}
