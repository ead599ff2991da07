//! The example that an editor copies first.
#![cfg(feature = "author")]

#[test]
fn the_story_in_the_readme_is_in_order() {
    let readme = include_str!("../../../README.md");
    let example = readme
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .unwrap();
    let story = story::parse(example).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!((story.claims.len(), story.statements.len()), (1, 1));
}
