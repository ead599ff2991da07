//! The findings of axe-core (<https://github.com/dequelabs/axe-core>): none.

use std::fmt::Write;

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use serde::Deserialize;

use super::{
    page::{Page, visit},
    server::{ENGINE, Site},
    setting,
    story::messages,
    widget::Widget,
};

/// The number of claims that stand open where several do: some of each kind, of more than one
/// question.
const SEVERAL: usize = 6;

/// The most offenders of a kind that are shown: the same component often stands in many places.
const EXAMPLES: usize = 3;

/// A rule that the page breaks.
#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Offender>,
}

/// An element that breaks it.
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

/// Demands that the page's widget has no violation, closed, with several claims open, and in its
/// other views.
pub(super) async fn ensure_no_violation_open_or_closed(page: &Page) -> Result<()> {
    let widget = page.widget().await?;
    load_axe(page).await?;
    ensure_no_violation(page, "with all closed").await?;
    open_several(&widget).await?;
    ensure_no_violation(page, "with all questions and several claims open").await?;

    let view = (messages().view)(View::Timeline);
    widget.tab(view).await?.click().await?;
    ensure_no_violation(page, "with the timeline").await?;
    let view = (messages().view)(View::Claims);
    widget.tab(view).await?.click().await?;
    widget.button(messages().filters).await?.click().await?;
    widget.searchbox().await?.send_keys("city").await?;
    widget.ensure_text(messages().clear, true).await?;
    ensure_no_violation(page, "with filters and results").await
}

/// Opens every question, and several claims with what they fold.
async fn open_several(widget: &Widget<'_>) -> Result<()> {
    for claim in widget.every_claim().await?.iter().take(SEVERAL) {
        claim.open().await?;
        claim.linked().await?;
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_no_violation_in_the_static_story() -> Result<()> {
    visit(Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        load_axe(page).await?;
        ensure_no_violation(page, "before the widget is live").await?;
        open_several(&widget).await?;
        ensure_no_violation(page, "before the widget is live, with several claims open").await
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
