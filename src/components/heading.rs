//! Headings, and their levels.

use super::{
    ExplorerContext,
    element::{Element, element},
};
use crate::locale::Localized;

/// The level of the widget's first heading, from 1 to 6; what stands below it goes down from
/// there, to 6 at most. The host sets it to fit the page's outline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingLevel(u8);

impl HeadingLevel {
    /// The level, or the nearest that HTML knows.
    pub const fn new(level: u8) -> Self {
        Self(if level < 1 {
            1
        } else if level > 6 {
            6
        } else {
            level
        })
    }

    /// The name of the element for a heading so many levels further down.
    const fn tag(self, below: u8) -> &'static str {
        match self.0.saturating_add(below) {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }
}

impl Default for HeadingLevel {
    /// A graphic within an article, whose title is the page's first heading.
    fn default() -> Self {
        Self(2)
    }
}

/// A heading, `below` levels under the widget's first one, with a text of the story.
pub(super) fn heading(
    explorer: ExplorerContext,
    below: u8,
    class: &'static str,
    text: &Localized,
) -> Element {
    let tag = explorer.setting(|setting| setting.heading_level.tag(below));
    element(tag, class).localized(text)
}

/// A heading, `below` levels under the widget's first one, with words of the interface.
pub(super) fn interface_heading(
    explorer: ExplorerContext,
    below: u8,
    class: &'static str,
    text: &str,
) -> Element {
    let tag = explorer.setting(|setting| setting.heading_level.tag(below));
    element(tag, class).text(text)
}
