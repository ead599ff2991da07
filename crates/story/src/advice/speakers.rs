//! Speakers that may be one under two names.

use super::Adviser;
use crate::{
    problem::Code,
    raw::{RawSpeaker, RawText},
};

/// The likeness, from 0 to 1, of two names that may be one.
const ALIKE: f64 = 0.85;

/// The longest name that is compared, in bytes: comparing takes its length squared.
const LONGEST: usize = 200;

/// No more comparisons than that: an end where a file has thousands of speakers.
const MOST_COMPARISONS: usize = 200_000;

impl Adviser<'_, '_, '_> {
    /// Speakers whose names are nearly the same, and of whom nothing says how they are related.
    pub(super) fn near_duplicates(&mut self) {
        let raw = self.raw;
        let mut named: Vec<(&RawSpeaker, String)> = Vec::new();
        for speaker in &raw.speakers {
            let name = speaker.name.as_ref().and_then(RawText::first);
            if let Some(name) = name.filter(|name| name.value.len() <= LONGEST) {
                named.push((speaker, plain(&name.value)));
            }
        }
        let pairs = named.iter().enumerate().flat_map(|(position, one)| {
            named
                .iter()
                .skip(position + 1)
                .map(move |other| (one, other))
        });
        for ((one, first), (other, second)) in pairs.take(MOST_COMPARISONS) {
            let are_alike = strsim::normalized_damerau_levenshtein(first, second) >= ALIKE;
            let (Some(one_id), Some(other_id)) = (&one.id, &other.id) else {
                continue;
            };
            if are_alike && !are_related(one, other) && !are_related(other, one) {
                self.problems
                    .add(
                        Code::NearDuplicate,
                        other_id.at,
                        format!("a speaker whose name is nearly that of `{}`", one_id.value),
                        "one speaker, or a word on how the two are related",
                    )
                    .help("use one of the two, or say `possiblySameAs` or `partOf`")
                    .see(one_id.at, "the other");
            }
        }
    }
}

/// A name without case and article.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    name.strip_prefix("the ").unwrap_or(&name).to_owned()
}

fn are_related(one: &RawSpeaker, other: &RawSpeaker) -> bool {
    let named = one.possibly_same_as.iter().chain(&one.part_of);
    let id = other.id.as_ref().map(|id| id.value.as_str());
    named
        .map(|id| Some(id.value.as_str()))
        .any(|named| named == id)
}
