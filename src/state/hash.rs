//! What of the reader's choices stands in the hash of the page's address.
//!
//! The hash is the host's. The widget keeps one part of it, between `&`s, and leaves the others as
//! they are.

use story::model::Slug;

/// What the widget's part begins with; the id of a claim follows.
const PART: &str = "claim-explorer=";

/// What the id of a claim's control begins with: a hash that is such an id leads to the claim
/// without a script too.
pub const ANCHOR: &str = "claim-";

/// The claim that a part leads to, if it is a claim of the story.
fn claim_of<'h>(part: &'h str, is_claim: &impl Fn(&str) -> bool) -> Option<&'h str> {
    let id = part.strip_prefix(PART).or(part.strip_prefix(ANCHOR))?;
    is_claim(id).then_some(id)
}

/// The claim that a hash leads to; `is_claim` knows the ids of the story.
pub fn claim_in(hash: &str, is_claim: impl Fn(&str) -> bool) -> Option<&str> {
    parts(hash).find_map(|part| claim_of(part, &is_claim))
}

/// The hash that leads to `claim` in place of what it led to, all else as it was.
pub fn with_claim(hash: &str, claim: &Slug, is_claim: impl Fn(&str) -> bool) -> String {
    let is_ours = |part: &str| part.starts_with(PART) || claim_of(part, &is_claim).is_some();
    let mut changed = String::from("#");
    for part in parts(hash).filter(|part| !is_ours(part)) {
        changed.extend([part, "&"]);
    }
    changed.extend([PART, claim.as_str()]);
    changed
}

fn parts(hash: &str) -> impl Iterator<Item = &str> {
    let parts = hash.strip_prefix('#').unwrap_or(hash).split('&');
    parts.filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_claim(id: &str) -> bool {
        ["army-holds", "explorer"].contains(&id)
    }

    fn set(hash: &str) -> String {
        let claim = Slug::try_from("army-holds".to_owned()).unwrap();
        with_claim(hash, &claim, is_claim)
    }

    #[test]
    fn a_hash_leads_to_a_claim_by_its_part_or_as_an_anchor() {
        for hash in [
            "#claim-explorer=army-holds",
            "#page=2&claim-explorer=army-holds&x",
            "#claim-army-holds",
        ] {
            assert_eq!(claim_in(hash, is_claim), Some("army-holds"), "{hash}");
        }
        assert_eq!(claim_in("#claim-explorer", is_claim), Some("explorer"));
        for hash in [
            "",
            "#",
            "#claim-form",
            "#claim-explorer=gone",
            "#army-holds",
        ] {
            assert_eq!(claim_in(hash, is_claim), None, "{hash}");
        }
    }

    #[test]
    fn what_the_host_keeps_in_the_hash_stays_as_it_is() {
        let part = "claim-explorer=army-holds";
        assert_eq!(set(""), format!("#{part}"));
        assert_eq!(set("#claim-form"), format!("#claim-form&{part}"));
        assert_eq!(set("#a=1&b=%26&c"), format!("#a=1&b=%26&c&{part}"));
        assert_eq!(set("#a&claim-explorer=gone&b"), format!("#a&b&{part}"));
        assert_eq!(set("#claim-army-holds"), format!("#{part}"));
        assert_eq!(set(&set("#a")), set("#a"));
    }
}
