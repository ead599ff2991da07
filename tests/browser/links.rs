//! The reader's place in the hash.

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use story::derive::moments;

use super::{
    element::telling,
    hosts,
    page::{Page, visit},
    story::messages,
    widget::Widget,
};

const CRANE: &str = "Did the crane fall?";
const HURT: &str = "How many people were hurt?";
const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

/// Longer than the widget takes to write the hash.
const WRITTEN: std::time::Duration = std::time::Duration::from_millis(700);

async fn ensure_hash(page: &Page, expected: &str) -> Result<()> {
    page.until(&format!("the hash is {expected}"), async || {
        Ok(page.script::<String>("return location.hash", []).await? == expected)
    })
    .await
}

/// Opens a page of the harbour's story that follows links, with this hash, as a pasted link does.
async fn open_at<'p>(page: &'p Page, hash: &str) -> Result<Widget<'p>> {
    page.driver.goto("about:blank").await?;
    page.open(&format!("/#{hash}")).await?;
    page.widget().await
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
        widget.show(View::Timeline).await?;
        ensure_hash(page, "#host=1&claim-explorer=;view:timeline;find:crane").await?;
        assert_eq!(
            page.script::<u32>(LENGTH, []).await?,
            length,
            "an entry for each"
        );
        widget.show(View::Claims).await?;
        widget.button(messages().clear).await?.click().await?;
        ensure_hash(page, "#host=1").await?;
        let claim = widget.claim(FELL).await?;
        // A question that is opened is no place of its own.
        ensure_hash(page, "#host=1").await?;
        claim.open().await?;
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
        widget.show(View::Timeline).await?;
        let radios = page.with_role("radio", &widget.host, "input").await?;
        page.click_in_the_middle(&radios[1].element).await?;
        widget.show(View::Claims).await?;
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
async fn the_anchor_of_a_question_leads_to_it_and_opens_it() -> Result<()> {
    visit(telling("harbour", "deep-links"), async |page| {
        let widget = open_at(page, "question-q-hurt").await?;
        let row = widget.row(HURT).await?;
        ensure!(row.is_open().await?, "it stays closed");
        ensure!(!widget.row(CRANE).await?.is_open().await?, "another opens");
        page.until("the reader is at it", async || {
            Ok(page.focused().await? == row.toggle)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_claim_leads_to_it_in_its_question() -> Result<()> {
    visit(telling("harbour", "deep-links"), async |page| {
        for (hash, question, claim, shown) in [
            ("claim-explorer=c-stood", CRANE, STOOD, &[FELL, STOOD][..]),
            ("claim-c-three", HURT, THREE, &[THREE]),
            ("host=1&claim-explorer=c-fell", CRANE, FELL, &[FELL, STOOD]),
        ] {
            let widget = open_at(page, hash).await?;
            widget.ensure_shows(shown).await?;
            ensure!(widget.row(question).await?.is_open().await?, "{hash}");
            widget.ensure_at(&widget.claim(claim).await?).await?;
            assert_eq!(widget.rows().await?.len(), 2, "{hash}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_claim_with_filters_leads_to_it_among_the_results() -> Result<()> {
    let moments = moments(&hosts::story("harbour"));
    let then = moments[1].second;
    visit(telling("harbour", "deep-links"), async |page| {
        let hash = format!("claim-explorer=c-fell;as-of:{then};find:basin;side:port");
        // Its parts may stand in any order, as they did before.
        let mixed = format!("claim-explorer=c-fell;find:basin;side:port;as-of:{then}");
        for hash in [hash, mixed] {
            let widget = open_at(page, &hash).await?;
            widget.ensure_shows(&[FELL]).await?;
            widget.ensure_at(&widget.claim(FELL).await?).await?;
            ensure!(widget.rows().await?.is_empty(), "the ledger is shown");
            let banner = (messages().looking_back)("Wednesday, 1 May 2024");
            widget.ensure_text(&banner, true).await?;
            let field = widget.searchbox().await?;
            assert_eq!(field.prop("value").await?.as_deref(), Some("basin"));
            widget.button(&(messages().give_up)("The port")).await?;
        }

        // Also one that its filters do not let through.
        let widget = open_at(
            page,
            "claim-explorer=c-three;speaker:authority;stance:denies",
        )
        .await?;
        widget.ensure_shows(&[FELL, THREE]).await?;
        widget.ensure_at(&widget.claim(THREE).await?).await
    })
    .await
}

#[tokio::test]
async fn a_link_that_is_followed_on_the_page_leads_there_too() -> Result<()> {
    const FOLLOW: &str = "location.hash = arguments[0]";
    visit(telling("harbour", "deep-links"), async |page| {
        let widget = page.widget().await?;
        page.script::<()>(FOLLOW, ["claim-c-stood".into()]).await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        widget.ensure_at(&widget.claim(STOOD).await?).await?;
        page.script::<()>(FOLLOW, ["claim-explorer=c-fell;find:basin".into()])
            .await?;
        widget.ensure_shows(&[FELL]).await?;
        widget.ensure_at(&widget.claim(FELL).await?).await?;
        page.script::<()>(FOLLOW, ["claim-explorer=;view:timeline".into()])
            .await?;
        widget
            .ensure_text(messages().time_of_day_not_given, true)
            .await?;
        let tab = widget.tab((messages().view)(View::Timeline)).await?;
        assert_eq!(tab.attr("aria-selected").await?.as_deref(), Some("true"));
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
        tokio::time::sleep(WRITTEN).await;
        ensure_hash(page, "#claim-explorer=c-fell").await?;
        page.driver.back().await?;
        tokio::time::sleep(WRITTEN).await;
        ensure_hash(page, "").await?;
        page.driver.forward().await?;
        page.driver.forward().await?;
        ensure_hash(page, "#claim-explorer=c-three;find:crane").await?;
        widget.ensure_text(messages().clear, true).await
    })
    .await
}
