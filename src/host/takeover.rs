//! Taking over from what stands in an element: what was open stays open, what had the focus keeps
//! it.

use story::Story;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ShadowRoot};

use super::focus;
use crate::{
    CONTAINER_CLASS, STATIC_MARK,
    components::{claim_id, question_id, rest_id},
    state::{Action, Choices, Limit},
};

/// The predecessor of a widget in its element: the static story, in the shadow root or in the light
/// DOM; an earlier widget; or what the host put there.
pub(super) struct Predecessor {
    /// The story that is read there, and where its reader is. A root that is attached takes the
    /// light DOM out of the page, and the page scrolls: so this is known before.
    read: Option<Reading>,
    /// The element that is replaced in the shadow root.
    replaced: Option<Element>,
}

impl Predecessor {
    /// The predecessor in the element, which may have no shadow root yet.
    pub(super) fn find(element: &HtmlElement) -> Self {
        let root = element.shadow_root();
        let story = format!(".{CONTAINER_CLASS}");
        let within = |selector: &str| root.as_ref()?.query_selector(selector).ok()?;
        let inside = within(&story);
        let in_light = || {
            element
                .query_selector(&format!("{story}[{STATIC_MARK}]"))
                .ok()?
        };
        let read = inside.clone().or_else(in_light);
        Self {
            read: read.map(|story| Reading::of(story, root.as_ref())),
            replaced: inside.or_else(|| within("slot")),
        }
    }

    /// The choices of its reader, as far as the static story can tell: the questions, the claims
    /// and the rest of the lists that are open.
    pub(super) fn choices(&self, story: &Story) -> Choices {
        let open = self.open_ids();
        let is_open = |id: String| open.contains(&id);
        let questions = || story.questions.entries();
        let claims = story.claims.entries();
        let claims = claims.filter(|(_, claim)| is_open(claim_id(claim.id.as_str())));
        let opened = questions().filter(|(_, one)| is_open(question_id(one.id.as_str())));
        let whole = questions().filter(|(_, one)| is_open(rest_id(Some(one.id.as_str()))));
        let whole = whole.map(|(ix, _)| Limit::Claims(ix));
        let rows = is_open(rest_id(None)).then_some(Limit::Rows);
        let (opened, claims) = (opened.map(|(ix, _)| ix), claims.map(|(ix, _)| ix));
        let mut choices = Choices::with_open(story, opened, claims);
        for limit in whole.chain(rows) {
            drop(choices.apply(Action::ShowAll(limit), story));
        }
        choices
    }

    /// The id of the claim that began open in the static story.
    pub(super) fn began_open(&self) -> Option<String> {
        self.read.as_ref()?.story.get_attribute(STATIC_MARK)
    }

    /// The DOM ids of the controls of what is open.
    pub(super) fn open_ids(&self) -> Vec<String> {
        match &self.read {
            Some(read) => ids(&read.story, "details[open] > summary[id]"),
            None => Vec::new(),
        }
    }

    /// Puts `live` in its place in the element's shadow root; what had the focus has it again, the
    /// folds that were open are open, and nothing moves.
    ///
    /// # Errors
    ///
    /// If the page refuses.
    pub(super) fn give_way_to(self, live: &HtmlElement, root: &ShadowRoot) -> Result<(), JsValue> {
        match &self.replaced {
            Some(replaced) => replaced.replace_with_with_node_1(live)?,
            None => drop(root.append_child(live)?),
        }
        if let Some(reading) = self.read {
            reading.go_on_in(live);
        }
        Ok(())
    }
}

/// The place of a reader in the story that is replaced.
struct Reading {
    /// The story that is read.
    story: Element,
    /// The distance of its top from that of the window, in CSS pixels, if the page is scrolled.
    /// Else nothing can move it, and to ask would have the browser lay out the page at once.
    top: Option<f64>,
    /// The DOM id of the control with the focus.
    focused: Option<String>,
    /// The DOM ids of the folds that are open.
    folds: Vec<String>,
}

impl Reading {
    fn of(story: Element, root: Option<&ShadowRoot>) -> Self {
        let of_page = || story.owner_document()?.active_element();
        let focused = root.and_then(ShadowRoot::active_element).or_else(of_page);
        let focused = focused.filter(|focused| story.contains(Some(focused)));
        Self {
            top: focus::is_scrolled().then(|| top(&story)),
            focused: focused
                .map(|focused| focused.id())
                .filter(|id| !id.is_empty()),
            folds: ids(&story, "details[open][id]"),
            story,
        }
    }

    fn go_on_in(self, live: &HtmlElement) {
        for fold in self.folds {
            if let Some(fold) = focus::by_id(live, &fold) {
                // An element takes every attribute.
                drop(fold.set_attribute("open", ""));
            }
        }
        if let Some(before) = self.top {
            focus::scroll_by(top(live) - before);
        }
        if let Some(focused) = self.focused.and_then(|id| focus::by_id(live, &id)) {
            focus::focus(&focused);
        }
    }
}

/// The distance of the top of an element from that of the window, in CSS pixels.
fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// The DOM id of every element that a selector finds.
fn ids(within: &Element, selector: &str) -> Vec<String> {
    let mut ids = Vec::new();
    if let Ok(found) = within.query_selector_all(selector) {
        for position in 0..found.length() {
            let element = found.get(position).map(JsCast::dyn_into::<Element>);
            ids.extend(element.and_then(Result::ok).map(|element| element.id()));
        }
    }
    ids
}
