//! The announcement: news for those who do not see it.

use leptos::prelude::*;

use super::{ExplorerContext, results::results_in_words};
use crate::state::Announcement;

/// The one live region: it says, politely, what came of what the reader did.
#[component]
pub(crate) fn Announced(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let news = explorer.choice(|choices| choices.announcement().cloned());
    let words = move || {
        Some(match news.get()? {
            Announcement::Shared(share) if share.is_copied => messages.copied.to_owned(),
            Announcement::Shared(_) => messages.copy_yourself.to_owned(),
            Announcement::Results => results_in_words(explorer)?.text(),
        })
    };
    view! { <p class="unseen" role="status">{words}</p> }.into_any()
}
