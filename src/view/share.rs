//! Passing a claim on: what copies its citation, and the link that leads to it.

use std::sync::Arc;

use story::{
    derive::ClaimThread,
    model::{Claim, Ix},
};

use super::{
    context::{Shared, toggle_id},
    element::{Element, element, html::escaped},
    session::Session,
    status::Mark,
    text::{labelled, paragraph},
};
use crate::{
    locale::Localized,
    state::{Action, Aspect, Form, Share},
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
    let has_sheet = shared.with(Session::has_sheet).unwrap_or_default();
    let tool = |form, text| {
        let tool = tool(shared, Some(ix), form, text);
        tool.set("aria-describedby", toggle_id(claim.id.as_str()))
    };
    row_of_tools()
        .child(tool(Form::Citation, Box::new(citation.clone())))
        .child(tool(Form::Link, Box::new(link)).set_if("hidden", !has_link))
        .child(tool(Form::Sheet, Box::new(citation)).set_if("hidden", !has_sheet))
        .live(move || passed_on(shared, Some(ix)))
}

/// What gives the story as a frame for another page, where it has a page of its own.
pub(super) fn embedding(shared: Shared) -> Element {
    let frame = move || {
        let address = shared.with(Session::own_page)??;
        let title = shared.masthead()?.title;
        Some(format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"600\"></iframe>",
            escaped(&address),
            escaped(&title)
        ))
    };
    let has_page = frame().is_some();
    let tool = tool(shared, None, Form::Frame, Box::new(frame));
    // Where there is none, it keeps its room, which the static story has.
    row_of_tools()
        .set_if("data-unused", !has_page)
        .child(tool.set_if("disabled", !has_page))
        .live(move || passed_on(shared, None))
}

fn row_of_tools() -> Element {
    let row = element("div").class("tools");
    row.set_if("inert", cfg!(feature = "ssr"))
}

/// A button that passes on what `text` gives.
fn tool(
    shared: Shared,
    claim: Option<Ix<Claim>>,
    form: Form,
    text: Box<dyn Fn() -> Option<String> + Send>,
) -> Element {
    element("button")
        .set("type", "button")
        .class("tool")
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

/// That it was copied; or, where the page does not let it, what the reader can copy.
fn passed_on(shared: Shared, claim: Option<Ix<Claim>>) -> Option<Element> {
    let messages = shared.locale.messages;
    let share = match claim {
        Some(claim) => shared.of_claim(claim, |choices, _| choices.shared().cloned()),
        None => shared.of_aspect(Aspect::Announcement, |choices, _| choices.shared().cloned()),
    }??;
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
