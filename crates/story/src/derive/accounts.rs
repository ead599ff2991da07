//! Statements on one claim that repeat one another: one account and its repetitions.

use super::{ClaimThread, StatementThread, chain::ends};
use crate::model::{Ix, Statement};

/// An account, and who passes it on.
#[derive(Debug, Clone, PartialEq)]
pub struct Account<'t> {
    /// The statement that is repeated, or that stands alone.
    pub first: &'t StatementThread,
    /// Those that repeat it, or repeat one that does.
    pub repetitions: Vec<&'t StatementThread>,
}

impl ClaimThread {
    /// The accounts of the claim, in the order of their first statements. What repeats a statement
    /// on something else is an account of its own here.
    pub fn accounts(&self) -> Vec<Account<'_>> {
        let firsts = self.firsts();
        let mut accounts: Vec<Account<'_>> = Vec::new();
        // For each statement: the place of the account that it is the first of.
        let mut places: Vec<usize> = Vec::with_capacity(firsts.len());
        for ((place, said), first) in self.statements.iter().enumerate().zip(&firsts) {
            places.push(accounts.len());
            if *first == place {
                accounts.push(Account {
                    first: said,
                    repetitions: Vec::new(),
                });
            }
        }
        for ((place, said), first) in self.statements.iter().enumerate().zip(&firsts) {
            let account = places.get(*first).and_then(|at| accounts.get_mut(*at));
            if let Some(account) = account.filter(|_| *first != place) {
                account.repetitions.push(said);
            }
        }
        accounts
    }

    /// For each statement, the place of the statement on this claim that it repeats, by however
    /// many steps; its own, if none.
    fn firsts(&self) -> Vec<usize> {
        let own: Vec<usize> = (0..self.statements.len()).collect();
        if self.statements.iter().all(|said| said.repeats.is_none()) {
            return own;
        }
        // The places, by the statements that stand there.
        let mut by_statement = own;
        by_statement.sort_by_key(|place| {
            let said = self.statements.get(*place);
            said.map(|said| said.ix)
        });
        let place_of = |wanted: Ix<Statement>| -> Option<usize> {
            let at = by_statement.partition_point(|place| {
                let said = self.statements.get(*place);
                said.is_some_and(|said| said.ix < wanted)
            });
            let place = by_statement.get(at).copied()?;
            let said = self.statements.get(place)?;
            (said.ix == wanted).then_some(place)
        };
        let nexts = self
            .statements
            .iter()
            .map(|said| said.statement.repeats.and_then(place_of));
        ends(&nexts.collect::<Vec<_>>())
    }
}
