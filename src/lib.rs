//! Claim Explorer: the claims and counter-claims of a news story, for readers to explore.
//!
//! The modules stand in the order in which the data flows:
//!
//! 1. the checked story comes from the crate `story`; `embedded` holds the one of this build;
//! 2. [`state`]: the reader's choices, and the actions that change them;
//! 3. [`components`]: they lay out both, in the messages of [`locale`];
//! 4. [`explorer`]: the root of the components;
//! 5. [`host`]: the page that the widget stands in (feature `csr`), or `render`: the same
//!    components as static HTML (feature `ssr`).
//!
//! Whatever the page calls in them is watched by [`trap`].

pub mod components;
#[cfg(feature = "csr")]
pub mod embedded;
pub mod explorer;
pub mod host;
pub mod html;
pub mod locale;
#[cfg(feature = "ssr")]
pub mod render;
pub mod state;
pub mod trap;

/// The widget's one stylesheet, for the static story and the live one.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// The class of the element that holds the story, static or live, within the shadow root.
pub const CONTAINER_CLASS: &str = "widget";

/// The attribute by which that element says that its story is static; its value is the id of the
/// claim that began open.
pub const STATIC_MARK: &str = "data-static";
