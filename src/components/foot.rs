//! The last lines, folded: how the story was compiled, by whom, and what was put right.

use leptos::prelude::*;
use story::model::Publisher;

use super::{
    ExplorerContext,
    disclosure::fold,
    element::element,
    heading::interface_heading,
    share::share_story,
    source_note::{Note, notes},
    text::paragraph,
};

/// The method, the publisher with its policies, and the corrections.
pub(crate) fn foot(explorer: ExplorerContext) -> AnyView {
    let (story, locale) = (explorer.story(), explorer.locale());
    let messages = locale.messages;
    let method = story.method.as_ref();
    let method = method.map(|text| paragraph("method", &locale.text(text)));
    let publisher = story.publisher.as_ref();
    let publisher = publisher.map(|by| notes(&publisher_notes(explorer, by)));
    let corrections = story.corrections.iter().map(|correction| {
        element("li", "")
            .child(notes(&[Note::time(locale, &correction.at)]))
            .child(paragraph("correction", &locale.text(&correction.text)))
    });
    let corrections = (!story.corrections.is_empty()).then(|| {
        element("div", "corrections")
            .child(interface_heading(
                explorer,
                1,
                "label",
                messages.corrections,
            ))
            .child(element("ul", "").attr("role", "list").children(corrections))
    });
    let fold = fold("fold", "method", messages.method)
        .children(method)
        .children(publisher)
        .children(share_story(explorer));
    element("footer", "foot")
        .attr_if("part", explorer.part("footer"))
        .children(corrections)
        .child(fold)
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
