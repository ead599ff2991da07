//! Passing a claim on: what copies its citation, and the link that leads to it.

use std::sync::Arc;

use story::{
    derive::ClaimThread,
    model::{Claim, Ix},
};

use super::{
    context::{Shared, toggle_id},
    element::{Element, element},
    status::Mark,
    text::{labelled, paragraph},
};
use crate::{
    locale::Localized,
    state::{Action, Form, Share},
};

/// What passes a claim on. The static story keeps the room.
pub(super) fn tools(shared: Shared, thread: &ClaimThread, stands: &[Mark]) -> Element {
    let (ix, claim) = (thread.ix, &thread.claim);
    let words: Vec<&str> = stands.iter().map(|mark| mark.word()).collect();
    let standing = words.join(" · ");
    let cited = Arc::clone(claim);
    let citation = move || {
        let text = shared.locale.name(&cited.text);
        let address = shared.link_to(&cited.id);
        let masthead = shared.masthead()?;
        let cite = shared.locale.messages.citation;
        Some(cite(&text, &standing, &masthead, address.as_deref()))
    };
    let linked = Arc::clone(claim);
    let link = move || shared.link_to(&linked.id);
    let has_link = shared.link_to(&claim.id).is_some();
    element("div")
        .class("tools")
        .set_if("inert", cfg!(feature = "ssr"))
        .child(tool(shared, thread, Form::Citation, citation))
        .child(tool(shared, thread, Form::Link, link).set_if("hidden", !has_link))
        .live(move || passed_on(shared, ix))
}

/// A button that copies what `text` gives.
fn tool(
    shared: Shared,
    thread: &ClaimThread,
    form: Form,
    text: impl Fn() -> Option<String> + Send + 'static,
) -> Element {
    let claim = thread.ix;
    element("button")
        .set("type", "button")
        .class("tool")
        .set("aria-describedby", toggle_id(thread.claim.id.as_str()))
        .on("click", move |_| {
            if let Some(text) = text() {
                let is_copied = false;
                shared.act(Action::Share(Share {
                    claim,
                    form,
                    text,
                    is_copied,
                }));
            }
        })
        .text((shared.locale.messages.copy)(form))
}

/// That the claim was copied; or, where the page does not let it, what the reader can copy.
fn passed_on(shared: Shared, claim: Ix<Claim>) -> Option<Element> {
    let messages = shared.locale.messages;
    let share = shared.of_claim(claim, |choices, _| choices.shared().cloned())??;
    if share.claim != claim {
        return None;
    }
    Some(if share.is_copied {
        // The announcement says so to those who do not see it.
        paragraph("copied", Localized::interface(messages.copied)).set("aria-hidden", "true")
    } else {
        let text = Localized::interface(share.text);
        labelled(shared, "to-copy", messages.copy_yourself, text)
    })
}
