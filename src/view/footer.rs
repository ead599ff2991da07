//! The last lines: how the story was compiled, by whom, and what was put right.

use story::{
    Story,
    model::{Correction, Publisher},
};

use super::{
    context::Shared,
    element::{Element, element, list},
    notes::{Note, notes},
    share::embedding,
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The corrections, the method, and the publisher with its policies.
pub(super) fn footer(shared: Shared, story: &Story) -> Element {
    let messages = shared.locale.messages;
    let title = |title| heading(shared, 1, "part-heading", Localized::interface(title));
    let mut parts = Vec::new();
    if !story.corrections.is_empty() {
        let items = story.corrections.iter();
        let items = items.map(|correction| correction_item(shared, correction));
        parts.extend([
            title(messages.corrections),
            list("corrections", items.collect()),
        ]);
    }
    if let Some(method) = &story.method {
        let method = paragraph("method", shared.locale.text(method));
        parts.extend([title(messages.method), method]);
    }
    if let Some(publisher) = &story.publisher {
        parts.extend(notes("policies", publisher_notes(shared, publisher)));
    }
    element("footer")
        .class("footer")
        .part(shared, "footer")
        .children(parts)
        .child(embedding(shared))
}

fn publisher_notes(shared: Shared, publisher: &Publisher) -> Vec<Note> {
    let messages = shared.locale.messages;
    let name = (messages.published_by)(&shared.locale.name(&publisher.name));
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
    std::iter::once(Note::link(name, publisher.url.as_ref()))
        .chain(policies)
        .collect()
}

fn correction_item(shared: Shared, correction: &Correction) -> Element {
    element("li")
        .children(notes("meta", vec![Note::time(shared, &correction.at)]))
        .child(paragraph(
            "correction",
            shared.locale.text(&correction.text),
        ))
}
