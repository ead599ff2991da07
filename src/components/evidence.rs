//! Evidence, and which way who reads it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, EvidenceThread, Reason},
    model::RelationKind,
};

use super::{
    ExplorerContext,
    heading::Heading,
    phrase::PhraseText,
    source_note::{Note, Notes, source_note},
    text::{Paragraph, Words},
    visit::VisitClaim,
    voices::brief_name,
};
use crate::locale::Localized;

/// The evidence that bears on a claim, if there is any: a piece for each reading of it.
#[component]
pub(super) fn EvidenceList(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    if thread.evidence.is_empty() {
        return ().into_any();
    }
    let title = Localized::interface(explorer.locale().messages.evidence);
    let pieces = thread.evidence.iter().map(|piece| {
        view! { <Piece explorer=explorer thread=Arc::clone(&thread) piece=piece.clone() /> }
    });
    view! {
        <div class="evidence">
            <Heading explorer=explorer below=3 class="label" text=title />
            {pieces.collect_view()}
        </div>
    }
    .into_any()
}

/// A piece of evidence, as somebody reads it on the claim.
#[component]
fn Piece(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
    /// The piece.
    piece: EvidenceThread,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let evidence = &piece.evidence;
    let reader = brief_name(explorer, &piece.read_by);
    let media = evidence
        .media
        .map(|state| Note::text((messages.media_state)(state)));
    let source = piece
        .source
        .as_ref()
        .filter(|_| !explorer.has_sole_source());
    let source = source.map(|source| source_note(explorer.locale(), source, None));
    let points = Note::text((messages.points)(piece.points, &reader));
    let notes = [Some(points), media, source].into_iter().flatten();
    let doubts = thread.related.iter().filter_map(|related| {
        let why = related.reasons.iter().find_map(|reason| match reason {
            Reason::Relation {
                relation,
                is_outgoing: false,
                evidence: Some(questioned),
                ..
            } if relation.kind == RelationKind::Undercuts && questioned.id == evidence.id => {
                Some(explorer.locale().text(&relation.why))
            }
            _ => None,
        })?;
        Some(view! {
            <p class="why">
                <span class="label">{(messages.label)(messages.questioned_by)}</span>
                <VisitClaim explorer=explorer to=related.ix from=thread.ix />
                ". "
                <Words text=why />
            </p>
        })
    });
    view! {
        <div class="piece">
            <p class="who">
                <PhraseText class="what" phrase=(messages.evidence_by)(evidence.kind, &reader) />
            </p>
            <Paragraph class="paraphrase" text=explorer.locale().text(&evidence.text) />
            <Notes notes=notes.collect() />
            {doubts.collect_view()}
        </div>
    }
    .into_any()
}
