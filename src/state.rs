//! The reader's choices, and the actions that change them: plain data and pure functions.

mod action;
mod choices;
pub mod deep_link;
mod facet_words;
mod filters;
mod findings;
pub mod hash;
mod limits;
mod news;
mod record;
mod share;
#[cfg(test)]
mod tests;
mod trail;
mod view;

pub use action::{Action, Focus, Outcome};
pub use choices::{Announcement, Choices};
pub use deep_link::DeepLink;
pub use filters::{Facet, FacetGroup, Filters, StatusFacet};
pub use findings::{FacetCounts, Findings};
pub use limits::{CLAIMS_SHOWN, Limit, RESULTS_SHOWN, ROWS_SHOWN};
pub use news::{Alert, News};
pub use record::{Change, changes, record};
pub use share::{Share, ShareForm};
pub use trail::Origin;
pub use view::View;
