//! The values of options, from the words that stand for them.

use story::model::Interface;

use super::HeadingLevel;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the page says by its `color-scheme`.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// One way to look at a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Each question with its rival claims.
    #[default]
    Claims,
    /// What was said and assessed, by day and part of day.
    Timeline,
}

impl View {
    /// Every view, in the order on screen.
    pub const ALL: [Self; 2] = [Self::Claims, Self::Timeline];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Timeline => "timeline",
        }
    }

    /// The view for a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.word() == word)
    }
}

pub(super) fn theme(word: &str) -> Option<Theme> {
    [Theme::Auto, Theme::Light, Theme::Dark]
        .into_iter()
        .find(|theme| theme.word() == word)
}

pub(super) fn view(word: &str) -> Option<View> {
    View::of_word(word)
}

/// The interface for a BCP 47 tag; its region makes no difference.
#[expect(
    clippy::option_option,
    reason = "the value of an option that can be absent"
)]
pub(super) fn language(tag: &str) -> Option<Option<Interface>> {
    Interface::of_tag(tag).map(Some)
}

#[expect(
    clippy::option_option,
    reason = "the value of an option that can be absent"
)]
pub(super) fn text(text: &str) -> Option<Option<String>> {
    (!text.is_empty()).then(|| Some(text.to_owned()))
}

pub(super) fn heading_level(level: &str) -> Option<HeadingLevel> {
    let level = level.parse().ok()?;
    (1..=6).contains(&level).then(|| HeadingLevel::new(level))
}

/// As HTML's boolean attributes, that are on where they stand, with a way to say no.
pub(super) fn switch(word: &str) -> Option<bool> {
    match word {
        "" | "on" | "true" => Some(true),
        "off" | "false" => Some(false),
        _ => None,
    }
}

#[expect(
    clippy::option_option,
    reason = "the value of an option that can be absent"
)]
pub(super) fn seconds(number: &str) -> Option<Option<u32>> {
    const LEAST: u32 = 30;
    let seconds = number.parse().ok()?;
    (seconds >= LEAST).then_some(Some(seconds))
}
