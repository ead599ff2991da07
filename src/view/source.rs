//! Sources, and links to them.

use std::sync::Arc;

use leptos::{either::Either, prelude::*};
use story::model::{Link, Source};

use super::context::Shared;

/// The source of something, as a link to its very words where it has an address. Where one source
/// is the source of all, and has no address, nothing more is said of it.
#[component]
pub(super) fn SourceNote(
    /// What the components share.
    shared: Shared,
    /// The source.
    source: Arc<Source>,
    /// The words of the source to scroll to.
    excerpt: Option<String>,
) -> impl IntoView {
    let link = source.url.as_ref().or(source.archived_url.as_ref());
    let address = link.map(|link| match &excerpt {
        Some(excerpt) => link.to_excerpt(excerpt),
        None => Link::as_str(link).to_owned(),
    });
    let is_said = link.is_some() || !shared.has_sole_source;
    is_said.then(|| {
        let name = (shared.locale.messages.source)(&shared.locale.name(&source.publisher));
        view! { <li><Linked text=name address=address/></li> }
    })
}

/// A text, as a link where there is an address.
#[component]
pub(super) fn Linked(
    /// The text.
    text: String,
    /// The address.
    address: Option<String>,
) -> impl IntoView {
    match address {
        Some(address) => Either::Left(view! { <a class="link" href=address>{text}</a> }),
        None => Either::Right(text),
    }
}
