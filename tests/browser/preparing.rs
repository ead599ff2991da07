//! A widget that is being made while a busy reader keeps it waiting: what happens meanwhile counts.

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use tokio::time::{Duration, sleep};

use super::{
    hosts,
    page::{Page, visit_at, visit_host},
    server::{ENGINE, Site},
    story::messages,
    waiting::ensure_waits,
    widget::Widget,
};

/// Claims of the small story that these pages show.
const CLAIMS: [&str; 2] = ["The army holds it", "The brigade holds it"];

/// Selects the first question of a widget.
const SELECT: &str = "
    getSelection().selectAllChildren(arguments[0].shadowRoot.querySelector('.question'))";

const UNSELECT: &str = "getSelection().removeAllRanges()";

/// A script that takes an element away, puts it back at the end of the page, and then runs another.
fn away_and_back(then: &str) -> String {
    format!(
        "const [element, done] = arguments;
        element.remove();
        setTimeout(() => {{
            document.body.append(element);
            (function () {{ {then} }})(element);
            done();
        }}, 100);"
    )
}

/// Time enough for a widget to be made.
const MADE: Duration = Duration::from_secs(1);

/// A page with the small story, one claim of which began open, and the engine held back.
fn with_open_claim() -> Site {
    let story = hosts::static_story("bridge", Some("c-army-holds"));
    let page = format!(
        "<!DOCTYPE html><html lang=en><title>A claim that began open</title>
        <link rel=icon href='data:,'>
        <claim-explorer story=/stories/bridge.story claim=c-army-holds>{story}</claim-explorer>
        <script type=module src=/embed.js></script>"
    );
    Site::default().page("/open.html", page).hold(ENGINE)
}

/// Lets the engine in while text of the widget is selected, so that it is made and waits.
async fn keep_waiting(page: &Page, widget: &Widget<'_>) -> Result<()> {
    page.script::<()>(SELECT, [widget.host.to_json()?]).await?;
    ensure_waits(page, widget, MADE).await
}

