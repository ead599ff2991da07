//! The few shapes that most of the text has. Each is one function with one type, so that the
//! engine holds the code for it once.

use leptos::{html::custom, prelude::*};

use super::context::Shared;
use crate::locale::Localized;

/// A heading, `below` levels under the widget's first one.
pub(super) fn heading(
    shared: Shared,
    below: u8,
    class: &'static str,
    text: Localized,
) -> impl IntoView {
    custom(shared.heading_level.tag(below))
        .class(class)
        .lang(text.lang)
        .dir(text.dir)
        .child(text.text)
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: Localized) -> impl IntoView {
    view! { <p class=class lang=text.lang dir=text.dir>{text.text}</p> }
}

/// A paragraph that says first what it is, or whose.
pub(super) fn labelled(
    shared: Shared,
    class: &'static str,
    label: &str,
    text: Localized,
) -> impl IntoView + use<> {
    let label = (shared.locale.messages.label)(label);
    view! { <p class=class><span class="label">{label}</span><span lang=text.lang dir=text.dir>{text.text}</span></p> }
}
