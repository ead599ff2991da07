//! A story that is asked for again while it is shown.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{
    late::changed,
    page::{Page, visit},
    server::Site,
};

/// The wait of the pages here, in seconds, and their milliseconds: no other timer has as many. A
/// reader waits so long; these pages wait a moment.
pub(super) const REFRESH: &str = "
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (work, time, ...rest) => wait(work, time % 31000 ? time : 150, ...rest);";

/// A page whose story is, each time that it is asked for, the next one of these.
fn site(answers: &[&str]) -> Site {
    let answers = json!(answers);
    let html = format!(
        "<!DOCTYPE html><html lang=en><title>A story that changes</title><link rel=icon href='data:,'>
        <script>{REFRESH}
            const answers = {answers};
            const fetched = globalThis.fetch;
            globalThis.asked = 0;
            globalThis.fetch = (url, options) => {{
                if (!`${{url}}`.endsWith('/changing.story')) return fetched(url, options);
                const answer = answers[Math.min(asked++, answers.length - 1)];
                return fetched(answer, options);
            }};
        </script>
        <p>Words before it</p>
        <claim-explorer story=/stories/changing.story refresh=31></claim-explorer>
        <script type=module src=/embed.js></script>"
    );
    Site::default()
        .page("/index.html", html)
        .file("/stories/changed.story", changed())
        .file("/stories/withdrawn.story", withdrawn())
        .file("/stories/damaged.story", damaged())
}

/// The story of the bridge with a claim withdrawn.
fn withdrawn() -> Vec<u8> {
    let json = include_str!("../../crates/story/tests/support/minimal.json");
    let ended = r#""text": "The army holds it", "ended": { "kind": "withdrawn", "reason": "It was of another bridge." },"#;
    let story = story::parse(&json.replace(r#""text": "The army holds it","#, ended));
    story::pack(&story.expect("it has no mistake")).expect("every story can be packed")
}

/// The changed story, not whole.
fn damaged() -> Vec<u8> {
    let mut bytes = changed();
    bytes.truncate(bytes.len() - 1);
    bytes
}

/// The words of the notice, or nothing.
pub(super) async fn notice(page: &Page) -> Result<String> {
    const NOTICE: &str = "
        const notice = document.querySelector('claim-explorer').shadowRoot.querySelector('.notice');
        return notice?.firstChild.textContent ?? ''";
    page.script(NOTICE, []).await
}

async fn asked(page: &Page) -> Result<usize> {
    page.script("return window.asked", []).await
}

#[tokio::test]
async fn a_newer_version_is_offered_and_taken_when_the_reader_says_so() -> Result<()> {
    const TOP: &str = "return arguments[0].getBoundingClientRect().top";
    visit(
        site(&[
            "/stories/bridge.story",
            "/stories/bridge.story",
            "/stories/changed.story",
        ]),
        async |page| {
            let widget = page.widget().await?;
            let claim = widget.claim("The army holds it").await?;
            claim.open().await?;
            let top: f64 = page.script(TOP, [claim.toggle.to_json()?]).await?;
            page.until("the newer version is offered", async || {
                Ok(notice(page).await? == "1 claim changed")
            })
            .await?;
            // What is read stays where it is, and as it is.
            let after: f64 = page.script(TOP, [claim.toggle.to_json()?]).await?;
            assert!((top - after).abs() < 0.5, "it moved from {top} to {after}");
            ensure!(claim.is_open().await?, "it has closed");
            widget.button("Show").await?.click().await?;
            page.until("the newer version is shown", async || {
                let shown = widget.claims_shown().await;
                Ok(shown.is_ok_and(|shown| shown.contains(&"The army held it".to_owned())))
            })
            .await?;
            ensure!(notice(page).await?.is_empty(), "the notice stays");
            let claim = widget.claim("The army held it").await?;
            ensure!(claim.is_open().await?, "what was open is closed");
            widget
                .ensure_text("Changed since you last looked", true)
                .await
        },
    )
    .await
}

#[tokio::test]
async fn a_claim_that_was_withdrawn_is_flagged_at_once() -> Result<()> {
    visit(
        site(&["/stories/bridge.story", "/stories/withdrawn.story"]),
        async |page| {
            let widget = page.widget().await?;
            widget.claim("The army holds it").await?;
            page.until("it is flagged", async || {
                Ok(widget
                    .ensure_text("Now withdrawn by us", true)
                    .await
                    .is_ok())
            })
            .await?;
            widget.ensure_text("The army holds it", true).await
        },
    )
    .await
}

#[tokio::test]
async fn a_version_that_is_bad_is_refused_and_the_old_one_kept() -> Result<()> {
    visit(
        site(&["/stories/bridge.story", "/stories/damaged.story"]),
        async |page| {
            let widget = page.widget().await?;
            page.until("it is asked for again", async || Ok(asked(page).await? > 2))
                .await?;
            ensure!(widget.is_live().await?, "it is gone");
            ensure!(notice(page).await?.is_empty(), "a bad version is offered");
            widget.claim("The army holds it").await?.open().await?;
            page.ensure_complaints(&["a new version is refused"], &[])
                .await
        },
    )
    .await
}

#[tokio::test]
async fn nothing_is_asked_for_while_the_page_is_hidden() -> Result<()> {
    const HIDE: &str = "
        window.isHidden = true;
        Object.defineProperty(document, 'hidden', { get: () => window.isHidden });";
    const SEE: &str = "
        window.isHidden = false;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
    visit(site(&["/stories/bridge.story"]), async |page| {
        page.widget().await?;
        page.script::<()>(HIDE, []).await?;
        // What was under way is done by then.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let before = asked(page).await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        assert_eq!(asked(page).await?, before);
        page.script::<()>(SEE, []).await?;
        page.until("it is asked for", async || Ok(asked(page).await? > before))
            .await
    })
    .await
}
