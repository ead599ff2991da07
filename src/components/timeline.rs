//! The timeline: what has a time, along an axis of days and parts of days, in the ledger's columns.

use std::sync::Arc;

use leptos::prelude::*;
use story::derive::{Entry, Hour, Timeline};

use super::{
    ExplorerContext,
    as_of_stops::as_of_stops,
    disclosure::fold,
    element::{Element, element, live},
    heading::interface_heading,
    ledger::column_heads,
    memo::memo,
    tabs::panel,
    timeline_cell::{timeline_cells, untimed_columns},
};
use crate::state::View;

/// The moments of the axis, and what has no time.
#[derive(Default)]
struct Axis {
    /// Each with its day in words.
    moments: Vec<Arc<(String, Hour)>>,
    untimed: Vec<Entry>,
}

impl Axis {
    fn of(timeline: Timeline) -> Self {
        let mut moments = Vec::new();
        for period in timeline.periods {
            let day = period.words;
            let hours = period.hours.into_iter();
            moments.extend(hours.map(|hour| Arc::new((day.clone(), hour))));
        }
        Self {
            moments,
            untimed: timeline.untimed,
        }
    }
}

/// The timeline of what is found, as long as it is looked at. What redraws a moment: what was said
/// and assessed then, as far as it is found.
pub(crate) fn timeline(explorer: ExplorerContext) -> AnyView {
    let is_shown = explorer.choice(|choices| choices.view() == View::Timeline);
    let interface = explorer.locale().interface();
    let axis = Memo::new_with_compare(
        move |_| {
            let timeline = is_shown.get().then(|| {
                let timeline = Timeline::of(&explorer.story(), explorer.as_of(), interface);
                match explorer.findings() {
                    // Claims that are filtered away have no entry.
                    Some(findings) => timeline.of_claims(|claim| findings.has(claim)),
                    None => timeline,
                }
            });
            Arc::new(timeline.map(Axis::of).unwrap_or_default())
        },
        |_, _| true,
    );
    let fold = move || {
        let axis = axis.get();
        (!axis.untimed.is_empty()).then(|| untimed_fold(explorer, &axis.untimed))
    };
    let numbers = move || {
        (0_u32..)
            .zip(&axis.get().moments)
            .map(|(number, _)| number)
            .collect()
    };
    let row = move |number: u32| {
        let position = number as usize;
        let content = memo(move |_| axis.with(|axis| axis.moments.get(position).cloned()));
        live(move || {
            let content = content.get()?;
            let (day, hour) = content.as_ref();
            Some(moment(explorer, position, day, hour))
        })
    };
    let ledger = element("div", "ledger time")
        .live(move || is_shown.get().then(|| column_heads(explorer)))
        .child(
            element("ol", "rows")
                .attr("role", "list")
                .each_number(numbers, row),
        );
    panel(explorer, View::Timeline)
        .live(move || is_shown.get().then(|| as_of_stops(explorer)).flatten())
        .child(ledger)
        .live(fold)
        .into_any()
}

/// A moment of the axis, by its position on it, counted from 0: a part of a day; or a day, where no
/// more is known.
fn moment(explorer: ExplorerContext, position: usize, day: &str, hour: &Hour) -> Element {
    let not_given = explorer.locale().messages.time_of_day_not_given;
    let (class, part) = match &hour.words {
        Some(part) => ("row moment", part.as_str()),
        None => ("row moment vague", not_given),
    };
    let ask = element("div", "ask")
        .child(interface_heading(explorer, 1, "question", day))
        .text(" ")
        .child(element("p", "state").text(part));
    element("li", class)
        .child(ask)
        .child(timeline_cells(explorer, position, &hour.entries))
}

/// The entries without a time: counted, and folded.
fn untimed_fold(explorer: ExplorerContext, entries: &[Entry]) -> Element {
    let count = entries.iter().map(Entry::statements).sum();
    let title = (explorer.locale().messages.untimed)(count);
    fold("fold undated", "undated", &title).child(untimed_columns(explorer, entries))
}
