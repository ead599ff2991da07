//! Warnings and notes on a story that may be published as it is.
//!
//! Advice is told of the raw story, so that an error elsewhere hides none of it; only what follows
//! from the story as a whole waits until it is right.

mod accepted;
mod claims;
mod derived;
mod languages;
mod library;
mod number;
mod quantities;
mod relations;
mod sources;
mod speakers;
mod texts;
mod times;
mod wording;

use std::collections::HashMap;

pub use library::{Library, LoadedWords};
use texts::primary;

use crate::{
    model::{StanceKind, Story},
    problem::{Code, Problems},
    raw::{RawClaim, RawSpeaker, RawStance, RawStatement, RawStory, Spanned},
};

/// The state that all advice shares.
struct Adviser<'r, 'p, 't> {
    raw: &'r RawStory,
    library: &'r Library,
    /// The story's language, a primary subtag.
    language: &'r str,
    problems: &'p mut Problems<'t>,
}

/// Notes what an editor should look at again. `story` is the checked story, if there is one.
pub(crate) fn advise(
    raw: &RawStory,
    story: Option<&Story>,
    library: &Library,
    problems: &mut Problems<'_>,
) {
    let language = raw
        .language
        .as_ref()
        .map_or("en", |tag| primary(&tag.value));
    let mut adviser = Adviser {
        raw,
        library,
        language,
        problems,
    };
    adviser.byte_order_mark();
    adviser.wording();
    adviser.missing_translations();
    adviser.composite_claims();
    adviser.far_years();
    adviser.sources();
    adviser.near_duplicates();
    adviser.relations();
    adviser.quantities();
    if let Some(story) = story {
        adviser.derived(story);
    }
    adviser.take_out_accepted(story.is_some());
}

impl<'r> Adviser<'r, '_, '_> {
    /// A mark that the reader passes over and others may not.
    fn byte_order_mark(&mut self) {
        const MARK: char = '\u{FEFF}';
        if self.problems.text().starts_with(MARK) {
            self.problems
                .add(
                    Code::ByteOrderMark,
                    (0..MARK.len_utf8()).into(),
                    "a byte-order mark",
                    "a file that begins with `{`",
                )
                .help("save it as UTF-8 without a mark, which other programs may stumble over");
        }
    }

    /// The statements with a stance on each claim, by the claim's id.
    fn stances(&self) -> HashMap<&'r str, Vec<(&'r RawStatement, &'r RawStance)>> {
        let mut stances: HashMap<&str, Vec<_>> = HashMap::new();
        for statement in &self.raw.statements {
            for stance in &statement.stances {
                if let Some(claim) = &stance.claim {
                    let of_claim = stances.entry(claim.value.as_str()).or_default();
                    of_claim.push((statement, stance));
                }
            }
        }
        stances
    }

    /// The claims by their ids.
    fn claims(&self) -> HashMap<&'r str, &'r RawClaim> {
        by_id(&self.raw.claims, |claim| claim.id.as_ref())
    }

    /// The speakers by their ids.
    fn speakers(&self) -> HashMap<&'r str, &'r RawSpeaker> {
        by_id(&self.raw.speakers, |speaker| speaker.id.as_ref())
    }
}

fn by_id<T>(list: &[T], id: impl Fn(&T) -> Option<&Spanned<String>>) -> HashMap<&str, &T> {
    let named = list.iter().map(|one| (id(one), one));
    named
        .filter_map(|(id, one)| Some((id?.value.as_str(), one)))
        .collect()
}

/// The kind of a stance, if its word is known.
fn kind_of(stance: &RawStance) -> Option<StanceKind> {
    let word = stance.stance.as_ref()?.value.as_str();
    let mut all = StanceKind::ALL.iter().copied();
    all.find(|kind| kind.word() == word)
}

/// The word of a vocabulary, as it is written.
fn written(word: Option<&Spanned<String>>) -> &str {
    word.map_or("", |word| word.value.as_str())
}
