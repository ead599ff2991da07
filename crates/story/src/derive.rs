//! Derivations from a checked story: pure functions, the same for every reader.
//!
//! A view shows what [`Threads`] holds and computes nothing of it.

mod accounts;
mod as_of;
mod chain;
mod claim_thread;
mod fold;
mod index;
mod ledger;
mod moments;
mod origins;
mod related;
mod reversals;
mod sources;
mod state;
mod tally;
mod threads;
mod timeline;
mod turns;

pub use accounts::Account;
pub use as_of::AsOf;
pub use claim_thread::{ClaimThread, EvidenceThread, StatementThread};
pub use fold::{find, fold, search_words};
pub use index::{Index, Passage};
pub use ledger::{Cell, Column, Lead, Ledger, Row, Silence, Voice};
pub use moments::{Moment, moments};
pub use origins::Origins;
pub use related::{Bearing, Reason, Related};
pub use reversals::Reversal;
pub use sources::{background, sole_source};
pub use state::QuestionState;
pub use tally::Tally;
pub use threads::{QuestionThread, Threads};
pub use timeline::{Entry, Hour, Period, Timeline};
