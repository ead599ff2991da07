//! From raw to checked: a story that cannot be wrong, or every problem at once.

mod claim;
mod edtf;
mod evidence;
mod ids;
mod quantity;
mod quote;
mod relation;
mod repair;
mod rules;
mod spell;
mod statement;
mod story;
mod time;
mod value;

use jiff::tz::TimeZone;

use crate::{
    advice::{Library, advise},
    model::{LanguageTag, Story},
    problem::{Problem, Problems},
    raw::{self, Json, RawStory},
};
use ids::Ids;
use spell::Speller;

/// The format that this program reads, as a file's `format` names it.
pub const FORMAT: &str = "claim-explorer/1";

/// Reads and checks the text of a story file.
///
/// # Errors
///
/// Every problem of the file that one reading can tell, in the order of the file; never an empty
/// list. Where the JSON itself is broken, what can be read of it is checked all the same.
pub fn parse(text: &str) -> Result<Story, Vec<Problem>> {
    let mut problems = Problems::new(text);
    let json = Json::of(text, &mut problems);
    let raw = raw::read(&json, &mut problems);
    let story = raw.and_then(|raw| Checker::new(&raw, &mut problems).story());
    match story {
        Some(story) if problems.is_empty() => Ok(story),
        _ => Err(told(&json, problems)),
    }
}

/// A file that was checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The story; `None` if there is an error.
    pub story: Option<Story>,
    /// The problems: errors, warnings and notes, each in the order of the file.
    pub problems: Vec<Problem>,
}

/// Reads and checks the text of a story file, and says what an editor should look at again.
pub fn check(text: &str, library: &Library) -> Checked {
    let mut problems = Problems::new(text);
    let json = Json::of(text, &mut problems);
    let raw = raw::read(&json, &mut problems);
    let story = raw.and_then(|raw| {
        let story = Checker::new(&raw, &mut problems).story();
        let story = story.filter(|_| problems.is_empty());
        advise(&raw, story.as_ref(), library, &mut problems);
        story
    });
    Checked {
        story,
        problems: told(&json, problems),
    }
}

/// The problems of a file, each with its path, line and column.
fn told(json: &Json<'_>, problems: Problems<'_>) -> Vec<Problem> {
    let mut problems = problems.into_sorted();
    raw::add_paths(json, &mut problems);
    problems
}

/// The state that the checks of all objects share.
struct Checker<'r, 'p, 't> {
    raw: &'r RawStory,
    problems: &'p mut Problems<'t>,
    ids: Ids<'r>,
    language: LanguageTag,
    /// Whether `language` is the file's own. If not, no text can lack it.
    is_language_known: bool,
    time_zone: TimeZone,
    /// Whether `time_zone` is the file's own. If not, nothing is known to be too late.
    is_zone_known: bool,
    speller: Speller,
}

impl<'r, 'p, 't> Checker<'r, 'p, 't> {
    fn new(raw: &'r RawStory, problems: &'p mut Problems<'t>) -> Self {
        let language = value::language(raw.language.as_ref(), problems);
        let time_zone = time::zone(raw.time_zone.as_ref(), problems);
        let ids = Ids::collect(raw, problems);
        Self {
            raw,
            problems,
            ids,
            // The rest is checked as if it were so; the mistake is noted already.
            is_language_known: language.is_some(),
            language: language.unwrap_or_else(LanguageTag::english),
            is_zone_known: time_zone.is_some(),
            time_zone: time_zone.unwrap_or(TimeZone::UTC),
            speller: Speller::new(),
        }
    }
}
