//! The paths from claim to claim, and the way back.

use leptos::prelude::*;
use story::{
    derive::{Bearing, Reason, Related},
    model::{Claim, Ix},
};

use super::{
    context::{Shared, toggle_id},
    heading::heading,
};
use crate::state::Action;

/// What stands against a claim, for it and beside it, each a click away.
#[component]
pub(super) fn RelatedClaims(
    /// What the components share.
    shared: Shared,
    /// The claim that the reader is at.
    from: Ix<Claim>,
    /// The others.
    related: Vec<Related>,
) -> impl IntoView {
    let groups = [Bearing::Against, Bearing::For, Bearing::Beside].map(|bearing| {
        let items: Vec<_> = related
            .iter()
            .filter(|related| related.bearing == bearing)
            .map(|related| view! { <RelatedItem shared=shared from=from related=related.clone()/> })
            .collect();
        (!items.is_empty()).then(|| {
            view! {
                {heading(shared, 3, "part-heading", (shared.locale.messages.bearing)(bearing))}
                <ul class="related">{items}</ul>
            }
        })
    });
    groups.into_iter().collect_view()
}

/// A link to another claim, and why a reader of this one should know of it.
#[component]
fn RelatedItem(
    /// What the components share.
    shared: Shared,
    /// The claim that the reader is at.
    from: Ix<Claim>,
    /// The other.
    related: Related,
) -> impl IntoView {
    let text = shared.locale.text(&related.claim.text);
    let to = related.ix;
    let reasons = related
        .reasons
        .iter()
        .map(|reason| {
            let (label, why) = reason_in_words(shared, reason);
            view! { <li><span class="label">{label}</span>" "{why}</li> }
        })
        .collect_view();
    view! {
        <li>
            <Walk shared=shared action=Action::Walk { from, to } to=related.claim.id.to_string()>
                <span lang=text.lang dir=text.dir>{text.text}</span>
            </Walk>
            <ul class="reasons">{reasons}</ul>
        </li>
    }
}

/// Why two claims are related: what it is called and whose reading it is, and the reason.
fn reason_in_words(shared: Shared, reason: &Reason) -> (String, Option<String>) {
    let messages = shared.locale.messages;
    match reason {
        Reason::Relation {
            kind,
            why,
            drawn_by,
            ..
        } => {
            let reader = drawn_by.as_ref().map_or_else(
                || messages.drawn_by_editors.to_owned(),
                |speaker| (messages.drawn_by)(&shared.locale.name(speaker.brief_name())),
            );
            let label = format!("{} · {reader}:", (messages.relation)(*kind));
            (label, Some(shared.locale.name(why)))
        }
        Reason::Statement {
            speaker,
            stance,
            implied,
        } => {
            let name = shared.locale.name(speaker.brief_name());
            let label = (messages.both_by)(&name, *stance);
            match implied {
                Some(why) => {
                    let label = format!("{label} · {}:", messages.our_reading);
                    (label, Some(shared.locale.name(why)))
                }
                None => (format!("{label}."), None),
            }
        }
    }
}

/// The way back to the claim that the reader came from, if a step led here.
#[component]
pub(super) fn WayBack(
    /// What the components share.
    shared: Shared,
    /// The claim that the reader is at.
    claim: Ix<Claim>,
) -> impl IntoView {
    move || {
        let from = shared.choices.with(|choices| choices.came_from(claim));
        from.and_then(|from| shared.claim(from)).map(|from| {
            let text = (shared.locale.messages.back_to)(&shared.locale.name(&from.text));
            view! {
                <p class="way-back">
                    <Walk shared=shared action=Action::WalkBack to=from.id.to_string()>{text}</Walk>
                </p>
            }
        })
    }
}

/// A link that walks to a claim: live, within the widget; in the static story, words alone.
#[component]
fn Walk(
    /// What the components share.
    shared: Shared,
    /// What a click does.
    action: Action,
    /// The id of the claim that it leads to.
    to: String,
    /// The words of the link.
    children: Children,
) -> impl IntoView {
    let is_live = cfg!(not(feature = "ssr"));
    let address = is_live.then(|| format!("#{}", toggle_id(&to)));
    view! {
        <a
            class="walk"
            href=address
            on:click=move |event| {
                event.prevent_default();
                shared.act(action);
            }
        >
            {children()}
        </a>
    }
}
