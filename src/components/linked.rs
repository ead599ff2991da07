//! The claims that a claim is linked to, folded: each a click away, with the reason.

use std::sync::Arc;

use leptos::prelude::*;
use story::derive::{ClaimThread, Reason};

use super::{
    ExplorerContext,
    ids::{claim_id, part_id},
    text::Words,
    visit::VisitClaim,
    voices::brief_name,
};
use crate::locale::Localized;

/// The linked claims, if there are any.
#[component]
pub(super) fn Linked(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let related = &thread.related;
    if related.is_empty() {
        return ().into_any();
    }
    let is_ours = related
        .iter()
        .flat_map(|related| &related.reasons)
        .all(Reason::is_editors);
    let title = (explorer.locale().messages.linked)(related.len(), is_ours);
    let items = related.iter().map(|related| {
        let reasons = related
            .reasons
            .iter()
            .map(|reason| reason_in_words(explorer, reason, is_ours));
        let (labels, whys): (Vec<_>, Vec<_>) = reasons.unzip();
        let whys = whys.into_iter().flatten();
        view! {
            <li>
                <span class="label">{label_of(labels)}</span>
                " "
                <VisitClaim explorer=explorer to=related.ix from=thread.ix />
                {whys.map(|why| view! { " "<Words class="because" text=why /> }).collect_view()}
            </li>
        }
    });
    let id = part_id(&claim_id(thread.claim.id.as_str()), "linked");
    view! {
        <details class="fold" id=id>
            <summary class="fold-head">{title}</summary>
            <ul class="related" role="list">{items.collect_view()}</ul>
        </details>
    }
    .into_any()
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
                Some(speaker) => format!(
                    ", {}",
                    (messages.drawn_by)(&brief_name(explorer, speaker))
                ),
                None if is_ours => String::new(),
                None => messages.in_our_reading.to_owned(),
            };
            let label = format!("{label}{reader}");
            (label, Some(explorer.locale().text(&relation.why)))
        }
        Reason::Statement { speaker, stance } => {
            let both = (messages.both_by)(&brief_name(explorer, speaker), stance.kind);
            let why = stance.implied.as_ref().map(|why| explorer.locale().text(why));
            let label = messages.side_against.to_owned();
            (
                label,
                Some(why.unwrap_or_else(|| Localized::interface(both))),
            )
        }
    }
}
