//! The options of a widget: by the attributes of its element, and by `configure()`.
//!
//! Relaxed outside, strict inside: whatever the page says, there are options, and for what they
//! leave out there are warnings.

mod configuration;

mod values;

use story::model::Interface;

use crate::{components::HeadingLevel, state::View};

pub use configuration::{Configuration, camel_case};

use configuration::Given;

pub use values::Theme;

/// The options that a host page asks of a widget.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The address of the packed story; without one, the story embedded in the engine is shown.
    pub story: Option<String>,
    /// The language of the interface; without one, the page's language where there is an
    /// interface in it, else English.
    pub language: Option<Interface>,
    /// Light or dark.
    pub theme: Theme,
    /// The view that is shown first.
    pub view: View,
    /// The id of a claim that begins open.
    pub claim: Option<String>,
    /// The level of the first heading.
    pub heading_level: HeadingLevel,
    /// Whether the link to where the reader is stands in the address of the page.
    pub deep_links: bool,
    /// After how many seconds to ask for the story again; without one, never.
    pub refresh_seconds: Option<u32>,
    /// Whether the widget may keep a record of the reader's visit on the reader's device.
    pub remember: bool,
}

impl Options {
    /// The attributes that are options. In camel case they are the names that `configure()` takes.
    pub const ATTRIBUTES: [&str; 9] = [
        "story",
        "lang",
        "theme",
        "view",
        "claim",
        "heading-level",
        "deep-links",
        "refresh",
        "remember",
    ];

    /// The options of an element with these attributes, over which the configuration goes; and what
    /// is wrong with them. An option with a wrong value has its default.
    pub fn read(
        attribute: impl Fn(&str) -> Option<String>,
        configuration: Configuration,
    ) -> (Self, Vec<Warning>) {
        let mut reader = OptionReader {
            attribute: &attribute,
            warnings: misspelt(&attribute),
        };
        let given = configuration;
        let options = Self {
            story: reader.read("story", given.story, values::text, "an address"),
            language: reader.read("lang", given.lang, Interface::of_tag, "en"),
            theme: reader
                .read("theme", given.theme, Theme::of_word, "auto, light or dark")
                .unwrap_or_default(),
            view: reader
                .read("view", given.view, View::of_word, "claims or timeline")
                .unwrap_or_default(),
            claim: reader.read("claim", given.claim, values::text, "the id of a claim"),
            heading_level: reader
                .read(
                    "heading-level",
                    given.heading_level,
                    values::heading_level,
                    "a number from 1 to 6",
                )
                .unwrap_or_default(),
            deep_links: reader
                .read("deep-links", given.deep_links, values::switch, "on or off")
                .unwrap_or_default(),
            refresh_seconds: reader.read(
                "refresh",
                given.refresh,
                values::seconds,
                "a number of seconds from 30 on",
            ),
            remember: reader
                .read("remember", given.remember, values::switch, "on or off")
                .unwrap_or_default(),
        };
        (options, reader.warnings)
    }
}

/// The warnings of attributes that lack their hyphen, as frameworks write them that were given
/// names in camel case.
fn misspelt(attribute: impl Fn(&str) -> Option<String>) -> Vec<Warning> {
    let with_hyphen = Options::ATTRIBUTES
        .into_iter()
        .filter(|name| name.contains('-'));
    let misspelt = with_hyphen.filter(|name| attribute(&name.replace('-', "")).is_some());
    misspelt.map(Warning::misspelt).collect()
}

/// The reader of one option after the other.
struct OptionReader<'r> {
    attribute: &'r dyn Fn(&str) -> Option<String>,
    warnings: Vec<Warning>,
}

impl OptionReader<'_> {
    /// The value of an option: what was configured, else the attribute's. A wrong one is none, with
    /// a warning.
    fn read<T>(
        &mut self,
        attribute: &str,
        configured: Option<Given>,
        read: impl Fn(&str) -> Option<T>,
        expected: &str,
    ) -> Option<T> {
        let of_attribute = || (self.attribute)(attribute).map(Given::Word);
        let given = configured.or_else(of_attribute)?;
        let value = match &given {
            Given::Word(word) => read(word),
            Given::Other => None,
        };
        if value.is_none() {
            self.warnings
                .push(Warning::value(attribute, &given, expected));
        }
        value
    }
}

/// Something in the options that is not as it should be. It displays as a sentence for the people
/// who made the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning(String);

impl Warning {
    /// The warning of a name in camel case that was configured, if it is no option's.
    pub fn unknown(name: &str) -> Option<Self> {
        let known = Options::ATTRIBUTES;
        let is_known = known.iter().any(|attribute| camel_case(attribute) == name);
        (!is_known).then(|| {
            Self(format!(
                "configure() does not know \"{name}\": it takes, in camel case or as attributes \
                 are spelled, {}",
                known.join(", ")
            ))
        })
    }

    fn misspelt(attribute: &str) -> Self {
        let written = attribute.replace('-', "");
        Self(format!(
            "{written} is no attribute: write {attribute}, in React and Vue too, or configure()"
        ))
    }

    fn value(attribute: &str, given: &Given, expected: &str) -> Self {
        let found = match given {
            Given::Word(word) => format!("{attribute}=\"{word}\" is not known"),
            Given::Other => format!("{attribute} is no text, number or boolean"),
        };
        Self(format!(
            "{found}: write {expected}; until then it is as if {attribute} were not there"
        ))
    }
}

impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
