//! Text with its language.

use std::fmt;

use super::vocabulary::vocabulary;

vocabulary! {
    /// The languages of the interface. Dates are spelled out for each when a story is packed.
    Interface {
        /// English.
        English = "en",
    }
}

impl Interface {
    /// The interface for a BCP 47 language tag, whatever its region; `None` if there is none in
    /// that language.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        let mut all = Self::ALL.iter().copied();
        all.find(|interface| interface.word().eq_ignore_ascii_case(primary))
    }
}

/// A BCP 47 language tag, such as `en` or `ar-SY`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct LanguageTag(String);

/// The text is not a [`LanguageTag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadTag;

impl fmt::Display for BadTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a language is a BCP 47 tag, such as en or ar-SY")
    }
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl LanguageTag {
    /// `en`.
    #[cfg(feature = "author")]
    pub(crate) fn english() -> Self {
        Self("en".to_owned())
    }

    /// The tag as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script, region or variant: `ar` of `ar-SY`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The writing direction, by the script where the tag names one, else by the
    /// script that CLDR's likely subtags give it.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').skip(1).find(|part| part.len() == 4);
        let right_to_left = match script {
            Some(script) => ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]
                .iter()
                .any(|known| known.eq_ignore_ascii_case(script)),
            None => [
                "ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi",
            ]
            .contains(&self.primary()),
        };
        if right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = BadTag;

    fn try_from(text: String) -> Result<Self, BadTag> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let language_fits =
            (2..=8).contains(&language.len()) && language.bytes().all(|b| b.is_ascii_alphabetic());
        let subtag_fits = |part: &str| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        if language_fits && parts.all(subtag_fits) {
            Ok(Self(text))
        } else {
            Err(BadTag)
        }
    }
}

impl crate::pack::Decode for LanguageTag {
    fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
        let text = String::decode(decoder);
        Self::try_from(text).unwrap_or_else(|_| decoder.fail_with(Self(String::new())))
    }
}

/// A text in one or more languages; the story's own is always among them and comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Text {
    original: (LanguageTag, String),
    translations: Vec<(LanguageTag, String)>,
}

impl Text {
    /// A text in the story's language and its translations.
    pub fn new(original: (LanguageTag, String), translations: Vec<(LanguageTag, String)>) -> Self {
        Self {
            original,
            translations,
        }
    }

    /// The text in the story's language.
    pub fn original(&self) -> &str {
        &self.original.1
    }

    /// The text in `language` (a primary subtag), or in the story's language where it has no
    /// translation; with the tag of what is returned.
    pub fn in_language(&self, language: &str) -> (&LanguageTag, &str) {
        let (tag, text) = std::iter::once(&self.original)
            .chain(&self.translations)
            .find(|(tag, _)| tag.primary() == language)
            .unwrap_or(&self.original);
        (tag, text)
    }
}

crate::pack::decode_in_order! {
    Text { original, translations }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn the_direction_follows_the_script() {
        assert_eq!(tag("ar-SY").direction(), Direction::RightToLeft);
        assert_eq!(tag("en").direction(), Direction::LeftToRight);
        assert_eq!(tag("az-Arab").direction(), Direction::RightToLeft);
        assert_eq!(tag("ar-Latn").direction(), Direction::LeftToRight);
    }

    #[test]
    fn a_missing_translation_falls_back_to_the_story() {
        let text = Text::new(
            (tag("en"), "city".to_owned()),
            vec![(tag("ar-SY"), "مدينة".to_owned())],
        );
        assert_eq!(text.in_language("ar").1, "مدينة");
        assert_eq!(text.in_language("tr"), (&tag("en"), "city"));
    }

    #[test]
    fn an_interface_is_found_by_its_language_alone() {
        for tag in ["en", "en-GB", "EN"] {
            assert_eq!(Interface::of_tag(tag), Some(Interface::English), "{tag}");
        }
        for tag in ["", "english", "fr", "x-en"] {
            assert_eq!(Interface::of_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn tags_are_well_formed() {
        for bad in ["", "e", "en_GB", "en-", "123", "en GB"] {
            assert_eq!(
                LanguageTag::try_from(bad.to_owned()),
                Err(BadTag),
                "{bad:?}"
            );
        }
    }
}
