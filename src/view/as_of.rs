//! The time up to which the story is looked at.

use leptos::prelude::event_target_value;
use story::derive::{AsOf, Moment};

use super::{
    context::Shared,
    element::{Element, element},
};
use crate::state::{Action, Aspect};

/// With fewer moments there is nothing between the first and the last.
const FEWEST: usize = 3;

/// The moments that a reader can choose from, by the place on the slider; the last is now.
fn with_moments<T>(shared: Shared, read: impl FnOnce(&[Moment]) -> T) -> Option<T> {
    shared.with(|session| read(session.moments()))
}

/// The place on the slider of what is looked at.
fn place(shared: Shared) -> Option<usize> {
    let as_of = shared.of_aspect(Aspect::AsOf, |choices, _| choices.as_of())?;
    with_moments(shared, |moments| as_of.position(moments))
}

/// What is looked at, in words.
pub(super) fn as_of_in_words(shared: Shared) -> Option<String> {
    let as_of = shared.of_aspect(Aspect::AsOf, |choices, _| choices.as_of())?;
    let place = place(shared)?;
    shared.with(|session| {
        let now = &session.story().as_of;
        let moment = session.moments().get(place);
        let time = match as_of {
            AsOf::Now => now,
            AsOf::At(_) => moment.map_or(now, |moment| &moment.time),
        };
        shared.locale.time(time)
    })
}

/// The slider over the moments that the story knows, if there are enough.
pub(super) fn slider(shared: Shared) -> Option<Element> {
    let messages = shared.locale.messages;
    let count = with_moments(shared, <[Moment]>::len)?;
    let last = count.checked_sub(1).filter(|_| count >= FEWEST)?;
    let slide = move |value: &str| {
        let place: usize = value.parse().unwrap_or(last);
        let moment = with_moments(shared, |moments| moments.get(place).map(Moment::as_of));
        let as_of = moment.flatten().filter(|_| place < last);
        shared.act(Action::LookBack(as_of.unwrap_or(AsOf::Now)));
    };
    let input = element("input")
        .set("type", "range")
        .class("slider")
        .set("aria-label", messages.as_of)
        .set("min", "0")
        .set("max", last.to_string())
        .set("step", "1")
        .set_live("aria-valuetext", move || as_of_in_words(shared))
        .value(move || place(shared).unwrap_or(last).to_string())
        .on("input", move |event| slide(&event_target_value(event)));
    let words = element("span").live(move || {
        let words = as_of_in_words(shared)?;
        Some(element("span").text(words))
    });
    let label = element("p")
        .class("slider-label")
        .set("aria-hidden", "true")
        .text((messages.label)(messages.as_of))
        .child(words);
    Some(
        element("div")
            .class("as-of-slider")
            .child(label)
            .child(input),
    )
}

/// That the reader looks back, and the way to the present.
pub(super) fn banner(shared: Shared) -> Option<Element> {
    let messages = shared.locale.messages;
    let as_of = shared.of_aspect(Aspect::AsOf, |choices, _| choices.as_of())?;
    let AsOf::At(_) = as_of else {
        return None;
    };
    let latest = element("button")
        .set("type", "button")
        .class("tool")
        .on("click", move |_| shared.act(Action::LookBack(AsOf::Now)))
        .text(messages.show_latest);
    let banner = element("div")
        .class("banner")
        .child(element("p").text((messages.looking_back)(&as_of_in_words(shared)?)))
        .child(latest);
    Some(banner)
}