#[tokio::test]
async fn a_claim_that_began_open_and_was_closed_stays_closed() -> Result<()> {
    visit_at("/open.html", with_open_claim(), async |page| {
        let before = page.static_widget().await?;
        let claim = before.claim(CLAIMS[0]).await?;
        ensure!(claim.is_open().await?, "it is closed");
        claim.close().await?;
        page.server.release();
        let live = page.widget().await?;
        assert_eq!(live.claims_shown().await?, CLAIMS, "its question is closed");
        ensure!(!live.claim(CLAIMS[0]).await?.is_open().await?, "it is open");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_opened_and_closed_while_it_waits_is_so_live() -> Result<()> {
    visit_at("/open.html", with_open_claim(), async |page| {
        let before = page.static_widget().await?;
        keep_waiting(page, &before).await?;
        // By a script, which leaves what is selected in every browser.
        for claim in CLAIMS {
            let toggle = before.claim(claim).await?.toggle.to_json()?;
            page.script::<()>("arguments[0].click()", [toggle]).await?;
        }
        ensure!(!before.is_live().await?, "it does not wait");
        page.script::<()>(UNSELECT, []).await?;
        let live = page.widget().await?;
        ensure!(!live.claim(CLAIMS[0]).await?.is_open().await?, "it is open");
        ensure!(
            live.claim(CLAIMS[1]).await?.is_open().await?,
            "it is closed"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_that_is_configured_anew_while_it_waits_becomes_what_was_asked_last()
-> Result<()> {
    const CONFIGURE: &str = "arguments[0].configure({ theme: 'dark', claim: 'c-brigade-holds' })";
    const WIDGETS: &str = "
        return [...arguments[0].shadowRoot.querySelectorAll('.widget')].map(
            (widget) => widget.dataset.theme)";
    visit_at("/open.html", with_open_claim(), async |page| {
        let before = page.static_widget().await?;
        keep_waiting(page, &before).await?;
        let host = before.host.to_json()?;
        page.script::<()>(CONFIGURE, [host.clone()]).await?;
        sleep(MADE).await;
        ensure!(!before.is_live().await?, "it no longer waits");
        page.script::<()>(UNSELECT, []).await?;
        let live = page.widget().await?;
        ensure!(
            live.claim(CLAIMS[1]).await?.is_open().await?,
            "it is closed"
        );
        let themes: Vec<String> = page.script(WIDGETS, [host]).await?;
        assert_eq!(themes, ["dark"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_that_is_moved_or_taken_away_while_it_waits_goes_on() -> Result<()> {
    const MOVE: &str = "document.body.append(arguments[0])";
    visit_at("/open.html", with_open_claim(), async |page| {
        let before = page.static_widget().await?;
        keep_waiting(page, &before).await?;
        let host = before.host.to_json()?;
        let select_again = format!("{MOVE}; {SELECT}");
        page.script::<()>(&select_again, [host.clone()]).await?;
        sleep(MADE).await;
        ensure!(!before.is_live().await?, "moved, it no longer waits");
        page.async_script::<()>(&away_and_back(SELECT), [host])
            .await?;
        sleep(MADE).await;
        ensure!(!before.is_live().await?, "put back, it no longer waits");
        page.script::<()>(UNSELECT, []).await?;
        let live = page.widget().await?;
        let claim = live.claim(CLAIMS[0]).await?;
        ensure!(claim.is_open().await?, "it has closed");
        claim.close().await
    })
    .await
}

#[tokio::test]
async fn a_widget_that_is_made_but_cannot_be_shown_leaves_the_static_story() -> Result<()> {
    const REFUSE: &str = "Element.prototype.replaceWith = () => { throw new Error('refused'); }";
    visit_at("/open.html", with_open_claim(), async |page| {
        let before = page.static_widget().await?;
        keep_waiting(page, &before).await?;
        page.script::<()>(REFUSE, []).await?;
        page.script::<()>(UNSELECT, []).await?;
        page.until("the page is told", async || {
            let told = "return complaints.some((told) => told.startsWith('claim-explorer:error'))";
            page.script(told, []).await
        })
        .await?;
        ensure!(!before.is_live().await?, "it is live");
        before.claim(CLAIMS[0]).await?.close().await?;
        let expected = [
            "claim-explorer:error: page",
            "console.warn: claim-explorer: page: refused",
        ];
        page.ensure_complaints(&expected, &[]).await
    })
    .await
}

#[tokio::test]
async fn a_widget_that_waits_ends_with_the_engine_when_another_traps() -> Result<()> {
    // The page creates no element from now on, which the engine relies on; it does so at once.
    const SABOTAGE: &str = "
        Document.prototype.createElement = () => { throw new Error('sabotage'); };
        arguments[0].click();";
    const PANICS: &str = "
        return complaints.filter((told) => told.startsWith('claim-explorer:error: panic')).length";
    visit_host("three-widgets", async |page| {
        let widgets = page.widgets().await?;
        let [first, second, _] = widgets.as_slice() else {
            anyhow::bail!("not three but {} widgets", widgets.len());
        };
        let host = second.host.to_json()?;
        page.async_script::<()>(&away_and_back(SELECT), [host])
            .await?;
        second.come_near().await?;
        sleep(MADE).await;
        ensure!(!second.is_live().await?, "it does not wait");
        for widget in &widgets {
            if widget.is_live().await? {
                widget.ensure_made().await?;
            }
        }
        let timeline = first.tab((messages().view)(View::Timeline)).await?;
        page.script::<()>(SABOTAGE, [timeline.to_json()?]).await?;
        page.until("each widget has ended", async || {
            Ok(page.script::<usize>(PANICS, []).await? == 3)
        })
        .await?;
        page.script::<()>(UNSELECT, []).await?;
        sleep(MADE).await;
        for widget in &widgets {
            ensure!(!widget.is_live().await?, "it is live after a trap");
            ensure!(!widget.questions().await?.is_empty(), "nothing can be read");
        }
        // Of the traps and their panics, which were counted.
        page.complaints().await.map(drop)
    })
    .await
}
