//! Loading of engine and story, however slow or stale they are.

use anyhow::Result;

use super::{
    page::{visit, visit_at, visit_host},
    policies::ensure_claims_open,
    server::{GLUE, Site},
};

#[tokio::test]
async fn a_server_that_does_not_know_wasm_is_no_failure() -> Result<()> {
    visit_host("wrong-type", ensure_claims_open).await
}

#[tokio::test]
async fn a_story_that_a_cache_holds_of_an_older_release_is_asked_for_again() -> Result<()> {
    passes_the_cache("/stories/cached-old.story").await
}

#[tokio::test]
async fn a_story_that_a_cache_holds_damaged_is_asked_for_again() -> Result<()> {
    passes_the_cache("/stories/cached-damaged.story").await
}

/// The widget becomes live with what the server has, not with what a cache holds.
async fn passes_the_cache(cached: &str) -> Result<()> {
    let page = format!(
        "<!DOCTYPE html><title>A cache</title><link rel=icon href='data:,'>
        <claim-explorer story='{cached}'></claim-explorer><script type=module src=/embed.js></script>"
    );
    let site =
        Site::default()
            .page("/index.html", page)
            .header(cached, "Cache-Control", "max-age=3600");
    visit(site, ensure_claims_open).await
}

#[tokio::test]
async fn a_glue_that_is_long_in_coming_is_waited_for_though_the_page_collects_its_litter()
-> Result<()> {
    const ASKED: &str = "return performance.getEntriesByType('resource').some((entry) =>
        entry.name.endsWith('/claim-explorer_bg.wasm'))";
    // Enough that a browser lets go of whatever nothing refers to.
    const LITTER: &str = "for (let i = 0; i < 400; i += 1) new Array(100000).fill({})";
    let site = Site::default().hold(GLUE);
    visit_at("/hosts/far-down.html", site, async |page| {
        page.static_widget().await?.come_near().await?;
        page.until("the glue is asked for", async || {
            page.script(ASKED, []).await
        })
        .await?;
        page.script::<()>(LITTER, []).await?;
        page.server.release();
        page.widget().await.map(drop)
    })
    .await
}
