//! Text of the story, in whatever language there is.

use leptos::prelude::*;

use crate::locale::Localized;

/// Text within a line.
#[component]
pub(super) fn Words(
    /// Its class.
    #[prop(optional)]
    class: &'static str,
    /// The text.
    text: Localized,
) -> impl IntoView {
    let class = (!class.is_empty()).then_some(class);
    view! { <span class=class lang=text.lang dir=text.dir>{text.text}</span> }.into_any()
}

/// A paragraph.
#[component]
pub(super) fn Paragraph(
    /// Its class.
    class: &'static str,
    /// A label before the text: what it is, or whose.
    #[prop(optional, into)]
    label: Option<String>,
    /// The text.
    text: Localized,
) -> impl IntoView {
    let label = label.map(|label| {
        let label = label + " ";
        view! { <Words class="label" text=Localized::interface(label) /> }
    });
    view! { <p class=class>{label}<Words text=text /></p> }.into_any()
}
