//! Looking back.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use super::{element::telling, page::visit, share::pasted, story::messages};
use claim_explorer::state::Form;

const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";
const FIRST: &str = "Wednesday, 1 May 2024, morning";
const DAY: &str = "Wednesday, 1 May 2024";

#[tokio::test]
async fn the_slider_rewinds_claims_statuses_states_and_counts() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        let slider = widget.slider().await?;
        assert_eq!(page.name(&slider).await?, messages().as_of);
        slider.focus().await?;
        page.press(Key::Home).await?;
        widget.ensure_shows(&[FELL]).await?;
        assert_eq!(slider.attr("aria-valuetext").await?.as_deref(), Some(FIRST));
        widget
            .ensure_text(&(messages().looking_back)(FIRST), true)
            .await?;
        // Nothing of what the editors say of the latest version.
        for later in [
            "as the authority now says too",
            "how many were hurt",
            "Some evidence",
        ] {
            widget.ensure_text(later, false).await?;
        }
        widget.ensure_text("One account", true).await?;
        widget.ensure_text(&(messages().found)(1, 1), true).await?;

        let claim = widget.claim(FELL).await?;
        claim.open().await?;
        widget
            .button((messages().copy)(Form::Citation))
            .await?
            .click()
            .await?;
        widget.ensure_said(messages().copied).await?;
        let citation = pasted(page).await?;
        let status_then = format!("Not verified, as of {FIRST}");
        ensure!(citation.contains(&status_then), "{citation}");

        slider.focus().await?;
        page.press(Key::Right).await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        assert_eq!(slider.attr("aria-valuetext").await?.as_deref(), Some(DAY));
        widget.ensure_text("Accounts conflict", true).await?;

        widget.button(messages().show_latest).await?.click().await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        widget.ensure_text("Some evidence", true).await?;
        let value = slider.prop("value").await?;
        assert_eq!(value, slider.prop("max").await?, "the slider stays behind");
        page.until("the slider has the focus", async || {
            Ok(page.focused().await? == slider)
        })
        .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_statement_that_was_not_made_yet_is_not_in_an_open_claim() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.claim(FELL).await?.open().await?;
        widget.ensure_text("come down after all", true).await?;
        widget.slider().await?.focus().await?;
        page.press(Key::Home).await?;
        widget.ensure_text("come down after all", false).await?;
        let claim = widget.claim(FELL).await?;
        ensure!(claim.is_open().await?, "it has closed");
        assert_eq!(claim.statements().await?.len(), 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_story_with_few_moments_offers_no_slider() -> Result<()> {
    visit(telling("bridge", ""), async |page| {
        let widget = page.widget().await?;
        let sliders = page.with_role("slider", &widget.host, "input").await?;
        ensure!(sliders.is_empty(), "there is a slider");
        Ok(())
    })
    .await
}
