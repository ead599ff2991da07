//! The widget elsewhere than on its own origin, and as a page of its own.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{
    claim::Claim,
    page::{Page, visit_at, visit_host},
    policies::ensure_claims_open,
    server::Site,
    story,
};

const STANDALONE: &str = "/aleppo-2024.html";

#[tokio::test]
async fn a_page_that_takes_the_widget_from_another_origin() -> Result<()> {
    visit_host("cross-origin", ensure_claims_open).await
}

#[tokio::test]
async fn a_sandboxed_frame_without_an_origin() -> Result<()> {
    // By selector, since chromedriver knows no roles in a process of the frame's own.
    const OPENED: &str = "
        const { shadowRoot } = document.querySelector('claim-explorer');
        const closed = (what) => shadowRoot.querySelector(`[id^=${what}-][aria-expanded=false]`);
        const open = (what) => shadowRoot.querySelector(`[id^=${what}-][aria-expanded=true]`);
        if (!open('question')) closed('question')?.click();
        else if (!open('claim')) closed('claim')?.click();
        return !!open('question') && !!open('claim');";
    visit_host("sandboxed", async |page| {
        page.enter_frame().await?;
        page.until("a question and a claim open", async || {
            page.script(OPENED, []).await
        })
        .await?;
        let complaints: Vec<String> = page.script("return complaints", []).await?;
        ensure!(
            complaints.is_empty(),
            "the frame complains: {complaints:#?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_claim_of_the_standalone_page_opens_it() -> Result<()> {
    const TOP: &str = "return arguments[0].getBoundingClientRect().top";
    let thread = story::claims()[5];
    let path = format!("{STANDALONE}#claim-{}", thread.claim.id);
    visit_at(&path, Site::default(), async |page| {
        let claim = led_to(page, &story::words(&thread.claim.text)).await?;
        let top: f64 = page.script(TOP, [claim.toggle.to_json()?]).await?;
        ensure!((0.0..500.0).contains(&top), "it is {top} px down");
        Ok(())
    })
    .await
}

/// The claim that a hash leads to, as soon as it is open, and its question.
async fn led_to<'p>(page: &'p Page, name: &str) -> Result<Claim<'p>> {
    let widget = page.widget().await?;
    let is_shown = async || Ok(widget.claims_shown().await?.iter().any(|text| text == name));
    page.until("its question is open", is_shown).await?;
    let claim = widget.claim(name).await?;
    page.until("the claim is open", async || claim.is_open().await)
        .await?;
    Ok(claim)
}

#[tokio::test]
async fn a_frame_of_the_standalone_page_gets_its_height_and_the_hash() -> Result<()> {
    visit_host("iframe", async |page| {
        page.until("the frame is as high as its story", async || {
            Ok(height(page).await? > 1000.0)
        })
        .await?;
        page.enter_frame().await?;
        led_to(page, "Insurgents control Aleppo city").await?;
        let scrolls = "
            const view = document.documentElement;
            return view.scrollHeight > view.clientHeight";
        page.until("the frame does not scroll", async || {
            Ok(!page.script::<bool>(scrolls, []).await?)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_page_that_frames_it_hears_both_shapes_and_clamps_the_number() -> Result<()> {
    const SHAPES: &str = "return heard.some(({ sentinel, type, height }) =>
            sentinel === 'amp' && type === 'embed-size' && height > 0)
        && heard.some(({ type, value }) => type === 'set-height' && value > 0)";
    visit_host("iframe", async |page| {
        page.until("both shapes are heard", async || {
            page.script(SHAPES, []).await
        })
        .await?;
        page.enter_frame().await?;
        page.widget().await?;
        for posted in [1e9, -1.0] {
            let post = "parent.postMessage({ type: 'set-height', value: arguments[0] }, '*')";
            page.script::<()>(post, [json!(posted)]).await?;
        }
        page.driver.enter_default_frame().await?;
        // A message of another window is nobody's height.
        let post = "postMessage({ type: 'set-height', value: 777 }, '*')";
        page.script::<()>(post, []).await?;
        for (posted, is_expected) in [
            (1e9, "given === '20000'"),
            (-1.0, "given === '200'"),
            (777.0, "given !== '777'"),
        ] {
            let given = format!(
                "return heard.some(({{ value, given }}) => value === {posted} && {is_expected})"
            );
            page.until(
                &format!("{posted} is answered by {is_expected}"),
                async || page.script(&given, []).await,
            )
            .await?;
        }
        // WebKit's word for a frame that was made so low that its scrollbar comes and goes.
        page.ensure_complaints(&[], &["ResizeObserver loop"]).await
    })
    .await
}

#[tokio::test]
async fn every_frame_of_a_page_is_as_high_as_its_story() -> Result<()> {
    const HEIGHTS: &str =
        "return [...document.querySelectorAll('iframe')].every((frame) => frame.height > 1000)";
    visit_host("iframe", async |page| {
        page.until("both frames are high", async || {
            page.script(HEIGHTS, []).await
        })
        .await?;
        page.ensure_complaints(&[], &["ResizeObserver loop"]).await
    })
    .await
}

#[tokio::test]
async fn a_link_that_leaves_a_framed_story_opens_beside_the_page() -> Result<()> {
    const CLICK: &str = "
        const explorer = document.querySelector('claim-explorer');
        const all = [...(explorer.shadowRoot ?? explorer).querySelectorAll('a[href]')];
        const link = all.find((link) => link.hostname !== location.hostname);
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return `${link.target} ${link.rel}`";
    visit_host("iframe", async |page| {
        page.enter_frame().await?;
        page.widget().await?;
        let opened: String = page.script(CLICK, []).await?;
        ensure!(opened == "_blank noopener", "{opened}");
        page.driver.enter_default_frame().await?;
        page.ensure_complaints(&[], &["ResizeObserver loop"]).await
    })
    .await?;
    // Where nothing frames it, readers go on in the same window.
    visit_at(STANDALONE, Site::default(), async |page| {
        page.widget().await?;
        let opened: String = page.script(CLICK, []).await?;
        ensure!(opened.trim() == "", "{opened}");
        Ok(())
    })
    .await
}

async fn height(page: &Page) -> Result<f64> {
    page.script("return document.querySelector('iframe').offsetHeight", [])
        .await
}
