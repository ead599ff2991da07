//! Taking over waits while the reader is at something that it would end: a selection, a link, a
//! click.

use anyhow::{Context, Result, ensure};
use tokio::time::{Duration, sleep};

use super::{
    page::{Page, visit_at},
    server::{ENGINE, Site},
    story,
    widget::Widget,
};

/// The article with the story in a declarative root, and the page with the story in the light DOM.
const INLINE: &str = "/";
const STANDALONE: &str = "/aleppo-2024.html";

/// Selects from within the first question to within the last one.
const SELECT: &str = "
    const root = arguments[0].shadowRoot ?? arguments[0];
    const questions = [...root.querySelectorAll('.question')];
    const [first, last] = [questions[0].firstChild, questions.at(-1).firstChild];
    getSelection().setBaseAndExtent(first, 3, last, 5);";

/// The text that is selected, in a shadow root too.
const SELECTED: &str = "
    const root = arguments[0].shadowRoot;
    const [range] = getSelection().getComposedRanges({ shadowRoots: root ? [root] : [] });
    const selected = new Range();
    selected.setStart(range.startContainer, range.startOffset);
    selected.setEnd(range.endContainer, range.endOffset);
    return selected.toString();";

const UNSELECT: &str = "getSelection().removeAllRanges()";

/// Time enough for an engine that is there to take over, if it did not wait.
const LONG: Duration = Duration::from_millis(1500);

/// Lets the engine in, and demands that the static story stays for the time being.
pub(super) async fn ensure_waits(page: &Page, widget: &Widget<'_>, time: Duration) -> Result<()> {
    const LOADED: &str = "return performance.getEntriesByType('resource').some((entry) =>
        entry.name.endsWith('/claim-explorer_bg.wasm') && entry.responseEnd > 0)";
    widget.come_near().await?;
    page.server.release();
    page.until("the engine is there", async || {
        page.script(LOADED, []).await
    })
    .await?;
    sleep(time).await;
    ensure!(!widget.is_live().await?, "it does not wait");
    Ok(())
}

#[tokio::test]
async fn as_long_as_text_of_the_story_is_selected() -> Result<()> {
    ensure_waits_for_a_selection(INLINE).await
}

#[tokio::test]
async fn on_the_standalone_page_too() -> Result<()> {
    ensure_waits_for_a_selection(STANDALONE).await
}

async fn ensure_waits_for_a_selection(path: &str) -> Result<()> {
    visit_at(path, Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        let host = widget.host.to_json()?;
        page.script::<()>(SELECT, [host.clone()]).await?;
        let before: String = page.script(SELECTED, [host.clone()]).await?;
        ensure!(before.len() > 1000, "too little is selected: {before:?}");
        ensure_waits(page, &widget, LONG).await?;
        let after: String = page.script(SELECTED, [host]).await?;
        assert_eq!(after, before);
        page.script::<()>(UNSELECT, []).await?;
        page.widget().await.map(drop)
    })
    .await
}

#[tokio::test]
async fn as_long_as_a_link_of_the_story_has_the_focus() -> Result<()> {
    const FOCUS: &str = "arguments[0].focus({ preventScroll: true })";
    const LEAVE: &str = "
        const { activeElement } = document;
        (activeElement.shadowRoot?.activeElement ?? activeElement).blur()";
    visit_at(INLINE, Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        let mut threads = story::claims().into_iter();
        let thread = threads.find(|thread| !thread.related.is_empty());
        let thread = thread.context("no claim is linked")?;
        let claim = widget.claim(&story::words(&thread.claim.text)).await?;
        claim.open().await?;
        let links = claim.linked().await?;
        let link = &links.first().context("there is no link")?.element;
        page.script::<()>(FOCUS, [link.to_json()?]).await?;
        assert_eq!(page.focused().await?, *link);
        ensure_waits(page, &widget, LONG).await?;
        assert_eq!(page.focused().await?, *link, "what has the focus");
        page.script::<()>(LEAVE, []).await?;
        page.widget().await.map(drop)
    })
    .await
}

#[tokio::test]
async fn as_long_as_something_of_the_story_is_pressed_so_that_the_click_counts() -> Result<()> {
    const CENTER: &str = "arguments[0].scrollIntoView({ block: 'center' })";
    visit_at(INLINE, Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        let questions = widget.questions().await?;
        let question = questions.first().context("there is no question")?;
        page.script::<()>(CENTER, [question.toggle.to_json()?])
            .await?;
        let press = page.driver.action_chain();
        let press = press.move_to_element_center(&question.toggle);
        press.click_and_hold().perform().await?;
        ensure_waits(page, &widget, LONG).await?;
        page.driver.action_chain().release().perform().await?;
        let live = page.widget().await?;
        ensure!(
            live.question(&question.text).await?.is_open().await?,
            "the click is lost"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn not_for_a_selection_elsewhere_on_the_page() -> Result<()> {
    const SELECT: &str = "getSelection().selectAllChildren(document.querySelector('h1'))";
    const SELECTED: &str = "return getSelection().toString()";
    let site = Site::default().hold(ENGINE);
    visit_at("/hosts/plain.html", site, async |page| {
        page.script::<()>(SELECT, []).await?;
        page.server.release();
        page.widget().await?;
        let selected: String = page.script(SELECTED, []).await?;
        assert_eq!(selected.trim(), "A page like any other");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn however_long_it_takes_which_is_no_failure() -> Result<()> {
    const SELECT: &str = "
        getSelection().selectAllChildren(arguments[0].shadowRoot.querySelector('.question'))";
    // A page whose clock runs ten times as fast: after three seconds an engine is given up.
    let page = "<!DOCTYPE html><html lang=en><title>A slow reader</title>
        <link rel=icon href='data:,'>
        <script>
            const slowTimeout = setTimeout;
            globalThis.setTimeout = (task, delay, ...rest) => slowTimeout(task, delay / 10, ...rest);
        </script>
        <claim-explorer story=/stories/bridge.story>{{bridge}}</claim-explorer>
        <script type=module src=/embed.js></script>";
    let site = Site::default().page("/slow.html", page).hold(ENGINE);
    visit_at("/slow.html", site, async |page| {
        let widget = page.static_widget().await?;
        page.script::<()>(SELECT, [widget.host.to_json()?]).await?;
        ensure_waits(page, &widget, Duration::from_secs(4)).await?;
        page.script::<()>(UNSELECT, []).await?;
        page.widget().await.map(drop)
    })
    .await
}
