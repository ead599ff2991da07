//! The values of options, from the words that stand for them.

use crate::components::HeadingLevel;

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

    /// The theme for a word.
    pub(super) fn of_word(word: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.word() == word)
    }
}

/// A text that is not empty.
pub(super) fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The level of a heading, from 1 to 6.
pub(super) fn heading_level(level: &str) -> Option<HeadingLevel> {
    let level = level.parse().ok()?;
    (1..=6).contains(&level).then(|| HeadingLevel::new(level))
}

/// A switch, as HTML's boolean attributes, that are on where they stand, with a way to say no.
pub(super) fn switch(word: &str) -> Option<bool> {
    match word {
        "" | "on" | "true" => Some(true),
        "off" | "false" => Some(false),
        _ => None,
    }
}

/// A number of seconds, from 30 on.
pub(super) fn seconds(number: &str) -> Option<u32> {
    const LEAST: u32 = 30;
    let seconds = number.parse().ok()?;
    (seconds >= LEAST).then_some(seconds)
}
