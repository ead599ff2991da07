//! Ids.

use std::fmt;

/// An id of a story file: 1 to 64 lower-case ASCII letters, digits and hyphens, a letter or digit
/// first. It can stand in an address's hash as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Slug(String);

/// The text is not a [`Slug`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSlug;

impl fmt::Display for BadSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id is 1 to 64 of a-z, 0-9 and -, a letter or digit first")
    }
}

impl Slug {
    /// The most characters an id may have.
    pub const MAX_LENGTH: usize = 64;

    /// The id as it stands in the file.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = BadSlug;

    fn try_from(text: String) -> Result<Self, BadSlug> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let starts_well = text.bytes().next().is_some_and(plain);
        let well_formed = text.bytes().all(|byte| plain(byte) || byte == b'-');
        if starts_well && well_formed && text.len() <= Self::MAX_LENGTH {
            Ok(Self(text))
        } else {
            Err(BadSlug)
        }
    }
}

impl crate::pack::Decode for Slug {
    fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
        let text = String::decode(decoder);
        Self::try_from(text).unwrap_or_else(|_| decoder.fail_with(Self(String::new())))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_slugs_and_nothing_else() {
        for good in ["a", "aleppo-2024", "45-towns"] {
            assert_eq!(Slug::try_from(good.to_owned()).unwrap().as_str(), good);
        }
        let long = "a".repeat(Slug::MAX_LENGTH + 1);
        for bad in ["", "-a", "Aleppo", "a b", "a_b", "é", "a&b", &long] {
            assert_eq!(Slug::try_from(bad.to_owned()), Err(BadSlug), "{bad:?}");
        }
    }
}
