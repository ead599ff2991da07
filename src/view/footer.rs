//! The last lines: how the story was compiled, by whom, and what was put right.

use leptos::prelude::*;
use story::{
    Story,
    model::{Correction, Link, Publisher},
};

use super::{context::Shared, heading::heading, source::Linked, time::TimeInWords};

/// The method, the publisher with its policies, and the corrections.
#[component]
pub(super) fn Footer<'s>(
    /// What the components share.
    shared: Shared,
    /// The story.
    story: &'s Story,
) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let method = story.method.as_ref().map(|method| {
        let text = shared.locale.text(method);
        view! {
            {heading(shared, 1, "part-heading", messages.method)}
            <p lang=text.lang dir=text.dir>{text.text}</p>
        }
    });
    let publisher = story
        .publisher
        .as_ref()
        .map(|publisher| publisher_lines(shared, publisher));
    let corrections = (!story.corrections.is_empty()).then(|| {
        let items = story
            .corrections
            .iter()
            .map(|correction| correction_item(shared, correction));
        view! {
            {heading(shared, 1, "part-heading", messages.corrections)}
            <ul class="corrections">{items.collect_view()}</ul>
        }
    });
    view! { <footer class="footer" part="footer">{corrections} {method} {publisher}</footer> }
}

fn address(link: Option<&Link>) -> Option<String> {
    link.map(|link| link.as_str().to_owned())
}

fn publisher_lines(shared: Shared, publisher: &Publisher) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let name = shared.locale.name(&publisher.name);
    let home = address(publisher.url.as_ref());
    let policies = &publisher.policies;
    let links = [
        &policies.corrections,
        &policies.fact_checking,
        &policies.unnamed_sources,
    ]
    .into_iter()
    .zip(messages.policies)
    .filter(|(link, _)| link.is_some())
    .map(|(link, label)| {
        let address = address(link.as_ref());
        view! { <li><Linked text=label.to_owned() address=address/></li> }
    })
    .collect_view();
    view! {
        <p class="publisher">{messages.published_by} " " <Linked text=name address=home/></p>
        <ul class="policies">{links}</ul>
    }
}

fn correction_item(shared: Shared, correction: &Correction) -> impl IntoView + use<> {
    let text = shared.locale.text(&correction.text);
    let time = correction.at.clone();
    view! {
        <li>
            <TimeInWords shared=shared time=time/>
            <p lang=text.lang dir=text.dir>{text.text}</p>
        </li>
    }
}
