//! What a host can change of the widget's looks, and what it cannot.

use anyhow::{Context, Result};
use thirtyfour::WebElement;

use super::page::{Page, visit_host};

#[tokio::test]
async fn properties_and_parts_theme_the_widget_and_the_page_does_not_leak_in() -> Result<()> {
    visit_host("themed", async |page| {
        let explorer = part(page, "explorer").await?;
        let claim = part(page, "claim").await?;
        let question = part(page, "question").await?;
        let widget = page.widget().await?;
        let label = page.visible(&widget.host, ".label").await?;
        let label = label.into_iter().next().context("no label")?;
        for (element, property, expected) in [
            (&explorer, "color", "rgb(1, 2, 3)"),
            (&explorer, "background-color", "rgb(250, 251, 252)"),
            (&explorer, "font-size", "16px"),
            (&explorer, "font-style", "normal"),
            (&explorer, "text-transform", "none"),
            (&explorer, "letter-spacing", "normal"),
            (&claim, "border-top-color", "rgb(4, 5, 6)"),
            (&claim, "color", "rgb(1, 2, 3)"),
            (&label, "color", "rgb(7, 8, 9)"),
            (&question, "border-top-color", "rgb(10, 11, 12)"),
        ] {
            let found = style(page, element, property).await?;
            assert_eq!(found, expected, "{property}");
        }
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
