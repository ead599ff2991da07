//! The bodies of questions and claims: which are made, and when.

use std::sync::Arc;

use leptos::prelude::*;

use super::{ExplorerContext, memo::memo};

/// Up to so many claims, closed bodies are made in idle time, so that find-in-page finds what is in
/// them; of a larger story they are made as they are opened.
const MADE_WHEN_IDLE: usize = 400;

impl ExplorerContext {
    /// Whether the story has so few claims that all closed bodies are made in idle time.
    pub fn makes_bodies_when_idle(self) -> bool {
        self.setting(|setting| setting.story.claims.len() <= MADE_WHEN_IDLE)
    }

    /// Has all closed bodies made anew, one after the other, by [`ExplorerContext::make_body`].
    /// Returns whether there is still a widget.
    pub fn forget_bodies(self) -> bool {
        let bodies = self.bodies();
        let forget = |bodies: &mut Vec<RwSignal<bool>>| {
            // Those of what is no longer laid out are gone.
            bodies.retain(|is_made| is_made.try_set(false).is_none());
        };
        bodies.is_some_and(|bodies| bodies.try_update_value(forget).is_some())
    }

    /// Makes the closed body at a place: those of the questions come first, and then those of the
    /// claims in them, as they are laid out. Returns whether there is one.
    pub fn make_body(self, place: usize) -> bool {
        let at_place = |bodies: &Vec<RwSignal<bool>>| bodies.get(place).copied();
        let is_made = self
            .bodies()
            .and_then(|bodies| bodies.try_with_value(at_place));
        if let Some(is_made) = is_made.flatten() {
            is_made.try_set(true);
            true
        } else {
            false
        }
    }

    /// A memo of what a body shows: what `content` holds while the body is open. Closed, it is made,
    /// and brought up to date, in idle time.
    pub(super) fn body<T: PartialEq + Send + Sync + 'static>(
        self,
        is_open: Memo<bool>,
        content: Memo<Option<Arc<T>>>,
    ) -> Memo<Option<Arc<T>>> {
        let is_made = RwSignal::new(cfg!(feature = "ssr"));
        if let Some(bodies) = self.bodies() {
            bodies.update_value(|bodies| bodies.push(is_made));
        }
        memo(move |before: Option<&Option<Arc<T>>>| {
            if is_open.get() || is_made.get() {
                content.get()
            } else {
                before.cloned().flatten()
            }
        })
    }
}
