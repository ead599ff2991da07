//! The page that the widget stands in: the only code that touches it.
//!
//! `embed.js` defines the element, brings the engine when a reader comes near, and gives the
//! element [`Widget`]s; what it needs to know of a failure is a [`Failure`].

mod deep_links;
mod failure;
mod in_page;
mod page;
mod selection;
mod shadow;
mod takeover;
mod widget;

pub use failure::Failure;
pub use widget::{Handover, Mounting, Widget};
