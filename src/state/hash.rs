//! The reader’s deep link in the hash of the page's address.
//!
//! The hash is the host's. The widget keeps one part of it, between `&`s, and leaves the others as
//! they are.

use story::{Story, model::Slug};

use super::DeepLink;

/// What the widget's part begins with; the words of a deep link follow.
const PART: &str = "claim-explorer=";

/// What the id of a claim's control begins with: a hash that is such an id leads to the claim
/// without a script too.
pub const ANCHOR: &str = "claim-";

/// The words of a deep link that a part holds.
fn words_of<'h>(part: &'h str, story: &Story) -> Option<&'h str> {
    part.strip_prefix(PART).or_else(|| {
        let id = part.strip_prefix(ANCHOR)?;
        story.claim(id).map(|_| id)
    })
}

/// The deep link in a hash, if there is one.
pub fn link_in(hash: &str, story: &Story) -> Option<DeepLink> {
    let words = parts(hash).find_map(|part| words_of(part, story));
    words.map(|words| DeepLink::read(words, story))
}

/// The hash with this deep link in place of the one that it has, all else as it was.
pub fn with_link(hash: &str, link: &DeepLink, story: &Story) -> String {
    let mut kept: Vec<&str> = parts(hash)
        .filter(|part| words_of(part, story).is_none())
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
