//! Pages that a bundler made of the package and of the snippets, in `tests/app`.

use anyhow::{Result, ensure};

use super::{
    page::{Page, visit_at},
    policies::ensure_claims_open,
    published::wasm,
    server::Site,
};

/// Opens a page of `tests/app`.
async fn visit_app(name: &str, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit_app_at(name, Site::default(), test).await
}

/// Opens a page of `tests/app` on this site, and waits until its framework has made the element.
async fn visit_app_at(
    name: &str,
    site: Site,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    const MADE: &str = "return !!document.querySelector('claim-explorer')";
    visit_at(&format!("/app/{name}.html"), site, async |page| {
        page.until("the element is there", async || page.script(MADE, []).await)
            .await?;
        test(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_that_a_bundler_made_has_the_widget_and_its_types() -> Result<()> {
    visit_app("packaged", async |page| {
        ensure_claims_open(page).await?;
        page.until("the page is told", async || {
            let told = "return document.title === 'Ready: harbour'
                && document.documentElement.dataset.live === 'harbour'";
            page.script(told, []).await
        })
        .await?;
        let heading: bool = page
            .script(
                "return !!document.querySelector('claim-explorer').shadowRoot.querySelector('h3.title')",
                [],
            )
            .await?;
        ensure!(heading, "the options did not reach the widget");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn react_in_the_browser() -> Result<()> {
    visit_app("react", ensure_survives_rendering).await
}

#[tokio::test]
async fn react_that_a_server_began() -> Result<()> {
    visit_app("hydrated", ensure_survives_rendering).await
}

#[tokio::test]
async fn vue() -> Result<()> {
    visit_app("vue", ensure_survives_rendering).await
}

/// Demands that the widget is live, that claims open, and that they stay open when the framework
/// renders the article around them again.
async fn ensure_survives_rendering(page: &Page) -> Result<()> {
    const RENDER: &str = "
        const button = document.querySelector('article > button');
        button.click();
        setTimeout(() => arguments[0](button.textContent), 100)";
    ensure_claims_open(page).await?;
    let widget = page.widget().await?;
    let before = widget.text().await?;
    let rendered: String = page.async_script(RENDER, []).await?;
    ensure!(rendered == "Rendered again: 1", "{rendered}");
    ensure!(widget.text().await? == before, "it is not as it was");
    ensure_no_complaints(page).await
}

/// Demands that there are none, but for what frameworks say of themselves in development.
async fn ensure_no_complaints(page: &Page) -> Result<()> {
    let of_themselves = ["React DevTools", "development build of Vue"];
    page.ensure_complaints(&[], &of_themselves).await
}

#[tokio::test]
async fn a_page_that_webpack_made_has_the_widget() -> Result<()> {
    visit_app("webpack", ensure_claims_open).await
}

#[tokio::test]
async fn the_static_story_is_in_the_page_before_the_widget() -> Result<()> {
    for name in ["hydrated", "react", "vue"] {
        let site = Site::default().hold(&wasm()?);
        visit_app_at(name, site, async |page| {
            let widget = page.static_widget().await?;
            let is_there = async || Ok(!widget.questions().await?.is_empty());
            page.until("the story is there", is_there).await?;
            ensure!(!widget.is_live().await?, "{name}: it is live");
            widget.open_every_question().await?;
            page.server.release();
            page.until("it is live", async || widget.is_live().await)
                .await?;
            let shown = widget.claims_shown().await?;
            ensure!(!shown.is_empty(), "{name}: what was open is closed");
            ensure_no_complaints(page).await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_in_the_looks_of_bootstrap() -> Result<()> {
    ensure_own_looks("bootstrap").await
}

#[tokio::test]
async fn a_page_with_the_preflight_of_tailwind() -> Result<()> {
    ensure_own_looks("tailwind").await
}

/// Demands that the widget works on this page, and looks as it does on a page without any style.
async fn ensure_own_looks(name: &str) -> Result<()> {
    const PLAIN: &str = "/plain.html";
    const LOOKS: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        const looks = (css) => {
            const style = getComputedStyle(root.querySelector(css));
            return [css, style.fontSize, style.fontWeight, style.lineHeight, style.margin, style.padding, style.boxSizing,
                style.borderTopWidth, style.listStyleType, style.textDecorationLine, style.backgroundColor].join(' ');
        };
        return ['.title', 'p', 'button', 'input', 'ul', 'li', 'a'].map(looks)";
    let plain = "<!DOCTYPE html><html lang=en><title>A page without a style</title>
        <link rel=icon href='data:,'><claim-explorer story=/site/harbour.story></claim-explorer>
        <script type=module src=/site/embed.js></script>";
    let site = Site::default().page(PLAIN, plain);
    visit_app_at(name, site, async |page| {
        // A driver clicks where it scrolled to, at once.
        page.script::<()>("document.documentElement.style.scrollBehavior = 'auto'", [])
            .await?;
        ensure_claims_open(page).await?;
        let here: Vec<String> = page.script(LOOKS, []).await?;
        page.open(PLAIN).await?;
        ensure_claims_open(page).await?;
        let plain: Vec<String> = page.script(LOOKS, []).await?;
        ensure!(
            here == plain,
            "{here:#?}\nand without the style\n{plain:#?}"
        );
        Ok(())
    })
    .await
}
