//! The page that the widget stands in: the only code that touches it.

mod shadow;
mod takeover;
mod widget;

pub use widget::{MountError, Widget};
