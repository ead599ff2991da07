//! The banner of a reader who looks back, with the ways to other moments.

use leptos::prelude::*;
use story::derive::{AsOf, Moment};

use super::{
    ExplorerContext,
    element::{Element, element, live},
    memo::memo,
};
use crate::state::Action;

/// The banner of a reader who looks back, in every view, with the ways to other moments.
pub(crate) fn banner(explorer: ExplorerContext) -> AnyView {
    let messages = explorer.locale().messages;
    let looking_back = memo(move |_| (messages.looking_back)(&explorer.as_of_in_words()));
    let is_back = memo(move |_| !explorer.is_latest());
    let [earlier, later, now] = messages.earlier_later_now;
    live(move || {
        is_back.get().then(|| {
            element("div", "banner")
                .attr("role", "group")
                .attr("aria-label", messages.as_of)
                .live(move || [element("p", "looking-back").text(&looking_back.get())])
                .child(step_button(explorer, earlier, Step::Earlier))
                .child(step_button(explorer, later, Step::Later))
                .child(step_button(explorer, now, Step::Now))
        })
    })
}

/// A step through the moments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Earlier,
    Later,
    Now,
}

/// A button that takes a step; at the end it is there and does nothing.
fn step_button(explorer: ExplorerContext, name: &str, step: Step) -> Element {
    let to = move || led_to(&explorer.moments(), explorer.as_of(), step);
    let is_end = memo(move |_| to().is_none());
    element("button", "tool")
        .attr("type", "button")
        .live_attr("aria-disabled", move || {
            is_end.get().then(|| "true".to_owned())
        })
        .on("click", move |_| {
            if let Some(as_of) = untrack(to) {
                explorer.act(Action::LookBack(as_of));
            }
        })
        .text(name)
}

/// The time that a step leads to; the last moment is the latest version.
fn led_to(moments: &[Moment], as_of: AsOf, step: Step) -> Option<AsOf> {
    let at = as_of.position(moments);
    let to = match step {
        Step::Earlier => at.checked_sub(1)?,
        Step::Later => at + 1,
        Step::Now => return Some(AsOf::Now),
    };
    let last = moments.len().checked_sub(1)?;
    let moment = moments.get(to)?;
    Some(if to == last {
        AsOf::Now
    } else {
        moment.as_of()
    })
}
