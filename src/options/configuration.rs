//! What `configure()` was given: an object from names to values.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use super::Warning;

/// What `configure()` was given. Its names are those of the attributes in camel case, its values
/// the same words, or numbers and booleans in their place; `null` and `undefined` say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Configuration(Vec<(String, Option<String>)>);

impl Configuration {
    /// The value for an attribute, as the attribute's own would be.
    pub(super) fn value(&self, attribute: &str) -> Option<String> {
        let mut entries = self.0.iter();
        let (_, value) = entries.find(|(name, _)| name == attribute)?;
        value.clone()
    }

    /// What it names that is none of these attributes.
    pub(super) fn unknown(&self, attributes: &[&str]) -> Vec<Warning> {
        let names = self.0.iter().map(|(name, _)| name.as_str());
        names
            .filter(|name| !attributes.contains(name))
            .map(|name| Warning::name(name, attributes))
            .collect()
    }
}

impl<'de> Deserialize<'de> for Configuration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries)
    }
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Configuration;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of options")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Configuration, A::Error> {
        let mut entries = Vec::new();
        while let Some((name, Word(value))) = object.next_entry::<String, Word>()? {
            entries.push((attribute(&name), value));
        }
        Ok(Configuration(entries))
    }
}

/// The attribute for a name in camel case: `heading-level` for `headingLevel`.
fn attribute(name: &str) -> String {
    let mut attribute = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            attribute.push('-');
        }
        attribute.push(character.to_ascii_lowercase());
    }
    attribute
}

/// A value in the word that an attribute would hold; none for `null` and `undefined`.
struct Word(Option<String>);

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self(None))
    }
}

// What no option can be is a word that none takes, so that the other options stand; the host
// gives such words for all but fractions.
impl Visitor<'_> for Word {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number or a boolean")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self, E> {
        Ok(Self(Some(text.to_owned())))
    }

    fn visit_bool<E: Error>(self, is_on: bool) -> Result<Self, E> {
        self.visit_str(if is_on { "on" } else { "off" })
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self, E> {
        Ok(Self(Some(number.to_string())))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self, E> {
        self.visit_str("a fraction")
    }

    fn visit_unit<E: Error>(self) -> Result<Self, E> {
        Ok(self)
    }
}
