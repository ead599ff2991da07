//! Tests that only Chromium's driver can play or measure: dark pages, touch, layout shift; and
//! below, forced colours, and what a page holds.

mod forced_colours;
mod leaks;
mod printing;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{
    accessibility::ensure_no_violation_open_or_closed,
    layout::ensure_height,
    page::{Page, visit, visit_at},
    server::{ENGINE, Site},
    story::{self, words},
};

impl Page {
    /// A command of the developer tools (CDP).
    async fn cdp(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }
}

#[tokio::test]
async fn axe_finds_no_violation_in_the_dark() -> Result<()> {
    visit(Site::default(), async |page| {
        let preference = json!({ "name": "prefers-color-scheme", "value": "dark" });
        let media = json!({ "features": [preference] });
        page.cdp("Emulation.setEmulatedMedia", media).await?;
        ensure_no_violation_open_or_closed(page).await
    })
    .await
}

#[tokio::test]
async fn buttons_and_the_links_between_claims_are_large_enough_for_a_finger() -> Result<()> {
    visit(Site::default(), async |page| {
        page.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": true }),
        )
        .await?;
        page.cdp(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await?;
        let is_coarse: bool = page
            .script("return matchMedia('(pointer: coarse)').matches", [])
            .await?;
        ensure!(is_coarse, "the browser does not play a touch screen");

        let widget = page.widget().await?;
        let mut links = Vec::new();
        for claim in widget.every_claim().await? {
            claim.open().await?;
            links.extend(claim.linked().await?);
        }
        let targets = widget.buttons().await?.into_iter().chain(links);
        ensure_height(page, targets, 44.0).await
    })
    .await
}

#[tokio::test]
async fn taking_over_shifts_no_layout() -> Result<()> {
    visit(Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        for thread in story::claims().iter().step_by(10) {
            let claim = widget.claim(&words(&thread.claim.text)).await?;
            claim.open().await?;
        }
        let released: f64 = page.script("return performance.now()", []).await?;
        page.server.release();
        page.widget().await?;
        assert_eq!(layout_shifts(page, released).await?, Vec::<f64>::new());

        // That there are none says nothing unless the browser would tell of one.
        let shift = "scrollTo(0, 0); document.body.style.paddingBlockStart = '200px'";
        page.script::<()>(shift, []).await?;
        ensure!(
            !layout_shifts(page, released).await?.is_empty(),
            "no shift is told of"
        );
        Ok(())
    })
    .await
}

/// The layout shifts of the page so far: those before `released` that no click of the reader's
/// explains, and all since.
async fn layout_shifts(page: &Page, released: f64) -> Result<Vec<f64>> {
    const SHIFTS: &str = "
        const [done] = arguments;
        const shifts = [];
        const note = (entries) => shifts.push(...entries.map((shift) =>
            [shift.startTime, shift.hadRecentInput, shift.value]));
        const observer = new PerformanceObserver((list) => note(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
            note(observer.takeRecords());
            done(shifts);
        })));";
    let shifts: Vec<(f64, bool, f64)> = page.async_script(SHIFTS, []).await?;
    let unexpected = shifts
        .into_iter()
        .filter(|(time, is_explained, _)| !is_explained || *time > released);
    Ok(unexpected.map(|(.., value)| value).collect())
}

#[tokio::test]
async fn an_engine_that_is_preloaded_is_loaded_once() -> Result<()> {
    const PRELOAD: &str = "
        const hash = async (file) => {
            const bytes = await (await fetch(file, { cache: 'no-store' })).arrayBuffer();
            const digest = await crypto.subtle.digest('SHA-256', bytes);
            return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
        };
        const preload = async (href, rest) => {
            const link = document.createElement('link');
            Object.assign(link, rest);
            const loaded = new Promise((resolve) => { link.onload = resolve; });
            document.head.append(Object.assign(link, { href }));
            await loaded;
        };
        await preload('/claim-explorer_bg.wasm', { rel: 'preload', as: 'fetch', crossOrigin: '' });
        await preload('/claim-explorer.js', { rel: 'modulepreload', integrity: await hash('/claim-explorer.js') });
        performance.clearResourceTimings();
        const element = document.createElement('claim-explorer');
        element.setAttribute('story', '/stories/bridge.story');
        document.body.append(element);";
    const LOADED: &str = "return performance.getEntriesByType('resource')
        .filter(({ transferSize }) => transferSize > 0)
        .map(({ name }) => new URL(name).pathname);";
    let page = "<!DOCTYPE html><html lang=en><title>A page that preloads</title>
        <link rel=icon href='data:,'><script type=module src=/embed.js></script>";
    let site = Site::default().page("/preload.html", page);
    visit_at("/preload.html", site, async |page| {
        page.script::<()>(&format!("return (async () => {{{PRELOAD}}})()"), [])
            .await?;
        page.widget().await?;
        let loaded: Vec<String> = page.script(LOADED, []).await?;
        assert_eq!(loaded, ["/stories/bridge.story"]);
        Ok(())
    })
    .await
}
