//! The schema of story files: kept current, and told by a validator that is not ours.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a file that cannot be read ends the test"
)]

use std::{fs, process::Command};

use serde_json::Value;

fn read(path: &str) -> Value {
    let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema() -> Value {
    serde_json::to_value(story::schema()).unwrap()
}

#[test]
fn the_file_beside_the_stories_is_current() {
    let file = read("data/story.schema.json");
    assert_eq!(file, schema(), "cargo desk schema > data/story.schema.json");
}

#[test]
fn the_document_of_the_format_is_current() {
    let desk = env!("CARGO_BIN_EXE_desk");
    let output = Command::new(desk)
        .args(["schema", "--markdown"])
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/format.md");
    let file = fs::read_to_string(path).unwrap();
    assert_eq!(
        file, printed,
        "cargo desk schema --markdown > docs/format.md"
    );
}

#[test]
fn it_is_a_schema_and_the_stories_keep_it() {
    let schema = schema();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    for path in [
        "data/aleppo-2024.json",
        "crates/desk/starter.json",
        "crates/story/tests/support/minimal.json",
        "tests/stories/harbour.json",
        "tests/stories/court.json",
        "tests/stories/crowd.json",
    ] {
        let errors: Vec<String> = validator
            .iter_errors(&read(path))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{path}: {errors:#?}");
    }
}

#[test]
fn what_is_broken_in_its_shape_does_not() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let minimal = serde_json::to_string(&read("crates/story/tests/support/minimal.json")).unwrap();
    for (right, wrong) in [
        (r#""title":"The bridge""#, r#""title":7"#),
        (r#""title":"The bridge","#, ""),
        (r#""title":"The bridge""#, r#""titel":"The bridge""#),
        (r#""title":"The bridge""#, r#""title":" ""#),
        (
            r#""title":"The bridge""#,
            r#""title":{"en_GB":"The bridge"}"#,
        ),
        (r#""claim-explorer/1""#, r#""claim-explorer/9""#),
        (r#""stance":"asserts""#, r#""stance":"says""#),
        (r#""kind":"armed-group""#, r#""kind":"army""#),
        (r#""id":"q-bridge""#, r#""id":"The bridge""#),
        (r#""saidAt":"2024-11-29","#, r#""saidAt":"29.11.2024","#),
        (r#""language":"en"}"#, r#""url":"javascript:alert(1)"}"#),
    ] {
        assert!(minimal.contains(right), "{right}");
        let broken = serde_json::from_str(&minimal.replacen(right, wrong, 1)).unwrap();
        assert!(!validator.is_valid(&broken), "{wrong}");
    }
}

#[test]
fn every_field_and_every_word_is_explained() {
    fn check(value: &Value, path: &str) {
        match value {
            Value::Object(object) => {
                for (name, property) in object
                    .get("properties")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                {
                    assert!(property["description"].is_string(), "{path}.{name}");
                }
                let is_word = object.contains_key("const") && path.contains("oneOf");
                assert!(!is_word || object.contains_key("description"), "{path}");
                for (name, part) in object {
                    check(part, &format!("{path}.{name}"));
                }
            }
            Value::Array(list) => list.iter().for_each(|part| check(part, path)),
            _ => {}
        }
    }
    check(&schema(), "$");
}
