//! The components: they lay out what `story::derive` and [`crate::state`] hold, and compute nothing
//! of it. No component touches the window or the document.
//!
//! Components put `element`s together. A question's row is drawn in `ledger_row`, the claim that a side
//! leads with in its `cell`, the claims that the row opens to in `claim_item`, those that are found
//! in `result_item`. Items of lists are `#[component]`s, which Leptos runs untracked; all else are
//! functions.
//!
//! Memos redraw them, which they ask [`ExplorerContext`] for. The content of a row and of a claim
//! (`row`, `claim` in `context`) changes only with the time that the reader looks at; a `choice`
//! opens and closes it; `body` in `bodies` has closed bodies made. All of them change by an action
//! of the reader ([`ExplorerContext::act`]), or by the host, which makes a widget in pieces
//! ([`ExplorerContext::lay_out_rows`], [`ExplorerContext::begin_anew`]) and closed bodies in idle
//! time or before printing. Nothing is hydrated: the live story takes the static one's place.

mod addresses;
mod announcement;
mod as_of_stops;
mod assessment;
mod banner;
mod bodies;
mod cell;
mod chips;
mod claim_body;
mod claim_item;
mod context;
mod disclosure;
mod element;
mod evidence;
mod filters;
mod foot;
mod heading;
mod icon;
mod ids;
mod ledger;
mod ledger_row;
mod linked;
mod mark;
mod marked;
mod masthead;
mod memo;
mod news;
mod phrase;
mod question_body;
mod result_item;
mod results;
mod role;
mod search_field;
mod setting;
mod share;
mod show_all;
mod sides;
mod source_note;
mod statement;
mod tabs;
mod text;
mod timeline;
mod timeline_cell;
mod toolbar;
mod visit;
mod voices;

pub(crate) use announcement::announced;
pub use context::ExplorerContext;
pub use heading::HeadingLevel;
pub use ids::{claim_id, question_id, rest_id, result_id, tab_id};
pub use setting::{Extent, Root, Setting};

pub(crate) use banner::banner;
pub(crate) use element::element;
pub(crate) use foot::foot;
pub(crate) use ledger::ledger;
pub(crate) use masthead::masthead;
pub(crate) use news::news;
pub(crate) use results::results;
pub(crate) use tabs::panel;
pub(crate) use timeline::timeline;
pub(crate) use toolbar::toolbar;
