//! The reader's place in the hash.

use anyhow::Result;
use thirtyfour::Key;

use super::{
    element::telling,
    page::{Page, visit},
    story::messages,
};
use claim_explorer::options::View;

const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

async fn ensure_hash(page: &Page, expected: &str) -> Result<()> {
    page.until(&format!("the hash is {expected}"), async || {
        Ok(page.script::<String>("return location.hash", []).await? == expected)
    })
    .await
}

#[tokio::test]
async fn view_claim_search_and_time_are_in_the_hash_beside_the_hosts_own() -> Result<()> {
    const LENGTH: &str = "return history.length";
    visit(telling("harbour", "deep-links"), async |page| {
        page.script::<()>("history.replaceState(null, '', '#host=1')", [])
            .await?;
        let widget = page.widget().await?;
        let length: u32 = page.script(LENGTH, []).await?;
        widget.searchbox().await?.send_keys("crane").await?;
        ensure_hash(page, "#host=1&claim-explorer=;find:crane").await?;
        widget
            .tab((messages().view)(View::Timeline))
            .await?
            .click()
            .await?;
        ensure_hash(page, "#host=1&claim-explorer=;view:timeline;find:crane").await?;
        assert_eq!(
            page.script::<u32>(LENGTH, []).await?,
            length,
            "an entry for each"
        );
        widget
            .tab((messages().view)(View::Claims))
            .await?
            .click()
            .await?;
        widget.button(messages().clear).await?.click().await?;
        ensure_hash(page, "#host=1").await?;
        widget.claim(FELL).await?.open().await?;
        ensure_hash(page, "#host=1&claim-explorer=c-fell").await?;
        assert_eq!(page.script::<u32>(LENGTH, []).await?, length + 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_pasted_link_restores_the_place() -> Result<()> {
    visit(telling("harbour", "deep-links"), async |page| {
        let widget = page.widget().await?;
        widget.slider().await?.focus().await?;
        page.press(Key::Home).await?;
        page.press(Key::Right).await?;
        widget.searchbox().await?.send_keys("never").await?;
        widget.ensure_shows(&[STOOD]).await?;
        page.until("the place is in the hash", async || {
            let hash: String = page.script("return location.hash", []).await?;
            Ok(hash.contains("as-of:") && hash.ends_with("find:never"))
        })
        .await?;
        let link = page.driver.current_url().await?;
        page.driver.goto("about:blank").await?;
        page.driver.goto(link.as_str()).await?;
        let widget = page.widget().await?;
        widget.ensure_shows(&[STOOD]).await?;
        let banner = (messages().looking_back)("Wednesday, 1 May 2024");
        widget.ensure_text(&banner, true).await?;
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some("never"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_and_forward_lead_from_place_to_place() -> Result<()> {
    visit(telling("harbour", "deep-links"), async |page| {
        let widget = page.widget().await?;
        widget.claim(FELL).await?.open().await?;
        ensure_hash(page, "#claim-explorer=c-fell").await?;
        widget.claim(THREE).await?.open().await?;
        ensure_hash(page, "#claim-explorer=c-three").await?;
        widget.searchbox().await?.send_keys("crane").await?;
        ensure_hash(page, "#claim-explorer=c-three;find:crane").await?;

        page.driver.back().await?;
        ensure_hash(page, "#claim-explorer=c-fell").await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        let fell = widget.claim(FELL).await?;
        page.until("the reader is led to it", async || {
            Ok(page.focused().await? == fell.toggle)
        })
        .await?;
        // The entry stays what it was, also when the writer has had its time.
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        ensure_hash(page, "#claim-explorer=c-fell").await?;
        page.driver.back().await?;
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        ensure_hash(page, "").await?;
        page.driver.forward().await?;
        page.driver.forward().await?;
        ensure_hash(page, "#claim-explorer=c-three;find:crane").await?;
        widget.ensure_text(messages().clear, true).await
    })
    .await
}
