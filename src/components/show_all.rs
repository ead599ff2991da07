//! The control that shows a long list whole: live, a button; in the static story, `<details>` with
//! the rest of the list, and the same box.

use leptos::prelude::*;

use super::{
    ExplorerContext,
    element::{button, element, live},
    memo::memo,
    rest_id,
};
use crate::state::{Action, Limit};

/// A control that shows all of a list of so many items, as long as not all is shown.
pub(super) fn show_all<C>(explorer: ExplorerContext, limit: Limit, count: C) -> AnyView
where
    C: Fn() -> usize + Send + Sync + 'static,
{
    let shown = explorer.shown(limit);
    // Empty where all is shown.
    let words = memo(move |_| {
        let count = count();
        if count > shown() {
            (explorer.locale().messages.show_all)(count)
        } else {
            String::new()
        }
    });
    live(move || {
        let words = words.get();
        (!words.is_empty()).then(|| {
            button("tool show-all", explorer, Action::ShowAll(limit))
                .attr_if("id", control_id(explorer, limit).as_deref())
                .child(element("span", "").text(&words))
        })
    })
}

/// The rest of a list of so many items in the static story, which opens without a script.
pub(super) fn show_rest(
    explorer: ExplorerContext,
    limit: Limit,
    count: usize,
    rest: AnyView,
) -> AnyView {
    let id = control_id(explorer, limit);
    let words = (explorer.locale().messages.show_all)(count);
    element("details", "rest")
        .child(
            element("summary", "tool show-all")
                .attr_if("id", id.as_deref())
                .text(&words),
        )
        .view(rest)
        .into_any()
}

/// The DOM id of the control, if it stands in the static story too.
fn control_id(explorer: ExplorerContext, limit: Limit) -> Option<String> {
    let story = explorer.story();
    match limit {
        Limit::Rows => Some(rest_id(None)),
        Limit::Claims(question) => {
            let question = story.questions.get(question)?;
            Some(rest_id(Some(question.id.as_str())))
        }
        _ => None,
    }
}

/// The views of a list's rest in the static story, if there is a rest. Live, the button makes it.
pub(super) fn static_rest<T, V: IntoView + 'static>(
    rest: impl FnOnce() -> Vec<T>,
    item: impl Fn(T) -> V,
) -> Option<AnyView> {
    let rest = if cfg!(feature = "ssr") {
        rest()
    } else {
        Vec::new()
    };
    (!rest.is_empty()).then(|| rest.into_iter().map(item).collect_view().into_any())
}
