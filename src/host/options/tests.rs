use serde::{
    Deserialize, Deserializer,
    de::{
        Error as _, IntoDeserializer, Visitor,
        value::{Error, MapDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::{Value, json};

use super::{configuration::Given, *};

/// The options of an element with these attributes that was configured so, and the warnings.
fn read(attributes: &[(&str, &str)], configured: Value) -> (Options, Vec<String>) {
    let attribute = |name: &str| {
        let found = attributes.iter().find(|(attribute, _)| *attribute == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    let configuration = serde_json::from_value(configured).unwrap();
    let (options, warnings) = Options::read(attribute, configuration);
    let warnings = warnings.iter().map(ToString::to_string).collect();
    (options, warnings)
}

/// Options of which none has its default.
fn all_set() -> Options {
    Options {
        story: Some("/aleppo-2024.story".to_owned()),
        language: Some(Interface::English),
        theme: Theme::Dark,
        view: View::Timeline,
        claim: Some("c-army".to_owned()),
        heading_level: HeadingLevel::new(3),
        deep_links: true,
        refresh_seconds: Some(60),
        remember: true,
    }
}

#[test]
fn an_element_without_attributes_has_the_defaults() {
    let (options, warnings) = read(&[("class", "wide"), ("id", "aleppo")], json!({}));
    assert_eq!((options, warnings), (Options::default(), Vec::new()));
}

#[test]
fn every_option_is_read_from_its_attribute() {
    let attributes = [
        ("story", "/aleppo-2024.story"),
        ("lang", "en-GB"),
        ("theme", "dark"),
        ("view", "timeline"),
        ("claim", "c-army"),
        ("heading-level", "3"),
        ("deep-links", ""),
        ("refresh", "60"),
        ("remember", "on"),
    ];
    assert_eq!(attributes.map(|(name, _)| name), Options::ATTRIBUTES);
    let (options, warnings) = read(&attributes, json!({}));
    assert_eq!((options, warnings), (all_set(), Vec::new()));
}

#[test]
fn every_option_can_be_configured_by_its_name_in_camel_case() {
    let configured = json!({
        "story": "/aleppo-2024.story",
        "lang": "en",
        "theme": "dark",
        "view": "timeline",
        "claim": "c-army",
        "headingLevel": "3",
        "deepLinks": "on",
        "refresh": "60",
        "remember": "",
    });
    for name in configured.as_object().unwrap().keys() {
        assert_eq!(Warning::unknown(name), None);
    }
    let (options, warnings) = read(&[], configured);
    assert_eq!((options, warnings), (all_set(), Vec::new()));
}

#[test]
fn what_is_configured_goes_over_the_attributes_and_null_leaves_them() {
    let (options, warnings) = read(
        &[
            ("theme", "dark"),
            ("heading-level", "4"),
            ("deep-links", ""),
        ],
        json!({ "headingLevel": "3", "deepLinks": "off", "theme": null }),
    );
    assert_eq!(options.heading_level, HeadingLevel::new(3));
    assert_eq!((options.theme, options.deep_links), (Theme::Dark, false));
    assert_eq!(warnings, Vec::<String>::new());
}

#[test]
fn a_wrong_value_has_the_default_and_is_told_with_what_is_expected() {
    for (attribute, value, expected) in [
        ("story", "", "an address"),
        ("lang", "tlh", "en"),
        ("theme", "Dark", "auto, light or dark"),
        ("view", "tree", "claims"),
        ("claim", "", "the id of a claim"),
        ("heading-level", "7", "a number from 1 to 6"),
        ("deep-links", "yes", "on or off"),
        ("refresh", "29", "a number of seconds from 30 on"),
        ("remember", "1", "on or off"),
    ] {
        let (options, warnings) = read(&[(attribute, value)], json!({}));
        assert_eq!(options, Options::default(), "{attribute}");
        assert_eq!(warnings.len(), 1, "{attribute}: {warnings:?}");
        let warning = &warnings[0];
        for part in [&format!("{attribute}=\"{value}\""), expected] {
            assert!(warning.contains(part), "no {part} in: {warning}");
        }
    }
}

#[test]
fn a_wrong_kind_of_value_is_told_and_leaves_the_other_options_as_they_are() {
    let (options, warnings) = read(
        &[("theme", "dark"), ("view", "timeline")],
        json!({
            "theme": { "dark": true },
            "view": ["claims"],
            "headingLevel": 2.5,
            "refresh": "-60",
            "claim": "c-army",
        }),
    );
    let expected = Options {
        claim: Some("c-army".to_owned()),
        ..Options::default()
    };
    assert_eq!(options, expected);
    let told: Vec<&str> = warnings
        .iter()
        .map(|warning| warning.split(": write").next().unwrap())
        .collect();
    let expected = [
        "theme is no text, number or boolean",
        "view is no text, number or boolean",
        "heading-level is no text, number or boolean",
        "refresh=\"-60\" is not known",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_cannot_be_read_at_all_is_a_value_too() {
    /// A value such as a function.
    #[derive(Clone, Copy)]
    struct Unreadable;

    impl<'de> Deserializer<'de> for Unreadable {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(Error::custom("unreadable"))
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_some(self)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    impl IntoDeserializer<'_> for Unreadable {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    let configured = MapDeserializer::new([("theme", Unreadable)].into_iter());
    let configuration = Configuration::deserialize(configured).unwrap();
    assert_eq!(configuration.theme, Some(Given::Other));
}

#[test]
fn an_unknown_name_is_told_with_the_known_ones() {
    for name in ["colour", "__proto__", "HeadingLevel", "heading-level"] {
        let warning = Warning::unknown(name).unwrap().to_string();
        assert!(warning.contains(&format!("\"{name}\"")) && warning.contains(", heading-level,"));
    }
}

#[test]
fn names_are_known_in_camel_case_and_as_attributes_are_spelled() {
    for (name, expected) in [
        ("heading-level", "headingLevel"),
        ("headingLevel", "headingLevel"),
        ("story", "story"),
        ("-", ""),
        ("", ""),
    ] {
        assert_eq!(camel_case(name), expected);
    }
}

#[test]
fn the_element_observes_every_attribute_that_is_an_option() {
    let script = include_str!("../embed.js");
    let (_, list) = script.split_once("observedAttributes = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let observed: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(observed, Options::ATTRIBUTES);
}

#[test]
fn every_option_has_its_type() {
    let types = include_str!("../embed.d.ts");
    let jsx = include_str!("../react.d.ts");
    for name in Options::ATTRIBUTES {
        let option = format!("  {}?: ", camel_case(name));
        assert!(types.contains(&option), "{name} is not in embed.d.ts");
        // JSX knows the language of every element.
        let attribute = [format!("  {name}?: "), format!("  \"{name}\"?: ")];
        let is_there = attribute.iter().any(|attribute| jsx.contains(attribute));
        assert!(name == "lang" || is_there, "{name} is not in react.d.ts");
    }
}
