//! The static story: what a reader without scripts is given, rendered natively.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a story that does not parse fails the test"
)]

#[path = "../crates/story/tests/support/arbitrary.rs"]
mod arbitrary;

mod render {
    // What the tests share.
    mod markup;
    mod stories;

    // The tests.
    mod attribution;
    mod claims;
    mod large;
    mod ledger;
    mod links;
    mod questions;
    mod results;
    mod text;
    mod whole;
}
