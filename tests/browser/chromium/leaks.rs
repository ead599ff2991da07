//! The contents of a page: no more after hundreds of steps than after a few.

use std::{collections::BTreeMap, time::Duration};

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use serde_json::{Value, json};

use super::super::{
    page::{Page, visit, visit_host},
    server::Site,
    story::messages,
};

/// The number of steps taken at a time, which is a whole number of rounds through what they choose
/// from, and fewer than a driver would wait for in vain.
const STEPS: u32 = 60;

/// The number of times that so many steps are taken: more than two hundred in all.
const ROUNDS: u32 = 4;

/// The growth that there may be of something after them: the browser's own housekeeping.
const TOLERANCE: f64 = 1.02;

#[tokio::test]
async fn elements_that_come_and_go_leave_nothing_behind() -> Result<()> {
    visit_host("dom-moves", async |page| {
        page.widget().await?;
        // What is made once, on the first time, is no leak.
        come_and_go(page, 3).await?;
        let before = counters(page).await?;
        come_and_go(page, 10).await?;
        let after = counters(page).await?;
        // One of ten that stayed would be a tenth more than one widget has.
        ensure_flat(&before, &after, 1.05)
    })
    .await
}

#[tokio::test]
async fn three_hundred_mounts_leave_nothing_behind() -> Result<()> {
    // Every mount is of a new element, read for a moment.
    const MOUNT: &str = "
        const [times, done] = arguments;
        const mount = (left) => {
            if (!left) { done(null); return; }
            const element = document.createElement('claim-explorer');
            element.setAttribute('story', '/stories/bridge.story');
            document.body.append(element);
            element.whenLive.then(() => {
                element.shadowRoot.querySelector('[id^=question-][aria-expanded]').click();
                setTimeout(() => { element.remove(); setTimeout(mount, 0, left - 1); });
            });
        };
        mount(times);";
    visit_host("dom-moves", async |page| {
        page.widget().await?;
        let mount = async |times: u32| page.async_script::<Value>(MOUNT, [json!(times)]).await;
        let held = async || {
            // Loads may be given up until then, and the browser notes each of them.
            tokio::time::sleep(Duration::from_secs(31)).await;
            page.script::<()>("performance.clearResourceTimings()", [])
                .await?;
            held(page).await
        };
        // The browser compiles what is called often in the first ones, and keeps it.
        mount(300).await?;
        let before = held().await?;
        mount(300).await?;
        // A kilobyte that each left would be a quarter more; the browser goes on compiling meanwhile.
        ensure_flat(&before, &held().await?, 1.1)
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
                root.querySelector('[id^=question-][aria-expanded]').click();
                setTimeout(() => {
                    root.querySelector('[id^=claim-][aria-expanded]').click();
                    setTimeout(() => {
                        root.querySelector('.passing-on > button').click();
                        const search = root.querySelector('[type=search]');
                        search.value = 'e';
                        search.dispatchEvent(new Event('input'));
                        gone.remove();
                        setTimeout(come, 0, left - 1);
                    });
                });
            }, { once: true });
            document.body.append(gone);
        };
        gone.remove();
        setTimeout(come, 0, times);";
    page.async_script::<Value>(COME_AND_GO, [json!(times)])
        .await?;
    Ok(())
}

#[tokio::test]
async fn steps_through_the_moments_leave_nothing_behind() -> Result<()> {
    // The radio buttons of the moments, one after the other, each until it is painted.
    const STEP: &str = "
        const [host, times, done] = arguments;
        const step = (left) => {
            if (!left) { done(null); return; }
            const stops = host.shadowRoot.querySelectorAll('[role=radiogroup] input');
            stops[left % stops.length].click();
            requestAnimationFrame(() => setTimeout(step, 0, left - 1));
        };
        step(times);";
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        widget.open_every_question().await?;
        widget
            .tab((messages().view)(View::Timeline))
            .await?
            .click()
            .await?;
        ensure_stays_flat(page, STEP).await
    })
    .await
}

#[tokio::test]
async fn searches_leave_nothing_behind() -> Result<()> {
    // Words that find much, little and nothing, and none, each until its results are painted.
    const SEARCH: &str = "
        const [host, times, done] = arguments;
        const field = host.shadowRoot.querySelector('[type=search]');
        const words = ['', 'e', 'city', 'elephant', 'drones'];
        const search = (left) => {
            if (!left) { done(null); return; }
            field.value = words[left % words.length];
            field.dispatchEvent(new Event('input'));
            requestAnimationFrame(() => setTimeout(search, 0, left - 1));
        };
        search(times);";
    visit(Site::default(), async |page| {
        page.widget().await?;
        ensure_stays_flat(page, SEARCH).await
    })
    .await
}

/// Takes many steps, and demands that the page holds what it held after the first ones.
async fn ensure_stays_flat(page: &Page, steps: &str) -> Result<()> {
    let host = page.widget().await?.host.to_json()?;
    let take = async || -> Result<()> {
        let arguments = [host.clone(), json!(STEPS)];
        page.async_script::<Value>(steps, arguments).await?;
        settle(page).await
    };
    // The browser compiles what is called often until then, and keeps it.
    for _ in 0..ROUNDS {
        take().await?;
    }
    let before = held(page).await?;
    for _ in 0..ROUNDS {
        take().await?;
    }
    let after = held(page).await?;
    ensure_flat(&before, &after, TOLERANCE)
}

/// Waits until the page has made what it makes in idle time.
async fn settle(page: &Page) -> Result<()> {
    const IDLE: &str = "
        const [done] = arguments;
        const { shadowRoot } = document.querySelector('claim-explorer');
        const look = (last, times) => {
            const { length } = shadowRoot.querySelectorAll('*');
            if (length === last && times === 0) { done(null); return; }
            setTimeout(look, 300, length, length === last ? times - 1 : 3);
        };
        look(-1, 3);";
    page.async_script::<Value>(IDLE, []).await?;
    Ok(())
}

/// The contents of the page after a garbage collection: nodes, listeners, bytes.
async fn held(page: &Page) -> Result<BTreeMap<String, f64>> {
    // The glue hands out the exports of the wasm that it has started already.
    const WASM: &str = "
        const [done] = arguments;
        import('/claim-explorer.js').then((glue) => glue.default())
            .then(({ memory }) => done(memory.buffer.byteLength));";
    let mut held = counters(page).await?;
    let heap = page.cdp("Runtime.getHeapUsage", json!({})).await?;
    held.extend(
        heap["usedSize"]
            .as_f64()
            .map(|used| ("bytes of JavaScript".to_owned(), used)),
    );
    let wasm: f64 = page.async_script(WASM, []).await?;
    held.insert("bytes of wasm".to_owned(), wasm);
    Ok(held)
}

/// The numbers of documents, nodes and listeners the page has after a garbage collection.
async fn counters(page: &Page) -> Result<BTreeMap<String, f64>> {
    for _ in 0..3 {
        page.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let counters = page.cdp("Memory.getDOMCounters", json!({})).await?;
    Ok(serde_json::from_value(counters)?)
}

fn ensure_flat(
    before: &BTreeMap<String, f64>,
    after: &BTreeMap<String, f64>,
    tolerance: f64,
) -> Result<()> {
    for (what, before) in before {
        let after = after.get(what).copied().unwrap_or_default();
        let is_flat = after <= before * tolerance;
        ensure!(is_flat, "{what}: {before}, then {after}");
    }
    Ok(())
}
