//! Claim Explorer: the claims and counter-claims of a news story, for readers to explore.
//!
//! The modules stand in the order in which the data flows:
//!
//! 1. the checked story comes from the crate `story`; `embedded` holds the one of this build;
//! 2. [`options`]: what the host page asks for;
//! 3. [`state`]: what the reader chose;
//! 4. [`view`]: the components, which lay out all three, in the words of [`locale`];
//! 5. `host`: the page that the widget stands in (feature `csr`), or `render`: the same
//!    components as static HTML (feature `ssr`).

#[cfg(feature = "csr")]
pub mod embedded;
#[cfg(feature = "csr")]
pub mod host;
pub mod locale;
pub mod options;
#[cfg(feature = "ssr")]
pub mod render;
pub mod state;
pub mod view;

/// The widget's one stylesheet, for the static story and the live one.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// The class of the element that holds the story, static or live, within the shadow root.
pub const CONTAINER_CLASS: &str = "widget";

/// The attribute by which that element says that its story is static.
pub const STATIC_MARK: &str = "data-static";
