//! Text of the story, in whatever language there is.

use super::element::{Element, element};
use crate::locale::Localized;

/// Text within a line.
pub(super) fn words(class: &'static str, text: &Localized) -> Element {
    element("span", class).localized(text)
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: &Localized) -> Element {
    element("p", class).child(words("", text))
}

/// A paragraph after a label: what it is, or whose.
pub(super) fn labelled(class: &'static str, label: &str, text: &Localized) -> Element {
    element("p", class)
        .child(element("span", "label").text(label).text(" "))
        .child(words("", text))
}
