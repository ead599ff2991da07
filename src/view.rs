//! The components: they lay out what `story::derive` and [`crate::state`] hold, and compute
//! nothing of it. No component touches the window or the document.

mod announcement;
mod as_of;
mod assessment;
mod claim;
mod context;
mod disclosure;
mod element;
mod evidence;
mod explorer;
mod filters;
mod footer;
mod found;
mod icon;
mod notes;
mod overview;
mod question;
mod related;
mod session;
mod share;
mod statement;
mod status;
mod tabs;
mod text;
mod timeline;
mod voices;

pub use context::Root;
#[cfg(feature = "csr")]
pub(crate) use context::toggle_id;
#[cfg(feature = "ssr")]
pub(crate) use element::html::escaped;
pub use explorer::{Explorer, ExplorerProps};
pub use session::{Session, Surroundings, WeakSession};
#[cfg(feature = "csr")]
pub(crate) use tabs::tab_id;
