//! The options that `configure()` was given.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

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
    /// The word that an attribute would hold: a text, a whole number, `on` or `off`.
    Word(String),
    /// A value that no option can have, by its kind.
    Other(&'static str),
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        let given = value.deserialize_any(GivenVisitor);
        Ok(given.unwrap_or(Self::Other("of another kind")))
    }
}

/// The visitor of a value of any kind.
struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number or a boolean")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Word(text.to_owned()))
    }

    fn visit_bool<E: Error>(self, is_on: bool) -> Result<Given, E> {
        self.visit_str(if is_on { "on" } else { "off" })
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Given, E> {
        Ok(Given::Word(number.to_string()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Word(number.to_string()))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Given, E> {
        Ok(Given::Other("a fraction"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::Other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Given, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Given::Other("an object"))
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
