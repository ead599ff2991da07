//! `cargo xtask size`: what a reader loads, compressed as a good server would, against budgets.

mod budgets;
mod figures;
mod table;

use anyhow::{Result, bail};

use crate::project::Project;

use self::budgets::Budgets;

/// Measures, prints a table, and fails if anything is over its budget.
pub(crate) fn run(project: &Project) -> Result<()> {
    let budgets = Budgets::read()?;
    let figures = figures::measure(project, &budgets)?;
    println!("{}", table::render(&figures));

    let over: Vec<&str> = figures
        .iter()
        .filter(|figure| figure.is_over())
        .map(|figure| figure.name)
        .collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join(", "));
    }
    Ok(())
}
