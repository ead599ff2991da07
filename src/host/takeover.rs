//! Taking the place of what stands in an element: what was open stays open, what had the focus or
//! was selected stays so.

use story::{
    Story,
    model::{Claim, Ix},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, NodeList, ShadowRoot};

use super::{page, selection::Selected};
use crate::{CONTAINER_CLASS, STATIC_MARK, state::hash::ANCHOR};

/// What stands in an element before a widget takes its place: the static story, in the shadow
/// root or in the light DOM; an earlier widget; or what the host put there.
pub(super) struct Standing {
    /// What is read there.
    read: Option<Read>,
    /// What is replaced in the shadow root.
    place: Option<Element>,
}

/// What is read in an element, and where its reader is in it.
struct Read {
    story: Element,
    top: f64,
    focused: Option<Landmark>,
    selected: Option<Selected>,
}

impl Standing {
    /// What stands in the element, which may have no shadow root yet.
    ///
    /// # Errors
    ///
    /// If the page refuses.
    pub(super) fn find(element: &HtmlElement) -> Result<Self, JsValue> {
        let root = element.shadow_root();
        let story = format!(".{CONTAINER_CLASS}");
        let within = |selector: &str| match &root {
            Some(root) => root.query_selector(selector),
            None => Ok(None),
        };
        let inside = within(&story)?;
        let (read, place) = match inside {
            Some(inside) => (Some(inside.clone()), Some(inside)),
            None => (
                element.query_selector(&format!("{story}[{STATIC_MARK}]"))?,
                within("slot")?,
            ),
        };
        Ok(Self {
            read: read.map(|story| Read::of(story, root.as_ref())),
            place,
        })
    }

    /// The claims that its reader opened in the static story.
    pub(super) fn open_claims(&self, story: &Story) -> Vec<Ix<Claim>> {
        let open = self
            .read
            .iter()
            .flat_map(|read| all(&read.story, "details[open][data-claim]"));
        open.filter_map(|details| story.claim(&details.get_attribute("data-claim")?))
            .collect()
    }

    /// Puts `live` in its place in the element's shadow root; what had the focus has it again, what
    /// was selected is selected, and nothing moves.
    ///
    /// # Errors
    ///
    /// If the page refuses.
    pub(super) fn give_way_to(self, live: &HtmlElement, root: &ShadowRoot) -> Result<(), JsValue> {
        match &self.place {
            Some(place) => place.replace_with_with_node_1(live)?,
            None => drop(root.append_child(live)?),
        }
        if let Some(read) = self.read {
            page::scroll_by(top(live) - read.top);
            if let Some(element) = read.focused.and_then(|landmark| landmark.find(live)) {
                page::focus(&element);
            }
            if let Some(selected) = read.selected {
                selected.restore(live);
            }
        }
        Ok(())
    }
}

impl Read {
    fn of(story: Element, root: Option<&ShadowRoot>) -> Self {
        let focused = match root.and_then(ShadowRoot::active_element) {
            Some(focused) => Some(focused),
            None => story
                .owner_document()
                .and_then(|document| document.active_element()),
        };
        Self {
            top: top(&story),
            focused: focused.and_then(|focused| Landmark::of(&story, &focused)),
            selected: Selected::within(&story, root),
            story,
        }
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
        if !read.contains(Some(element)) {
            return None;
        }
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
    let (_, hash) = address.split_once('#').unwrap_or_default();
    let is_inside = hash.starts_with(ANCHOR);
    Some(if is_inside { hash.to_owned() } else { address })
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
