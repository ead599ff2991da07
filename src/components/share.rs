//! Passing a claim on: what copies its citation, and the link that leads to it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::ClaimThread,
    model::{Claim, Ix},
};

use super::{ExplorerContext, ids::claim_id, text::Paragraph};
use crate::{
    locale::Localized,
    state::{Action, Share, ShareForm},
};

/// What passes a claim on. The static story keeps the room.
#[component]
pub(super) fn ShareClaim(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
    /// Its status in words.
    status: String,
) -> impl IntoView {
    let claim = Some(thread.ix);
    let described_by = claim_id(thread.claim.id.as_str());
    let (has_links, has_sheet) = explorer.setting(|setting| (setting.has_links, setting.has_sheet));
    let button = |form| {
        let text = explorer.locale().name(&thread.claim.text);
        let (status, described_by) = (status.clone(), described_by.clone());
        view! {
            <ShareButton
                explorer=explorer
                share=Share { claim, form, text, status, is_copied: false }
                described_by=described_by
            />
        }
    };
    view! {
        <div class="passing-on" inert=cfg!(feature = "ssr")>
            {button(ShareForm::Citation)}
            {has_links.then(|| button(ShareForm::Link))}
            {has_sheet.then(|| button(ShareForm::Sheet))}
            <PassedOn explorer=explorer claim=claim />
        </div>
    }
    .into_any()
}

/// What gives the story as a frame for another page, where it has a page of its own.
#[component]
pub(super) fn ShareStory(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let has_page = explorer.setting(|setting| setting.has_own_page);
    let share = Share {
        claim: None,
        form: ShareForm::Frame,
        text: explorer.locale().name(&explorer.story().title),
        status: String::new(),
        is_copied: false,
    };
    has_page
        .then(|| {
            view! {
                <div class="passing-on">
                    <ShareButton explorer=explorer share=share />
                    <PassedOn explorer=explorer claim=None />
                </div>
            }
        })
        .into_any()
}

/// A button that passes something on.
#[component]
fn ShareButton(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// What.
    share: Share,
    /// The DOM id of what it is about.
    #[prop(optional, into)]
    described_by: Option<String>,
) -> impl IntoView {
    let name = (explorer.locale().messages.share)(share.form);
    view! {
        <button
            type="button"
            class="tool"
            aria-describedby=described_by
            on:click=move |_| explorer.act(Action::Share(share.clone()))
        >
            {name}
        </button>
    }
    .into_any()
}

/// That it was copied; or, where the page does not let it, the text that the reader can copy.
#[component]
fn PassedOn(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim; none for the story as a whole.
    claim: Option<Ix<Claim>>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let shared = explorer.choice(move |choices| {
        choices
            .shared()
            .filter(|share| share.claim == claim)
            .cloned()
    });
    let passed_on = move || {
        let share = shared.get()?;
        Some(if share.is_copied {
            // The announcement says so to those who do not see it.
            view! { <p class="copied" aria-hidden="true">{messages.copied}</p> }.into_any()
        } else {
            let label = (messages.label)(messages.copy_yourself);
            let text = Localized::interface(share.text);
            view! { <Paragraph class="to-copy" label=label text=text /> }.into_any()
        })
    };
    passed_on.into_any()
}
