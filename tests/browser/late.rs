//! Pages that come late, ask again, or lose the net; and what they are told meanwhile.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::{
    element::{listening, told},
    page::{Page, visit, visit_host},
    server::{ENGINE, Site},
};

/// Answers what is asked of `/stories/changing.story` by one story after the other.
const CHANGING: &str = "
    const answers = ['/stories/bridge.story', '/stories/changed.story'];
    const fetched = globalThis.fetch;
    globalThis.asked = [];
    globalThis.fetch = (url, options) => {
        asked.push(new URL(url, location).pathname);
        const isChanging = `${url}`.endsWith('/changing.story');
        return fetched(isChanging ? answers.shift() ?? '/stories/changed.story' : url, options);
    };";

/// The story of the bridge in another version.
pub(super) fn changed() -> Vec<u8> {
    let json = include_str!("../../crates/story/tests/support/minimal.json");
    let story = story::parse(&json.replace("The army holds it", "The army held it"));
    story::pack(&story.expect("it has no mistake")).expect("every story can be packed")
}

#[tokio::test]
async fn who_comes_late_can_tell_what_is_live() -> Result<()> {
    const LATE: &str = "
        const element = document.querySelector('claim-explorer');
        element.whenLive.then((id) => arguments[0]([id, element.live]))";
    const GONE: &str = "
        const element = document.querySelector('claim-explorer');
        element.remove();
        setTimeout(() => arguments[0](element.live))";
    visit(listening(""), async |page| {
        page.widget().await?;
        let late: Value = page.async_script(LATE, []).await?;
        assert_eq!(late, json!(["bridge", "bridge"]));
        let gone: Value = page.async_script(GONE, []).await?;
        assert_eq!(gone, Value::Null, "a removed element is live");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_story_that_is_set_again_is_asked_for_again_and_told_if_it_changed() -> Result<()> {
    const AGAIN: &str = "
        const element = document.querySelector('claim-explorer');
        element.setAttribute('story', '/stories/changing.story')";
    const OTHERWISE: &str =
        "document.querySelector('claim-explorer').setAttribute('theme', 'dark')";
    let html = format!(
        "<!DOCTYPE html><html lang=en><title>A story that changes</title><link rel=icon href='data:,'>
        <script>{CHANGING}
            globalThis.told = [];
            addEventListener('claim-explorer:ready', ({{ type, detail }}) => told.push([type, detail]));
        </script>
        <claim-explorer story=/stories/changing.story></claim-explorer>
        <script type=module src=/embed.js></script>"
    );
    let site = Site::default()
        .page("/index.html", html)
        .file("/stories/changed.story", changed());
    visit(site, async |page| {
        let ready = json!([["claim-explorer:ready", { "story": "bridge" }]]);
        let widget = page.widget().await?;
        assert_eq!(told(page).await?, ready);
        page.script::<()>(OTHERWISE, []).await?;
        page.script::<()>(AGAIN, []).await?;
        page.until("the other version is there", async || {
            Ok(page.script::<usize>("return told.length", []).await? > 0)
        })
        .await?;
        assert_eq!(told(page).await?, ready);
        widget.open_every_question().await?;
        let claims = widget.claims_shown().await?;
        ensure!(
            claims.contains(&"The army held it".to_owned()),
            "{claims:?}"
        );
        // The same version again is no news.
        page.script::<()>(AGAIN, []).await?;
        let asked = "return asked.filter((path) => path.endsWith('.story')).length";
        page.until("it is asked for again", async || {
            Ok(page.script::<usize>(asked, []).await? == 3)
        })
        .await?;
        assert_eq!(told(page).await?, json!([]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_is_offline_tries_again_once_it_is_online() -> Result<()> {
    const OFFLINE: &str = "
        Object.defineProperty(navigator, 'onLine', { get: () => !!globalThis.isOnline });";
    let html = format!(
        "<!DOCTYPE html><html lang=en><title>Offline</title><link rel=icon href='data:,'>
        <script>{OFFLINE}</script>
        <claim-explorer story=/stories/bridge.story></claim-explorer>
        <script type=module src=/embed.js></script>"
    );
    let site = Site::default().page("/index.html", html).miss(ENGINE);
    visit(site, async |page| {
        let widget = page.static_widget().await?;
        page.until("it has failed", async || {
            let told = "return complaints.some((told) => told.includes('engine-missing'))";
            page.script(told, []).await
        })
        .await?;
        page.server.release();
        page.script::<()>("isOnline = true; dispatchEvent(new Event('online'))", [])
            .await?;
        page.until("it is live", async || widget.is_live().await)
            .await?;
        page.ensure_complaints(
            &[
                "error: engine-missing",
                "warn: claim-explorer: engine-missing",
            ],
            &["404", "load", "integrity"],
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_policy_that_forbids_wasm_loads_neither_engine_nor_story() -> Result<()> {
    visit_host("no-wasm-allowed", async |page| {
        let told = "return complaints.some((told) => told.includes('wasm-blocked'))";
        page.until("it has failed", async || page.script(told, []).await)
            .await?;
        let loaded = "return performance.getEntriesByType('resource')
            .map((entry) => new URL(entry.name).pathname).filter((path) => !path.endsWith('.js') || path.includes('claim'))";
        let loaded: Vec<String> = page.script(loaded, []).await?;
        ensure!(loaded.is_empty(), "{loaded:?}");
        page.ensure_complaints(
            &["error: wasm-blocked", "warn: claim-explorer: wasm-blocked"],
            &["script-src", "Content Security Policy"],
        )
        .await
    })
    .await
}

#[tokio::test]
async fn keys_typed_into_the_search_field_are_no_shortcuts_of_the_page() -> Result<()> {
    const SHORTCUTS: &str = "
        window.keys = [];
        for (const type of ['keydown', 'keypress', 'keyup']) {
            document.addEventListener(type, ({ key }) => window.keys.push(key));
        }";
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        page.script::<()>(SHORTCUTS, []).await?;
        widget.searchbox().await?.send_keys("army").await?;
        let keys: Vec<String> = page.script("return window.keys", []).await?;
        ensure!(keys.is_empty(), "the page heard {keys:?}");
        page.until("it is searched for", async || {
            Ok(widget
                .claims_shown()
                .await
                .is_ok_and(|shown| shown.len() == 1))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn searches_filters_and_looks_back_are_told_in_ids_and_counts() -> Result<()> {
    const LISTEN: &str = "
        for (const name of ['search', 'filter', 'as-of']) {
            addEventListener(`claim-explorer:${name}`, ({ type, detail }) => told.push([type, detail]));
        }";
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        page.script::<()>(LISTEN, []).await?;
        told(page).await?;
        widget.searchbox().await?.send_keys("army").await?;
        until_told(
            page,
            &json!(["claim-explorer:search", { "story": "bridge", "claims": 1 }]),
        )
        .await
    })
    .await
}

/// Waits until the page is told this last.
async fn until_told(page: &Page, event: &Value) -> Result<()> {
    page.until(&format!("{event} is told"), async || {
        let last: Value = page.script("return told.at(-1) ?? null", []).await?;
        Ok(last == *event)
    })
    .await
}

#[tokio::test]
async fn what_all_objects_inherit_is_no_option_and_a_missing_hyphen_is_told() -> Result<()> {
    const POLLUTE: &str = "
        Object.prototype.story = '/stories/aleppo-2024.story';
        Object.prototype.theme = 'dark';
        const element = document.querySelector('claim-explorer');
        element.configure(JSON.parse('{ \"__proto__\": { \"lang\": \"xx\" } }'));
        element.setAttribute('headingLevel', '3')";
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        page.script::<()>(POLLUTE, []).await?;
        page.script::<()>(
            "document.querySelector('claim-explorer').setAttribute('heading-level', 4)",
            [],
        )
        .await?;
        page.until("the heading is of the other level", async || {
            let level = "return !!arguments[0].shadowRoot.querySelector('h4')";
            page.script(level, [widget.host.to_json()?]).await
        })
        .await?;
        let theme = "return arguments[0].shadowRoot.querySelector('.widget').dataset.theme";
        let theme: String = page.script(theme, [widget.host.to_json()?]).await?;
        assert_eq!(theme, "auto");
        let live: String = page
            .script("return arguments[0].live", [widget.host.to_json()?])
            .await?;
        assert_eq!(live, "bridge");
        page.ensure_complaints(&["__proto__", "headinglevel is no attribute"], &[])
            .await
    })
    .await
}
