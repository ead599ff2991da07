//! The moments of a story and its timeline.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper whose own story is not right ends the test"
)]

#[path = "support/scene.rs"]
#[expect(dead_code, reason = "these tests look at no threads")]
mod scene;

use scene::story;
use story::{
    Story,
    derive::{AsOf, Entry, Timeline, moments},
    model::Interface,
};

const LINES: &str = "claim a; claim b; evidence e1 for a
    army asserts a @2024-11-28
    sana asserts a
    brigade denies a @2024-11-29T12:00Z
    monitor asserts b @2024-11-29
    gazette asserts b @2024-11-28/2024-11-29
    assess a verified e1 @2024-11-29";

fn words(story: &Story) -> Vec<String> {
    let moments = moments(story).into_iter();
    moments
        .map(|moment| moment.time.spelled_out(Interface::English).to_owned())
        .collect()
}

#[test]
fn a_story_has_a_moment_wherever_what_can_be_said_changes() {
    assert_eq!(
        words(&story(LINES)),
        [
            "Thursday, 28 November 2024",
            "Friday, 29 November 2024 at 12:00\u{202f}pm",
            "Friday, 29 November 2024",
            "Tuesday, 31 December 2024",
        ]
    );
    assert_eq!(words(&story("claim a; army asserts a")), [""; 0]);
    assert_eq!(
        words(&story("claim a; evidence e1 for a @2024-11-27")),
        ["Wednesday, 27 November 2024", "Tuesday, 31 December 2024"],
        "when evidence became known, and up to when the story was compiled"
    );
}

#[test]
fn a_time_stands_at_the_last_moment_that_it_reaches() {
    let moments = moments(&story(LINES));
    for (position, moment) in moments.iter().enumerate() {
        assert_eq!(moment.as_of().position(&moments), position);
        assert_eq!(AsOf::At(moment.second + 1).position(&moments), position);
    }
    assert_eq!(AsOf::At(i64::MIN).position(&moments), 0);
    assert_eq!(AsOf::Now.position(&moments), moments.len() - 1);
    assert_eq!(AsOf::Now.position(&[]), 0);
}

/// The timeline, a line for each entry.
fn lines(as_of: AsOf) -> Vec<String> {
    let timeline = Timeline::of(&story(LINES), as_of, Interface::English);
    let line = |period: &str, hour: &str, entry: &Entry| match entry {
        Entry::Statement { speaker, .. } => format!("{period} | {hour} | {}", speaker.id),
        Entry::Assessment { claim, .. } => format!("{period} | {hour} | assess {}", claim.id),
    };
    let mut lines = Vec::new();
    for period in &timeline.periods {
        for hour in &period.hours {
            let words = hour.words.as_deref().unwrap_or("-");
            let entries = hour.entries.iter();
            lines.extend(entries.map(|entry| line(&period.words, words, entry)));
        }
    }
    let untimed = timeline.untimed.iter();
    lines.extend(untimed.map(|entry| line("no time", "-", entry)));
    lines
}

#[test]
fn the_timeline_tells_what_was_said_and_assessed_by_day_and_hour() {
    assert_eq!(
        lines(AsOf::Now),
        [
            "Thursday, 28 November 2024 | - | army",
            "Friday, 29 November 2024 | 12:00\u{202f}pm | brigade",
            "Friday, 29 November 2024 | - | monitor",
            "Friday, 29 November 2024 | - | assess a",
            "Thursday, 28 November 2024 to Friday, 29 November 2024 | - | gazette",
            "no time | - | sana",
        ]
    );
}

#[test]
fn what_was_not_known_yet_is_not_in_the_timeline_and_what_has_no_time_is() {
    let first = moments(&story(LINES)).swap_remove(0);
    assert_eq!(
        lines(first.as_of()),
        [
            "Thursday, 28 November 2024 | - | army",
            "no time | - | sana"
        ]
    );
}
