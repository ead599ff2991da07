//! What only Chromium's driver can play or measure: dark pages, touch, layout shift.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{
    accessibility::ensure_no_violation_open_or_closed,
    layout::ensure_height,
    page::{Page, visit, visit_host},
    server::{ENGINE, Site},
    story::{BEARINGS, messages},
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
async fn claims_and_the_links_between_them_are_large_enough_for_a_finger() -> Result<()> {
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
        let mut targets = widget.buttons().await?;
        for claim in widget.claims().await? {
            claim.open().await?;
            let headings = messages().bearing;
            for bearing in BEARINGS {
                targets.extend(claim.links_under(headings(bearing)).await?);
            }
        }
        ensure_height(page, targets, 44.0).await
    })
    .await
}

#[tokio::test]
async fn taking_over_shifts_no_layout() -> Result<()> {
    visit(Site::default().hold(ENGINE), async |page| {
        let claims = page.static_widget().await?.static_claims().await?;
        for claim in claims.iter().take(2) {
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

#[tokio::test]
async fn elements_that_come_and_go_leave_nothing_behind() -> Result<()> {
    visit_host("dom-moves", async |page| {
        page.widget().await?;
        // What is made once, on the first time, is no leak.
        come_and_go(page, 3).await?;
        let before = held(page).await?;
        come_and_go(page, 10).await?;
        let after = held(page).await?;
        for (what, before) in &before {
            let after = after.get(what).copied().unwrap_or_default();
            // One of ten that stayed would be a tenth more than one widget has.
            ensure!(after <= before * 1.05, "{what}: {before}, then {after}");
        }
        Ok(())
    })
    .await
}

/// Takes the page's element away and puts it back, live each time, and takes it away at last.
async fn come_and_go(page: &Page, times: u32) -> Result<()> {
    const COME_AND_GO: &str = "
        const [times, done] = arguments;
        globalThis.gone ??= document.querySelector('claim-explorer');
        gone.setAttribute('deep-links', '');
        const come = (left) => {
            if (!left) { done(null); return; }
            addEventListener('claim-explorer:ready', () => {
                // What waits for the page (a copy, a rest from typing) must not keep it either.
                const root = gone.shadowRoot;
                const search = root.querySelector('[type=search]');
                search.value = 'e';
                search.dispatchEvent(new Event('input'));
                root.querySelector('.tool').click();
                gone.remove();
                setTimeout(come, 0, left - 1);
            }, { once: true });
            document.body.append(gone);
        };
        gone.remove();
        setTimeout(come, 0, times);";
    page.async_script::<Value>(COME_AND_GO, [json!(times)])
        .await?;
    Ok(())
}

/// How much the page holds after a garbage collection.
async fn held(page: &Page) -> Result<BTreeMap<String, f64>> {
    for _ in 0..3 {
        page.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let counters = page.cdp("Memory.getDOMCounters", json!({})).await?;
    Ok(serde_json::from_value(counters)?)
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
