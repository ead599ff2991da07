//! A row of the ledger: the claims that its columns lead with, and the number of the rest.

use super::{
    Cell, Column, Silence,
    cast::{Cast, Marks},
    parties::parties,
    stance::ColumnStance,
};
use crate::{
    derive::QuestionThread,
    model::{Answers, StanceKind},
};

/// The cells of a question.
pub(super) fn cells(
    question: &QuestionThread,
    columns: &[Column],
    cast: &Cast<'_>,
    marks: &mut Marks,
) -> Vec<Cell> {
    let stances = ColumnStance::all_on(&question.claims, cast);
    if columns.is_empty() {
        return rivals(question, &stances, cast, marks);
    }
    let mut leads: Vec<Option<&ColumnStance<'_>>> = Vec::new();
    for column in 0..columns.len() {
        let answers = stances
            .iter()
            .filter(|stance| stance.column == column && stance.kind != StanceKind::Declined);
        leads.push(answers.min_by_key(|stance| stance.rank(&leads)));
    }
    let mut cells = Vec::new();
    for ((position, column), lead) in columns.iter().enumerate().zip(&leads) {
        let asserted = stances
            .iter()
            .filter(|stance| stance.column == position && stance.affirms());
        let is_lead =
            |stance: &&ColumnStance<'_>| lead.is_some_and(|lead| lead.position == stance.position);
        let mut cell = Cell {
            lead: lead.map(|lead| lead.lead(cast, marks)),
            more: asserted.clone().filter(|stance| !is_lead(stance)).count(),
            ..Cell::default()
        };
        match column {
            Column::Side(_) if lead.is_some() => {}
            Column::Side(_) => cell.silence = silence(question, &stances, position, cast),
            Column::Others => {
                cell.more += unclaimed(question, &stances, &leads);
                let further = asserted.filter(|stance| !is_lead(stance));
                cell.parties = parties(further, *lead, cast, marks);
            }
        }
        cells.push(cell);
    }
    cells
}

/// The silence of a principal side that leads with nothing. One that only passes on the words of
/// others has not been silent.
fn silence(
    question: &QuestionThread,
    stances: &[ColumnStance<'_>],
    column: usize,
    cast: &Cast<'_>,
) -> Option<Silence> {
    let mut statements = question.claims.iter().flat_map(|claim| &claim.statements);
    if stances.iter().any(|stance| stance.column == column) {
        Some(Silence::Declined)
    } else if statements.any(|said| cast.column(said.gist.speaker) == column) {
        None
    } else {
        Some(Silence::Silent)
    }
}

/// The number of claims that no column asserts and no cell leads with.
fn unclaimed(
    question: &QuestionThread,
    stances: &[ColumnStance<'_>],
    leads: &[Option<&ColumnStance<'_>>],
) -> usize {
    let mut is_met: Vec<bool> = vec![false; question.claims.len()];
    let asserted = stances.iter().filter(|stance| stance.affirms());
    for stance in asserted.chain(leads.iter().copied().flatten()) {
        if let Some(is_met) = is_met.get_mut(stance.position) {
            *is_met = true;
        }
    }
    is_met.into_iter().filter(|is_met| !is_met).count()
}

/// The cells of a question in a story without columns: its rival claims where one of them can be
/// true, else the first claim.
fn rivals(
    question: &QuestionThread,
    stances: &[ColumnStance<'_>],
    cast: &Cast<'_>,
    marks: &mut Marks,
) -> Vec<Cell> {
    let most = match question.question.answers {
        Answers::One => 3,
        Answers::Many => 1,
    };
    let mut leads: Vec<&ColumnStance<'_>> = Vec::new();
    while leads.len() < most {
        let others = stances.iter().filter(|stance| {
            let is_rival = stance.affirms() && stance.claim.stands();
            let is_answer = stance.kind != StanceKind::Declined;
            let is_there = leads.iter().any(|lead| lead.position == stance.position);
            is_answer && !is_there && (is_rival || leads.is_empty())
        });
        let Some(next) = others.min_by_key(|stance| stance.rank(&[])) else {
            break;
        };
        leads.push(next);
    }
    let mut cells: Vec<Cell> = Vec::new();
    for lead in leads {
        let lead = Some(lead.lead(cast, marks));
        cells.push(Cell {
            lead,
            ..Cell::default()
        });
    }
    if cells.is_empty() {
        let lead = question.claims.first();
        let lead = lead.map(|claim| super::Lead::without_voices(claim));
        cells.extend(lead.map(|lead| Cell {
            lead: Some(lead),
            ..Cell::default()
        }));
    }
    let shown = cells.len();
    if let Some(last) = cells.last_mut() {
        last.more = question.claims.len() - shown;
    }
    cells
}
