//! Taking over from the static story: what was open stays open, what had the focus keeps it.

use story::{
    Story,
    model::{Claim, Ix},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, NodeList, ShadowRoot};

use crate::{CONTAINER_CLASS, STATIC_MARK};

/// The static story of an element, and where its reader is in it.
pub(super) struct StaticStory {
    root: ShadowRoot,
    /// Its container.
    container: Element,
}

impl StaticStory {
    /// The static story in the shadow root, if there is one.
    pub(super) fn find(root: &ShadowRoot) -> Option<Self> {
        let container = root
            .query_selector(&format!(".{CONTAINER_CLASS}[{STATIC_MARK}]"))
            .ok()??;
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
    ///
    /// # Errors
    ///
    /// If the page refuses.
    pub(super) fn give_way_to(&self, live: &HtmlElement) -> Result<(), JsValue> {
        let focused = self
            .root
            .active_element()
            .and_then(|element| Landmark::of(&self.root, &element));
        self.container.replace_with_with_node_1(live)?;
        if let Some(element) = focused.and_then(|landmark| landmark.find(&self.root)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // An element that cannot take the focus is no reason to stop.
            drop(element.focus_with_options(&options));
        }
        Ok(())
    }

    /// Takes its place again.
    pub(super) fn come_back(&self, live: &HtmlElement) {
        // A host that took the live story away meanwhile wants nothing in its place.
        drop(live.replace_with_with_node_1(&self.container));
    }
}

/// What tells an element of the static story from others, and is the same in the live one.
enum Landmark {
    /// Its DOM id.
    Id(String),
    /// The address of a link, and its place among the links to it.
    Link { address: String, place: usize },
}

impl Landmark {
    fn of(root: &ShadowRoot, element: &Element) -> Option<Self> {
        if !element.id().is_empty() {
            return Some(Self::Id(element.id()));
        }
        let address = element.get_attribute("href")?;
        let place = links_to(root, &address).position(|link| link.is_same_node(Some(element)))?;
        Some(Self::Link { address, place })
    }

    fn find(self, root: &ShadowRoot) -> Option<HtmlElement> {
        let element: Element = match self {
            Self::Id(id) => root.get_element_by_id(&id)?,
            Self::Link { address, place } => links_to(root, &address).nth(place)?,
        };
        element.dyn_into().ok()
    }
}

/// The links to an address, in the order of the page.
fn links_to(root: &ShadowRoot, address: &str) -> impl Iterator<Item = Element> {
    let links = root.query_selector_all("a[href]").ok();
    let count = links.as_ref().map_or(0, NodeList::length);
    (0..count)
        .filter_map(move |position| links.as_ref()?.get(position)?.dyn_into::<Element>().ok())
        .filter(move |link| link.get_attribute("href").as_deref() == Some(address))
}
