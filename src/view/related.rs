//! The paths from claim to claim, and the way back.

use leptos::prelude::*;
use story::{
    derive::{Bearing, Reason, Related},
    model::{Claim, Ix, Slug},
};

use super::{
    context::Shared,
    text::{heading, labelled},
};
use crate::{locale::Localized, state::Action};

/// What stands against the claim `from`, for it and beside it, each a click away.
pub(super) fn related_claims(
    shared: Shared,
    from: Ix<Claim>,
    related: &[Related],
) -> impl IntoView + use<> {
    [Bearing::Against, Bearing::For, Bearing::Beside]
        .into_iter()
        .map(|bearing| {
            let title = Localized::interface((shared.locale.messages.bearing)(bearing));
            let items: Vec<_> = related
                .iter()
                .filter(|related| related.bearing == bearing)
                .map(|related| related_item(shared, from, related))
                .collect();
            (!items.is_empty()).then(|| {
                view! {
                    {heading(shared, 3, "part-heading", title)}
                    <ul role="list" class="related">{items}</ul>
                }
            })
        })
        .collect::<Vec<_>>()
}

/// A link to another claim, and why a reader of `from` should know of it.
fn related_item(shared: Shared, from: Ix<Claim>, related: &Related) -> impl IntoView + use<> {
    let to = related.ix;
    let reasons: Vec<_> = related
        .reasons
        .iter()
        .map(|reason| {
            let (label, why) = reason_in_words(shared, reason);
            labelled(shared, "reason", &label, why)
        })
        .collect();
    view! {
        <li>
            <Walk
                shared=shared
                action=Action::Walk { from, to }
                to=related.claim.id.clone()
                text=shared.locale.text(&related.claim.text)
            />
            {reasons}
        </li>
    }
}

/// Why two claims are related: what it is called and whose reading it is, and the reason.
fn reason_in_words(shared: Shared, reason: &Reason) -> (String, Localized) {
    let messages = shared.locale.messages;
    match reason {
        Reason::Relation {
            relation,
            is_outgoing,
            drawn_by,
            ..
        } => {
            let reader = drawn_by.as_ref().map_or_else(
                || messages.our_reading.to_owned(),
                |speaker| (messages.drawn_by)(&shared.locale.name(speaker.brief_name())),
            );
            let label =
                (messages.attributed)((messages.relation)(relation.kind, *is_outgoing), &reader);
            (label, shared.locale.text(&relation.why))
        }
        Reason::Statement { speaker, stance } => {
            let name = shared.locale.name(speaker.brief_name());
            let both = (messages.both_by)(&name, stance.kind);
            match &stance.implied {
                Some(why) => {
                    let label = (messages.attributed)(&both, messages.our_reading);
                    (label, shared.locale.text(why))
                }
                None => (name, Localized::interface(both)),
            }
        }
    }
}

/// The way back to the claim that the reader came from, if a step led to this one.
#[component]
pub(super) fn WayBack(
    /// What the components share.
    shared: Shared,
    /// The claim that the reader is at.
    claim: Ix<Claim>,
) -> impl IntoView {
    move || {
        let from = shared
            .choice(claim, |choices| choices.came_from(claim))
            .flatten();
        from.and_then(|from| shared.claim(from)).map(|from| {
            let text = (shared.locale.messages.back_to)(&shared.locale.name(&from.text));
            view! {
                <p class="way-back">
                    <Walk
                        shared=shared
                        action=Action::WalkBack
                        to=from.id.clone()
                        text=Localized::interface(text)
                    />
                </p>
            }
        })
    }
}

/// A link that walks to a claim: live, within the widget; in the static story, to its page.
#[component]
pub(super) fn Walk(
    /// What the components share.
    shared: Shared,
    /// What a click does.
    action: Action,
    /// The id of the claim that it leads to.
    to: Slug,
    /// The words of the link.
    text: Localized,
) -> impl IntoView {
    view! {
        <a
            class="walk"
            href=shared.address(&to)
            lang=text.lang
            dir=text.dir
            on:click=move |event| {
                // A click that asks for another tab is the browser's.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                    event.prevent_default();
                    shared.act(action);
                }
            }
        >
            {text.text}
        </a>
    }
}
