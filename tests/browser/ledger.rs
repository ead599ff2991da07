//! The ledger, the first view: what each side says to each question.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use story::derive::AsOf;

use super::{
    element::telling,
    page::{Page, visit, visit_host},
    rows::ensure_ledger,
    server::Site,
    story::{as_shown, messages, story, threads, words},
    widget::Widget,
};

/// The width of a phone, in CSS pixels.
const PHONE: u32 = 390;

/// The height that the story may take at a width, closed, in CSS pixels.
const HEIGHTS: [(u32, f64); 2] = [(1280, 1500.0), (PHONE, 2800.0)];

/// The last pixel below the widget's top where the first row may begin on a phone.
const FIRST_ROW: f64 = 500.0;

/// The fonts that the heights are promised in, as wide as those that readers mostly have: the
/// page's for text, and the system's for labels.
const FONTS: [&str; 2] = ["Liberation Serif", "Liberation Sans"];

/// The article of the built page in a frame, whose width a test can set.
async fn visit_framed(test: impl AsyncFnOnce(&Page, Widget<'_>) -> Result<()>) -> Result<()> {
    visit_host("framed", async |page| {
        page.enter_frame().await?;
        let widget = page.widget().await?;
        test(page, widget).await
    })
    .await
}

#[tokio::test]
async fn each_question_is_a_row_and_each_cell_says_whose_it_is_who_says_it_and_how_many_more()
-> Result<()> {
    visit_framed(async |page, widget| {
        for width in [1280, 768, 390, 320] {
            page.set_width(width).await?;
            ensure_ledger(&widget, story(), AsOf::Now).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_story_begins_with_what_can_be_said_now_and_the_claims_in_numbers() -> Result<()> {
    visit(Site::default(), async |page| {
        let shown = as_shown(&page.widget().await?.text().await?);
        let summary = story().summary.as_ref().map(words);
        let tally = (messages().tally)(threads().tally).text();
        let source = story::derive::sole_source(story()).context("there is one source")?;
        let source = (messages().sole_source)(&source, &words(&source.publisher));
        for part in summary.into_iter().chain([as_shown(&tally), source]) {
            ensure!(shown.contains(&part), "no “{part}” in {shown}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_row_opens_and_closes_by_a_click_on_whatever_it_says_but_not_by_a_selection() -> Result<()>
{
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let row = widget.row("Did the crane fall?").await?;
        for (css, is_open) in [(".cell .said", true), ("h3", false), (".state", true)] {
            let part = page.visible(&row.element, css).await?;
            let part = part.first().with_context(|| format!("no {css}"))?;
            page.click_in_the_middle(part).await?;
            row.ensure_open(is_open).await?;
        }
        row.toggle.click().await?;
        row.ensure_open(false).await?;

        let words = page.visible(&row.element, ".cell .said").await?;
        let chain = page.driver.action_chain();
        let drag = chain
            .click_and_hold_element(&words[0])
            .move_by_offset(40, 0)
            .release();
        drag.perform().await?;
        ensure!(!row.is_open().await?, "a selection opens the question");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_two_principal_sides_face_each_other_on_a_phone_too() -> Result<()> {
    const BOXES: &str = "
        return [...arguments[0].querySelectorAll(\"[part~='cell']\")].map((cell) => {
            const { left, top, right, bottom } = cell.getBoundingClientRect();
            return [left, top, right, bottom];
        });";
    visit_framed(async |page, widget| {
        for width in [1280, 390, 320] {
            page.set_width(width).await?;
            let row = widget.row("Who holds Aleppo city?").await?;
            let boxes: Vec<[f64; 4]> = page.script(BOXES, [row.element.to_json()?]).await?;
            let [[_, top, right, _], [left, other_top, ..], ..] = boxes[..] else {
                anyhow::bail!("there are {} cells", boxes.len());
            };
            let are_beside = right <= left && (top - other_top).abs() < 2.0;
            ensure!(are_beside, "{width} px: {boxes:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn closed_the_whole_story_is_soon_read_through() -> Result<()> {
    const MEASURE: &str = "
        const [host, text, labels] = arguments;
        const widget = host.shadowRoot.querySelector('.widget');
        document.body.style.fontFamily = text;
        widget.style.setProperty('--sans', labels);
        const box = host.getBoundingClientRect();
        const row = widget.querySelector(\"[part~='question']\").getBoundingClientRect();
        return [box.height, row.top - box.top];";
    visit_framed(async |page, widget| {
        for font in FONTS {
            ensure_has_font(page, font).await?;
        }
        let [text, labels] = FONTS.map(|font| json!(font));
        for (width, most) in HEIGHTS {
            page.set_width(width).await?;
            let arguments = [widget.host.to_json()?, text.clone(), labels.clone()];
            let (height, first_row): (f64, f64) = page.script(MEASURE, arguments).await?;
            ensure!(height <= most, "{width} px wide: {height} px high");
            let is_soon = width > PHONE || first_row <= FIRST_ROW;
            ensure!(
                is_soon,
                "{width} px wide: the first row is at {first_row} px"
            );
        }
        Ok(())
    })
    .await
}

/// Demands that the machine has a font: with another one heights tell nothing.
async fn ensure_has_font(page: &Page, font: &str) -> Result<()> {
    const IS_THERE: &str = "
        const context = document.createElement('canvas').getContext('2d');
        const widths = ['monospace', 'serif', 'sans-serif'].map((other) => {
            context.font = `40px '${arguments[0]}', ${other}`;
            return context.measureText('Who holds the bridge?').width;
        });
        return new Set(widths).size === 1;";
    let is_there: bool = page.script(IS_THERE, [json!(font)]).await?;
    ensure!(
        is_there,
        "{font} is not on this machine: it is in Debian’s fonts-liberation"
    );
    Ok(())
}

#[tokio::test]
async fn whatever_the_width_each_cell_stands_under_its_own_name() -> Result<()> {
    // A name is seen on the cell, or else at the head of the column in which the cell stands.
    const NAMELESS: &str = "
        const { shadowRoot } = document.querySelector('claim-explorer');
        const heads = [...shadowRoot.querySelectorAll('.heads b')]
            .map((head) => [head.textContent, head.getBoundingClientRect()])
            .filter(([, { width }]) => width);
        const isUnder = (cell, name) => heads.some(([head, { left }]) =>
            head === name && Math.abs(left - cell.getBoundingClientRect().left) < 2);
        return [...shadowRoot.querySelectorAll('.ledger .cell')].filter((cell) => {
            const name = cell.querySelector('dt');
            const { width } = name.getBoundingClientRect();
            return cell.offsetWidth && width <= 2 && !isUnder(cell, name.textContent);
        }).map((cell) => cell.textContent)";
    for story in ["larkfield-crowd", "aleppo-2024"] {
        let html = format!(
            "<!DOCTYPE html><html lang=en><title>A page with a frame</title><link rel=icon href='data:,'>
            <iframe src=/site/{story}.html width=1240 height=900 title=A></iframe>"
        );
        visit(Site::default().page("/index.html", html), async |page| {
            page.enter_frame().await?;
            page.widget().await?;
            for width in [360, 500, 760, 980, 1060, 1140, 1240] {
                page.driver.enter_default_frame().await?;
                page.script::<()>(
                    "document.querySelector('iframe').width = arguments[0]",
                    [json!(width)],
                )
                .await?;
                page.enter_frame().await?;
                page.script::<()>("document.body.style.maxInlineSize = 'none'", [])
                    .await?;
                let nameless: Vec<String> = page.script(NAMELESS, []).await?;
                ensure!(nameless.is_empty(), "{story}, {width} px: {nameless:#?}");
            }
            page.driver.enter_default_frame().await?;
            Ok(())
        })
        .await?;
    }
    Ok(())
}
