//! Evidence, and which way who reads it.

use story::{
    derive::{ClaimThread, EvidenceThread, Reason},
    model::RelationKind,
};

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::interface_heading,
    source_note::{Note, notes, source_note},
    text::{paragraph, words},
    visit::visit_claim,
    voices::brief_name,
};

/// The evidence that bears on a claim, if there is any: a piece for each reading of it.
pub(super) fn evidence(explorer: ExplorerContext, thread: &ClaimThread) -> Option<Element> {
    let title = explorer.locale().messages.evidence;
    let pieces = thread.evidence.iter();
    (!thread.evidence.is_empty()).then(|| {
        element("div", "evidence")
            .child(interface_heading(explorer, 3, "label", title))
            .children(pieces.map(|evidence| piece(explorer, thread, evidence)))
    })
}

/// A piece of evidence, as somebody reads it on the claim.
fn piece(explorer: ExplorerContext, thread: &ClaimThread, piece: &EvidenceThread) -> Element {
    let (locale, messages) = (explorer.locale(), explorer.locale().messages);
    let evidence = &piece.evidence;
    let reader = brief_name(explorer, &piece.read_by);
    let media = evidence.media.as_ref().and_then(|media| {
        let by = explorer.speaker(media.by)?;
        let by = brief_name(explorer, &by);
        Some(Note::text((messages.media)(media.finding, &by)))
    });
    let since = evidence
        .at
        .as_ref()
        .map(|at| (messages.known_since)(&locale.time(at)));
    let source = piece.source.as_ref();
    let source = source.filter(|_| !explorer.has_sole_source());
    let source = source.map(|source| source_note(locale, source, None));
    let points = Note::text((messages.points)(piece.points, &reader));
    let all: Vec<Note> = [Some(points), since.map(Note::text), media, source]
        .into_iter()
        .flatten()
        .collect();
    let doubts = thread.related.iter().filter_map(|related| {
        let why = related.reasons.iter().find_map(|reason| match reason {
            Reason::Relation {
                relation,
                is_outgoing: false,
                evidence: Some(questioned),
                ..
            } if relation.kind == RelationKind::Undercuts && questioned.id == evidence.id => {
                Some(locale.text(&relation.why))
            }
            _ => None,
        })?;
        let label = (messages.label)(messages.questioned_by);
        let doubt = element("p", "why")
            .child(element("span", "label").text(&label))
            .children(visit_claim(explorer, related.ix, thread.ix))
            .text(". ")
            .child(words("", &why));
        Some(doubt)
    });
    let kind = (messages.evidence_kind)(evidence.kind);
    element("div", "piece")
        .child(element("p", "who").child(element("b", "").text(kind)))
        .child(paragraph("paraphrase", &locale.text(&evidence.text)))
        .child(notes(&all))
        .children(doubts)
}
