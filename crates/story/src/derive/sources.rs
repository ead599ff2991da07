//! The sources of a story: the one that all of it comes from, and those that are background.

use crate::model::{Ix, Shared, Source, Story};

/// Whether each source of a story is cited, in the order of the file.
struct Cited(Vec<bool>);

impl Cited {
    fn of(story: &Story) -> Self {
        let mut cited = Self(vec![false; story.sources.len()]);
        for statement in story.statements.iter() {
            cited.cite(statement.source);
            for other in &statement.also_in {
                cited.cite(*other);
            }
        }
        for evidence in story.evidence.iter() {
            if let Some(source) = evidence.source {
                cited.cite(source);
            }
        }
        cited
    }

    fn cite(&mut self, source: Ix<Source>) {
        if let Some(is_cited) = self.0.get_mut(source.position()) {
            *is_cited = true;
        }
    }

    /// The sources that are cited, or those that are not.
    fn sources(&self, story: &Story, wanted: bool) -> Vec<Shared<Source>> {
        let mut sources = Vec::new();
        for (source, is_cited) in story.sources.iter().zip(&self.0) {
            if *is_cited == wanted {
                sources.push(Shared::clone(source));
            }
        }
        sources
    }
}

/// The one source of all statements and all evidence.
pub fn sole_source(story: &Story) -> Option<Shared<Source>> {
    let mut evidence = story.evidence.iter();
    let mut cited = Cited::of(story).sources(story, true);
    let is_sole = cited.len() == 1 && evidence.all(|evidence| evidence.source.is_some());
    cited.pop().filter(|_| is_sole)
}

/// The sources that no statement and no evidence comes from: background, for readers to open.
pub fn background(story: &Story) -> Vec<Shared<Source>> {
    Cited::of(story).sources(story, false)
}
