//! Failures: the story stays readable, and the page learns once why.

use anyhow::{Context, Result, ensure};

use super::{
    page::{Page, visit_at, visit_host},
    policies::ensure_claims_open,
    server::{ENGINE, GLUE, Site},
    story::{self, rivals, words},
    widget::{Widget, only},
};

/// The words of Chromium on an answer that is not there.
const NOT_LOADED: &str = "Failed to load resource";
/// The word of browsers on a file that is not the one that was sealed.
const INTEGRITY: &str = "integrity";

/// Demands that the widget of a host page fails with this code, and that its story can be read.
async fn fails(host: &str, code: &str, tolerated: &[&str]) -> Result<()> {
    visit_host(host, async |page| {
        ensure_failed(page, code).await?;
        ensure_readable(&page.static_widget().await?).await?;
        let event = format!("claim-explorer:error: {code}");
        let told = format!("console.warn: claim-explorer: {code}:");
        page.ensure_complaints(&[&event, &told], tolerated).await
    })
    .await
}

/// Waits until the page was told of a failure.
async fn ensure_failed(page: &Page, code: &str) -> Result<()> {
    const TOLD: &str = "
        return complaints.some((told) => told.startsWith(`claim-explorer:error: ${arguments[0]}`))";
    page.until(&format!("the widget fails with {code}"), async || {
        page.script(TOLD, [code.into()]).await
    })
    .await
}

/// Demands that the static story is there, and that its questions and claims open.
async fn ensure_readable(widget: &Widget<'_>) -> Result<()> {
    ensure!(!widget.is_live().await?, "the widget is live");
    for question in widget.questions().await?.iter().take(2) {
        if !question.is_open().await? {
            question.open().await?;
        }
    }
    let claims = widget.claims().await?;
    ensure!(!claims.is_empty(), "there is no claim to read");
    for claim in claims.iter().take(2) {
        if !claim.is_open().await? {
            claim.open().await?;
        }
        ensure!(!claim.statements().await?.is_empty(), "it opens to nothing");
    }
    Ok(())
}

/// Demands that a claim is still open, and its question.
async fn ensure_is_open(widget: &Widget<'_>, name: &str) -> Result<()> {
    let mut claims = widget.claims().await?.into_iter();
    let claim = claims.find(|claim| claim.text == name);
    let claim = claim.with_context(|| format!("the question of “{name}” has closed"))?;
    ensure!(claim.is_open().await?, "“{name}” has closed");
    Ok(())
}

#[tokio::test]
async fn a_browser_without_webassembly() -> Result<()> {
    fails("no-webassembly", "no-webassembly", &[]).await
}

#[tokio::test]
async fn a_policy_that_allows_no_wasm() -> Result<()> {
    let tolerated = ["script-src", "Content Security Policy"];
    fails("no-wasm-allowed", "wasm-blocked", &tolerated).await
}

#[tokio::test]
async fn an_engine_that_is_gone() -> Result<()> {
    fails("without-engine", "engine-missing", &[NOT_LOADED, INTEGRITY]).await
}

#[tokio::test]
async fn a_glue_that_is_gone() -> Result<()> {
    fails("without-glue", "engine-missing", &[NOT_LOADED, GLUE]).await
}

#[tokio::test]
async fn an_engine_that_is_not_the_sealed_one() -> Result<()> {
    fails("tampered-engine", "engine-missing", &[INTEGRITY]).await
}

#[tokio::test]
async fn a_glue_that_is_not_the_sealed_one() -> Result<()> {
    fails("tampered-glue", "engine-missing", &[INTEGRITY, GLUE]).await
}

#[tokio::test]
async fn an_engine_that_is_damaged() -> Result<()> {
    fails("corrupt-engine", "engine-corrupt", &[]).await
}

#[tokio::test]
async fn a_server_that_does_not_answer() -> Result<()> {
    let path = "/hosts/stuck-engine.html";
    let site = Site::default().hold(ENGINE);
    visit_at(path, site, async |page| {
        ensure_failed(page, "timeout").await?;
        ensure_readable(&page.static_widget().await?).await?;
        let expected = [
            "claim-explorer:error: timeout",
            "console.warn: claim-explorer: timeout:",
        ];
        page.ensure_complaints(&expected, &[]).await
    })
    .await
}

#[tokio::test]
async fn a_story_that_is_gone() -> Result<()> {
    fails("story-missing", "story-missing", &[NOT_LOADED]).await
}

#[tokio::test]
async fn a_story_that_was_damaged() -> Result<()> {
    fails("story-corrupt", "story-corrupt", &[]).await
}

#[tokio::test]
async fn a_story_of_another_release() -> Result<()> {
    fails("story-of-another-release", "story-version", &[]).await
}

#[tokio::test]
async fn a_page_that_refuses_a_shadow_root() -> Result<()> {
    const TEXT: &str = "return document.querySelector('claim-explorer').innerText";
    visit_host("no-shadow-root", async |page| {
        ensure_failed(page, "page").await?;
        let text: String = page.script(TEXT, []).await?;
        assert_eq!(text.trim(), "The newsroom’s own words");
        let told = "console.warn: claim-explorer: page:";
        page.ensure_complaints(&["claim-explorer:error: page", told], &[])
            .await
    })
    .await
}

