//! The independent origins of statements.

use super::chain::ends;
use crate::model::{Ix, Statement, Story};

/// The independent origins of a story's statements. A statement that repeats another has its
/// origin; statements by one speaker, by speakers who may be the same, or of whom one is part of the
/// other or both of a third, have one origin.
///
/// Passing on somebody's words once does not make the two one for all that they say.
#[derive(Debug, Clone)]
pub struct Origins {
    /// For each statement, the speaker who stands for all that may be its origin.
    speakers: Vec<usize>,
    /// The number of speakers.
    speaker_count: usize,
}

impl Origins {
    /// The origins of the story's statements.
    pub fn of(story: &Story) -> Self {
        let mut groups = Groups::new(story.speakers.len());
        for (ix, one) in story.speakers.entries() {
            for other in one.possibly_same_as.iter().chain(&one.part_of) {
                groups.join(ix.position(), other.position());
            }
        }
        let repeated: Vec<Option<usize>> = story
            .statements
            .iter()
            .map(|statement| statement.repeats.map(Ix::position))
            .collect();
        let by: Vec<usize> = story
            .statements
            .iter()
            .map(|statement| statement.speaker.position())
            .collect();
        let first_said = ends(&repeated).into_iter();
        let first_by = first_said.map(|first| by.get(first).copied().unwrap_or_default());
        Self {
            speakers: first_by.map(|speaker| groups.root(speaker)).collect(),
            speaker_count: story.speakers.len(),
        }
    }

    /// The number of independent origins that the statements have.
    pub fn count(&self, statements: impl IntoIterator<Item = Ix<Statement>>) -> usize {
        let mut is_met: Vec<bool> = vec![false; self.speaker_count];
        for statement in statements {
            let origin = self.origin(statement);
            if let Some(slot) = origin.and_then(|origin| is_met.get_mut(origin)) {
                *slot = true;
            }
        }
        is_met.into_iter().filter(|is_met| *is_met).count()
    }

    /// Whether two statements have one origin.
    pub fn are_one(&self, one: Ix<Statement>, other: Ix<Statement>) -> bool {
        self.origin(one) == self.origin(other)
    }

    fn origin(&self, statement: Ix<Statement>) -> Option<usize> {
        self.speakers.get(statement.position()).copied()
    }
}

/// Speakers who may be the same, or of one body.
struct Groups {
    /// For each speaker: another of the same group, nearer to the one who stands for it, or itself.
    parents: Vec<usize>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self {
            parents: (0..count).collect(),
        }
    }

    fn root(&mut self, mut node: usize) -> usize {
        while let Some(&parent) = self.parents.get(node)
            && parent != node
        {
            // The next walk is half as long.
            let grandparent = self.parents.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.parents.get_mut(node) {
                *slot = grandparent;
            }
            node = grandparent;
        }
        node
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        // The smaller number becomes the root, so that no chain can close to a circle.
        if let Some(parent) = self.parents.get_mut(one.max(other)) {
            *parent = one.min(other);
        }
    }
}
