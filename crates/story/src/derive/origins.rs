//! Which statements are one account and its repetitions.

use std::sync::Arc;

use crate::model::{Ix, Statement, Story};

/// The independent origins of a story's statements. A statement that repeats another has its
/// origin; statements by one speaker, or by speakers who may be the same, have one origin.
///
/// Passing on somebody's words once does not make the two one for all that they say.
#[derive(Debug, Clone)]
pub struct Origins {
    /// For each statement, the speaker who stands for all that may be its origin.
    speakers: Vec<usize>,
}

impl Origins {
    /// The origins of the story's statements.
    pub fn of(story: &Story) -> Self {
        let mut groups = Groups::new(story.speakers.len());
        for (ix, one) in story.speakers.entries() {
            for other in &one.possibly_same_as {
                groups.join(ix.position(), other.position());
            }
        }
        let statements: Vec<&Arc<Statement>> = story.statements.iter().collect();
        let first_said = first_said(&statements);
        let speaker_of = |position: usize| {
            let first = first_said.get(position).copied().unwrap_or(position);
            let statement = statements.get(first);
            statement.map_or(0, |statement| statement.speaker.position())
        };
        Self {
            speakers: (0..statements.len())
                .map(|position| groups.root(speaker_of(position)))
                .collect(),
        }
    }

    /// How many independent origins the statements have.
    pub fn count(&self, statements: impl IntoIterator<Item = Ix<Statement>>) -> usize {
        let mut origins: Vec<usize> = Vec::new();
        for origin in statements
            .into_iter()
            .filter_map(|statement| self.origin(statement))
        {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        origins.len()
    }

    /// Whether two statements have one origin.
    pub fn are_one(&self, one: Ix<Statement>, other: Ix<Statement>) -> bool {
        self.origin(one) == self.origin(other)
    }

    fn origin(&self, statement: Ix<Statement>) -> Option<usize> {
        self.speakers.get(statement.position()).copied()
    }
}

/// For each statement, the place of the one at the end of the chain that it repeats. A chain that
/// closes to a circle, which only damaged bytes hold, ends anywhere in it, the same for all of it.
fn first_said(statements: &[&Arc<Statement>]) -> Vec<usize> {
    let repeated: Vec<Option<usize>> = statements
        .iter()
        .map(|statement| statement.repeats.map(Ix::position))
        .collect();
    let mut ends: Vec<Option<usize>> = vec![None; repeated.len()];
    for start in 0..repeated.len() {
        let mut path = Vec::new();
        let mut at = start;
        let end = loop {
            // A statement of this path has itself for its end until the path's end is known.
            match ends.get_mut(at) {
                Some(Some(end)) => break *end,
                Some(end) => *end = Some(at),
                None => break at,
            }
            path.push(at);
            match repeated.get(at).copied().flatten() {
                Some(next) => at = next,
                None => break at,
            }
        };
        for passed in path {
            if let Some(slot) = ends.get_mut(passed) {
                *slot = Some(end);
            }
        }
    }
    ends.into_iter()
        .enumerate()
        .map(|(position, end)| end.unwrap_or(position))
        .collect()
}

/// Speakers who may be the same.
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
