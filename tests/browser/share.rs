//! Passing a claim on.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use super::{
    claim::Claim,
    element::{listening, telling, told},
    page::{Page, visit, visit_host},
    story::messages,
    widget::Widget,
};
use claim_explorer::state::ShareForm;

const ARMY: &str = "The army holds it";

/// Opens a claim of the bridge's story, and clicks what copies it.
async fn copy(widget: &Widget<'_>, claim: &Claim<'_>, form: ShareForm) -> Result<()> {
    claim.open().await?;
    let button = widget.button((messages().share)(form)).await?;
    Ok(button.click().await?)
}

/// The text on the reader's clipboard.
pub(super) async fn pasted(page: &Page) -> Result<String> {
    const FIELD: &str = "
        const field = document.createElement('textarea');
        document.body.prepend(field);
        return [field];";
    let field = page.elements(FIELD, []).await?;
    let field = field.into_iter().next().context("no field")?;
    field.send_keys(Key::Control + "v").await?;
    page.until("it is pasted", async || {
        Ok(field.prop("value").await? != Some(String::new()))
    })
    .await?;
    Ok(field.prop("value").await?.unwrap_or_default())
}

#[tokio::test]
async fn a_link_that_is_copied_leads_to_the_claim() -> Result<()> {
    visit(listening("deep-links"), async |page| {
        let widget = page.widget().await?;
        told(page).await?;
        let claim = widget.claim(ARMY).await?;
        copy(&widget, &claim, ShareForm::Link).await?;
        widget.ensure_said(messages().copied).await?;
        let ids = json!({ "story": "bridge", "claim": "c-army-holds" });
        let expected = json!([["claim-explorer:open", ids], ["claim-explorer:share", ids]]);
        assert_eq!(told(page).await?, expected);

        let link = pasted(page).await?;
        assert_eq!(link, page.server.address("/#claim-explorer=c-army-holds"));
        page.driver.goto("about:blank").await?;
        page.driver.goto(link).await?;
        let widget = page.widget().await?;
        page.until("its question is open", async || {
            Ok(widget.claims_shown().await?.contains(&ARMY.to_owned()))
        })
        .await?;
        widget.ensure_at(&widget.claim(ARMY).await?).await
    })
    .await
}

#[tokio::test]
async fn a_citation_that_is_copied_bears_status_and_date() -> Result<()> {
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        let claim = widget.claim(ARMY).await?;
        copy(&widget, &claim, ShareForm::Citation).await?;
        widget.ensure_said(messages().copied).await?;
        let citation = pasted(page).await?;
        for part in ["“The army holds it”", "Not verified", "as of"] {
            ensure!(citation.contains(part), "no “{part}” in {citation}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_link_is_offered_where_no_address_leads_to_the_claim() -> Result<()> {
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        widget.claim(ARMY).await?.open().await?;
        let names: Vec<String> = widget
            .buttons()
            .await?
            .into_iter()
            .map(|b| b.name)
            .collect();
        let offered = |form| names.iter().any(|name| name == (messages().share)(form));
        ensure!(
            offered(ShareForm::Citation) && !offered(ShareForm::Link),
            "{names:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_page_does_not_let_be_copied_can_be_copied_by_hand() -> Result<()> {
    visit_host("no-clipboard", async |page| {
        let widget = page.widget().await?;
        let claim = widget.claim(ARMY).await?;
        copy(&widget, &claim, ShareForm::Link).await?;
        widget.ensure_said(messages().copy_yourself).await?;
        let shown = claim.body().await?.text().await?;
        let link = page
            .server
            .address("/hosts/no-clipboard.html#claim-explorer=c-army-holds");
        ensure!(shown.contains(&link), "{link} is not in:\n{shown}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_story_can_be_embedded_elsewhere_by_what_is_copied() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.unfold(messages().method).await?;
        widget
            .button((messages().share)(ShareForm::Frame))
            .await?
            .click()
            .await?;
        widget.ensure_said(messages().copied).await?;
        let frame = pasted(page).await?;
        let address = page.server.address("/stories/harbour.html");
        for part in [&format!("<iframe src=\"{address}\""), "title=\"The crane"] {
            ensure!(frame.contains(part), "no “{part}” in {frame}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_the_device_has_a_sheet_to_share_by_it_is_offered() -> Result<()> {
    visit_host("share-sheet", async |page| {
        let widget = page.widget().await?;
        let claim = widget.claim(ARMY).await?;
        copy(&widget, &claim, ShareForm::Sheet).await?;
        page.until("the sheet is open", async || {
            page.script("return !!globalThis.shared", []).await
        })
        .await?;
        let text: String = page.script("return shared.text", []).await?;
        ensure!(text.contains("“The army holds it” Not verified"), "{text}");
        Ok(())
    })
    .await
}
