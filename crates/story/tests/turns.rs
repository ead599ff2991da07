//! Speakers who change their account of a claim.
#![cfg(feature = "author")]
#![allow(
    clippy::indexing_slicing,
    reason = "a helper that meets what no test expects ends the test"
)]

#[path = "support/scene.rs"]
mod scene;

use scene::{claim, threads};

/// The reversals, the statements, and what they show.
const REVERSALS: &str = "
army s1 denies s2   | army asserts a @2024-11-27; army denies a @2024-11-28   | denied later
army s1 retracts s2 | army asserts a @2024-11-27; army retracts a @2024-11-28 | taken back later
army s1 asserts s2  | army denies a @2024-11-27; army asserts a @2024-11-28   | a denial that turns into an admission
army s2 denies s3   | army asserts a @2024-11-26; army asserts a @2024-11-27; army denies a @2024-11-28 | the last before the turn counts
army s1 denies s2   | army asserts a @2024-11-26; army denies a @2024-11-27; army denies a @2024-11-28 | denied again, which is no second turn
army s2 denies s1, army s1 asserts s3 | army denies a @2024-11-28; army asserts a @2024-11-27; army asserts a @2024-11-29 | there and back
 | army asserts a @2024-11-27; army questions a @2024-11-28      | doubted later
 | army suggests a @2024-11-27; army denies a @2024-11-28        | held likely before
 | army reports a @2024-11-27; army denies a @2024-11-28         | passed on before
 | army asserts a @2024-11-27; army denies a @2024-11-27T12:00Z  | the order is not known
 | army asserts a @2024-11-27; army denies a                     | the time is not known
 | fighters asserts a @2024-11-27; fighters denies a @2024-11-28 | an unnamed group
 | army asserts a @2024-11-27; sana denies a @2024-11-28         | two speakers
 | army asserts a @2024-11-27; army denies! a @2024-11-28        | a denial in our reading
 | army asserts! a @2024-11-27; army denies a @2024-11-28        | an assertion in our reading
";

#[test]
fn a_reversal_is_a_named_speakers_own_and_certain() {
    for row in REVERSALS.lines().filter(|row| !row.is_empty()) {
        let columns: Vec<&str> = row.split('|').map(str::trim).collect();
        let threads = threads(&format!("claim a; {}", columns[1]));
        let reversals = claim(&threads, "a").reversals.iter().map(|reversal| {
            let (before, after) = (&reversal.before.id, &reversal.after.id);
            let turn = reversal.turn.word();
            format!("{} {before} {turn} {after}", reversal.speaker.id)
        });
        let reversals: Vec<String> = reversals.collect();
        assert_eq!(reversals.join(", "), columns[0], "{}", columns[2]);
    }
}
