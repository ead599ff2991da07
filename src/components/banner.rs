//! The banner of a reader who looks back, with the ways to other moments.

use leptos::prelude::*;
use story::derive::{AsOf, Moment};

use super::{ExplorerContext, memo::memo};
use crate::state::Action;

/// That the reader looks back, wherever they are in the story.
#[component]
pub(crate) fn Banner(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let [earlier, later, now] = explorer.locale().messages.earlier_later_now;
    view! {
        <Show when=move || !explorer.is_latest()>
            <div class="banner" role="group" aria-label=explorer.locale().messages.as_of>
                <LookingBack explorer=explorer />
                <StepButton explorer=explorer name=earlier step=Step::Earlier />
                <StepButton explorer=explorer name=later step=Step::Later />
                <StepButton explorer=explorer name=now step=Step::Now />
            </div>
        </Show>
    }
    .into_any()
}

/// That the reader looks back, and to when.
#[component]
fn LookingBack(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let words = memo(move |_| (explorer.locale().messages.looking_back)(&explorer.as_of_in_words()));
    view! { <p class="looking-back">{words}</p> }.into_any()
}

/// A step through the moments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Earlier,
    Later,
    Now,
}

/// A button that takes a step; at the end it is there and does nothing.
#[component]
fn StepButton(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// Its name.
    name: &'static str,
    /// The step.
    step: Step,
) -> impl IntoView {
    let to = memo(move |_| led_to(&explorer.moments(), explorer.as_of(), step));
    view! {
        <button
            type="button"
            class="tool"
            aria-disabled=move || to.get().is_none().then_some("true")
            on:click=move |_| {
                if let Some(as_of) = to.get_untracked() {
                    explorer.act(Action::LookBack(as_of));
                }
            }
        >
            {name}
        </button>
    }
    .into_any()
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
