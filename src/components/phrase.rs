//! Phrases, in which names stand out.

use leptos::prelude::*;

use crate::locale::Phrase;

/// A phrase within a line.
#[component]
pub(super) fn PhraseText(
    /// Its class.
    class: &'static str,
    /// The phrase.
    phrase: Phrase,
) -> impl IntoView {
    let pieces = phrase.0.into_iter().map(|piece| {
        if piece.is_strong {
            view! { <b>{piece.text}</b> }.into_any()
        } else {
            piece.text.into_any()
        }
    });
    view! { <span class=class>{pieces.collect_view()}</span> }.into_any()
}
