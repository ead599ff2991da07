//! The tools, in one row: the views, the search field, and the filters.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    chips::chips,
    element::element,
    filters::{filter_panel, filter_toggle},
    search_field::search_field,
    tabs::tabs,
};

/// The tools. The static story keeps their room.
pub(crate) fn toolbar(explorer: ExplorerContext) -> AnyView {
    let is_searching = explorer.choice(|choices| !choices.filters().search.is_empty());
    element("div", "tools")
        .attr("role", "search")
        .live_attr("data-searching", move || {
            is_searching.get().then(String::new)
        })
        .attr_if("inert", cfg!(feature = "ssr").then_some(""))
        .children(tabs(explorer))
        .child(search_field(explorer))
        .child(filter_toggle(explorer))
        .view(filter_panel(explorer))
        .view(chips(explorer))
        .into_any()
}
