//! What axe-core finds (<https://github.com/dequelabs/axe-core>): nothing.

use std::fmt::Write;

use anyhow::{Result, ensure};
use serde::Deserialize;

use super::{
    page::{Page, visit},
    server::{ENGINE, Site},
    setting,
};

/// How many claims stand open where several do: some of each kind, of more than one question.
const SEVERAL: usize = 6;

/// How many offenders of a kind are shown: the same component often stands in many places.
const EXAMPLES: usize = 3;

/// A rule that the page breaks.
#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Offender>,
}

/// Where it breaks it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Offender {
    html: String,
    failure_summary: String,
}

#[tokio::test]
async fn axe_finds_no_violation() -> Result<()> {
    visit(Site::default(), ensure_no_violation_open_or_closed).await
}

/// Demands that the page's widget has no violation, closed and with several claims open.
pub(super) async fn ensure_no_violation_open_or_closed(page: &Page) -> Result<()> {
    let claims = page.widget().await?.claims().await?;
    load_axe(page).await?;
    ensure_no_violation(page, "with all claims closed").await?;
    for claim in claims.iter().take(SEVERAL) {
        claim.open().await?;
    }
    ensure_no_violation(page, "with several claims open").await
}

#[tokio::test]
async fn axe_finds_no_violation_in_the_static_story() -> Result<()> {
    visit(Site::default().hold(ENGINE), async |page| {
        let claims = page.static_widget().await?.static_claims().await?;
        load_axe(page).await?;
        for claim in claims.iter().take(SEVERAL) {
            claim.open().await?;
        }
        ensure_no_violation(page, "before the widget is live").await
    })
    .await
}

async fn load_axe(page: &Page) -> Result<()> {
    let axe = setting::read(&setting::path("CLAIM_EXPLORER_AXE")?)?;
    page.script(&axe, []).await
}

async fn ensure_no_violation(page: &Page, when: &str) -> Result<()> {
    const RUN: &str = "
        const done = arguments[0];
        axe.run(document, { resultTypes: ['violations'] }).then((found) => done(found.violations));";
    let violations: Vec<Violation> = page.async_script(RUN, []).await?;
    let mut told = String::new();
    for Violation { id, help, nodes } in &violations {
        write!(told, "\n{id}: {help}, ")?;
        writeln!(told, "in {} places, such as:", nodes.len())?;
        for Offender {
            html,
            failure_summary,
        } in nodes.iter().take(EXAMPLES)
        {
            writeln!(
                told,
                "  {html}\n    {}",
                failure_summary.replace('\n', "\n    ")
            )?;
        }
    }
    ensure!(violations.is_empty(), "{when}, axe finds: {told}");
    Ok(())
}
