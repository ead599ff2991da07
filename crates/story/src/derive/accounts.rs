//! Statements on one claim that repeat one another: one account and its repetitions.

use super::{ClaimThread, StatementThread};

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
        let mut accounts: Vec<Account<'_>> = Vec::new();
        for said in &self.statements {
            if self.first_of(said).ix == said.ix {
                let repetitions = Vec::new();
                accounts.push(Account {
                    first: said,
                    repetitions,
                });
            }
        }
        for said in &self.statements {
            let first = self.first_of(said).ix;
            for account in &mut accounts {
                if account.first.ix == first && said.ix != first {
                    account.repetitions.push(said);
                }
            }
        }
        accounts
    }

    /// The statement on this claim that one repeats, by however many steps; itself, if none. In a
    /// circle, which only damaged bytes hold, each stands alone.
    fn first_of<'t>(&'t self, said: &'t StatementThread) -> &'t StatementThread {
        let mut first = said;
        for _ in &self.statements {
            let repeated = first.statement.repeats;
            let mut others = self.statements.iter();
            match others.find(|other| Some(other.ix) == repeated) {
                Some(other) => first = other,
                None => return first,
            }
        }
        said
    }
}
