//! The story file: what it says, what can be derived from it, and how it travels.
//!
//! The modules stand in the order in which the data flows:
//!
//! 1. [`raw`]: what a JSON file says, each value with its position (feature `author`);
//! 2. [`mod@check`]: from raw to checked, or every problem at once (feature `author`), and [`advice`]:
//!    what to look at again in a story that may be published as it is;
//! 3. [`model`]: the checked story, which cannot be wrong;
//! 4. [`mod@derive`]: what follows from it: threads, states, origins, reversals;
//! 5. [`mod@pack`]: the bytes that a page is given, and the way back from them.
//!
//! No module here knows a browser. Code that only the desk and the build need is behind the feature
//! `author`, which the wasm leaves off.

#[cfg(feature = "author")]
pub mod advice;
#[cfg(feature = "author")]
pub mod check;
pub mod derive;
#[cfg(feature = "author")]
pub mod file;
pub mod model;
pub mod pack;
#[cfg(feature = "author")]
pub mod problem;
#[cfg(feature = "author")]
pub mod raw;
#[cfg(feature = "author")]
pub mod report;

#[cfg(feature = "author")]
pub use check::{Checked, check, parse};
pub use derive::Threads;
pub use model::Story;
#[cfg(feature = "author")]
pub use pack::pack;
pub use pack::{UnpackError, unpack, version_of};
#[cfg(feature = "schema")]
pub use raw::schema;
