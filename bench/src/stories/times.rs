//! The times of generated stories: six days, known to the part of a day, the hour or the day, so
//! that stories of every size have some dozens of moments.

use fastrand::Rng;
use serde_json::{Value, json};

/// The time zone of the story.
pub(super) const ZONE: &str = "Europe/Athens";

const DAYS: [&str; 6] = [
    "2025-03-03",
    "2025-03-04",
    "2025-03-05",
    "2025-03-06",
    "2025-03-07",
    "2025-03-08",
];
const PARTS: [&str; 5] = ["early", "morning", "afternoon", "evening", "late"];
const HOURS: [&str; 4] = ["08:00", "11:00", "16:00", "20:00"];

/// The time up to which the story was compiled: after all others.
pub(super) fn as_of() -> Value {
    json!({ "date": "2025-03-09", "part": "early" })
}

/// A time of the story.
pub(super) fn any(random: &mut Rng) -> Value {
    of(random, &DAYS)
}

/// A time of the first half of the story, and one of the second.
pub(super) fn in_order(random: &mut Rng) -> [Value; 2] {
    let (first, second) = DAYS.split_at(DAYS.len() / 2);
    [of(random, first), of(random, second)]
}

fn of(random: &mut Rng, days: &[&str]) -> Value {
    let day = super::words::any(random, days);
    match random.u8(..10) {
        0..7 => json!({ "date": day, "part": super::words::any(random, &PARTS) }),
        7..9 => json!(format!("{day}T{}+02:00", super::words::any(random, &HOURS))),
        _ => json!(day),
    }
}
