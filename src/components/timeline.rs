//! The timeline: what has a time, along an axis of days and parts of days, in the ledger's columns.

use std::sync::Arc;

use leptos::prelude::*;
use story::derive::{Entry, Hour, Timeline};

use super::{
    ExplorerContext,
    as_of_stops::AsOfStops,
    heading::Heading,
    ledger::ColumnHeads,
    timeline_cell::{TimelineCells, UntimedColumns},
};
use crate::{locale::Localized, state::View};

/// The timeline of what is found, as long as it is looked at.
#[component]
pub(crate) fn TimelineView(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let is_shown = explorer.choice(|choices| choices.view() == View::Timeline);
    let interface = explorer.locale().interface();
    // Whatever is filtered away has no entry.
    let timeline = Memo::new_with_compare(
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
        let timeline = timeline.get()?;
        let hours = timeline.periods.iter().flat_map(|period| {
            period
                .hours
                .iter()
                .map(|hour| (period.words.clone(), hour.clone()))
        });
        let moments = hours.enumerate().map(|(place, (day, hour))| {
            view! {
                <MomentRow explorer=explorer place=place day=day hour=hour />
            }
        });
        Some(moments.collect_view())
    };
    let untimed = move || {
        let timeline = timeline.get()?;
        (!timeline.untimed.is_empty()).then(|| {
            view! {
                <Untimed explorer=explorer entries=timeline.untimed.clone() />
            }
        })
    };
    view! {
        <Show when=move || is_shown.get()>
            <AsOfStops explorer=explorer />
        </Show>
        <div class="ledger time">
            <Show when=move || is_shown.get()>
                <ColumnHeads explorer=explorer />
            </Show>
            <ol class="rows" role="list">{moments}</ol>
        </div>
        {untimed}
    }
    .into_any()
}

/// A moment of the axis: a part of a day; or a day, where no more is known.
#[component]
fn MomentRow(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// Its place on the axis, counted from 0.
    place: usize,
    /// The day in words.
    day: String,
    /// The part of the day, and what was said and assessed then.
    hour: Hour,
) -> impl IntoView {
    let is_vague = hour.words.is_none();
    let class = if is_vague {
        "row moment vague"
    } else {
        "row moment"
    };
    let part = hour
        .words
        .unwrap_or_else(|| explorer.locale().messages.time_of_day_not_given.to_owned());
    view! {
        <li class=class>
            <div class="ask">
                <Heading
                    explorer=explorer
                    below=1
                    class="question"
                    text=Localized::interface(day)
                />
                " "
                <p class="state">{part}</p>
            </div>
            <TimelineCells explorer=explorer place=place entries=hour.entries />
        </li>
    }
    .into_any()
}

/// What has no time: counted, and folded.
#[component]
fn Untimed(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The entries.
    entries: Vec<Entry>,
) -> impl IntoView {
    let count = entries.iter().map(Entry::statements).sum();
    let title = (explorer.locale().messages.untimed)(count);
    view! {
        <details class="fold undated">
            <summary class="fold-head">{title}</summary>
            <UntimedColumns explorer=explorer entries=entries />
        </details>
    }
    .into_any()
}
