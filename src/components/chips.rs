//! The chosen filters, as chips that go with a click.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    filters::facet_in_words,
    icon::{Icon, Shape},
    memo::memo,
};
use crate::state::Action;

/// A chip for each chosen filter.
#[component]
pub(super) fn Chips(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let chosen = explorer.choice(|choices| choices.filters().facets.clone());
    let has_any = memo(move |_| chosen.with(|chosen| !chosen.is_empty()));
    view! {
        <Show when=move || has_any.get()>
            <div class="chips" role="group" aria-label=messages.filters>
                <For
                    each=move || chosen.get()
                    key=|facet| *facet
                    let:facet
                >
                    <button
                        type="button"
                        class="chip"
                        aria-label=(messages.give_up)(&facet_in_words(explorer, facet))
                        on:click=move |_| explorer.act(Action::Filter(facet))
                    >
                        {facet_in_words(explorer, facet)}
                        <Icon shape=Shape::Cross />
                    </button>
                </For>
            </div>
        </Show>
    }
    .into_any()
}
