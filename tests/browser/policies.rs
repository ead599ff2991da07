//! Pages whose content security policy is strict.

use anyhow::{Context, Result, ensure};

use super::page::{Page, visit_host};

#[tokio::test]
async fn under_a_strict_policy_the_widget_becomes_live_and_is_styled() -> Result<()> {
    visit_host("strict-csp", async |page| {
        ensure_claims_open(page).await?;
        ensure_styled(page).await
    })
    .await
}

#[tokio::test]
async fn under_a_strict_style_policy_the_static_story_is_styled() -> Result<()> {
    visit_host("strict-csp-static", async |page| {
        let widget = page.static_widget().await?;
        // It says so, since the page's policy forbids the style within the template.
        page.until("the style is let in", async || {
            let questions = widget.questions().await?;
            let toggle = &questions.first().context("there is no question")?.toggle;
            Ok(toggle.css_value("cursor").await? == "pointer")
        })
        .await?;
        ensure!(!widget.is_live().await?, "the widget is live");
        page.ensure_complaints(&["securitypolicyviolation: style-src"], &["style-src"])
            .await
    })
    .await
}

#[tokio::test]
async fn with_trusted_types_the_widget_becomes_live() -> Result<()> {
    visit_host("trusted-types", ensure_claims_open).await
}

async fn ensure_styled(page: &Page) -> Result<()> {
    let questions = page.widget().await?.questions().await?;
    let toggle = &questions.first().context("there is no question")?.toggle;
    let cursor = toggle.css_value("cursor").await?;
    assert_eq!(cursor, "pointer", "the button looks like one of no style");
    Ok(())
}

/// Demands that questions and claims open, on a page that has a live widget.
pub(super) async fn ensure_claims_open(page: &Page) -> Result<()> {
    let widget = page.widget().await?;
    for question in widget.questions().await?.iter().take(2) {
        question.open().await?;
    }
    let claims = widget.claims().await?;
    ensure!(!claims.is_empty(), "there is no claim");
    for claim in claims.iter().take(3) {
        claim.open().await?;
        ensure!(
            !claim.statements().await?.is_empty(),
            "“{}” opens to nothing",
            claim.text
        );
    }
    Ok(())
}
