//! The bodies of questions and claims: which are made, and when; the host's idle work has them
//! made.

use std::sync::Arc;

use leptos::prelude::*;

use super::{ExplorerContext, memo::memo};

/// Up to so many claims, closed bodies are made in idle time, so that find-in-page finds what is in
/// them; of a larger story they are made as they are opened.
const MADE_WHEN_IDLE: usize = 400;

/// The bodies that are laid out.
#[derive(Default)]
pub(super) struct Bodies {
    /// For each, whether it is made though it is closed.
    are_made: Vec<RwSignal<bool>>,
    /// Whether those that are laid out from now on are made at once.
    are_made_at_once: bool,
}

impl ExplorerContext {
    /// Whether the story has so few claims that all closed bodies are made in idle time.
    pub fn makes_bodies_when_idle(self) -> bool {
        self.setting(|setting| setting.story.claims.len() <= MADE_WHEN_IDLE)
    }

    /// Marks all closed bodies as not made; they keep what they hold. Returns whether there is
    /// still a widget.
    pub fn forget_bodies(self) -> bool {
        self.update_bodies(|bodies| {
            bodies.are_made_at_once = false;
            // Signals of what is no longer laid out are gone.
            let are_made = &mut bodies.are_made;
            are_made.retain(|is_made| is_made.try_set(false).is_none());
        })
        .is_some()
    }

    /// Makes the closed body at a position, in the order in which they were laid out, from 0.
    /// Returns whether there is one; when there is none, those that follow are made as they are
    /// laid out.
    pub fn make_body(self, position: usize) -> bool {
        let is_made = self.update_bodies(|bodies| {
            let is_made = bodies.are_made.get(position).copied();
            bodies.are_made_at_once |= is_made.is_none();
            is_made
        });
        let Some(is_made) = is_made.flatten() else {
            return false;
        };
        is_made.try_set(true);
        true
    }

    /// Makes all closed bodies, and those in them.
    pub fn make_all_bodies(self) {
        let are_made = self.update_bodies(|bodies| {
            bodies.are_made_at_once = true;
            bodies.are_made.clone()
        });
        for is_made in are_made.into_iter().flatten() {
            is_made.try_set(true);
        }
    }

    /// Registers a body that is laid out, and returns a memo of what it shows: what `content` holds
    /// while the body is open. Closed, it is made, and brought up to date, in idle time.
    pub(super) fn body<T: PartialEq + Send + Sync + 'static>(
        self,
        is_open: Memo<bool>,
        content: Memo<Option<Arc<T>>>,
    ) -> Memo<Option<Arc<T>>> {
        let is_made = RwSignal::new(cfg!(feature = "ssr"));
        self.update_bodies(|bodies| {
            is_made.update_untracked(|is_made| *is_made |= bodies.are_made_at_once);
            bodies.are_made.push(is_made);
        });
        memo(move |before: Option<&Option<Arc<T>>>| {
            if is_open.get() || is_made.get() {
                content.get()
            } else {
                before.cloned().flatten()
            }
        })
    }
}
