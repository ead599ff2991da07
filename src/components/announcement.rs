//! The announcement: news for those who do not see it.

use leptos::prelude::*;

use super::{ExplorerContext, element::element, news::news_in_words, results::results_in_words};
use crate::state::Announcement;

/// The one live region: it says, politely, what came of what the reader did.
pub(crate) fn announced(explorer: ExplorerContext) -> AnyView {
    let messages = explorer.locale().messages;
    let has_results =
        explorer.choice(|choices| matches!(choices.announcement(), Some(Announcement::Results)));
    let shared = explorer.choice(move |choices| match choices.announcement() {
        Some(Announcement::Shared(share)) if share.is_copied => messages.copied.to_owned(),
        Some(Announcement::Shared(_)) => messages.copy_yourself.to_owned(),
        Some(Announcement::Results) | None => String::new(),
    });
    let words = move || {
        let found = has_results.get().then(|| results_in_words(explorer));
        let words = found.flatten().map(|found| found.text());
        Some(element("span", "").text(&words.unwrap_or_else(|| shared.get())))
    };
    let news = move || news_in_words(explorer).map(|words| element("span", "").text(&words));
    element("p", "unseen")
        .attr("role", "status")
        .live(words)
        .live(news)
        .into_any()
}
