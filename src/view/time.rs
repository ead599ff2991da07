//! Times.

use leptos::prelude::*;
use story::model::Time;

use super::context::Shared;

/// A time in words, as precise as it is known.
#[component]
pub(super) fn TimeInWords(
    /// What the components share.
    shared: Shared,
    /// The time.
    time: Time,
) -> impl IntoView {
    let words = shared.locale.time(&time);
    view! { <time datetime=time.datetime>{words}</time> }
}
