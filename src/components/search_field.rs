//! The search field.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    icon::{Icon, Shape},
};
use crate::state::Action;

/// The field to search in: the results follow as one types.
#[component]
pub(super) fn SearchField(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let search = explorer.choice(|choices| choices.filters().search.clone());
    view! {
        <label class="search">
            <Icon shape=Shape::Lens />
            <input
                type="search"
                class="search-field"
                aria-label=messages.search
                placeholder=messages.search_briefly
                autocomplete="off"
                prop:value=move || search.get()
                on:input=move |event| explorer.act(Action::Search(event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}
