//! Evidence, and which way who reads it.

use leptos::prelude::*;
use story::derive::EvidenceThread;

use super::{context::Shared, heading::heading, source::SourceNote};

/// The evidence that bears on a claim.
#[component]
pub(super) fn EvidenceList(
    /// What the components share.
    shared: Shared,
    /// The evidence, a row for each reading.
    evidence: Vec<EvidenceThread>,
) -> impl IntoView {
    (!evidence.is_empty()).then(|| {
        let items = evidence
            .into_iter()
            .map(|thread| view! { <EvidenceItem shared=shared thread=thread/> });
        view! {
            {heading(shared, 3, "part-heading", shared.locale.messages.evidence)}
            <ul class="evidence">{items.collect_view()}</ul>
        }
    })
}

/// A piece of evidence, as somebody reads it on one claim.
#[component]
fn EvidenceItem(
    /// What the components share.
    shared: Shared,
    /// The evidence.
    thread: EvidenceThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let evidence = &thread.evidence;
    let text = shared.locale.text(&evidence.text);
    let read_by = (messages.read_by)(&shared.locale.name(thread.read_by.brief_name()));
    let media = evidence
        .media
        .map(|state| view! { <li>{(messages.media_state)(state)}</li> });
    let source = thread
        .source
        .map(|source| view! { <SourceNote shared=shared source=source excerpt=None/> });
    view! {
        <li class="piece">
            <p class="stance">
                <strong class="name">{(messages.evidence_kind)(evidence.kind)}</strong>
                " "
                {(messages.points)(thread.points)}
            </p>
            <p class="paraphrase" lang=text.lang dir=text.dir>{text.text}</p>
            <ul class="meta">
                <li>{read_by}</li>
                {media}
                {source}
            </ul>
        </li>
    }
}
