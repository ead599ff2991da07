//! The timeline: what has a time, along an axis of days and parts of days, in the ledger's columns.

use std::sync::Arc;

use leptos::prelude::*;
use story::derive::{Entry, Hour, Timeline};

use super::{
    ExplorerContext,
    as_of_stops::as_of_stops,
    element::{Element, element},
    heading::label,
    ledger::column_heads,
    tabs::panel,
    timeline_cell::{timeline_cells, untimed_columns},
};
use crate::state::View;

/// The timeline of what is found, as long as it is looked at.
pub(crate) fn timeline(explorer: ExplorerContext) -> AnyView {
    let is_shown = explorer.choice(|choices| choices.view() == View::Timeline);
    let interface = explorer.locale().interface();
    // Whatever is filtered away has no entry.
    let entries = Memo::new_with_compare(
        move |_| {
            is_shown.get().then(|| {
                let timeline = Timeline::of(&explorer.story(), explorer.as_of(), interface);
                match explorer.findings() {
                    Some(findings) => Arc::new(timeline.of_claims(|claim| findings.has(claim))),
                    None => Arc::new(timeline),
                }
            })
        },
        |_, _| true,
    );
    let moments = move || {
        let periods = entries.get().map(|timeline| timeline.periods.clone());
        let hours = periods.into_iter().flatten().flat_map(|period| {
            let day = period.words;
            period
                .hours
                .into_iter()
                .map(move |hour| (day.clone(), hour))
        });
        let hours = hours.enumerate();
        hours
            .map(|(place, (day, hour))| moment(explorer, place, &day, hour))
            .collect::<Vec<_>>()
    };
    let untimed = move || {
        let untimed = entries.get()?.untimed.clone();
        (!untimed.is_empty()).then(|| undated(explorer, untimed))
    };
    let ledger = element("div", "ledger time")
        .live(move || is_shown.get().then(|| column_heads(explorer)))
        .child(element("ol", "rows").attr("role", "list").live(moments));
    panel(explorer, View::Timeline)
        .live(move || is_shown.get().then(|| as_of_stops(explorer)).flatten())
        .child(ledger)
        .live(untimed)
        .into_any()
}

/// A moment of the axis, by its place on it, counted from 0: a part of a day; or a day, where no more
/// is known.
fn moment(explorer: ExplorerContext, place: usize, day: &str, hour: Hour) -> Element {
    let not_given = explorer.locale().messages.time_of_day_not_given;
    let (class, part) = match &hour.words {
        Some(part) => ("row moment", part.as_str()),
        None => ("row moment vague", not_given),
    };
    let ask = element("div", "ask")
        .child(label(explorer, 1, "question", day))
        .text(" ")
        .child(element("p", "state").text(part));
    element("li", class)
        .child(ask)
        .child(timeline_cells(explorer, place, hour.entries))
}

/// What has no time: counted, and folded.
fn undated(explorer: ExplorerContext, entries: Vec<Entry>) -> Element {
    let count = entries.iter().map(Entry::statements).sum();
    let title = (explorer.locale().messages.untimed)(count);
    element("details", "fold undated")
        .child(element("summary", "fold-head").text(&title))
        .child(untimed_columns(explorer, entries))
}
