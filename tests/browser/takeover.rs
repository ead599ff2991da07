//! The live widget takes the place of the static story under a reader's eyes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::{
    page::{Page, visit_at},
    server::{ENGINE, Site},
};

/// The box of everything that is read, by what and where it is: of the page, its elements; of the
/// widget, the toggles and the texts in them, the headings of which they are no part, and the
/// paragraphs.
const BOXES: &str = "
    const [widget] = arguments;
    const root = widget.shadowRoot ?? widget;
    const boxes = {};
    const box = (element) => element.getBoundingClientRect();
    const textBox = (element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return text.getBoundingClientRect();
    };
    const note = (what, measure = box) => (element, position) => {
        const { x, y, width, height } = measure(element);
        const text = element.textContent.trim().slice(0, 60);
        boxes[`${what} ${position} ${element.id || text}`] = [x, y, width, height];
    };
    const all = (root, css) =>
        [...root.querySelectorAll(css)].filter((element) => element.checkVisibility());
    const isApart = (heading) => !heading.matches('summary *, :has(button)');
    all(document, 'body *').filter((element) => !widget.contains(element)).forEach(note('page'));
    all(root, '.disclosure :is(summary, [aria-expanded])').forEach(note('toggle'));
    all(root, '.disclosure :is(summary, [aria-expanded]) [id]').forEach(note('text', textBox));
    all(root, 'h1, h2, h3, h4, h5, h6').filter(isApart).forEach(note('heading'));
    all(root, 'p').forEach(note('paragraph'));
    return boxes;";

/// How far something may seem to move, in CSS pixels, before a reader could see it.
const ROUNDING: f64 = 1.0;

/// Where everything is, and how far the page is scrolled.
struct Places {
    boxes: BTreeMap<String, [f64; 4]>,
    scroll: f64,
}

/// The article with the story in a declarative root, and the page with the story in the light DOM.
const INLINE: &str = "/";
const STANDALONE: &str = "/aleppo-2024.html";

#[tokio::test]
async fn taking_over_moves_nothing_and_keeps_what_is_open_and_the_focus() -> Result<()> {
    ensure_takes_over_in_place(INLINE).await
}

#[tokio::test]
async fn the_standalone_page_is_taken_over_likewise() -> Result<()> {
    ensure_takes_over_in_place(STANDALONE).await
}

async fn ensure_takes_over_in_place(path: &str) -> Result<()> {
    visit_at(path, Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        let claims = widget.static_claims().await?;
        ensure!(
            !widget.is_live().await?,
            "the widget is live without its engine"
        );
        let middle = claims.len() / 2;
        let (one, other) = (&claims[1], &claims[middle]);
        for claim in [one, other] {
            claim.open().await?;
        }
        other.toggle.focus().await?;
        let center = "arguments[0].scrollIntoView({ block: 'center' })";
        page.script::<()>(center, [other.toggle.to_json()?]).await?;
        let before = places(page).await?;
        ensure!(before.scroll > 0.0, "the page did not scroll");

        page.server.release();
        let live = page.widget().await?;
        let after = places(page).await?;

        ensure_nothing_moved(&before, &after)?;
        let mut open = Vec::new();
        for claim in live.claims().await? {
            if claim.is_open().await? {
                open.push(claim.text);
            }
        }
        assert_eq!(open, [one.text.as_str(), &other.text], "what is open");
        let focused = page.focused().await?;
        assert_eq!(page.name(&focused).await?, other.text, "what has the focus");
        assert_eq!(page.role(&focused).await?, "button");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn taking_over_keeps_what_is_selected() -> Result<()> {
    ensure_keeps_selection(INLINE).await
}

#[tokio::test]
async fn taking_over_the_standalone_page_keeps_what_is_selected() -> Result<()> {
    ensure_keeps_selection(STANDALONE).await
}

async fn ensure_keeps_selection(path: &str) -> Result<()> {
    // From within the first claim's text to within the last one's.
    const SELECT: &str = "
        const texts = [...(arguments[0].shadowRoot ?? arguments[0]).querySelectorAll('.claim-text')];
        const [first, last] = [texts[0].firstChild, texts.at(-1).firstChild];
        getSelection().setBaseAndExtent(first, 3, last, 5);";
    const SELECTED: &str = "
        const root = arguments[0].shadowRoot;
        const [range] = getSelection().getComposedRanges({ shadowRoots: root ? [root] : [] });
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();";
    visit_at(path, Site::default().hold(ENGINE), async |page| {
        let widget = page.static_widget().await?;
        page.script::<()>(SELECT, [widget.host.to_json()?]).await?;
        let before: String = page.script(SELECTED, [widget.host.to_json()?]).await?;
        ensure!(before.len() > 1000, "too little is selected: {before:?}");
        page.server.release();
        let live = page.widget().await?;
        let after: String = page.script(SELECTED, [live.host.to_json()?]).await?;
        assert_eq!(after, before);
        Ok(())
    })
    .await
}

async fn places(page: &Page) -> Result<Places> {
    let host = page.static_widget().await?.host;
    Ok(Places {
        boxes: page.script(BOXES, [host.to_json()?]).await?,
        scroll: page.script("return scrollY", []).await?,
    })
}

fn ensure_nothing_moved(before: &Places, after: &Places) -> Result<()> {
    let is_near = |(a, b): (&f64, &f64)| (a - b).abs() <= ROUNDING;
    let mut moved = Vec::new();
    for (what, old) in &before.boxes {
        let new = after
            .boxes
            .get(what)
            .with_context(|| format!("{what} is gone"))?;
        if !old.iter().zip(new).all(is_near) {
            moved.push(format!("{what}: from {old:?} to {new:?}"));
        }
    }
    ensure!(moved.is_empty(), "moved: {moved:#?}");
    ensure!(
        is_near((&before.scroll, &after.scroll)),
        "the page scrolled from {} to {}",
        before.scroll,
        after.scroll
    );
    Ok(())
}
