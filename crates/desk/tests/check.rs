//! The check as an editor and a program call it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a command that does not run ends the test"
)]

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::Value;

const ALEPPO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/aleppo-2024.json");
const MINIMAL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../story/tests/support/minimal.json"
);

fn desk(arguments: &[&str]) -> Output {
    let desk = env!("CARGO_BIN_EXE_desk");
    Command::new(desk).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    let both = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8(both).unwrap()
}

/// A file of the test's own with these bytes.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("check");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn the_stories_pass_with_warnings_denied() {
    let stories = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/stories");
    let written = ["court", "crowd"].map(|name| format!("{stories}/{name}.json"));
    let output = desk(&[
        "check",
        "--deny",
        "warnings",
        ALEPPO,
        &written[0],
        &written[1],
    ]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_warning_fails_only_where_it_is_denied() {
    assert!(desk(&["check", MINIMAL]).status.success());
    let denied = desk(&["check", "--deny", "warnings", MINIMAL]);
    assert!(!denied.status.success());
    assert!(
        said(&denied).contains("warning[no-address]"),
        "{}",
        said(&denied)
    );
}

#[test]
fn programs_are_told_an_object_a_line_and_the_count() {
    let text = fs::read_to_string(MINIMAL).unwrap();
    let path = file(
        "json.json",
        text.replace("2024-11-29\",", "30 Nov 2024\",").as_bytes(),
    );
    let output = desk(&["check", "--format", "json", path.to_str().unwrap()]);
    assert!(!output.status.success());
    let lines = String::from_utf8(output.stdout).unwrap();
    let objects: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let problem = &objects[0];
    assert_eq!(problem["severity"], "error");
    assert_eq!(problem["code"], "bad-time");
    assert_eq!(problem["path"], "$.statements[0].saidAt");
    assert_eq!(problem["help"], "write `2024-11-30`");
    assert_eq!(
        (&problem["line"], &problem["column"]),
        (&30.into(), &17.into())
    );
    let summary = objects.last().unwrap();
    assert_eq!(summary["problems"], objects.len() - 1);
}

#[test]
fn excerpts_are_looked_up_in_the_texts_of_the_sources() {
    let source = file("report.txt", b"The army said nothing.");
    let folder = source.parent().unwrap().to_str().unwrap();
    let output = desk(&["check", "--sources", folder, MINIMAL]);
    assert!(
        said(&output).contains("excerpt-not-in-source"),
        "{}",
        said(&output)
    );
}

#[test]
fn the_newsrooms_own_list_of_loaded_words_counts() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("newsroom");
    fs::create_dir_all(folder.join("loaded-words")).unwrap();
    fs::write(folder.join("loaded-words/en.txt"), "holds\n").unwrap();
    let story = folder.join("story.json");
    fs::copy(MINIMAL, &story).unwrap();
    let output = desk(&["check", story.to_str().unwrap()]);
    assert!(said(&output).contains("found `holds`"), "{}", said(&output));
}

#[test]
fn one_file_that_cannot_be_read_keeps_no_other_from_being_checked() {
    let output = desk(&["check", "missing.json", ALEPPO]);
    let said = said(&output);
    assert!(!output.status.success());
    assert!(said.contains("missing.json cannot be read"), "{said}");
    assert!(said.contains("aleppo-2024.json: no errors"), "{said}");
}

#[test]
fn another_encoding_is_told_with_its_place() {
    let text = fs::read_to_string(MINIMAL).unwrap();
    let (before, after) = text.split_once("The bridge").unwrap();
    let latin = [before.as_bytes(), b"The caf\xE9", after.as_bytes()].concat();
    let path = file("latin.json", &latin);
    let output = desk(&["check", path.to_str().unwrap()]);
    let said = said(&output);
    assert!(!output.status.success());
    assert!(said.contains("error[encoding]"), "{said}");
    assert!(said.contains("latin.json:5:20"), "{said}");
}

#[test]
fn at_most_fifty_problems_are_told_and_the_rest_is_counted() {
    let text = fs::read_to_string(MINIMAL).unwrap();
    let stances: Vec<String> = (0..80)
        .map(|n| format!("{{ \"claim\": \"c-{n}\", \"stance\": \"asserts\" }}"))
        .collect();
    let text = text.replace(
        r#"{ "claim": "c-brigade-holds", "stance": "asserts" }"#,
        &stances.join(", "),
    );
    let path = file("many.json", text.as_bytes());
    let said = said(&desk(&["check", path.to_str().unwrap()]));
    assert_eq!(said.matches("error[unknown-id]").count(), 50, "{said}");
    assert!(said.contains("more are not shown"), "{said}");
}

#[test]
fn a_code_is_explained_and_an_unknown_one_named() {
    let explained = desk(&["explain", "one-origin"]);
    assert!(explained.status.success());
    assert!(said(&explained).starts_with("warning[one-origin]: "));
    // As it stands in a message.
    let pasted = desk(&["explain", "warning[one-origin]:"]);
    assert_eq!(said(&pasted), said(&explained));
    let unknown = desk(&["explain", "one-orgin"]);
    assert!(!unknown.status.success());
    assert!(said(&unknown).contains("no code `one-orgin`; did you mean `one-origin`?"));
}

#[test]
fn the_schema_beside_the_stories_is_left_out() {
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/story.schema.json");
    let output = desk(&["check", schema, ALEPPO]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("left out"));
}

#[test]
fn a_new_story_passes_and_overwrites_nothing() {
    let path = file("new.json", b"");
    fs::remove_file(&path).unwrap();
    let path = path.to_str().unwrap();
    assert!(desk(&["new", path]).status.success());
    let checked = desk(&["check", "--deny", "warnings", path]);
    assert!(checked.status.success(), "{}", said(&checked));
    let again = desk(&["new", path]);
    assert!(!again.status.success());
    assert!(said(&again).contains("name a new file"), "{}", said(&again));
}