/// From now on the page creates no element, which the engine relies on; it does so at once.
const SABOTAGE: &str = "
    Document.prototype.createElement = () => { throw new Error('sabotage'); };
    arguments[0].click();";

#[tokio::test]
async fn a_panic_in_one_widget_gives_every_widget_its_static_story_back() -> Result<()> {
    visit_host("three-widgets", async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let widgets = page.widgets().await?;
        let claim = widgets[0].claim(&from).await?;
        claim.open().await?;
        let walk = only(claim.linked().await?, "link", &to)?;
        // What is made in idle time would fail too, for each widget in its own time.
        for widget in &widgets {
            widget.ensure_made().await?;
        }
        page.script::<()>(SABOTAGE, [walk.to_json()?]).await?;

        ensure_failed(page, "panic").await?;
        ensure_is_open(&widgets[0], &from).await?;
        for widget in &widgets {
            ensure_readable(widget).await?;
        }
        let complaints = page.complaints().await?;
        let count = |part: &str| complaints.iter().filter(|told| told.contains(part)).count();
        assert_eq!(count("claim-explorer:error: panic"), 3, "{complaints:#?}");
        assert_eq!(
            count("console.warn: claim-explorer: panic"),
            3,
            "{complaints:#?}"
        );
        // In the words of each browser: a panic ends in an instruction that cannot be reached.
        let traps = count("error: ") - count("claim-explorer:error: ");
        assert!(traps > 0 && count("nreachable") >= traps, "{complaints:#?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn errors_of_the_page_itself_are_no_panic() -> Result<()> {
    const BE_WRONG: &str = "return window.dispatchEvent(new Event('be-wrong'))";
    visit_host("own-mistakes", async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let widget = page.widget().await?;
        let claim = widget.claim(&from).await?;
        claim.open().await?;
        let walk = only(claim.linked().await?, "link", &to)?;
        page.script::<bool>(BE_WRONG, []).await?;
        // The focus comes from elsewhere, which the page can hear.
        let click = "document.activeElement.shadowRoot.activeElement.blur(); arguments[0].click()";
        page.script::<()>(click, [walk.to_json()?]).await?;
        ensure!(
            widget.claim(&to).await?.is_open().await?,
            "it no longer works"
        );
        // A window that is not in front hears of no focus.
        let has_focus: bool = page.script("return document.hasFocus()", []).await?;
        let expected = if has_focus {
            &["nreachable", "of the page"][..]
        } else {
            &["nreachable"]
        };
        page.until("the mistakes are heard", async || {
            let heard = "return complaints.filter((told) => told.startsWith('error: ')).length";
            Ok(page.script::<usize>(heard, []).await? >= expected.len())
        })
        .await?;
        let complaints = page.complaints().await?.join("\n");
        for part in expected {
            ensure!(complaints.contains(part), "no “{part}” in {complaints}");
        }
        ensure!(!complaints.contains("claim-explorer:error"), "{complaints}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_live_widget_whose_next_story_is_damaged_gives_its_place_back_as_it_was_read()
-> Result<()> {
    const NEXT: &str = "
        document.querySelector('claim-explorer').setAttribute('story', '/stories/corrupt.story')";
    visit_host("plain", async |page| {
        let widget = page.widget().await?;
        let text = words(&story::claims()[0].claim.text);
        widget.claim(&text).await?.open().await?;
        page.script::<()>(NEXT, []).await?;
        ensure_failed(page, "story-corrupt").await?;
        ensure_is_open(&widget, &text).await?;
        let expected = [
            "claim-explorer:error: story-corrupt",
            "console.warn: claim-explorer: story-corrupt:",
        ];
        page.ensure_complaints(&expected, &[]).await
    })
    .await
}

#[tokio::test]
async fn an_engine_that_was_gone_is_asked_for_again_under_a_policy_of_one_name() -> Result<()> {
    const AGAIN: &str = "
        document.querySelector('claim-explorer').setAttribute('heading-level', '3')";
    let site = Site::default().miss(ENGINE);
    visit_at("/hosts/named-trusted-types.html", site, async |page| {
        ensure_failed(page, "engine-missing").await?;
        page.server.release();
        page.script::<()>(AGAIN, []).await?;
        ensure_claims_open(page).await?;
        let expected = [
            "claim-explorer:error: engine-missing",
            "console.warn: claim-explorer: engine-missing:",
        ];
        page.ensure_complaints(&expected, &[NOT_LOADED, INTEGRITY])
            .await
    })
    .await
}

#[tokio::test]
async fn an_element_that_failed_tries_again_when_its_story_changes() -> Result<()> {
    const NEXT: &str = "
        document.querySelector('claim-explorer').setAttribute('story', '/stories/aleppo-2024.story')";
    visit_host("story-missing", async |page| {
        ensure_failed(page, "story-missing").await?;
        page.script::<()>(NEXT, []).await?;
        ensure_claims_open(page).await?;
        let expected = [
            "claim-explorer:error: story-missing",
            "console.warn: claim-explorer: story-missing:",
        ];
        page.ensure_complaints(&expected, &[NOT_LOADED]).await
    })
    .await
}
