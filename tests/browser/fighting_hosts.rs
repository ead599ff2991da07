//! Pages that fight back: each does something to what it holds, and the widget works all the same.

use anyhow::{Context, Result, ensure};

use super::{
    page::{Page, visit_host},
    policies::ensure_claims_open,
};

#[tokio::test]
async fn a_page_in_quirks_mode() -> Result<()> {
    visit_host("quirks", async |page| {
        let mode: String = page.script("return document.compatMode", []).await?;
        assert_eq!(mode, "BackCompat");
        ensure_claims_open(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_from_right_to_left_has_the_story_in_its_own_direction() -> Result<()> {
    const DIRECTION: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        return getComputedStyle(root.querySelector('.title')).direction";
    visit_host("right-to-left", async |page| {
        ensure_claims_open(page).await?;
        let direction: String = page.script(DIRECTION, []).await?;
        assert_eq!(direction, "ltr");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_resets_everything_reaches_nothing_within() -> Result<()> {
    const LOOKS: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        const style = getComputedStyle(root.querySelector('.title'));
        return [style.textTransform, style.letterSpacing, style.visibility, style.whiteSpace, style.float]";
    visit_host("resets", async |page| {
        ensure_claims_open(page).await?;
        let looks: Vec<String> = page.script(LOOKS, []).await?;
        assert_eq!(looks, ["none", "normal", "visible", "normal", "none"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_patched_what_browsers_have() -> Result<()> {
    visit_host("patched", ensure_claims_open).await
}

#[tokio::test]
async fn a_page_whose_elements_are_called_like_what_browsers_have() -> Result<()> {
    visit_host("clobbered", ensure_claims_open).await
}

#[tokio::test]
async fn a_page_behind_a_consent_wall() -> Result<()> {
    visit_host("consent-wall", async |page| {
        page.script::<()>("dispatchEvent(new Event('consent'))", [])
            .await?;
        ensure_claims_open(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_that_is_swapped_for_another() -> Result<()> {
    visit_host("swapped", async |page| {
        ensure_claims_open(page).await?;
        page.script::<()>("dispatchEvent(new Event('swap'))", [])
            .await?;
        let title: String = page
            .script("return document.querySelector('h1').textContent", [])
            .await?;
        assert_eq!(title, "The page after it");
        ensure_claims_open(page).await
    })
    .await
}

#[tokio::test]
async fn a_policy_that_trusts_what_trusted_scripts_load() -> Result<()> {
    visit_host("strict-dynamic", ensure_claims_open).await
}

#[tokio::test]
async fn a_page_that_a_reader_comes_back_to() -> Result<()> {
    visit_host("plain", async |page| {
        ensure_claims_open(page).await?;
        page.open("/hosts/bare.html").await?;
        ensure_claims_open(page).await?;
        page.driver.back().await?;
        ensure_still_works(page).await
    })
    .await
}

/// Demands that the widget is live, as it was left or anew, and that a claim opens and closes.
async fn ensure_still_works(page: &Page) -> Result<()> {
    let widget = page.widget().await?;
    widget.open_every_question().await?;
    let claims = widget.claims().await?;
    let claim = claims.first().context("there is no claim")?;
    if claim.is_open().await? {
        claim.close().await?;
    }
    claim.open().await?;
    ensure!(!claim.statements().await?.is_empty(), "it opens to nothing");
    Ok(())
}
