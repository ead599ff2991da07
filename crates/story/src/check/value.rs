//! The simple values: words of a vocabulary, languages, texts, links.

use super::{Checker, ids::Referable};
use crate::{
    model::{Ix, LanguageTag, Link, Slug, Text, Vocabulary},
    problem::{Code, Problems, did_you_mean, one_of, shown},
    raw::{RawText, Spanned},
};

/// A language tag that is well formed, or `None` after noting why not.
pub(super) fn language(
    tag: Option<&Spanned<String>>,
    problems: &mut Problems<'_>,
) -> Option<LanguageTag> {
    let Spanned { value, at } = tag?;
    let well_formed = icu_locale_core::Locale::try_from_str(value).is_ok();
    let tag = LanguageTag::try_from(value.clone())
        .ok()
        .filter(|_| well_formed);
    if tag.is_none() {
        problems
            .add(
                Code::BadLanguage,
                *at,
                format!("the language `{}`", shown(value)),
                "a BCP 47 tag, such as `en` or `ar-SY`",
            )
            .help("write the language's code, with a hyphen before the country's");
    }
    tag
}

impl Checker<'_, '_, '_> {
    /// The object that a reference names.
    pub(super) fn resolve<T: Referable>(&mut self, id: Option<&Spanned<String>>) -> Option<Ix<T>> {
        self.ids.resolve(id?, self.problems)
    }

    /// The objects that references name.
    pub(super) fn resolve_all<T: Referable>(&mut self, ids: &[Spanned<String>]) -> Vec<Ix<T>> {
        ids.iter().filter_map(|id| self.resolve(Some(id))).collect()
    }

    /// The id of an object.
    pub(super) fn id(&mut self, id: Option<&Spanned<String>>) -> Option<Slug> {
        super::ids::slug(id, self.problems)
    }

    /// The value of a closed vocabulary that a word stands for.
    pub(super) fn word<T: Vocabulary>(&mut self, word: Option<&Spanned<String>>) -> Option<T> {
        let Spanned { value, at } = word?;
        let found = T::ALL.iter().copied().find(|known| known.word() == value);
        if found.is_none() {
            let words = || T::ALL.iter().map(|known| known.word());
            let meanings = T::ALL
                .iter()
                .map(|known| format!("`{}`: {}", known.word(), known.meaning()));
            let meanings: Vec<String> = meanings.collect();
            let meant = did_you_mean(value, words());
            let choice = meant.unwrap_or_else(|| "choose one of these words".to_owned());
            self.problems
                .add(
                    Code::UnknownValue,
                    *at,
                    format!("`{}`", shown(value)),
                    one_of(words()),
                )
                .help(format!("{choice}\n{}", meanings.join("\n")));
        }
        found
    }

    /// A language tag.
    pub(super) fn language(&mut self, tag: Option<&Spanned<String>>) -> Option<LanguageTag> {
        language(tag, self.problems)
    }

    /// A text, which must be there in the story's language.
    pub(super) fn text(&mut self, text: Option<&RawText>) -> Option<Text> {
        match text? {
            RawText::Plain(plain) => Some(Text::new(
                (self.language.clone(), plain.value.clone()),
                Vec::new(),
            )),
            RawText::ByLanguage(texts, at) => {
                let mut are_all_read = !self.problems.is_any_lost(*at);
                let mut original = None;
                let mut translations: Vec<(LanguageTag, String)> = Vec::new();
                for (tag, text) in texts {
                    let Some(language) = self.language(Some(tag)) else {
                        are_all_read = false;
                        continue;
                    };
                    let is_original = language.primary() == self.language.primary();
                    let twice = translations.iter().any(|(known, _)| *known == language)
                        || (is_original && original.is_some());
                    if twice {
                        self.problems
                            .add(
                                Code::DuplicateField,
                                tag.at,
                                format!("`{}` again", tag.value),
                                "each language once",
                            )
                            .help("keep one of the two");
                    } else if is_original {
                        original = Some((language, text.value.clone()));
                    } else {
                        translations.push((language, text.value.clone()));
                    }
                }
                if original.is_none() && are_all_read && self.is_language_known {
                    let language = self.language.as_str().to_owned();
                    self.problems
                        .add(
                            Code::MissingLanguage,
                            *at,
                            "a text without the story's own language",
                            format!("a text for `{language}`"),
                        )
                        .help(format!("add `\"{language}\": \"…\"`"));
                }
                Some(Text::new(original?, translations))
            }
        }
    }

    /// A list of texts.
    pub(super) fn texts(&mut self, texts: &[RawText]) -> Vec<Text> {
        texts
            .iter()
            .filter_map(|text| self.text(Some(text)))
            .collect()
    }

    /// An address.
    pub(super) fn link(&mut self, address: Option<&Spanned<String>>) -> Option<Link> {
        let Spanned { value, at } = address?;
        let link = Link::try_from(value.clone())
            .ok()
            .filter(|_| url::Url::parse(value).is_ok());
        if link.is_none() {
            self.problems
                .add(
                    Code::BadLink,
                    *at,
                    format!("the address `{}`", shown(value)),
                    "an address that begins with https:// or http://",
                )
                .help(mended_address(value).map_or_else(
                    || "paste the address of a web page, or leave the field out".to_owned(),
                    |address| format!("write `{}`", shown(&address)),
                ));
        }
        link
    }
}

/// The address that was meant: one without its beginning, with capitals there, with spaces, or with
/// a user's name before the host.
fn mended_address(written: &str) -> Option<String> {
    let written = written.trim();
    let with_beginning = if written.starts_with("www.") {
        format!("https://{written}")
    } else {
        written.to_owned()
    };
    let mut url = url::Url::parse(&with_beginning).ok()?;
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    Link::try_from(url.to_string())
        .ok()
        .map(|link| link.as_str().to_owned())
}
