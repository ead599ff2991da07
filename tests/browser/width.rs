//! The width of the widget, where the page leaves it the choice.

use anyhow::{Result, ensure};

use super::page::{Page, visit_host};

/// The narrowest that a widget may be on a phone, and on a desk, in CSS pixels.
const LEAST: [(u32, f64); 2] = [(390, 190.0), (1280, 500.0)];

#[tokio::test]
async fn wherever_it_stands_it_has_a_width_and_leaves_the_page_its_own() -> Result<()> {
    visit_host("framed-widths", async |page| {
        page.enter_frame().await?;
        page.static_widgets().await?;
        ensure_fits(page, "static").await?;
        page.widgets().await?;
        ensure_fits(page, "live").await
    })
    .await
}

/// Demands that every widget of the page is wide enough, and the page no wider than its window.
async fn ensure_fits(page: &Page, when: &str) -> Result<()> {
    const WIDTHS: &str = "
        return [...document.querySelectorAll('claim-explorer')].map((widget) =>
            [widget.closest('section').title, widget.getBoundingClientRect().width])";
    const TOO_WIDE: &str =
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    for (width, least) in LEAST {
        page.set_width(width).await?;
        let widths: Vec<(String, f64)> = page.script(WIDTHS, []).await?;
        ensure!(!widths.is_empty(), "there is no widget");
        for (place, wide) in widths {
            ensure!(
                wide >= least && wide <= f64::from(width),
                "{when}, {width} px: {wide} px in {place}"
            );
        }
        let too_wide: f64 = page.script(TOO_WIDE, []).await?;
        ensure!(too_wide < 1.0, "{when}, {width} px: {too_wide} px too wide");
    }
    Ok(())
}
