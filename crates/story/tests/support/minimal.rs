//! The minimal story, and mistakes in it.
#![allow(
    clippy::unwrap_used,
    reason = "a test whose own file is wrong should end"
)]

/// A story file that is right.
pub const MINIMAL: &str = include_str!("minimal.json");

/// The minimal story with each `right` text, which stands in it once, replaced by a `wrong` one.
pub fn with(mistakes: &[(&str, &str)]) -> String {
    let mut text = MINIMAL.to_owned();
    for (right, wrong) in mistakes {
        assert_eq!(text.matches(right).count(), 1, "{right} stands there once");
        text = text.replacen(right, wrong, 1);
    }
    text
}
