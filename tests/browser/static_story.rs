//! The static story, on a page where no script may run.

use anyhow::{Result, ensure};

use super::{
    page::{Page, visit_at, visit_host},
    server::{ENGINE, Site},
    story,
    widget::Widget,
};

/// The words of Chromium on each script that the frame forbids.
const BLOCKED: &str = "Blocked script execution";

/// Holds the built page in a frame where no script may run; what the driver itself runs is not
/// affected.
const HOST: &str = "without-javascript";

#[tokio::test]
async fn without_a_script_every_question_and_every_claim_can_be_read() -> Result<()> {
    visit_host(HOST, async |page| {
        page.enter_frame().await?;
        let widget = the_static_widget(page).await?;
        ensure_has_every_claim(&widget).await?;
        page.ensure_complaints(&[], &[BLOCKED]).await
    })
    .await
}

#[tokio::test]
async fn without_a_script_every_claim_opens_to_its_statements() -> Result<()> {
    visit_host(HOST, async |page| {
        page.enter_frame().await?;
        let claims = the_static_widget(page).await?.every_claim().await?;
        ensure!(claims.len() == story::claims().len(), "a claim is missing");
        for (claim, thread) in claims.iter().zip(story::claims()) {
            claim.ensure_opens_to(thread).await?;
        }
        page.ensure_complaints(&[], &[BLOCKED]).await
    })
    .await
}

/// Demands that every question can be read and opened, and every claim under it.
async fn ensure_has_every_claim(widget: &Widget<'_>) -> Result<()> {
    widget.ensure_has_every_question().await?;
    ensure!(
        widget.claims_shown().await?.is_empty(),
        "a question is open"
    );
    widget.open_every_question().await?;
    assert_eq!(widget.claims_shown().await?, story::claim_texts());
    Ok(())
}

/// The page's widget, as it was published.
async fn the_static_widget(page: &Page) -> Result<Widget<'_>> {
    const SCRIPTING: &str = "return matchMedia('(scripting: enabled)').matches";
    let is_scripted: bool = page.script(SCRIPTING, []).await?;
    ensure!(!is_scripted, "scripts can run");
    let widget = page.static_widget().await?;
    ensure!(!widget.is_live().await?, "the widget is live");
    Ok(widget)
}

#[tokio::test]
async fn the_standalone_page_has_every_claim_before_it_is_live() -> Result<()> {
    visit_at(
        "/aleppo-2024.html",
        Site::default().hold(ENGINE),
        async |page| {
            let widget = page.static_widget().await?;
            ensure_has_every_claim(&widget).await
        },
    )
    .await
}
