//! Headings, at the level that fits the page.

use leptos::{html::custom, prelude::*};

use super::context::Shared;

/// A heading, `below` levels under the widget's first one.
pub(super) fn heading<V: IntoView + 'static>(
    shared: Shared,
    below: u8,
    class: &'static str,
    content: V,
) -> impl IntoView {
    custom(shared.heading_level.tag(below))
        .class(class)
        .child(content)
}
