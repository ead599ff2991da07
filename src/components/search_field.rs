//! The search field.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    element::{Element, element},
    icon::{Shape, icon},
};
use crate::state::Action;

/// The field to search in: the results follow as one types.
pub(super) fn search_field(explorer: ExplorerContext) -> Element {
    let messages = explorer.locale().messages;
    let search = explorer.choice(|choices| choices.filters().search.clone());
    let field = element("input", "search-field")
        .attr("type", "search")
        .attr("aria-label", messages.search)
        .attr("placeholder", messages.search_briefly)
        .attr("autocomplete", "off")
        .live_prop("value", move || search.get().into())
        .on("input", move |event| {
            explorer.act(Action::Search(event_target_value(&event)));
        });
    // Keys that are typed here are no shortcuts of the page's.
    let field = ["keydown", "keypress", "keyup"]
        .into_iter()
        .fold(field, |field, event| {
            field.on(event, |event| event.stop_propagation())
        });
    element("label", "search")
        .child(icon(Shape::Lens))
        .child(field)
}
