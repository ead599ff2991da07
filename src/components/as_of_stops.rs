//! The moments to which a reader can go back: stops on a line, or a slider where there are many.

use std::sync::Arc;

use leptos::prelude::*;
use story::derive::{AsOf, Moment};
use web_sys::Event;

use super::{
    ExplorerContext,
    element::{Element, element},
    memo::memo,
};
use crate::state::Action;

/// With fewer moments there is nothing between the first and the last.
const FEWEST: usize = 3;

/// With more moments they no longer fit on a line.
const MOST_STOPS: usize = 6;

/// The moments of the story, if there are enough to choose from.
pub(super) fn as_of_stops(explorer: ExplorerContext) -> Option<Element> {
    let moments = explorer.moments();
    if moments.len() < FEWEST {
        return None;
    }
    let title = explorer.locale().messages.as_of;
    let choice = element("div", "as-of-stops").child(
        element("p", "label")
            .attr("aria-hidden", "true")
            .text(title),
    );
    Some(if moments.len() <= MOST_STOPS {
        choice.child(stops(explorer, &moments))
    } else {
        choice.slider(explorer, moments)
    })
}

/// The time as of which the story is looked at, at the position of a moment.
fn as_of_at(moments: &[Moment], position: usize) -> AsOf {
    // The last one is the latest version.
    let is_last = position + 1 >= moments.len();
    let moment = moments.get(position).filter(|_| !is_last);
    moment.map_or(AsOf::Now, Moment::as_of)
}

/// A radio button for each moment.
fn stops(explorer: ExplorerContext, moments: &[Moment]) -> Element {
    let messages = explorer.locale().messages;
    let latest = moments.len().saturating_sub(1);
    let stops = (0..moments.len()).map(|position| {
        let as_of = as_of_at(moments, position);
        let (day, mut part) = named(explorer, moments, position);
        if position == latest {
            part = (messages.latest)(&part);
        }
        let is_chosen = memo(move |_| explorer.as_of() == as_of);
        let radio = element("input", "")
            .attr("type", "radio")
            .attr("name", "as-of")
            .live_prop("checked", move || is_chosen.get().into())
            .on("change", move |_| explorer.act(Action::LookBack(as_of)));
        element("label", "stop")
            .child(radio)
            .text(" ")
            .child(element("b", "").text(&day))
            .text(" ")
            .child(element("span", "part-of-day").text(&part))
    });
    element("div", "stops")
        .attr("role", "radiogroup")
        .attr("aria-label", messages.as_of)
        .children(stops)
}

/// The day and the part of the day of a moment.
fn named(explorer: ExplorerContext, moments: &[Moment], position: usize) -> (String, String) {
    let interface = explorer.locale().interface();
    let Some(moment) = moments.get(position) else {
        return (String::new(), String::new());
    };
    let day = moment.time.short_day(interface);
    let part = moment.time.hour(interface);
    let part = part.unwrap_or(explorer.locale().messages.end_of_day);
    (day.to_owned(), part.to_owned())
}

impl Element {
    /// Adds a slider over the moments, with its ends and the chosen one named.
    fn slider(self, explorer: ExplorerContext, moments: Arc<Vec<Moment>>) -> Self {
        let last = moments.len().saturating_sub(1);
        let ends = [0, last].map(|position| {
            let (day, part) = named(explorer, &moments, position);
            element("span", "end").text(&day).text(" ").text(&part)
        });
        let slid = Arc::clone(&moments);
        let slide = move |event: Event| {
            let position = event_target_value(&event).parse().unwrap_or(last);
            explorer.act(Action::LookBack(as_of_at(&slid, position)));
        };
        let position = memo(move |_| explorer.as_of().position(&moments).to_string());
        let chosen = memo(move |_| explorer.as_of_in_words());
        let slider = element("input", "slider")
            .attr("type", "range")
            .attr("aria-label", explorer.locale().messages.as_of)
            .attr("min", "0")
            .attr("max", &last.to_string())
            .attr("step", "1")
            .live_attr("aria-valuetext", move || Some(chosen.get()))
            .live_prop("value", move || position.get().into())
            .on("input", slide);
        let chosen = move || {
            let words = element("p", "chosen").attr("aria-hidden", "true");
            [words.text(&chosen.get())]
        };
        self.child(slider)
            .child(
                element("p", "ends")
                    .attr("aria-hidden", "true")
                    .children(ends),
            )
            .live(chosen)
    }
}
