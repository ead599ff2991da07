//! Passing a claim on: what copies its citation, and the link that leads to it.

use leptos::prelude::*;
use story::{
    derive::ClaimThread,
    model::{Claim, Ix},
};

use super::{
    ExplorerContext,
    element::{Element, button, element, live},
    ids::claim_id,
    text::labelled,
};
use crate::{
    locale::Localized,
    state::{Action, Share, ShareForm},
};

/// The buttons that pass a claim on, with its status in words. The static story keeps the room.
pub(super) fn share_claim(
    explorer: ExplorerContext,
    thread: &ClaimThread,
    status: &str,
) -> Element {
    let described_by = claim_id(thread.claim.id.as_str());
    let (has_links, has_sheet) = explorer.setting(|setting| (setting.has_links, setting.has_sheet));
    let button = |form| {
        let share = Share {
            claim: Some(thread.ix),
            form,
            text: explorer.locale().name(&thread.claim.text),
            status: status.to_owned(),
            is_copied: false,
        };
        share_button(explorer, share).attr("aria-describedby", &described_by)
    };
    element("div", "passing-on")
        .attr_if("inert", cfg!(feature = "ssr").then_some(""))
        .child(button(ShareForm::Citation))
        .children(has_links.then(|| button(ShareForm::Link)))
        .children(has_sheet.then(|| button(ShareForm::Sheet)))
        .view(passed_on(explorer, Some(thread.ix)))
}

/// The button that gives the story as a frame for another page, where it has a page of its own.
pub(super) fn share_story(explorer: ExplorerContext) -> Option<Element> {
    let share = Share {
        claim: None,
        form: ShareForm::Frame,
        text: explorer.locale().name(&explorer.story().title),
        status: String::new(),
        is_copied: false,
    };
    let has_page = explorer.setting(|setting| setting.has_own_page);
    has_page.then(|| {
        element("div", "passing-on")
            .child(share_button(explorer, share))
            .view(passed_on(explorer, None))
    })
}

/// A button that passes something on.
fn share_button(explorer: ExplorerContext, share: Share) -> Element {
    let name = (explorer.locale().messages.share)(share.form);
    button("tool", explorer, Action::Share(share)).text(name)
}

/// The news that it was copied; or, where the page does not let it, the text that the reader can
/// copy. Without a claim it is the story that was passed on.
fn passed_on(explorer: ExplorerContext, claim: Option<Ix<Claim>>) -> AnyView {
    let messages = explorer.locale().messages;
    let is_shared = explorer.choice(move |choices| {
        let shared = choices.shared();
        shared.is_some_and(|share| share.claim == claim)
    });
    live(move || {
        // The next one is passed on after the news of this one is gone.
        let choices = explorer.choices_untracked().filter(|_| is_shared.get())?;
        let share = choices.shared()?.clone();
        Some(if share.is_copied {
            // The announcement says so to those who do not see it.
            element("p", "copied")
                .attr("aria-hidden", "true")
                .text(messages.copied)
        } else {
            let label = (messages.label)(messages.copy_yourself);
            labelled("to-copy", &label, &Localized::interface(share.text))
        })
    })
}
