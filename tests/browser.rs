//! The widget in a browser, on a page as a newsroom would serve it. `cargo xtask test --only
//! browser` builds the page, brings the browser, and runs this.
//!
//! A test opens a host page, finds things by role and name as people do, and ends by demanding
//! that the page had nothing to complain about. What it expects it derives from the story file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should panic, in its helpers too"
)]

#[path = "../crates/story/tests/support/arbitrary.rs"]
mod arbitrary;

mod browser {
    // The harness.
    mod claim;
    mod complaints;
    mod disclosure;
    mod driver;
    mod faults;
    mod generated;
    mod hosts;
    mod page;
    mod roles;
    mod rows;
    mod server;
    mod setting;
    mod story;
    mod widget;

    // The tests.
    mod accessibility;
    mod as_of;
    mod chips;
    /// Tests that only Chromium's driver can play or measure.
    mod chromium;
    mod company;
    mod element;
    mod failures;
    mod fighting_hosts;
    mod finding;
    mod frames;
    mod handover;
    mod large_text;
    mod late;
    mod layout;
    mod ledger;
    mod life;
    mod limits;
    mod links;
    mod live;
    mod loading;
    mod memory;
    mod opened;
    mod packaged;
    mod payloads;
    mod policies;
    mod preparing;
    mod published;
    mod random_stories;
    mod refresh;
    mod results;
    mod share;
    mod slider;
    mod static_story;
    mod style;
    mod takeover;
    mod timeline;
    mod waiting;
    mod walking;
    mod width;
}
