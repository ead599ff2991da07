//! The speakers as the ledger needs them: their columns, their bodies, who may be whom.

use super::Column;
use crate::{
    derive::chain::ends,
    model::{Ix, Shared, Speaker, SpeakerKind, Story},
};

/// The speakers of a story, each at its position in the file.
pub(super) struct Cast<'s> {
    members: Vec<Member<'s>>,
}

/// A speaker.
pub(super) struct Member<'s> {
    /// The speaker.
    pub(super) speaker: &'s Shared<Speaker>,
    /// The position of the column; 0 where there are none.
    pub(super) column: usize,
    /// The outermost body of the column that the speaker belongs to; the speaker itself, if none.
    pub(super) body: usize,
    /// The speakers who are no voice beside this one: who may be the same, whichever of the two says
    /// so, or of whom one is part of the other.
    pub(super) namesakes: Vec<usize>,
}

impl<'s> Cast<'s> {
    /// The speakers of a story with these columns.
    pub(super) fn of(story: &'s Story, columns: &[Column]) -> Self {
        let column = |speaker| Column::of_speaker(columns, speaker).unwrap_or_default();
        let wholes = story.speakers.iter().map(|speaker| {
            let whole = speaker.part_of?;
            let is_beside = column(story.speakers.get(whole)?) == column(speaker);
            is_beside.then_some(whole.position())
        });
        let bodies = ends(&wholes.collect::<Vec<_>>());
        let member = |(speaker, body): (&'s Shared<Speaker>, usize)| Member {
            speaker,
            column: column(speaker),
            body,
            namesakes: Vec::new(),
        };
        let mut cast = Self {
            members: story.speakers.iter().zip(bodies).map(member).collect(),
        };
        for (ix, speaker) in story.speakers.entries() {
            for other in speaker.possibly_same_as.iter().chain(&speaker.part_of) {
                cast.join(ix.position(), other.position());
                cast.join(other.position(), ix.position());
            }
        }
        cast
    }

    fn join(&mut self, one: usize, other: usize) {
        if let Some(member) = self.members.get_mut(one) {
            member.namesakes.push(other);
        }
    }

    /// The number of speakers.
    pub(super) fn len(&self) -> usize {
        self.members.len()
    }

    /// The speaker at a position.
    pub(super) fn get(&self, position: usize) -> Option<&Member<'s>> {
        self.members.get(position)
    }

    /// The position of a speaker's column.
    pub(super) fn column(&self, speaker: Ix<Speaker>) -> usize {
        let member = self.get(speaker.position());
        member.map_or(0, |member| member.column)
    }
}

impl Member<'_> {
    /// Whether the source names it.
    pub(super) fn is_named(&self) -> bool {
        self.speaker.kind != SpeakerKind::Unnamed
    }

    /// Whether it can be named as a party: a newsroom reports on the parties.
    pub(super) fn is_party(&self) -> bool {
        self.is_named() && self.speaker.kind != SpeakerKind::Newsroom
    }
}

/// Numbers that are put on some of the speakers and taken off again, so that each cell costs as
/// much as those who speak in it, and not as much as all who speak in the story.
pub(super) struct Marks {
    /// For each speaker.
    numbers: Vec<Option<usize>>,
    marked: Vec<usize>,
}

impl Marks {
    /// No marks yet, on so many speakers.
    pub(super) fn new(speakers: usize) -> Self {
        Self {
            numbers: vec![None; speakers],
            marked: Vec::new(),
        }
    }

    /// The number that a speaker bears.
    pub(super) fn get(&self, speaker: usize) -> Option<usize> {
        self.numbers.get(speaker).copied().flatten()
    }

    /// Puts a number on a speaker who bears none, and says whether that was so.
    pub(super) fn put(&mut self, speaker: usize, number: usize) -> bool {
        match self.numbers.get_mut(speaker) {
            Some(mark @ None) => {
                *mark = Some(number);
                self.marked.push(speaker);
                true
            }
            _ => false,
        }
    }

    /// Takes all of them off.
    pub(super) fn clear(&mut self) {
        for speaker in self.marked.drain(..) {
            if let Some(mark) = self.numbers.get_mut(speaker) {
                *mark = None;
            }
        }
    }
}
