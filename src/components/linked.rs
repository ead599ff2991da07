//! The claims that a claim is linked to, folded: each a click away, with the reason.

use story::derive::{ClaimThread, Reason};

use super::{
    ExplorerContext,
    disclosure::fold,
    element::{Element, element},
    ids::{claim_id, part_id},
    text::words,
    visit::visit_claim,
    voices::brief_name,
};
use crate::locale::Localized;

/// The linked claims, if there are any.
pub(super) fn linked(explorer: ExplorerContext, thread: &ClaimThread) -> Option<Element> {
    let related = &thread.related;
    if related.is_empty() {
        return None;
    }
    let mut reasons = related.iter().flat_map(|related| &related.reasons);
    let is_ours = reasons.all(Reason::is_editors);
    let title = (explorer.locale().messages.linked)(related.len(), is_ours);
    let items = related.iter().map(|related| {
        let reasons = related.reasons.iter();
        let reasons = reasons.map(|reason| reason_in_words(explorer, reason, is_ours));
        let (labels, whys): (Vec<_>, Vec<_>) = reasons.unzip();
        let item = element("li", "")
            .child(element("span", "label").text(&label_of(labels)))
            .text(" ")
            .children(visit_claim(explorer, related.ix, thread.ix));
        let whys = whys.iter().flatten();
        whys.fold(item, |item, why| {
            item.text(" ").child(words("because", why))
        })
    });
    let id = part_id(&claim_id(thread.claim.id.as_str()), "linked");
    let list = element("ul", "related").attr("role", "list");
    Some(fold("fold", &id, &title).child(list.children(items)))
}

/// The labels of a claim's links, each once.
fn label_of(mut labels: Vec<String>) -> String {
    labels.dedup();
    labels.join("; ")
}

/// A link's label, and the reason for it.
fn reason_in_words(
    explorer: ExplorerContext,
    reason: &Reason,
    is_ours: bool,
) -> (String, Option<Localized>) {
    let messages = explorer.locale().messages;
    match reason {
        Reason::Relation {
            relation,
            is_outgoing,
            drawn_by,
            ..
        } => {
            let label = (messages.relation)(relation.kind, *is_outgoing);
            let reader = match drawn_by {
                Some(speaker) => {
                    format!(", {}", (messages.drawn_by)(&brief_name(explorer, speaker)))
                }
                None if is_ours => String::new(),
                None => messages.in_our_reading.to_owned(),
            };
            let label = format!("{label}{reader}");
            (label, Some(explorer.locale().text(&relation.why)))
        }
        Reason::Statement { speaker, stance } => {
            let both = (messages.both_by)(&brief_name(explorer, speaker), stance.kind);
            let why = stance
                .implied
                .as_ref()
                .map(|why| explorer.locale().text(why));
            let label = messages.side_against.to_owned();
            (
                label,
                Some(why.unwrap_or_else(|| Localized::interface(both))),
            )
        }
    }
}
