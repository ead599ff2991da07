//! The control that shows a long list whole: live, a button; in the static story, `<details>` with the
//! rest of the list, and the same box.

use leptos::prelude::*;

use super::{ExplorerContext, memo::memo, rest_id};
use crate::state::{Action, Limit};

/// A control that shows all of a list, as long as not all is shown.
#[component]
pub(super) fn ShowAll(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The list.
    limit: Limit,
    /// How many items it has.
    #[prop(into)]
    count: Signal<usize>,
    /// The rest of the list, in the static story.
    #[prop(optional_no_strip)]
    rest: Option<AnyView>,
) -> impl IntoView {
    if let Some(rest) = rest {
        return view! { <Rest explorer=explorer limit=limit count=count.get() rest=rest /> }
            .into_any();
    }
    let shown = explorer.choice(move |choices| choices.shown(limit));
    let is_cut = memo(move |_| count.get() > shown.get());
    let button = move || {
        is_cut.get().then(|| {
            view! {
                <button
                    type="button"
                    class="tool show-all"
                    on:click=move |_| explorer.act(Action::ShowAll(limit))
                >
                    {move || (explorer.locale().messages.show_all)(count.get())}
                </button>
            }
        })
    };
    button.into_any()
}

/// The rest of a list, which opens without a script.
#[component]
fn Rest(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The list.
    limit: Limit,
    /// How many items it has.
    count: usize,
    /// The rest of it.
    rest: AnyView,
) -> impl IntoView {
    let story = explorer.story();
    let question = match limit {
        Limit::Claims(question) => story.questions.get(question),
        _ => None,
    };
    let id = rest_id(question.map(|question| question.id.as_str()));
    view! {
        <details class="rest">
            <summary class="tool show-all" id=id>{(explorer.locale().messages.show_all)(count)}</summary>
            {rest}
        </details>
    }
    .into_any()
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
