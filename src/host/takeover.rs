//! Taking the place of what stands in an element: what was open stays open, what had the focus or
//! was selected stays so.

use story::{
    Story,
    model::{Claim, Ix},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, NodeList, ShadowRoot};

use super::{page, selection::Selected};
use crate::{CONTAINER_CLASS, STATIC_MARK};

/// What stands in an element before a widget takes its place: the static story, in the shadow
/// root or, through a slot, in the light DOM; an earlier widget; or what the host put there.
pub(super) struct Standing {
    root: ShadowRoot,
    /// What is replaced.
    place: Option<Element>,
    /// What is read there.
    read: Option<Element>,
}

impl Standing {
    /// What stands in the element.
    pub(super) fn find(element: &HtmlElement, root: &ShadowRoot) -> Result<Self, JsValue> {
        let story = format!(".{CONTAINER_CLASS}");
        let inside = root.query_selector(&story)?;
        Ok(match inside {
            Some(inside) => Self {
                root: root.clone(),
                place: Some(inside.clone()),
                read: Some(inside),
            },
            None => Self {
                root: root.clone(),
                place: root.query_selector("slot")?,
                read: element.query_selector(&format!("{story}[{STATIC_MARK}]"))?,
            },
        })
    }

    /// The claims that its reader opened in the static story.
    pub(super) fn open_claims(&self, story: &Story) -> Vec<Ix<Claim>> {
        let open = self
            .read
            .iter()
            .flat_map(|read| all(read, "details[open][data-claim]"));
        open.filter_map(|details| story.claim(&details.get_attribute("data-claim")?))
            .collect()
    }

    /// Puts `live` in its place; what had the focus has it again, what was selected is selected,
    /// and nothing scrolls.
    ///
    /// # Errors
    ///
    /// If the page refuses.
    pub(super) fn give_way_to(&self, live: &HtmlElement) -> Result<(), JsValue> {
        let focused = self.focused();
        let read = self.read.as_ref();
        let selected = read.and_then(|read| Selected::within(read, &self.root));
        let read_at = self.read.as_ref().map(top);
        match &self.place {
            Some(place) => place.replace_with_with_node_1(live)?,
            None => drop(self.root.append_child(live)?),
        }
        if let Some(read_at) = read_at {
            page::scroll_by(top(live) - read_at);
        }
        if let Some(element) = focused.and_then(|landmark| landmark.find(live)) {
            page::focus(&element);
        }
        if let Some(selected) = selected {
            selected.restore(live);
        }
        Ok(())
    }

    fn focused(&self) -> Option<Landmark> {
        let read = self.read.as_ref()?;
        let in_shadow = self.root.active_element();
        let focused = in_shadow.or_else(|| read.owner_document()?.active_element())?;
        Landmark::of(read, &focused)
    }
}

/// How far below the top of the window an element begins, in CSS pixels.
fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// What tells an element from others, and is the same in the static story and the live one.
enum Landmark {
    /// Its DOM id.
    Id(String),
    /// Where a link leads, and its place among the links that lead there.
    Link { target: String, place: usize },
}

impl Landmark {
    fn of(read: &Element, element: &Element) -> Option<Self> {
        if !element.id().is_empty() {
            return Some(Self::Id(element.id()));
        }
        let target = target(element)?;
        let place = links_to(read, &target).position(|link| link == *element)?;
        Some(Self::Link { target, place })
    }

    fn find(self, live: &Element) -> Option<Element> {
        match self {
            Self::Id(id) => live.query_selector(&format!("#{id}")).ok()?,
            Self::Link { target, place } => links_to(live, &target).nth(place),
        }
    }
}

/// Where a link leads: within the story wherever its page is, or to an address elsewhere.
fn target(link: &Element) -> Option<String> {
    let address = link.get_attribute("href")?;
    let anchor = address.find("#claim-").and_then(|from| address.get(from..));
    Some(anchor.map_or_else(|| address.clone(), str::to_owned))
}

/// The links that lead to a target, in the order of the page.
fn links_to(within: &Element, wanted: &str) -> impl Iterator<Item = Element> {
    all(within, "a[href]").filter(move |link| target(link).as_deref() == Some(wanted))
}

/// Every element that a selector finds.
fn all(within: &Element, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let found = within.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |position| found.as_ref()?.get(position)?.dyn_into().ok())
}
