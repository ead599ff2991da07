//! The layout in the page: no sideways scroll, targets large enough to hit.

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use thirtyfour::WebElement;

use super::{
    page::{Page, visit, visit_host},
    server::Site,
    story::messages,
    widget::{Named, Widget},
};

/// The widths that are tried: the narrowest that WCAG 2.2 wants to work (1.4.10), a phone, a
/// tablet, a desk.
const WIDTHS: [u32; 4] = [320, 390, 768, 1280];

#[tokio::test]
async fn nothing_scrolls_sideways() -> Result<()> {
    visit_host("framed", async |page| {
        page.enter_frame().await?;
        let widget = page.widget().await?;
        ensure_fits(page, "all closed").await?;
        open_all(&widget).await?;
        ensure_fits(page, "all open").await?;
        widget
            .tab((messages().view)(View::Timeline))
            .await?
            .click()
            .await?;
        ensure_fits(page, "the timeline").await?;
        widget
            .tab((messages().view)(View::Claims))
            .await?
            .click()
            .await?;
        widget.button(messages().filters).await?.click().await?;
        widget.searchbox().await?.send_keys("city").await?;
        widget.ensure_text(messages().clear, true).await?;
        ensure_fits(page, "filters and results").await
    })
    .await
}

/// Demands that nothing scrolls sideways at any width.
async fn ensure_fits(page: &Page, what: &str) -> Result<()> {
    for width in WIDTHS {
        page.set_width(width).await?;
        ensure_no_sideways_scroll(page, &format!("{what}, {width} px")).await?;
    }
    Ok(())
}

async fn ensure_no_sideways_scroll(page: &Page, when: &str) -> Result<()> {
    const TOO_WIDE: &str = "
        const view = document.documentElement;
        const isTooWide = (element) => element.getBoundingClientRect().right > view.clientWidth + 1;
        const roots = [document, ...[...document.querySelectorAll('claim-explorer')].map((w) => w.shadowRoot)];
        const found = roots.flatMap((root) => [...root.querySelectorAll('body *, .widget *')])
            .filter((element) => element.checkVisibility() && isTooWide(element));
        const scrolls = view.scrollWidth > view.clientWidth;
        return [...(scrolls ? ['the page scrolls'] : []), ...found.map((e) => e.outerHTML.slice(0, 200))];";
    let too_wide: Vec<String> = page.script(TOO_WIDE, []).await?;
    ensure!(too_wide.is_empty(), "{when}: {too_wide:#?}");
    Ok(())
}

async fn open_all(widget: &Widget<'_>) -> Result<()> {
    for claim in widget.every_claim().await? {
        claim.open().await?;
        claim.linked().await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_target_is_large_enough_for_a_mouse() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        open_all(&widget).await?;
        let targets = widget
            .buttons()
            .await?
            .into_iter()
            .chain(widget.links().await?);
        ensure_height(page, targets, 24.0).await
    })
    .await
}

/// Demands that each of these is so high, in CSS pixels.
pub(super) async fn ensure_height(
    page: &Page,
    targets: impl IntoIterator<Item = Named>,
    least: f64,
) -> Result<()> {
    const HEIGHTS: &str =
        "return [...arguments].map((element) => element.getBoundingClientRect().height)";
    let targets: Vec<Named> = targets.into_iter().collect();
    let elements = targets.iter().map(|target| &target.element);
    let elements: Vec<_> = elements
        .map(WebElement::to_json)
        .collect::<Result<_, _>>()?;
    let heights: Vec<f64> = page.script(HEIGHTS, elements).await?;
    ensure!(!heights.is_empty(), "there is nothing to hit");
    let too_small: Vec<String> = targets
        .iter()
        .zip(heights)
        .filter(|(_, height)| *height < least)
        .map(|(target, height)| format!("{height} px: {}", target.name))
        .collect();
    ensure!(
        too_small.is_empty(),
        "less than {least} px high: {too_small:#?}"
    );
    Ok(())
}
