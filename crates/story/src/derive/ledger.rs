//! The ledger: for each question what each side leads with, and who says it.

mod cast;
mod parties;
mod row;
mod stance;
mod voices;

use std::sync::Arc;

use super::{QuestionThread, Threads};
use crate::model::{Claim, EndKind, Ix, Shared, Side, Speaker, StanceKind, Status, Story};
use cast::{Cast, Marks};

/// The ledger of a story: question × column.
#[derive(Debug, Clone, PartialEq)]
pub struct Ledger {
    /// The columns; none in a story with fewer than two sides.
    pub columns: Vec<Column>,
    /// The rows, in the order of [`Threads::questions`].
    pub rows: Vec<Arc<Row>>,
}

/// A column of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A principal side.
    Side(Ix<Side>),
    /// Everyone else.
    Others,
}

/// A row of the ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The question, with its claims.
    pub question: Arc<QuestionThread>,
    /// The cells: one for each column. Without columns, one for each of the rival claims that the
    /// row leads with, three at most, and what remains is counted in the last.
    pub cells: Vec<Cell>,
}

/// A cell: a column on a question.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// The claim that the column leads with.
    pub lead: Option<Lead>,
    /// The silence of a principal side that leaves the question unanswered.
    pub silence: Option<Silence>,
    /// The number of further claims that the column asserts. The others' cell also counts the
    /// claims that no column asserts and no cell leads with.
    pub more: usize,
    /// Parties with further claims, in the others' cell alone: two at most, each the outermost
    /// body among the others that its speaker belongs to, none that the lead names, in the order
    /// of the file.
    pub parties: Vec<Shared<Speaker>>,
}

/// A principal side without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// No word of it on the question is reported.
    Silent,
    /// A refusal: it was asked, and gave no answer.
    Declined,
}

/// A claim that a column leads with.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// The reference to the claim.
    pub ix: Ix<Claim>,
    /// The claim.
    pub claim: Shared<Claim>,
    /// The status that the evidence gives it; `None` for a position.
    pub status: Option<Status>,
    /// Whether a standing stance or relation rejects it.
    pub is_disputed: bool,
    /// The way in which it left the story, if it did.
    pub ended: Option<EndKind>,
    /// The stance of the voices: they assert or suggest it, unless the column does neither.
    pub stance: StanceKind,
    /// Whether the voices only imply it, in the editors' reading.
    pub is_implied: bool,
    /// The speakers who say so: the named first, and those by time; of those who may be the same,
    /// one; likewise of a body and its parts. Where somebody says it outright, those who only imply it are not among them.
    pub voices: Vec<Voice>,
}

/// A speaker who says what a column leads with.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    /// The speaker.
    pub speaker: Shared<Speaker>,
    /// The body that the speaker belongs to.
    pub part_of: Option<Shared<Speaker>>,
    /// The speaker whose words it passes on, where those are not themselves among the claim's
    /// statements.
    pub passes_on: Option<Shared<Speaker>>,
    /// The speakers who repeat it, of whatever column; none of them is a voice.
    pub passed_on_by: Vec<Shared<Speaker>>,
}

impl Ledger {
    /// The ledger of a story: of what its threads hold.
    pub fn of(story: &Story, threads: &Threads) -> Self {
        let columns = Column::all_of(story);
        let cast = Cast::of(story, &columns);
        let mut marks = Marks::new(cast.len());
        let mut rows = Vec::new();
        for question in &threads.questions {
            let cells = row::cells(question, &columns, &cast, &mut marks);
            let question = Arc::clone(question);
            rows.push(Arc::new(Row { question, cells }));
        }
        Self { columns, rows }
    }
}

impl Column {
    /// The columns of a story: its principal sides, or its first two where none is marked, and
    /// everyone else. None where there are not two sides.
    pub fn all_of(story: &Story) -> Vec<Self> {
        let principal = || story.sides.entries().filter(|(_, side)| side.is_principal);
        let sides: Vec<Ix<Side>> = if principal().nth(1).is_some() {
            principal().map(|(ix, _)| ix).take(3).collect()
        } else {
            story.sides.entries().map(|(ix, _)| ix).take(2).collect()
        };
        if sides.len() < 2 {
            return Vec::new();
        }
        let mut columns: Vec<Self> = sides.into_iter().map(Self::Side).collect();
        columns.push(Self::Others);
        columns
    }

    /// The position of the column that a speaker stands in: that of the speaker's side, or else the
    /// others'. `None` if there are no columns.
    pub fn of_speaker(columns: &[Self], speaker: &Speaker) -> Option<usize> {
        let is_of_side =
            |column: &Self| matches!(column, Self::Side(side) if speaker.side == Some(*side));
        let of_side = columns.iter().position(is_of_side);
        of_side.or_else(|| columns.len().checked_sub(1))
    }
}
