//! Translations that are missing, once any text of the story has the language.

use std::collections::BTreeSet;

use super::{
    Adviser,
    texts::{Written, primary},
};
use crate::{problem::Code, raw::RawText};

impl Adviser<'_, '_, '_> {
    /// Texts without a language that others have.
    pub(super) fn missing_translations(&mut self) {
        let texts = self.texts();
        let mut languages: BTreeSet<&str> = BTreeSet::new();
        for Written { text, .. } in &texts {
            if let RawText::ByLanguage(texts, _) = text {
                languages.extend(texts.iter().map(|(tag, _)| primary(&tag.value)));
            }
        }
        languages.remove(self.language);
        for Written { text, .. } in texts {
            let (has, at): (BTreeSet<&str>, _) = match text {
                RawText::Plain(text) => (BTreeSet::new(), text.at),
                RawText::ByLanguage(texts, at) => {
                    let tags = texts.iter().map(|(tag, _)| primary(&tag.value));
                    (tags.collect(), *at)
                }
            };
            let mut missing = languages.difference(&has);
            let Some(first) = missing.next() else {
                continue;
            };
            let language = self.language;
            let more = match missing.count() {
                0 => String::new(),
                count => format!(" and {count} more"),
            };
            let help = if matches!(text, RawText::Plain(_)) {
                format!("write {{ \"{language}\": \"…\", \"{first}\": \"…\" }}")
            } else {
                format!("add `\"{first}\": \"…\"`")
            };
            self.problems
                .add(
                    Code::MissingTranslation,
                    at.opening(),
                    format!("a text without `{first}`{more}"),
                    format!("a translation into `{first}`, which other texts have"),
                )
                .help(help);
        }
    }
}
