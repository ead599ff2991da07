//! The chosen filters, as chips that go with a click.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    element::{Element, button, element, live},
    filters::facet_in_words,
    icon::{Shape, icon},
};
use crate::state::{Action, Facet};

/// A chip for each chosen filter.
pub(super) fn chips(explorer: ExplorerContext) -> AnyView {
    let messages = explorer.locale().messages;
    live(move || {
        let chosen = explorer.chosen_facets();
        (!chosen.is_empty()).then(|| {
            element("div", "chips")
                .attr("role", "group")
                .attr("aria-label", messages.filters)
                .children(chosen.into_iter().map(|facet| chip(explorer, facet)))
        })
    })
}

/// A chip: a click on it gives the filter up.
fn chip(explorer: ExplorerContext, facet: Facet) -> Element {
    let name = facet_in_words(explorer, facet);
    let give_up = (explorer.locale().messages.give_up)(&name);
    button("chip", explorer, Action::Filter(facet))
        .attr("aria-label", &give_up)
        .text(&name)
        .child(icon(Shape::Cross))
}
