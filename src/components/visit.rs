//! The way to a claim in its question, and the way back.

use leptos::prelude::*;
use story::model::{Claim, Ix};
use web_sys::MouseEvent;

use super::{
    ExplorerContext,
    element::{element, live},
};
use crate::{
    locale::Localized,
    state::{Action, Origin},
};

/// A link that leads from one claim to another.
pub(super) fn visit_claim(explorer: ExplorerContext, to: Ix<Claim>, from: Ix<Claim>) -> AnyView {
    let text = text_of(explorer, to);
    text.map(|text| visit(explorer, to, Origin::Claim(from), text))
        .into_any()
}

/// A link that leads to a claim: live, within the widget; in the static story, to its page.
pub(super) fn visit(
    explorer: ExplorerContext,
    to: Ix<Claim>,
    from: Origin,
    text: Localized,
) -> AnyView {
    let story = explorer.story();
    let address = story
        .claims
        .get(to)
        .and_then(|claim| explorer.address(&claim.id));
    let action = Action::Visit { to, from };
    view! { <ActionLink explorer=explorer address=address action=action text=text /> }.into_any()
}

/// The way back from a claim, if a step led to it.
pub(super) fn way_back(explorer: ExplorerContext, claim: Ix<Claim>) -> AnyView {
    let origin = explorer.choice(move |choices| choices.came_from(claim));
    live(move || {
        let messages = explorer.locale().messages;
        let (text, to) = match origin.get()? {
            Origin::Claim(from) => {
                let text = text_of(explorer, from)?.text;
                ((messages.back_to_claim)(&text), Some(from))
            }
            Origin::View(view) => ((messages.back_to_view)(view).to_owned(), None),
            Origin::Results => (messages.back_to_results.to_owned(), None),
        };
        let story = explorer.story();
        let address = to.and_then(|to| explorer.address(&story.claims.get(to)?.id));
        // Whatever it leads to, it is a link.
        let address = address.or_else(|| Some("#".to_owned()));
        let text = Localized::interface(text);
        let link = view! {
            <ActionLink explorer=explorer address=address action=Action::GoBack text=text />
        };
        Some(element("p", "way-back").view(link))
    })
}

/// A link that acts within the widget.
#[component]
fn ActionLink(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// Where it leads without a script; without one, it is words.
    address: Option<String>,
    /// The action of a click.
    action: Action,
    /// Its text.
    text: Localized,
) -> impl IntoView {
    let click = move |event: MouseEvent| {
        // A click that asks for another tab is the browser's.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            explorer.act(action.clone());
        }
    };
    view! {
        <a class="visit" href=address lang=text.lang dir=text.dir on:click=click>
            {text.text}
        </a>
    }
    .into_any()
}

/// The text of a claim.
fn text_of(explorer: ExplorerContext, claim: Ix<Claim>) -> Option<Localized> {
    let story = explorer.story();
    let claim = story.claims.get(claim)?;
    Some(explorer.locale().text(&claim.text))
}
