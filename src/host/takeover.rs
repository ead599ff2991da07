//! Taking over from the static story: what was open stays open, what had the focus keeps it.

use story::{
    Story,
    model::{Claim, Ix},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ShadowRoot};

use crate::CONTAINER_CLASS;

/// The static story of an element, and where its reader is in it.
pub(super) struct StaticStory {
    root: ShadowRoot,
    /// Its container.
    container: Element,
}

impl StaticStory {
    /// The static story in the shadow root, if there is one.
    pub(super) fn find(root: &ShadowRoot) -> Option<Self> {
        let container = root.query_selector(&format!(".{CONTAINER_CLASS}")).ok()??;
        Some(Self {
            root: root.clone(),
            container,
        })
    }

    /// The claims that its reader opened.
    pub(super) fn open_claims(&self, story: &Story) -> Vec<Ix<Claim>> {
        let Ok(open) = self.container.query_selector_all("details[open]") else {
            return Vec::new();
        };
        (0..open.length())
            .filter_map(|position| open.get(position))
            .filter_map(|node| node.dyn_into::<Element>().ok()?.get_attribute("data-claim"))
            .filter_map(|id| {
                let mut claims = story.claims.entries();
                claims
                    .find(|(_, claim)| claim.id.as_str() == id)
                    .map(|(ix, _)| ix)
            })
            .collect()
    }

    /// Puts `live` in its place; what had the focus has it again, and nothing scrolls.
    pub(super) fn give_way_to(&self, live: &HtmlElement) {
        let focused = self.root.active_element().map(|element| element.id());
        if self.container.replace_with_with_node_1(live).is_err() {
            return;
        }
        let focused = focused.filter(|id| !id.is_empty()).and_then(|id| {
            self.root
                .get_element_by_id(&id)?
                .dyn_into::<HtmlElement>()
                .ok()
        });
        if let Some(element) = focused {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // An element that cannot take the focus is no reason to stop.
            drop(element.focus_with_options(&options));
        }
    }
}
