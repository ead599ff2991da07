//! The filters: side and status at hand, speaker and stance in lists.

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::{
    ExplorerContext,
    element::{Element, button, element, live},
    ledger::side_name,
    voices::brief_name,
};
use crate::state::{Action, Choices, Facet, FacetGroup, StatusFacet};

/// The DOM id of the filters.
const PANEL: &str = "filters_panel";

/// The button that opens the filters, and closes them.
pub(super) fn filter_toggle(explorer: ExplorerContext) -> Element {
    let is_open = explorer.choice(Choices::has_filters_open);
    let toggle =
        button("filter", explorer, Action::ToggleFilters).text(explorer.locale().messages.filters);
    // A control that says that it is open or closed can be opened: not so in the static story.
    if cfg!(feature = "ssr") {
        return toggle;
    }
    toggle
        .live_attr("aria-expanded", move || Some(is_open.get().to_string()))
        .attr("aria-controls", PANEL)
}

/// The filters, while they are open.
pub(super) fn filter_panel(explorer: ExplorerContext) -> AnyView {
    let is_open = explorer.choice(Choices::has_filters_open);
    live(move || {
        is_open.get().then(|| {
            element("div", "filters")
                .attr("id", PANEL)
                .child(facet_boxes(explorer, FacetGroup::Side))
                .child(facet_boxes(explorer, FacetGroup::Status))
                .child(facet_list(explorer, FacetGroup::Speaker))
                .child(facet_list(explorer, FacetGroup::Stance))
        })
    })
}

/// The facets of a group, to tick, each with how many claims it leaves.
fn facet_boxes(explorer: ExplorerContext, group: FacetGroup) -> Element {
    let title = (explorer.locale().messages.facet_group)(group);
    let boxes = move || {
        let counts = explorer.facet_counts();
        let counts = counts.of_group(group);
        counts
            .map(|(facet, count)| facet_box(explorer, facet, count))
            .collect::<Vec<_>>()
    };
    element("fieldset", "facets")
        .attr("aria-label", title)
        .child(element("legend", "label").text(title))
        .live(boxes)
}

/// A facet to tick, and how many claims it leaves.
fn facet_box(explorer: ExplorerContext, facet: Facet, count: usize) -> Element {
    let is_chosen = explorer.choice(move |choices| choices.filters().has(facet));
    let count = (explorer.locale().messages.count)(count);
    let tick = element("input", "")
        .attr("type", "checkbox")
        .live_prop("checked", move || is_chosen.get().into())
        .on("change", move |_| explorer.act(Action::Filter(facet)));
    element("label", "facet")
        .child(tick)
        .text(&facet_in_words(explorer, facet))
        .text(" ")
        .child(element("span", "count").text(&count))
}

/// The facets of a group, in a list to choose one from.
fn facet_list(explorer: ExplorerContext, group: FacetGroup) -> Element {
    let messages = explorer.locale().messages;
    let title = (messages.facet_group)(group);
    let choose = move |event: Event| {
        let counts = untrack(|| explorer.facet_counts());
        let mut facets = counts.of_group(group);
        let position: Option<usize> = event_target_value(&event).parse().ok();
        if let Some((facet, _)) = position.and_then(|position| facets.nth(position)) {
            explorer.act(Action::Filter(facet));
        }
    };
    let options = move || {
        let counts = explorer.facet_counts();
        let options = counts.of_group(group).enumerate();
        let options = options.map(|(position, (facet, count))| {
            let name = facet_in_words(explorer, facet);
            let count = (messages.count)(count);
            element("option", "")
                .attr("value", &position.to_string())
                .text(&format!("{name} ({count})"))
        });
        options.collect::<Vec<_>>()
    };
    // The facets chosen stand among the chips, and the list is ready for the next. Its name is its
    // own: of the label around it some browsers would take what is chosen into the name.
    let list = element("select", "")
        .attr("aria-label", title)
        .child(
            element("option", "")
                .attr("value", "")
                .text(messages.choose),
        )
        .live(options)
        .live_prop("value", move || {
            // Read for its changes alone: with each the list is set back.
            drop(explorer.facet_counts());
            JsValue::from_str("")
        })
        .on("change", choose);
    element("label", "facet-list")
        .child(element("span", "label").text(title))
        .child(list)
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
