//! A story as search engines and archives can read it: schema.org, as JSON-LD.

use claim_explorer::locale::Locale;
use serde_json::{Value, json};
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread},
    model::{Publisher, SpeakerKind},
};

/// The page and its claims. Verdicts are left out: that a claim stands here says nothing of its
/// truth, and a `ClaimReview` would.
pub(crate) fn json_ld(story: &Story, locale: Locale) -> serde_json::Result<String> {
    let threads = Threads::of(story, AsOf::Now);
    let claims: Vec<_> = threads
        .claims()
        .map(|thread| without_null(claim(thread, locale)))
        .collect();
    let page = without_null(json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": locale.name(&story.title),
        "description": story.summary.as_ref().map(|summary| locale.name(summary)),
        "inLanguage": locale.tag(),
        "url": story.url.as_ref().map(story::model::Link::as_str),
        "dateModified": story.as_of.datetime,
        "publisher": story.publisher.as_ref().map(|by| without_null(organization(by, locale))),
        "about": claims,
    }));
    // Within a script element nothing may look like its end.
    Ok(serde_json::to_string(&page)?.replace('<', "\\u003c"))
}

fn organization(publisher: &Publisher, locale: Locale) -> Value {
    json!({
        "@type": "Organization",
        "name": locale.name(&publisher.name),
        "url": publisher.url.as_ref().map(story::model::Link::as_str),
    })
}

/// A claim, and who makes it in so many words.
fn claim(thread: &ClaimThread, locale: Locale) -> Value {
    let authors: Vec<_> = thread
        .asserted_by()
        .into_iter()
        .filter(|statement| statement.stance.implied.is_none())
        .map(|statement| {
            let kind = match statement.speaker.kind {
                SpeakerKind::Person => "Person",
                _ => "Organization",
            };
            json!({ "@type": kind, "name": locale.name(&statement.speaker.name) })
        })
        .collect();
    json!({
        "@type": "Claim",
        "@id": format!("#claim-{}", thread.claim.id),
        "text": locale.name(&thread.claim.text),
        "author": (!authors.is_empty()).then_some(authors),
    })
}

/// The object without what the story does not say.
fn without_null(mut object: Value) -> Value {
    if let Value::Object(fields) = &mut object {
        fields.retain(|_, value| !value.is_null());
    }
    object
}
