//! The last lines, folded: how the story was compiled, by whom, from what background, and what was
//! put right.

use leptos::prelude::*;
use story::{
    derive::background,
    model::{Publisher, Source},
};

use super::{
    ExplorerContext,
    disclosure::fold,
    element::{Element, element},
    heading::interface_heading,
    share::share_story,
    source_note::{Note, notes},
    text::paragraph,
};
use crate::locale::Locale;

/// The method, the publisher with its policies, the background, and the corrections.
pub(crate) fn foot(explorer: ExplorerContext) -> AnyView {
    let (story, locale) = (explorer.story(), explorer.locale());
    let messages = locale.messages;
    let method = story.method.as_ref();
    let method = method.map(|text| paragraph("method", &locale.text(text)));
    let publisher = story.publisher.as_ref();
    let publisher = publisher.map(|by| notes(&publisher_notes(explorer, by)));
    let mut corrections = Vec::new();
    for correction in &story.corrections {
        let item = element("li", "")
            .child(notes(&[Note::time(locale, &correction.at)]))
            .child(paragraph("correction", &locale.text(&correction.text)));
        corrections.push(item);
    }
    let mut sources = Vec::new();
    for source in background(&story) {
        sources.push(element("li", "").child(notes(&source_notes(locale, &source))));
    }
    let fold = fold("fold", "method", messages.method)
        .children(method)
        .children(publisher)
        .children(titled_list(explorer, messages.background, sources))
        .children(share_story(explorer));
    element("footer", "foot")
        .attr_if("part", explorer.part("footer"))
        .children(titled_list(explorer, messages.corrections, corrections))
        .child(fold)
        .into_any()
}

/// A list with its title, unless it is empty.
fn titled_list(
    explorer: ExplorerContext,
    title: &'static str,
    items: Vec<Element>,
) -> Option<Element> {
    (!items.is_empty()).then(|| {
        element("div", "")
            .child(interface_heading(explorer, 1, "label", title))
            .child(element("ul", "").attr("role", "list").children(items))
    })
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
    let mut notes = vec![Note::link(name, publisher.url.as_ref())];
    for (link, label) in links.into_iter().zip(messages.policies) {
        if link.is_some() {
            notes.push(Note::link(label.to_owned(), link.as_ref()));
        }
    }
    notes
}

/// A source by its title, if it has one, its publisher and its time; what comes first leads to it.
fn source_notes(locale: Locale, source: &Source) -> Vec<Note> {
    let publisher = locale.name(&source.publisher);
    let mut notes = match &source.title {
        Some(title) => vec![
            Note::link(locale.name(title), source.address()),
            Note::text(publisher),
        ],
        None => vec![Note::link(publisher, source.address())],
    };
    if let Some(time) = &source.published_at {
        notes.push(Note::time(locale, time));
    }
    notes
}
