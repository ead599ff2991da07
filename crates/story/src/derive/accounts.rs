//! Statements on one claim that repeat one another: one account and its repetitions.

use super::{ClaimThread, StatementThread, chain::ends};
use crate::model::{Ix, Statement};

/// An account, and who passes it on.
#[derive(Debug, Clone, PartialEq)]
pub struct Account<'t> {
    /// The statement that is repeated, or that stands alone.
    pub first: &'t StatementThread,
    /// The statements that repeat it, or repeat one that does.
    pub repetitions: Vec<&'t StatementThread>,
}

impl ClaimThread {
    /// The accounts of the claim, in the order of their first statements. What repeats a statement
    /// on something else is an account of its own here.
    pub fn accounts(&self) -> Vec<Account<'_>> {
        let firsts = self.firsts();
        let mut accounts: Vec<Account<'_>> = Vec::new();
        // For each statement: the position of the account that it is the first of.
        let mut positions: Vec<usize> = Vec::with_capacity(firsts.len());
        for ((position, said), first) in self.statements.iter().enumerate().zip(&firsts) {
            positions.push(accounts.len());
            if *first == position {
                accounts.push(Account {
                    first: said,
                    repetitions: Vec::new(),
                });
            }
        }
        for ((position, said), first) in self.statements.iter().enumerate().zip(&firsts) {
            let account = positions.get(*first).and_then(|at| accounts.get_mut(*at));
            if let Some(account) = account.filter(|_| *first != position) {
                account.repetitions.push(said);
            }
        }
        accounts
    }

    /// For each statement, the position of the statement on this claim that it repeats, by however
    /// many steps; its own, if none.
    fn firsts(&self) -> Vec<usize> {
        let own: Vec<usize> = (0..self.statements.len()).collect();
        if self.statements.iter().all(|said| said.repeats.is_none()) {
            return own;
        }
        // The places, by the statements that stand there.
        let mut by_statement = own;
        by_statement.sort_by_key(|position| {
            let said = self.statements.get(*position);
            said.map(|said| said.ix)
        });
        let place_of = |wanted: Ix<Statement>| -> Option<usize> {
            let at = by_statement.partition_point(|position| {
                let said = self.statements.get(*position);
                said.is_some_and(|said| said.ix < wanted)
            });
            let position = by_statement.get(at).copied()?;
            let said = self.statements.get(position)?;
            (said.ix == wanted).then_some(position)
        };
        let nexts = self
            .statements
            .iter()
            .map(|said| said.statement.repeats.and_then(place_of));
        ends(&nexts.collect::<Vec<_>>())
    }
}
