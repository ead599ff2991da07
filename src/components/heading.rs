//! Headings, and their levels.

use leptos::{html, prelude::*};

use super::ExplorerContext;
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

/// A heading, `below` levels under the widget's first one.
#[component]
pub(super) fn Heading(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// How many levels further down it stands.
    below: u8,
    /// Its class.
    class: &'static str,
    /// Its DOM id, if something refers to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Its text.
    text: Localized,
) -> impl IntoView {
    // One type for all levels, where `view!` would make one of each.
    html::custom(explorer.setting(|setting| setting.heading_level.tag(below)))
        .class(class)
        .id(id)
        .lang(text.lang)
        .dir(text.dir)
        .child(text.text)
        .into_any()
}
