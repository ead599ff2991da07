//! The tools, in one row: the views, the search field, and the filters.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    chips::Chips,
    filters::{FilterPanel, FilterToggle},
    search_field::SearchField,
    tabs::Tabs,
};

/// The tools. The static story keeps their room.
#[component]
pub(crate) fn Toolbar(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let is_searching = explorer.choice(|choices| !choices.filters().search.is_empty());
    view! {
        <div
            class="tools"
            role="search"
            data-searching=move || is_searching.get().then_some("")
            inert=cfg!(feature = "ssr")
        >
            <Tabs explorer=explorer />
            <SearchField explorer=explorer />
            <FilterToggle explorer=explorer />
            <FilterPanel explorer=explorer />
            <Chips explorer=explorer />
        </div>
    }
    .into_any()
}
