//! The bodies of questions and claims: which are made, and when.

use std::sync::Arc;

use leptos::prelude::*;

use super::{ExplorerContext, Setting, memo::memo};

/// Up to so many claims, closed bodies are made in idle time, so that find-in-page finds what is in
/// them; of a larger story they are made as they are opened.
const MADE_WHEN_IDLE: usize = 400;

impl ExplorerContext {
    /// Whether the story has so few claims that all closed bodies are made in idle time.
    pub fn makes_bodies_when_idle(self) -> bool {
        self.setting(|setting| setting.story.claims.len() <= MADE_WHEN_IDLE)
    }

    /// How many closed bodies there are to make: those of the questions, then those of the claims.
    pub fn bodies(self) -> usize {
        self.setting(|Setting { story, .. }| story.questions.len() + story.claims.len())
    }

    /// Makes closed bodies, up to this many. Returns whether there is still a widget.
    pub fn make_bodies(self, count: usize) -> bool {
        self.bodies_made()
            .and_then(|made| made.try_set(count).is_none().then_some(()))
            .is_some()
    }

    /// A memo of what the body at this place among the bodies shows: what `content` holds while the
    /// body is open. Closed, it is made, and brought up to date, in idle time.
    pub(super) fn body<T: PartialEq + Send + Sync + 'static>(
        self,
        place: usize,
        is_open: Memo<bool>,
        content: Memo<Option<Arc<T>>>,
    ) -> Memo<Option<Arc<T>>> {
        let made = self.bodies_made();
        let is_due = memo(move |_| is_open.get() || made.is_some_and(|made| made.get() > place));
        memo(move |before: Option<&Option<Arc<T>>>| {
            if is_due.get() {
                content.get()
            } else {
                before.cloned().flatten()
            }
        })
    }
}
