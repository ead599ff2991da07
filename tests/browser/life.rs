//! The life of an element: where it stands, when it comes, whether it moves or goes.

use anyhow::{Context, Result, ensure};

use super::{
    page::{Page, visit_at, visit_host},
    policies::ensure_claims_open,
    server::{ENGINE, Site},
    widget::Widget,
};

/// Claims of the small story that most of these pages show.
const CLAIMS: [&str; 2] = ["The army holds it", "The brigade holds it"];

/// The texts of all claims, after every question was opened.
async fn texts(widget: &Widget<'_>) -> Result<Vec<String>> {
    widget.open_every_question().await?;
    widget.claims_shown().await
}

/// Demands that the page's widget shows the small story, and that a claim opens.
async fn ensure_shows_bridge(page: &Page) -> Result<()> {
    let widget = page.widget().await?;
    assert_eq!(texts(&widget).await?, CLAIMS);
    let claim = widget.claim(CLAIMS[0]).await?;
    claim.open().await?;
    ensure!(!claim.statements().await?.is_empty(), "it opens to nothing");
    Ok(())
}

#[tokio::test]
async fn a_plain_page() -> Result<()> {
    visit_host("plain", ensure_claims_open).await
}

#[tokio::test]
async fn an_element_with_nothing_in_it_shows_the_embedded_story() -> Result<()> {
    visit_host("bare", ensure_claims_open).await
}

#[tokio::test]
async fn what_a_host_puts_into_the_element_stands_until_the_widget_is_live() -> Result<()> {
    const STANDS: &str = "return !!arguments[0].querySelector('a').checkVisibility()";
    visit_host("light-dom", async |page| {
        ensure_shows_bridge(page).await?;
        let host = page.widget().await?.host;
        let stands: bool = page.script(STANDS, [host.to_json()?]).await?;
        ensure!(!stands, "both are shown");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn three_widgets_with_two_stories_share_one_engine() -> Result<()> {
    const LOADED: &str = "
        return performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)
            .filter((path) => path.endsWith('.wasm') || path.endsWith('.story'))";
    visit_host("three-widgets", async |page| {
        let widgets = page.widgets().await?;
        let [first, second, third] = widgets.as_slice() else {
            anyhow::bail!("not three but {} widgets", widgets.len());
        };
        assert_eq!(texts(third).await?, texts(first).await?);
        let claims = third.claims().await?;
        claims.first().context("no claim")?.open().await?;
        for claim in first.claims().await? {
            ensure!(!claim.is_open().await?, "{claim:?} opens elsewhere");
        }
        ensure!(
            second.claims_shown().await?.is_empty(),
            "it opens elsewhere"
        );
        assert_eq!(texts(second).await?, CLAIMS);
        let mut loaded: Vec<String> = page.script(LOADED, []).await?;
        loaded.sort();
        let expected = [
            "/claim-explorer_bg.wasm",
            "/stories/aleppo-2024.story",
            "/stories/bridge.story",
        ];
        assert_eq!(loaded, expected);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_before_the_script_and_one_after_it() -> Result<()> {
    visit_host("before-and-after", async |page| {
        let widgets = page.widgets().await?;
        assert_eq!(widgets.len(), 2);
        assert_eq!(texts(&widgets[1]).await?, CLAIMS);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_script_that_comes_before_the_page_is_there() -> Result<()> {
    visit_host("async-script", ensure_shows_bridge).await
}

#[tokio::test]
async fn a_script_that_is_included_twice_does_no_harm() -> Result<()> {
    const EXPLORERS: &str = "return arguments[0].shadowRoot.querySelectorAll('.widget').length";
    visit_host("script-twice", async |page| {
        ensure_claims_open(page).await?;
        let host = page.widget().await?.host;
        let count: u32 = page.script(EXPLORERS, [host.to_json()?]).await?;
        assert_eq!(count, 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn markup_that_a_script_inserts_is_read_and_becomes_live() -> Result<()> {
    const INSERT: &str = "
        const place = document.querySelector('#place');
        place.innerHTML = document.querySelector('#markup').textContent;";
    let site = Site::default().hold(ENGINE);
    visit_at("/hosts/inner-html.html", site, async |page| {
        page.script::<()>(INSERT, []).await?;
        let widget = page.static_widget().await?;
        page.until("the static story can be read", async || {
            Ok(!widget.questions().await?.is_empty())
        })
        .await?;
        assert_eq!(texts(&widget).await?, CLAIMS);
        page.server.release();
        ensure_shows_bridge(page).await?;
        // Chromium tells whoever inserts such markup that it leaves it alone.
        page.ensure_complaints(&[], &["declarative Shadow DOM is not being parsed"])
            .await
    })
    .await
}

#[tokio::test]
async fn an_element_far_down_loads_nothing_until_it_is_near() -> Result<()> {
    const LOADED: &str = "
        return performance.getEntriesByType('resource').filter((entry) => /claim-explorer|story$/.test(entry.name)).length";
    visit_host("far-down", async |page| {
        let widget = page.static_widget().await?;
        // Time enough for what should not happen.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(page.script::<u32>(LOADED, []).await?, 0, "it was not near");
        page.script::<()>("arguments[0].scrollIntoView()", [widget.host.to_json()?])
            .await?;
        ensure_shows_bridge(page).await
    })
    .await
}

#[tokio::test]
async fn an_element_far_down_becomes_live_when_the_focus_comes_to_it() -> Result<()> {
    visit_host("far-down", async |page| {
        let questions = page.static_widget().await?.questions().await?;
        let focus = "arguments[0].focus({ preventScroll: true })";
        page.script::<()>(focus, [questions[0].toggle.to_json()?])
            .await?;
        ensure_shows_bridge(page).await
    })
    .await
}

#[tokio::test]
async fn moving_the_element_keeps_what_is_open() -> Result<()> {
    visit_host("dom-moves", async |page| {
        let claim = page.widget().await?.claim(CLAIMS[0]).await?;
        claim.open().await?;
        let moves = "document.querySelector('#two').append(arguments[0])";
        let host = page.widget().await?.host;
        page.script::<()>(moves, [host.to_json()?]).await?;
        ensure!(claim.is_open().await?, "it has closed");
        claim.close().await
    })
    .await
}

#[tokio::test]
async fn an_element_that_is_taken_away_and_put_back_goes_on() -> Result<()> {
    const AWAY_AND_BACK: &str = "
        const [element, done] = arguments;
        element.remove();
        setTimeout(() => {
            const isStatic = !!element.shadowRoot.querySelector('[data-static]');
            document.querySelector('#two').append(element);
            done(isStatic);
        });";
    visit_host("dom-moves", async |page| {
        let widget = page.widget().await?;
        widget.claim(CLAIMS[0]).await?.open().await?;
        let is_static: bool = page
            .async_script(AWAY_AND_BACK, [widget.host.to_json()?])
            .await?;
        ensure!(is_static, "the live story goes on unseen");
        let widget = page.widget().await?;
        assert_eq!(
            widget.claims_shown().await?,
            CLAIMS,
            "its question has closed"
        );
        let claim = widget.claim(CLAIMS[0]).await?;
        ensure!(claim.is_open().await?, "it has closed");
        claim.close().await
    })
    .await
}
