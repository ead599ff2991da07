//! Disclosures: `<details>` in the static story, a button in the live one, with the same boxes, so
//! that nothing moves when the one takes the place of the other.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    element::{Element, element},
    ids::part_id,
};
use crate::state::Action;

/// The control of a disclosure, and what names it.
pub(super) struct Control {
    /// The class of the control.
    pub(super) class: &'static str,
    /// The DOM id of the control.
    pub(super) id: String,
    /// The DOM id of what names it, if that is not its own content.
    pub(super) labelled_by: Option<String>,
    /// The DOM id of what describes it, if something does.
    pub(super) described_by: Option<String>,
}

/// The state of a disclosure, its actions, and what it shows.
pub(super) struct Disclosed {
    /// Whether it is open, live; in the static story, whether it begins open. What depends on it
    /// there the style must show, by `[open]`.
    pub(super) is_open: Memo<bool>,
    /// The action of the control.
    pub(super) toggle: Action,
    /// The action when find-in-page finds something in the body.
    pub(super) open: Action,
    /// The content of the control.
    pub(super) head: AnyView,
    /// The body that it opens.
    pub(super) body: AnyView,
}

impl Control {
    /// The element of the control.
    fn element(&self, tag: &'static str) -> Element {
        element(tag, self.class)
            .attr("id", &self.id)
            .attr_if("aria-labelledby", self.labelled_by.as_deref())
            .attr_if("aria-describedby", self.described_by.as_deref())
    }
}

/// A control that opens and closes a body. Closed, the body stays in the page for find-in-page to
/// open.
pub(super) fn disclosure(
    explorer: ExplorerContext,
    class: &'static str,
    control: &Control,
    disclosed: Disclosed,
) -> Element {
    let Disclosed {
        is_open,
        toggle,
        open,
        head,
        body,
    } = disclosed;
    if cfg!(feature = "ssr") {
        return element("details", class)
            .attr_if("open", is_open.get_untracked().then_some(""))
            .child(control.element("summary").view(head))
            .view(body);
    }
    let body_id = part_id(&control.id, "body");
    let button = control
        .element("button")
        .attr("type", "button")
        .attr("aria-controls", &body_id)
        .live_attr("aria-expanded", move || Some(is_open.get().to_string()))
        .on_click(explorer, toggle)
        .view(head);
    let content = element("div", "content")
        .attr("id", &body_id)
        .live_attr("hidden", move || {
            (!is_open.get()).then(|| "until-found".to_owned())
        })
        .on("beforematch", move |_| explorer.act(open.clone()))
        .view(body);
    element("div", class)
        .live_attr("data-open", move || is_open.get().then(String::new))
        .child(button)
        .child(content)
}

/// A fold, the same in the static story and the live one, that keeps what it holds.
pub(super) fn fold(class: &'static str, id: &str, title: &str) -> Element {
    let head = element("summary", "fold-head")
        .attr("id", &part_id(id, "head"))
        .text(title);
    element("details", class).attr("id", id).child(head)
}
