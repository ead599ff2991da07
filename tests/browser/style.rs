//! The widget's looks: what a host can change of them, and what it cannot.

use anyhow::{Context, Result};
use thirtyfour::WebElement;

use super::page::{Page, visit_host};

#[tokio::test]
async fn properties_and_parts_theme_the_widget_and_the_page_does_not_leak_in() -> Result<()> {
    visit_host("themed", async |page| {
        let explorer = part(page, "explorer").await?;
        let widget = page.widget().await?;
        widget.open_every_question().await?;
        let claim = part(page, "claim").await?;
        let tools = widget.the("search", "[role]").await?;
        let time = page.visible(&widget.host, ".as-of").await?;
        let time = time.into_iter().next().context("no time")?;
        for (element, property, expected) in [
            (&explorer, "color", "rgb(1, 2, 3)"),
            (&explorer, "background-color", "rgb(250, 251, 252)"),
            (&explorer, "font-size", "16px"),
            (&explorer, "font-style", "normal"),
            (&explorer, "text-transform", "none"),
            (&explorer, "letter-spacing", "normal"),
            (&claim, "border-top-color", "rgb(4, 5, 6)"),
            (&claim, "color", "rgb(1, 2, 3)"),
            (&time, "color", "rgb(7, 8, 9)"),
            (&tools, "border-top-color", "rgb(10, 11, 12)"),
        ] {
            let found = style(page, element, property).await?;
            assert_eq!(found, expected, "{property}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_part_can_be_styled_and_links_have_the_accent() -> Result<()> {
    const PARTS: [&str; 8] = [
        "explorer",
        "overview",
        "question",
        "claim",
        "statement",
        "quote",
        "footer",
        "cell",
    ];
    const ORDERS: &str = "
        const { shadowRoot } = document.querySelector('claim-explorer');
        const orders = (part) =>
            [...shadowRoot.querySelectorAll(`[part~=${part}]`)].map((found) => getComputedStyle(found).order);
        return arguments[0].map((part) => [...new Set(orders(part))].join());";
    visit_host("themed", async |page| {
        let claim = page.widget().await?.every_claim().await?.swap_remove(0);
        claim.open().await?;
        let orders: Vec<String> = page.script(ORDERS, [PARTS.into()]).await?;
        assert_eq!(orders, ["1", "2", "3", "4", "5", "6", "7", "8"]);
        let links = page.visible(&claim.body().await?, "a, .tool").await?;
        let link = links.last().context("no control")?;
        assert_eq!(style(page, link, "color").await?, "rgb(13, 14, 15)");
        Ok(())
    })
    .await
}

async fn part(page: &Page, name: &str) -> Result<WebElement> {
    let widget = page.widget().await?;
    let parts = page
        .visible(&widget.host, &format!("[part~='{name}']"))
        .await?;
    parts.into_iter().next().context("no such part")
}

async fn style(page: &Page, element: &WebElement, property: &str) -> Result<String> {
    const STYLE: &str = "return getComputedStyle(arguments[0]).getPropertyValue(arguments[1])";
    page.script(STYLE, [element.to_json()?, property.into()])
        .await
}
