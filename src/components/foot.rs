//! The last lines, folded: how the story was compiled, by whom, and what was put right.

use leptos::prelude::*;
use story::model::Publisher;

use super::{
    ExplorerContext,
    heading::Heading,
    share::ShareStory,
    source_note::{Note, Notes},
    text::Paragraph,
};
use crate::locale::Localized;

/// The method, the publisher with its policies, and the corrections.
#[component]
pub(crate) fn Foot(
    /// The context of the widget.
    explorer: ExplorerContext,
) -> impl IntoView {
    let (story, locale) = (explorer.story(), explorer.locale());
    let messages = locale.messages;
    let method = story.method.as_ref();
    let method = method.map(|text| view! { <Paragraph class="method" text=locale.text(text) /> });
    let publisher = story.publisher.as_ref();
    let publisher = publisher.map(|by| view! { <Notes notes=publisher_notes(explorer, by) /> });
    let corrections = (!story.corrections.is_empty()).then(|| {
        let items = story.corrections.iter().map(|correction| {
            view! {
                <li>
                    <Notes notes=vec![Note::time(locale, &correction.at)] />
                    <Paragraph class="correction" text=locale.text(&correction.text) />
                </li>
            }
        });
        let title = Localized::interface(messages.corrections);
        view! {
            <div class="corrections">
                <Heading explorer=explorer below=1 class="label" text=title />
                <ul role="list">{items.collect_view()}</ul>
            </div>
        }
    });
    view! {
        <footer class="foot" part=explorer.part("footer")>
            {corrections}
            <details class="fold" id="method">
                <summary class="fold-head">{messages.method}</summary>
                {method}
                {publisher}
                <ShareStory explorer=explorer />
            </details>
        </footer>
    }
    .into_any()
}

fn publisher_notes(explorer: ExplorerContext, publisher: &Publisher) -> Vec<Note> {
    let messages = explorer.locale().messages;
    let name = (messages.published_by)(&explorer.locale().name(&publisher.name));
    let policies = &publisher.policies;
    let links = [
        &policies.corrections,
        &policies.fact_checking,
        &policies.unnamed_sources,
    ];
    let policies = links
        .into_iter()
        .zip(messages.policies)
        .filter(|(link, _)| link.is_some())
        .map(|(link, label)| Note::link(label.to_owned(), link.as_ref()));
    let name = Note::link(name, publisher.url.as_ref());
    std::iter::once(name).chain(policies).collect()
}
