//! The first lines: the title, the time, what can be said now, and how the claims stand.

use leptos::prelude::*;
use story::model::Status;

use super::{
    ExplorerContext,
    heading::Heading,
    mark::{Mark, Marks},
    phrase::PhraseText,
    text::Paragraph,
};

/// The title, the time, the summary, and how the claims stand. What the editors say of the latest
/// version is not said of an earlier one.
#[component]
pub(crate) fn Masthead(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let (story, locale) = (explorer.story(), explorer.locale());
    let title = locale.text(&story.title);
    let datetime = story.as_of.datetime.clone();
    let datetime = move || datetime.clone().filter(|_| explorer.is_latest());
    let summary = story.summary.as_ref().map(|text| locale.text(text));
    let summary = move || {
        let summary = summary.clone().filter(|_| explorer.is_latest());
        summary.map(|text| view! { <Paragraph class="summary" text=text /> })
    };
    view! {
        <header class="masthead" part=explorer.part("overview")>
            <Heading explorer=explorer below=0 class="title" text=title />
            <p class="as-of">
                {locale.messages.as_of}
                " "
                <time datetime=datetime>{move || explorer.as_of_in_words()}</time>
            </p>
            {summary}
            <Tally explorer=explorer />
        </header>
    }
    .into_any()
}

/// How the claims stand, in numbers, with the key to the ring of those that are not verified.
#[component]
fn Tally(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let tally = Memo::new(move |_| explorer.threads(|threads| threads.tally));
    let source = story::derive::sole_source(&explorer.story());
    let source = source.map(|source| {
        let publisher = explorer.locale().name(&source.publisher);
        (messages.sole_source)(&source, &publisher)
    });
    let has_unverified = move || {
        let tally = tally.get();
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
        has_unverified().then(|| view! {
            <span class="key"><Marks marks=vec![Mark::of_status(explorer, Status::Unverified)] /></span>
        })
    };
    view! {
        <p class="tally">
            {move || view! { <PhraseText class="numbers" phrase=(messages.tally)(tally.get()) /> }}
            " "
            {source}
            " "
            {key}
        </p>
    }
    .into_any()
}
