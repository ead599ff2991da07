//! The reader's place in the hash of the page's address.
//!
//! The hash is the host's. The widget keeps one part of it, between `&`s, and leaves the others as
//! they are.

use story::{Story, model::Slug};

use super::Place;

/// What the widget's part begins with; the words of a place follow.
const PART: &str = "claim-explorer=";

/// What the id of a claim's control begins with: a hash that is such an id leads to the claim
/// without a script too.
pub const ANCHOR: &str = "claim-";

/// The words of a place that a part holds.
fn words_of<'h>(part: &'h str, story: &Story) -> Option<&'h str> {
    part.strip_prefix(PART).or_else(|| {
        let id = part.strip_prefix(ANCHOR)?;
        story.claim(id).map(|_| id)
    })
}

/// The place that a hash leads to, if it leads to one.
pub fn place_in(hash: &str, story: &Story) -> Option<Place> {
    let words = parts(hash).find_map(|part| words_of(part, story));
    words.map(|words| Place::read(words, story))
}

/// The hash that leads to a place in place of where it led, all else as it was.
pub fn with_place(hash: &str, place: &Place, story: &Story) -> String {
    let mut kept: Vec<&str> = parts(hash)
        .filter(|part| words_of(part, story).is_none())
        .collect();
    let words = place.written(story);
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
