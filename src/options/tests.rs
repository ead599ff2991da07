use serde::de::value::{Error, MapDeserializer};

use super::*;

fn read(attributes: &[(&str, &str)], configured: &[(&str, &str)]) -> (Options, Vec<String>) {
    let attribute = |name: &str| {
        let found = attributes.iter().find(|(attribute, _)| *attribute == name);
        found.map(|(_, value)| (*value).to_owned())
    };
    let (options, warnings) = Options::read(attribute, &configuration(configured));
    let warnings = warnings.iter().map(ToString::to_string).collect();
    (options, warnings)
}

fn configuration(entries: &[(&str, &str)]) -> Configuration {
    let object = MapDeserializer::<_, Error>::new(entries.iter().copied());
    serde::Deserialize::deserialize(object).unwrap()
}

#[test]
fn an_element_without_attributes_has_the_defaults() {
    let (options, warnings) = read(&[("class", "wide"), ("id", "aleppo")], &[]);
    assert_eq!((options, warnings), (Options::default(), Vec::new()));
}

#[test]
fn every_option_is_read() {
    let (options, warnings) = read(
        &[
            ("story", "/aleppo-2024.story"),
            ("lang", "en-GB"),
            ("theme", "dark"),
            ("view", "claims"),
            ("claim", "c-army"),
            ("heading-level", "3"),
            ("deep-links", ""),
            ("refresh", "60"),
            ("remember", "on"),
        ],
        &[],
    );
    let expected = Options {
        story: Some("/aleppo-2024.story".to_owned()),
        language: Some(Interface::English),
        theme: Theme::Dark,
        view: View::Claims,
        claim: Some("c-army".to_owned()),
        heading_level: HeadingLevel::new(3),
        deep_links: true,
        refresh_seconds: Some(60),
        remember: true,
    };
    assert_eq!((options, warnings), (expected, Vec::new()));
}

#[test]
fn what_is_configured_goes_over_the_attributes() {
    let (options, warnings) = read(
        &[("theme", "dark"), ("heading-level", "4")],
        &[("headingLevel", "3"), ("deepLinks", "off")],
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
        ("heading-level", "7", "a number from 1 to 6"),
        ("deep-links", "yes", "on or off"),
        ("refresh", "29", "a number of seconds from 30 on"),
        ("remember", "1", "on or off"),
    ] {
        let (options, warnings) = read(&[(attribute, value)], &[]);
        assert_eq!(options, Options::default(), "{attribute}");
        assert_eq!(warnings.len(), 1, "{attribute}: {warnings:?}");
        let warning = &warnings[0];
        for part in [&format!("{attribute}=\"{value}\""), expected] {
            assert!(warning.contains(part), "no {part} in: {warning}");
        }
    }
}

#[test]
fn an_unknown_name_is_told_with_the_known_ones() {
    let (options, warnings) = read(&[], &[("colour", "red"), ("theme", "light")]);
    assert_eq!(options.theme, Theme::Light);
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let warning = &warnings[0];
    assert!(warning.contains("\"colour\"") && warning.contains("heading-level"));
}

#[test]
fn the_element_observes_every_attribute_that_is_an_option() {
    let script = include_str!("../host/embed.js");
    let (_, list) = script.split_once("observedAttributes = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let observed: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert_eq!(observed, Options::ATTRIBUTES);
}
