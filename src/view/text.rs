//! The few shapes that most of the text has.

use super::{
    context::Shared,
    element::{Element, element},
};
use crate::locale::Localized;

/// A heading, `below` levels under the widget's first one.
pub(super) fn heading(shared: Shared, below: u8, class: &'static str, text: Localized) -> Element {
    element(shared.heading_level.tag(below))
        .class(class)
        .localized(text)
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: Localized) -> Element {
    element("p").class(class).localized(text)
}

/// A paragraph that says first what it is, or whose.
pub(super) fn labelled(
    shared: Shared,
    class: &'static str,
    label: &str,
    text: Localized,
) -> Element {
    let label = (shared.locale.messages.label)(label);
    element("p")
        .class(class)
        .child(element("span").class("label").text(label))
        .child(element("span").localized(text))
}
