//! The handover from one widget to the next in its place.

use std::{rc::Rc, sync::Arc};

use story::Story;
use wasm_bindgen::prelude::wasm_bindgen;

use super::options::Options;
use crate::state::Choices;

/// The handover to the widget that takes the place of another: its reader's choices, and what the
/// page asked for.
#[wasm_bindgen]
pub struct Handover {
    pub(super) story: Arc<Story>,
    /// The version of the story.
    pub(super) version: Option<u32>,
    pub(super) choices: Choices,
    pub(super) options: Rc<Options>,
}

impl Handover {
    /// The reader's choices, for another story or another version of the same.
    pub(super) fn choices_for(&self, story: &Story) -> Choices {
        self.choices.carried_over(&self.story, story)
    }

    /// The story that was shown.
    pub(super) fn story(&self) -> &Story {
        &self.story
    }

    /// The story that was shown, if this is another version of it.
    pub(super) fn story_of_version_before(
        &self,
        story: &Story,
        version: Option<u32>,
    ) -> Option<&Story> {
        let is_other = self.story.id == story.id && self.version != version;
        is_other.then_some(&*self.story)
    }

    /// The options that the page asked for.
    pub(super) fn options(&self) -> &Options {
        &self.options
    }
}
