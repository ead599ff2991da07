//! The search and the filters.

use leptos::prelude::event_target_value;

use super::{
    context::Shared,
    element::{Element, element},
    icon::Shape,
    text::heading,
};
use crate::{
    locale::Localized,
    state::{Action, Aspect, Facet, Group, Standing},
};

/// The field to search in, what opens the filters, and how much is found.
pub(super) fn finder(shared: Shared) -> Vec<Element> {
    let messages = shared.locale.messages;
    let search = move || {
        let search = shared.of_aspect(Aspect::Finding, |choices, _| {
            choices.filters().search.clone()
        });
        search.unwrap_or_default()
    };
    let field = element("input")
        .set("type", "search")
        .class("search")
        .set("aria-label", messages.search)
        .set("placeholder", messages.search_briefly)
        .set("autocomplete", "off")
        .value(search)
        .on("input", move |event| {
            shared.act(Action::Search(event_target_value(event)));
        });
    let filters = element("div")
        .class("filters")
        .child(toggle(shared))
        .live(move || {
            let is_open =
                shared.of_aspect(Aspect::FiltersOpen, |choices, _| choices.has_filters_open());
            is_open?.then(|| {
                let groups = Group::ALL.map(|group| group_of_facets(shared, group));
                element("div").class("groups").children(groups)
            })
        });
    let clear = move || {
        let is_empty = shared.of_aspect(Aspect::Finding, |choices, _| choices.filters().is_empty());
        (!is_empty?).then(|| clear(shared))
    };
    let count = element("p")
        .class("count")
        .set("tabindex", "-1")
        .live(move || {
            let count = shared.of_aspect(Aspect::Finding, |_, found| (found.count, found.total));
            let (count, total) = count?;
            Some(element("span").text((messages.found)(count, total)))
        })
        .live(clear);
    vec![field, filters, count]
}

/// What opens the filters.
fn toggle(shared: Shared) -> Element {
    let toggle = element("button")
        .set("type", "button")
        .class("filters-toggle")
        .on("click", move |_| shared.act(Action::ToggleFilters))
        .text(shared.locale.messages.filters)
        .icon(Shape::Chevron);
    // What says that it is open or closed can be opened: not so in the static story.
    if cfg!(feature = "ssr") {
        return toggle;
    }
    toggle.set_live("aria-expanded", move || {
        let is_open =
            shared.of_aspect(Aspect::FiltersOpen, |choices, _| choices.has_filters_open());
        Some(is_open?.to_string())
    })
}

/// What gives up the search and all filters.
pub(super) fn clear(shared: Shared) -> Element {
    element("button")
        .set("type", "button")
        .class("tool")
        .on("click", move |_| shared.act(Action::ClearFilters))
        .text(shared.locale.messages.clear)
}

/// The facets of a group, each with how many claims it leaves.
fn group_of_facets(shared: Shared, group: Group) -> Element {
    let title = (shared.locale.messages.group)(group);
    element("div")
        .class("group")
        .set("role", "group")
        .set("aria-label", title)
        .child(heading(shared, 2, "label", Localized::interface(title)).set("aria-hidden", "true"))
        .live(move || {
            // Which facets there are depends on the time alone; their counts on everything.
            let facets = shared.of_aspect(Aspect::AsOf, |_, found| {
                let facets = found.counts.iter().map(|(facet, _)| *facet);
                facets
                    .filter(|facet| facet.group() == group)
                    .collect::<Vec<_>>()
            })?;
            let facets = facets.into_iter().map(|facet| facet_button(shared, facet));
            Some(element("div").class("facets").children(facets))
        })
}

/// A facet to choose.
fn facet_button(shared: Shared, facet: Facet) -> Element {
    let is_chosen = move || {
        shared.of_aspect(Aspect::Finding, |choices, _| {
            choices.filters().has(facet).to_string()
        })
    };
    let count = move || {
        let count = shared.of_aspect(Aspect::Finding, |_, found| {
            let mut counts = found.counts.iter();
            let (_, count) = counts.find(|(other, _)| *other == facet)?;
            Some(*count)
        });
        let count = (shared.locale.messages.count)(count??);
        Some(element("span").class("number").text(count))
    };
    element("button")
        .set("type", "button")
        .class("facet")
        .set_live("aria-pressed", is_chosen)
        .on("click", move |_| shared.act(Action::Filter(facet)))
        .text(facet_in_words(shared, facet) + " ")
        .live(count)
}

fn facet_in_words(shared: Shared, facet: Facet) -> String {
    let messages = shared.locale.messages;
    let of_story = shared.with(|session| {
        let story = session.story();
        let name = match facet {
            Facet::Side(Some(side)) => &story.sides.get(side)?.name,
            Facet::Speaker(speaker) => story.speakers.get(speaker)?.brief_name(),
            Facet::Side(None) | Facet::Standing(_) | Facet::Stance(_) => return None,
        };
        Some(shared.locale.name(name))
    });
    let of_interface = || match facet {
        Facet::Standing(Standing::Status(status)) => (messages.status)(status),
        Facet::Standing(Standing::Position) => messages.position,
        Facet::Standing(Standing::Disputed) => messages.disputed,
        Facet::Stance(kind) => (messages.stance)(kind, false),
        Facet::Side(_) | Facet::Speaker(_) => messages.no_side,
    };
    of_story
        .flatten()
        .unwrap_or_else(|| of_interface().to_owned())
}
