//! Printing: how many sheets, and that nothing is left out.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use claim_explorer::state::ROWS_SHOWN;

use super::super::{
    generated::{QUESTIONS, telling_at_length},
    page::{Page, visit, visit_at},
    server::{ENGINE, Site},
    story,
};

/// Prints the page and returns how many sheets of A4 it takes.
async fn print(page: &Page) -> Result<usize> {
    const SHEETS: &str = r"return atob(arguments[0]).match(/\/Type\s*\/Page[^s]/g).length";
    let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
    let printed = page.cdp("Page.printToPDF", a4).await?;
    let data = printed.get("data").context("nothing is printed")?.clone();
    page.script(SHEETS, [data]).await
}

/// Keeps how many rows there are after the widget has heard that it is printed.
const RECORD: &str = "
    const { shadowRoot } = arguments[0];
    addEventListener('beforeprint', () => {
        globalThis.printed = shadowRoot.querySelectorAll('.ledger > .rows > .row').length;
    });";

/// The number of statements that the page holds.
async fn statements(page: &Page) -> Result<usize> {
    const COUNT: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        return root.querySelectorAll('.statement').length";
    page.script(COUNT, []).await
}

#[tokio::test]
async fn the_first_story_takes_sixteen_sheets_at_most() -> Result<()> {
    visit_at("/aleppo-2024.html", Site::default(), async |page| {
        page.widget().await?;
        let sheets = print(page).await?;
        ensure!(sheets <= 16, "it takes {sheets} sheets");
        ensure!(sheets > 8, "not all is printed on {sheets} sheets");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn long_lists_are_whole_while_they_are_printed() -> Result<()> {
    visit(telling_at_length(""), async |page| {
        let widget = page.widget().await?;
        assert_eq!(widget.rows().await?.len(), ROWS_SHOWN);
        page.script::<()>(RECORD, [widget.host.to_json()?]).await?;
        print(page).await?;
        assert_eq!(page.script::<usize>("return printed", []).await?, QUESTIONS);
        page.until("the list is as long as before", async || {
            Ok(widget.rows().await?.len() == ROWS_SHOWN)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn what_no_idle_time_has_made_yet_is_printed() -> Result<()> {
    visit(Site::default().hold(ENGINE), async |page| {
        page.static_widget().await?;
        page.script::<()>("window.requestIdleCallback = () => 0", [])
            .await?;
        page.server.release();
        page.widget().await?;
        assert_eq!(statements(page).await?, 0);
        print(page).await?;
        let statements = statements(page).await?;
        ensure!(
            statements >= story::claims().len(),
            "{statements} statements"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_holds_it_is_printed_with_every_claim_open() -> Result<()> {
    const CLOSED: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        const bodies = [...root.querySelectorAll('.claim-body')];
        return [bodies.length, bodies.filter((body) => body.getBoundingClientRect().height < 16).length]";
    visit(Site::default(), async |page| {
        page.widget().await?;
        let sheets = print(page).await?;
        ensure!(sheets > 8, "not all is printed on {sheets} sheets");
        page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await?;
        let [claims, closed]: [usize; 2] = page.script(CLOSED, []).await?;
        ensure!(claims >= story::claims().len(), "there are {claims} claims");
        ensure!(closed == 0, "{closed} claims of {claims} are closed");
        Ok(())
    })
    .await
}
