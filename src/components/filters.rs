//! The filters: side and status at hand, speaker and stance in lists.

use leptos::prelude::*;

use super::{ExplorerContext, ids::part_id, ledger::side_name, memo::memo, voices::brief_name};
use crate::state::{Action, Choices, Facet, FacetGroup, StatusFacet};

/// The DOM id of the button that opens the filters.
const TOGGLE: &str = "filters";

/// The button that opens the filters, and closes them.
#[component]
pub(super) fn FilterToggle(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let is_open = explorer.choice(Choices::has_filters_open);
    // What says that it is open or closed can be opened: not so in the static story.
    let is_live = !cfg!(feature = "ssr");
    view! {
        <button
            type="button"
            class="filter"
            aria-expanded=move || is_live.then(|| is_open.get().to_string())
            aria-controls=is_live.then(|| part_id(TOGGLE, "panel"))
            on:click=move |_| explorer.act(Action::ToggleFilters)
        >
            {explorer.locale().messages.filters}
        </button>
    }
    .into_any()
}

/// The filters, while they are open.
#[component]
pub(super) fn FilterPanel(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let is_open = explorer.choice(Choices::has_filters_open);
    view! {
        <Show when=move || is_open.get()>
            <div class="filters" id=part_id(TOGGLE, "panel")>
                <FacetBoxes explorer=explorer group=FacetGroup::Side />
                <FacetBoxes explorer=explorer group=FacetGroup::Status />
                <FacetList explorer=explorer group=FacetGroup::Speaker />
                <FacetList explorer=explorer group=FacetGroup::Stance />
            </div>
        </Show>
    }
    .into_any()
}

/// The facets of a group, to tick, each with how many claims it leaves.
#[component]
fn FacetBoxes(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The group.
    group: FacetGroup,
) -> impl IntoView {
    let title = (explorer.locale().messages.facet_group)(group);
    let facets = memo(move |_| offered(explorer, group));
    view! {
        <fieldset class="facets" aria-label=title>
            <legend class="label">{title}</legend>
            <For each=move || facets.get() key=|facet| *facet let:facet>
                <FacetBox explorer=explorer facet=facet />
            </For>
        </fieldset>
    }
    .into_any()
}

/// A facet to tick.
#[component]
fn FacetBox(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let is_chosen = explorer.choice(move |choices| choices.filters().has(facet));
    let claims = memo(move |_| explorer.facet_counts().get(facet));
    let count = move || {
        let count = claims.get();
        count.map(|count| (explorer.locale().messages.count)(count))
    };
    view! {
        <label class="facet">
            <input
                type="checkbox"
                prop:checked=move || is_chosen.get()
                on:change=move |_| explorer.act(Action::Filter(facet))
            />
            {facet_in_words(explorer, facet)}
            " "
            <span class="count">{count}</span>
        </label>
    }
    .into_any()
}

/// The facets of a group, in a list to choose one from.
#[component]
fn FacetList(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The group.
    group: FacetGroup,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let title = (messages.facet_group)(group);
    let counts = memo(move |_| explorer.facet_counts());
    let facets = memo(move |_| offered(explorer, group));
    let choose = move |event: web_sys::Event| {
        let facets = facets.get_untracked();
        let value = event_target_value(&event);
        let facet = value
            .parse()
            .ok()
            .and_then(|place: usize| facets.get(place).copied());
        if let Some(facet) = facet {
            explorer.act(Action::Filter(facet));
        }
    };
    let options = move || {
        let counts = counts.get();
        let options = facets.get().into_iter().enumerate().map(|(place, facet)| {
            let name = facet_in_words(explorer, facet);
            let count = counts.get(facet).map(messages.count).unwrap_or_default();
            view! { <option value=place.to_string()>{format!("{name} ({count})")}</option> }
        });
        options.collect_view()
    };
    view! {
        <label class="facet-list">
            <span class="label">{title}</span>
            // What is chosen stands among the chips, and the list is ready for the next.
            <select
                // Of the label around it some browsers would take what is chosen into the name.
                aria-label=title
                prop:value=move || { counts.track(); "" }
                on:change=choose
            >
                <option value="">{messages.choose}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// The facets of a group that some claim has.
fn offered(explorer: ExplorerContext, group: FacetGroup) -> Vec<Facet> {
    let counts = explorer.facet_counts();
    counts.of_group(group).map(|(facet, _)| facet).collect()
}

/// The name of a facet.
pub(super) fn facet_in_words(explorer: ExplorerContext, facet: Facet) -> String {
    let messages = explorer.locale().messages;
    match facet {
        Facet::Side(Some(side)) => side_name(explorer, side),
        Facet::Side(None) => messages.no_side.to_owned(),
        Facet::Speaker(speaker) => {
            let story = explorer.story();
            let speaker = story.speakers.get(speaker);
            speaker
                .map(|speaker| brief_name(explorer, speaker))
                .unwrap_or_default()
        }
        Facet::Status(StatusFacet::Status(status)) => (messages.status)(status).to_owned(),
        Facet::Status(StatusFacet::Position) => messages.position.to_owned(),
        Facet::Status(StatusFacet::Disputed) => messages.disputed.to_owned(),
        Facet::Stance(kind) => (messages.stance_facet)(kind).to_owned(),
    }
}
