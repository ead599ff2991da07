//! The options that `configure()` was given.

use serde::{Deserialize, Deserializer};

/// The options that `configure()` was given, by their names there. One that is absent, `null` or
/// `undefined` leaves its option to the attribute.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Configuration {
    pub(super) story: Option<Given>,
    pub(super) lang: Option<Given>,
    pub(super) theme: Option<Given>,
    pub(super) view: Option<Given>,
    pub(super) claim: Option<Given>,
    pub(super) heading_level: Option<Given>,
    pub(super) deep_links: Option<Given>,
    pub(super) refresh: Option<Given>,
    pub(super) remember: Option<Given>,
}

/// A value that was given for an option. Reading one never fails, so that a wrong one leaves the
/// other options as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Given {
    /// The word that an attribute would hold: a text, a number in digits, `on` or `off`.
    Word(String),
    /// A value that no option can have.
    Other,
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(value).map_or(Self::Other, Self::Word))
    }
}

/// A name in camel case: `headingLevel` for `heading-level`.
pub fn camel_case(name: &str) -> String {
    let mut words = name.split('-');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}
