//! The last lines: how the story was compiled, by whom, and what was put right.

use leptos::prelude::*;
use story::{
    Story,
    model::{Correction, Publisher},
};

use super::{
    context::Shared,
    notes::{Note, notes},
    text::{heading, paragraph},
};
use crate::locale::Localized;

/// The corrections, the method, and the publisher with its policies.
pub(super) fn footer(shared: Shared, story: &Story) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let corrections: Vec<_> = story
        .corrections
        .iter()
        .map(|correction| correction_item(shared, correction))
        .collect();
    let corrections = (!corrections.is_empty()).then(|| {
        let title = Localized::interface(messages.corrections);
        view! {
            {heading(shared, 1, "part-heading", title)}
            <ul role="list" class="corrections">{corrections}</ul>
        }
    });
    let method = story.method.as_ref().map(|method| {
        let title = Localized::interface(messages.method);
        view! {
            {heading(shared, 1, "part-heading", title)}
            {paragraph("method", shared.locale.text(method))}
        }
    });
    let publisher = story
        .publisher
        .as_ref()
        .map(|publisher| publisher_notes(shared, publisher));
    let publisher = notes("policies", publisher.unwrap_or_default());
    let has_something = corrections.is_some() || method.is_some() || story.publisher.is_some();
    has_something.then(|| {
        view! { <footer class="footer" part=shared.part("footer")>{corrections} {method} {publisher}</footer> }
    })
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

fn correction_item(shared: Shared, correction: &Correction) -> impl IntoView + use<> {
    view! {
        <li>
            {notes("meta", vec![Note::time(shared, &correction.at)])}
            {paragraph("correction", shared.locale.text(&correction.text))}
        </li>
    }
}
