//! The page that the widget stands in: the only code that touches it.
//!
//! `embed.js` defines the element, brings the engine when a reader comes near, and gives the
//! element `Widget`s; what it needs to know of a failure is a `Failure`.

#[cfg(feature = "csr")]
mod beginning;
#[cfg(feature = "csr")]
mod busy_reader;
#[cfg(feature = "csr")]
mod deep_links;
#[cfg(feature = "csr")]
mod failure;
#[cfg(feature = "csr")]
mod focus;
#[cfg(feature = "csr")]
mod handover;
#[cfg(feature = "csr")]
mod idle;
pub mod options;
#[cfg(feature = "csr")]
mod page;
#[cfg(feature = "csr")]
mod printing;
#[cfg(feature = "csr")]
mod refresh;
#[cfg(feature = "csr")]
mod shadow;
#[cfg(feature = "csr")]
mod sharing;
#[cfg(feature = "csr")]
mod surroundings;
#[cfg(feature = "csr")]
mod takeover;
#[cfg(feature = "csr")]
mod tasks;
#[cfg(feature = "csr")]
mod widget;

#[cfg(feature = "csr")]
pub use failure::Failure;
#[cfg(feature = "csr")]
pub use handover::Handover;
#[cfg(feature = "csr")]
pub use widget::{Mounting, Widget};
