//! The reader’s deep link in the hash of the page's address.
//!
//! The hash is the host's. The widget keeps one part of it, between `&`s, and leaves the others as
//! they are.

use story::{Story, model::Slug};

use super::DeepLink;

/// The beginning of the widget's part; the words of a deep link follow.
const PART: &str = "claim-explorer=";

/// The beginning of the id of a claim's control: a hash that is such an id leads to the claim
/// without a script too.
pub const CLAIM_ANCHOR: &str = "claim-";

/// The beginning of the id of a question's control, which leads there in the same way.
pub const QUESTION_ANCHOR: &str = "question-";

/// The deep link that a part of a hash is.
fn link_of(part: &str, story: &Story) -> Option<DeepLink> {
    if let Some(words) = part.strip_prefix(PART) {
        return Some(DeepLink::read(words, story));
    }
    let claim = part
        .strip_prefix(CLAIM_ANCHOR)
        .and_then(|id| story.claim(id));
    let question = part.strip_prefix(QUESTION_ANCHOR);
    let question = question.and_then(|id| story.question(id));
    let is_ours = claim.is_some() || question.is_some();
    is_ours.then(|| DeepLink {
        claim,
        question,
        ..DeepLink::default()
    })
}

/// The deep link in a hash, if there is one.
pub fn link_in(hash: &str, story: &Story) -> Option<DeepLink> {
    parts(hash).find_map(|part| link_of(part, story))
}

/// The hash with this deep link in place of the one that it has, all else as it was.
pub fn with_link(hash: &str, link: &DeepLink, story: &Story) -> String {
    let mut kept: Vec<&str> = parts(hash)
        .filter(|part| link_of(part, story).is_none())
        .collect();
    let words = link.written(story);
    let ours = PART.to_owned() + &words;
    if !words.is_empty() {
        kept.push(&ours);
    }
    let kept = kept.join("&");
    if kept.is_empty() {
        kept
    } else {
        "#".to_owned() + &kept
    }
}

/// The hash of a link that leads to a claim, and to nothing else.
pub fn of_claim(claim: &Slug) -> String {
    format!("#{PART}{claim}")
}

fn parts(hash: &str) -> impl Iterator<Item = &str> {
    let parts = hash.strip_prefix('#').unwrap_or(hash).split('&');
    parts.filter(|part| !part.is_empty())
}
