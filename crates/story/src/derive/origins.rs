//! Which statements are one account and its repetitions.

use std::collections::HashSet;

use crate::model::{Ix, Statement, Story};

/// The independent origins of a story's statements. Statements that repeat one another, or that
/// speakers who may be the same make, have one origin.
#[derive(Debug, Clone)]
pub struct Origins {
    /// For each statement, then each speaker: another of the same origin, or itself.
    parents: Vec<usize>,
}

impl Origins {
    /// The origins of the story's statements.
    pub fn of(story: &Story) -> Self {
        let statement_count = story.statements.len();
        let speaker = |position: usize| statement_count + position;
        let mut origins = Self {
            parents: (0..statement_count + story.speakers.len()).collect(),
        };
        for (ix, statement) in story.statements.entries() {
            origins.join(ix.position(), speaker(statement.speaker.position()));
            if let Some(repeated) = statement.repeats {
                origins.join(ix.position(), repeated.position());
            }
        }
        for (ix, one) in story.speakers.entries() {
            for other in &one.possibly_same_as {
                origins.join(speaker(ix.position()), speaker(other.position()));
            }
        }
        origins
    }

    /// How many independent origins the statements have.
    pub fn count(&self, statements: impl IntoIterator<Item = Ix<Statement>>) -> usize {
        let roots: HashSet<usize> = statements
            .into_iter()
            .map(|statement| self.root(statement.position()))
            .collect();
        roots.len()
    }

    /// Whether two statements have one origin.
    pub fn are_one(&self, one: Ix<Statement>, other: Ix<Statement>) -> bool {
        self.root(one.position()) == self.root(other.position())
    }

    fn root(&self, mut node: usize) -> usize {
        while let Some(&parent) = self.parents.get(node)
            && parent != node
        {
            node = parent;
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
