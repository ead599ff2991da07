//! The explorer of a story: the root component.

use leptos::prelude::*;

use crate::{
    components::{
        ExplorerContext, announced, banner, element, foot, ledger, masthead, news, panel, results,
        timeline, toolbar,
    },
    state::View,
};

/// The explorer of a story: what can be said now, the tools, and the view that is chosen.
#[component]
pub fn Explorer(
    /// The context that its components share; see [`ExplorerContext::act`] for what changes it.
    explorer: ExplorerContext,
) -> impl IntoView {
    let locale = explorer.locale();
    element("section", "explorer")
        .attr_if("part", explorer.part("explorer"))
        .attr("aria-label", &locale.name(&explorer.story().title))
        .attr("lang", locale.tag())
        .attr("dir", locale.direction().as_str())
        .view(masthead(explorer))
        .view(toolbar(explorer))
        .view(banner(explorer))
        .view(claims(explorer))
        .view(timeline(explorer))
        .view(foot(explorer))
        .view(news(explorer))
        .view(announced(explorer))
        .into_any()
}

/// The ledger; while something is searched for or filtered by, the results in its place.
fn claims(explorer: ExplorerContext) -> AnyView {
    let is_found = explorer.has_findings();
    let ledger = element("div", "all")
        .live_attr("hidden", move || is_found.get().then(String::new))
        .child(ledger(explorer));
    panel(explorer, View::Claims)
        .live(move || is_found.get().then(|| results(explorer)))
        .child(ledger)
        .into_any()
}
