//! Elements in HTML.

use super::{Attribute, Element, Node};
use crate::view::icon::Shape;

impl Element {
    /// Writes the element, as it is now.
    pub(super) fn write(&self, html: &mut String) {
        html.extend(["<", self.0.tag]);
        for (name, attribute) in &self.0.attributes {
            let value = match attribute {
                Attribute::Fixed(value) => Some(value.clone()),
                Attribute::Live(value) => value(),
                Attribute::Property(value) => Some(value()),
                Attribute::Event(_) => None,
            };
            if let Some(value) = value {
                html.extend([" ", name, "=\"", &escaped(&value), "\""]);
            }
        }
        html.push('>');
        for node in &self.0.children {
            node.write(html);
        }
        // The one element here that has no end.
        if self.0.tag != "input" {
            html.extend(["</", self.0.tag, ">"]);
        }
    }
}

impl Node {
    fn write(&self, html: &mut String) {
        match self {
            Self::Text(text) => html.push_str(&escaped(text)),
            Self::Element(child) => child.write(html),
            Self::Icon(shape) => write_icon(*shape, html),
            Self::Live(child) => {
                if let Some(child) = child() {
                    child.write(html);
                }
            }
        }
    }
}

fn write_icon(shape: Shape, html: &mut String) {
    html.extend([
        "<svg class=\"",
        shape.class(),
        "\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"",
        shape.path(),
        "\"></path></svg>",
    ]);
}

/// Text as it stands in HTML, within quotation marks too.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
