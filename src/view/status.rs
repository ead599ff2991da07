//! Status: in words and a shape, never far from the claim.

use leptos::prelude::*;
use story::derive::ClaimThread;

use super::{
    context::Shared,
    icon::{Icon, Shape},
};

/// A word with its shape.
#[component]
pub(super) fn Mark(
    /// The shape.
    shape: Shape,
    /// The word.
    word: &'static str,
) -> impl IntoView {
    view! {
        <span class="mark">
            <Icon shape=shape/>
            {word}
        </span>
    }
}

/// How a claim stands: its status or that it is a position, whether it ended, whether it is
/// disputed.
#[component]
pub(super) fn Standing(
    /// What the components share.
    shared: Shared,
    /// The DOM id, which the claim's button is described by.
    id: String,
    /// The claim.
    thread: ClaimThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let ended = thread.ended.as_ref().map(|ended| {
        view! { <Mark shape=Shape::of_end(ended.kind) word=(messages.ended)(ended.kind)/> }
    });
    let (shape, word) = match thread.status {
        Some(status) => (Shape::of_status(status), (messages.status)(status)),
        None => (Shape::Speech, messages.position),
    };
    let disputed = thread
        .is_disputed
        .then(|| view! { <Mark shape=Shape::NotEqual word=messages.disputed/> });
    view! { <span class="standing" id=id>{ended} <Mark shape=shape word=word/> {disputed}</span> }
}
