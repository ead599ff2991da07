//! The moments to which a reader can go back: stops on a line, or a slider where there are many.

use leptos::prelude::*;
use story::derive::{AsOf, Moment};

use super::{ExplorerContext, memo::memo};
use crate::state::Action;

/// With fewer moments there is nothing between the first and the last.
const FEWEST: usize = 3;

/// With more moments they no longer fit on a line.
const MOST_STOPS: usize = 6;

/// The moments of the story, if there are enough to choose from.
#[component]
pub(super) fn AsOfStops(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let title = explorer.locale().messages.as_of;
    let moments = explorer.moments();
    if moments.len() < FEWEST {
        return ().into_any();
    }
    let choice = if moments.len() <= MOST_STOPS {
        view! { <Stops explorer=explorer moments=moments /> }.into_any()
    } else {
        view! { <Slider explorer=explorer moments=moments /> }.into_any()
    };
    view! {
        <div class="as-of-stops">
            <p class="label" aria-hidden="true">{title}</p>
            {choice}
        </div>
    }
    .into_any()
}

/// The time as of which the story is looked at, at the place of a moment.
fn as_of_at(moments: &[Moment], place: usize) -> AsOf {
    // The last one is the latest version.
    let is_last = place + 1 >= moments.len();
    let moment = moments.get(place).filter(|_| !is_last);
    moment.map_or(AsOf::Now, Moment::as_of)
}

/// A radio button for each moment.
#[component]
fn Stops(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The moments.
    moments: Vec<Moment>,
) -> impl IntoView {
    let latest = moments.len().saturating_sub(1);
    let stops = (0..moments.len()).map(|place| {
        let as_of = as_of_at(&moments, place);
        let (day, part) = named(explorer, &moments, place);
        let part = if place == latest {
            (explorer.locale().messages.latest)(&part)
        } else {
            part
        };
        let is_chosen = memo(move |_| explorer.as_of() == as_of);
        view! {
            <label class="stop">
                <input
                    type="radio"
                    name="as-of"
                    prop:checked=move || is_chosen.get()
                    on:change=move |_| explorer.act(Action::LookBack(as_of))
                />
                " "
                <b>{day}</b>
                " "
                <span class="part-of-day">{part}</span>
            </label>
        }
    });
    view! {
        <div class="stops" role="radiogroup" aria-label=explorer.locale().messages.as_of>
            {stops.collect_view()}
        </div>
    }
    .into_any()
}

/// The day and the part of the day of a moment.
fn named(explorer: ExplorerContext, moments: &[Moment], place: usize) -> (String, String) {
    let interface = explorer.locale().interface();
    let Some(moment) = moments.get(place) else {
        return (String::new(), String::new());
    };
    let day = moment.time.short_day(interface);
    let part = moment.time.hour(interface);
    let part = part.unwrap_or(explorer.locale().messages.end_of_day);
    (day.to_owned(), part.to_owned())
}

/// A slider over the moments, with its ends and the chosen one named.
#[component]
fn Slider(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The moments.
    moments: Vec<Moment>,
) -> impl IntoView {
    let last = moments.len().saturating_sub(1);
    let ends = [0, last].map(|place| {
        let (day, part) = named(explorer, &moments, place);
        view! { <span class="end">{day}" "{part}</span> }
    });
    let slid = moments.clone();
    let slide = move |event: web_sys::Event| {
        let place = event_target_value(&event).parse().unwrap_or(last);
        explorer.act(Action::LookBack(as_of_at(&slid, place)));
    };
    let place = memo(move |_| explorer.as_of().position(&moments));
    let chosen = memo(move |_| explorer.as_of_in_words());
    view! {
        <input
            type="range"
            class="slider"
            aria-label=explorer.locale().messages.as_of
            min="0"
            max=last.to_string()
            step="1"
            aria-valuetext=chosen
            prop:value=move || place.get().to_string()
            on:input=slide
        />
        <p class="ends" aria-hidden="true">{ends.collect_view()}</p>
        <p class="chosen" aria-hidden="true">{chosen}</p>
    }
    .into_any()
}
