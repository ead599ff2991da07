//! The setting of a widget: what it is given, beside the reader's choices.

use std::sync::Arc;

use story::Story;

use super::HeadingLevel;
use crate::{locale::Locale, state::Change};

/// The tree that the widget stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Root {
    /// A shadow root.
    Shadow,
    /// The light DOM of a page of its own.
    Light,
}

/// The part of a story that is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The whole story.
    Whole,
    /// The ledger alone: each of its rows leads to the story's page.
    Ledger,
}

/// The setting of a widget: what it is given, beside the reader's choices.
#[derive(Clone)]
pub struct Setting {
    /// The story.
    pub story: Arc<Story>,
    /// The language of the interface.
    pub locale: Locale,
    /// The level of the first heading.
    pub heading_level: HeadingLevel,
    /// The tree that it stands in.
    pub root: Root,
    /// The part of the story that is laid out; live, all of it.
    pub extent: Extent,
    /// The address of the page that links from claim to claim lead to, empty for the page that they
    /// stand on; without one, they are words in the static story.
    pub page: Option<String>,
    /// For each claim of the story, how it differs from the reader's last visit.
    pub changes: Vec<Option<Change>>,
    /// Whether there are addresses that lead to claims.
    pub has_links: bool,
    /// Whether the device has a sheet to share by.
    pub has_sheet: bool,
    /// Whether the story has a page of its own, which other pages can frame.
    pub has_own_page: bool,
}
