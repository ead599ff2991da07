//! What a host page asks of a widget: by attributes, and by `configure()`.
//!
//! Relaxed outside, strict inside: whatever the page says, there are options, and for what they
//! leave out there are warnings.

mod configuration;
mod heading_level;
mod values;

use story::model::Interface;

pub use configuration::Configuration;
pub use heading_level::HeadingLevel;
pub use values::{Theme, View};

/// Declares the options: for each its field, its attribute, how its value is read and what is
/// expected of that. It is the one place that names them, `embed.js` apart, which a test compares.
macro_rules! options {
    ($( $(#[$doc:meta])* $field:ident: $type:ty = $attribute:literal, $read:expr, $expected:literal; )+) => {
        /// What a host page asks of a widget.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Options { $( $(#[$doc])* pub $field: $type, )+ }

        impl Options {
            /// The attributes that are options.
            pub const ATTRIBUTES: &[&str] = &[$($attribute),+];

            /// The options of an element with these attributes, over which the configuration
            /// goes; and what is wrong with them. An option with a wrong value has its default.
            pub fn read(
                attribute: impl Fn(&str) -> Option<String>,
                configuration: &Configuration,
            ) -> (Self, Vec<Warning>) {
                let mut warnings = configuration.unknown(Self::ATTRIBUTES);
                let mut options = Self::default();
                let given = Given { attribute: &attribute, configuration };
                $(
                    given.read(&mut options.$field, $attribute, $read, $expected, &mut warnings);
                )+
                (options, warnings)
            }
        }
    };
}

options! {
    /// The address of the packed story; without one, the story embedded in the engine is shown.
    story: Option<String> = "story", values::text, "an address";
    /// The language of the interface; without one, the page's language where there is an
    /// interface in it, else English.
    language: Option<Interface> = "lang", values::language, "en";
    /// Light or dark.
    theme: Theme = "theme", values::theme, "auto, light or dark";
    /// The view that is shown first.
    view: View = "view", values::view, "claims or timeline";
    /// The id of a claim that begins open.
    claim: Option<String> = "claim", values::text, "the id of a claim";
    /// The level of the first heading.
    heading_level: HeadingLevel = "heading-level", values::heading_level, "a number from 1 to 6";
    /// Whether the reader's place stands in the address of the page.
    deep_links: bool = "deep-links", values::switch, "on or off";
    /// After how many seconds to ask for the story again; without one, never.
    refresh_seconds: Option<u32> = "refresh", values::seconds, "a number of seconds from 30 on";
    /// Whether the widget may keep a record of the reader's visit on the reader's device.
    remember: bool = "remember", values::switch, "on or off";
}

/// What the page gives.
struct Given<'g> {
    attribute: &'g dyn Fn(&str) -> Option<String>,
    configuration: &'g Configuration,
}

impl Given<'_> {
    /// The value of an option, over its attribute what was configured.
    fn value(&self, name: &str) -> Option<String> {
        self.configuration
            .value(name)
            .or_else(|| (self.attribute)(name))
    }

    /// Reads an option that is given; a wrong value leaves it as it is, with a warning.
    fn read<T>(
        &self,
        option: &mut T,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
        expected: &str,
        warnings: &mut Vec<Warning>,
    ) {
        if let Some(value) = self.value(name) {
            match read(&value) {
                Some(read) => *option = read,
                None => warnings.push(Warning::value(name, &value, expected)),
            }
        }
    }
}

/// Something in the options that is not as it should be. It displays as a sentence for the people
/// who made the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning(String);

impl Warning {
    fn value(attribute: &str, found: &str, expected: &str) -> Self {
        Self(format!(
            "{attribute}=\"{found}\" is not known: write {expected}; until then it is as if \
             {attribute} were not there"
        ))
    }

    fn name(found: &str, known: &[&str]) -> Self {
        Self(format!(
            "configure() does not know \"{found}\": it takes, in camel case or as attributes are \
             spelled, {}",
            known.join(", ")
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
