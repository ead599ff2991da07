//! The live widget takes the place of the static story under a reader's eyes.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::{
    claim::Claim,
    page::{Page, visit_at},
    server::{ENGINE, Site},
    story::{self, words},
    widget::Widget,
};

/// The box of everything that is read, by what and where it is: of the page, its elements; of the
/// widget, headings, cells, claims, folds, tools and paragraphs, and the texts in what can be
/// clicked.
const BOXES: &str = "
    const [widget] = arguments;
    const root = widget.shadowRoot ?? widget;
    const boxes = {};
    const nameOf = ({ id, textContent }) => id || textContent.trim().slice(0, 60);
    const box = (element) => element.getBoundingClientRect();
    const textBox = (element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return text.getBoundingClientRect();
    };
    const note = (what, measure = box, name = nameOf) => (element, position) => {
        const { x, y, width, height } = measure(element);
        boxes[`${what} ${position} ${name(element)}`] = [x, y, width, height];
    };
    const all = (root, css) =>
        [...root.querySelectorAll(css)].filter((element) => element.checkVisibility());
    all(document, 'body *').filter((element) => !widget.contains(element)).forEach(note('page'));
    all(root, 'h1, h2, h3, h4, h5, h6').forEach(note('heading'));
    all(root, '.row').forEach(note('row'));
    all(root, '.cell, dt, dd, dd *').forEach(note('cell'));
    all(root, '.claim-head').forEach(note('claim'));
    all(root, '.claim-head [id]').forEach(note('text', textBox));
    all(root, 'details.fold, .fold-head').forEach(note('fold'));
    // Live, the tabs have ids; and not every page offers all that passes a claim on.
    all(root, '.tools, .tools *, .passing-on').forEach(note('tools', box, ({ className }) => className));
    all(root, 'p, .statement, blockquote').forEach(note('paragraph'));
    return boxes;";

/// The distance that something may seem to move, in CSS pixels, before a reader could see it.
const ROUNDING: f64 = 1.0;

/// The places of everything, and how far the page is scrolled.
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
        ensure!(
            !widget.is_live().await?,
            "the widget is live without its engine"
        );
        let (one, other) = open_two(&widget).await?;
        other.linked().await?;
        other.toggle.focus().await?;
        let center = "arguments[0].scrollIntoView({ block: 'center' })";
        page.script::<()>(center, [other.toggle.to_json()?]).await?;
        let (names, folds) = (questions_open(&widget).await?, folds_open(&widget).await?);
        assert_eq!((names.len(), folds), (2, 1), "what is open before");
        let before = places(page).await?;
        ensure!(before.scroll > 0.0, "the page did not scroll");

        page.server.release();
        let live = page.widget().await?;
        let after = places(page).await?;

        ensure_nothing_moved(&before, &after)?;
        assert_eq!(questions_open(&live).await?, names, "the questions open");
        let claims = claims_open(&live).await?;
        assert_eq!(claims, [&*one.text, &*other.text], "the claims open");
        assert_eq!(folds_open(&live).await?, 1, "the folds open");
        let focused = page.focused().await?;
        assert_eq!(page.name(&focused).await?, other.text, "what has the focus");
        assert_eq!(page.role(&focused).await?, "button");
        Ok(())
    })
    .await
}

/// Opens two claims of two questions: the first of all, and one that is linked to others, far down.
async fn open_two<'p>(widget: &Widget<'p>) -> Result<(Claim<'p>, Claim<'p>)> {
    let claims = story::claims();
    let mut linked = claims.iter().rev().skip(claims.len() / 2);
    let linked = linked.find(|thread| !thread.related.is_empty());
    let linked = linked.context("no claim is linked")?;
    let one = widget.claim(&words(&claims[0].claim.text)).await?;
    one.open().await?;
    let other = widget.claim(&words(&linked.claim.text)).await?;
    other.open().await?;
    Ok((one, other))
}

async fn questions_open(widget: &Widget<'_>) -> Result<Vec<String>> {
    let mut open = Vec::new();
    for question in widget.questions().await? {
        if question.is_open().await? {
            open.push(question.text);
        }
    }
    Ok(open)
}

async fn claims_open(widget: &Widget<'_>) -> Result<Vec<String>> {
    let mut open = Vec::new();
    for claim in widget.claims().await? {
        if claim.is_open().await? {
            open.push(claim.text.clone());
        }
    }
    Ok(open)
}

async fn folds_open(widget: &Widget<'_>) -> Result<usize> {
    let folds = widget.page.visible(&widget.host, "details.fold[open]");
    Ok(folds.await?.len())
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
        match after.boxes.get(what) {
            Some(new) if old.iter().zip(new).all(is_near) => {}
            Some(new) => moved.push(format!("{what}: from {old:?} to {new:?}")),
            None => moved.push(format!("{what} is gone")),
        }
    }
    let come = after.boxes.keys();
    let come = come.filter(|what| !before.boxes.contains_key(*what));
    moved.extend(come.map(|what| format!("{what} has come")));
    ensure!(moved.is_empty(), "moved: {moved:#?}");
    ensure!(
        is_near((&before.scroll, &after.scroll)),
        "the page scrolled from {} to {}",
        before.scroll,
        after.scroll
    );
    Ok(())
}

#[tokio::test]
async fn the_head_of_a_fold_keeps_the_focus() -> Result<()> {
    visit_at(INLINE, Site::default().hold(ENGINE), async |page| {
        let before = page.static_widget().await?;
        let heads = page.visible(&before.host, ".foot summary").await?;
        let head = heads.first().context("there is no fold")?;
        head.focus().await?;
        let name = page.name(head).await?;
        page.server.release();
        page.widget().await?;
        let focused = page.focused().await?;
        assert_eq!(page.name(&focused).await?, name, "what has the focus");
        Ok(())
    })
    .await
}
