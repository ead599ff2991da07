//! The first lines: the title, the time, what can be said now, and how the claims stand.

use leptos::prelude::*;
use story::model::Status;

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::heading,
    mark::Mark,
    phrase::phrase_text,
    text::paragraph,
};

/// The title, the time, the summary, and how the claims stand. What the editors say of the latest
/// version is not said of an earlier one.
pub(crate) fn masthead(explorer: ExplorerContext) -> AnyView {
    let (story, locale) = (explorer.story(), explorer.locale());
    let title = locale.text(&story.title);
    let datetime = story.as_of.datetime.clone();
    let time = move || {
        let datetime = datetime.as_deref().filter(|_| explorer.is_latest());
        let time = element("time", "").attr_if("datetime", datetime);
        Some(time.text(&explorer.as_of_in_words()))
    };
    let as_of = element("p", "as-of")
        .text(locale.messages.as_of)
        .text(" ")
        .live(time);
    let summary = story.summary.as_ref().map(|text| locale.text(text));
    let summary = move || {
        let summary = summary.as_ref().filter(|_| explorer.is_latest());
        summary.map(|text| paragraph("summary", text))
    };
    element("header", "masthead")
        .attr_if("part", explorer.part("overview"))
        .child(heading(explorer, 0, "title", &title))
        .child(as_of)
        .live(summary)
        .child(tally(explorer))
        .into_any()
}

/// The tally: how the claims stand, in numbers, with the key to the ring of those not verified.
fn tally(explorer: ExplorerContext) -> Element {
    let messages = explorer.locale().messages;
    let tally = move || explorer.threads(|threads| threads.tally);
    let source = story::derive::sole_source(&explorer.story());
    let source = source.map(|source| {
        let publisher = explorer.locale().name(&source.publisher);
        (messages.sole_source)(&source, &publisher)
    });
    let has_unverified = move || {
        let tally = tally();
        let others = [
            tally.verified,
            tally.corroborated,
            tally.supported,
            tally.inconclusive,
            tally.misleading,
            tally.refuted,
        ];
        tally.factual > others.into_iter().sum()
    };
    let key = move || {
        let mark = Mark::of_status(explorer, Status::Unverified);
        has_unverified().then(|| element("span", "key").marks(&[mark]))
    };
    element("p", "tally")
        .live(move || Some(phrase_text("numbers", &(messages.tally)(tally()))))
        .text(" ")
        .text(&source.unwrap_or_default())
        .text(" ")
        .live(key)
}
