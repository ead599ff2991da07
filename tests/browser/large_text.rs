//! Readers who have made their text twice as large.

use anyhow::{Result, ensure};

use super::page::{Page, visit_host};

/// The widths of the window at which large text is tried, in CSS pixels.
const WIDTHS: [u32; 2] = [1024, 1280];

/// The height that the closed story may have with text twice as large, in CSS pixels: it has half
/// the width, for letters twice as high.
const HEIGHT: f64 = 7000.0;

/// The words that run over more than one line, with where they stand. Words end at what is no
/// letter, where a line may end.
const BROKEN: &str = "
    const { shadowRoot } = document.querySelector('claim-explorer');
    const texts = document.createTreeWalker(shadowRoot.querySelector('.explorer'), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken = [];
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const isShown = text.parentElement.checkVisibility({ visibilityProperty: true });
        if (!isShown || text.parentElement.closest('.unseen, .heads, select')) continue;
        for (const { 0: word, index } of text.data.matchAll(/\\p{L}{3,}/gu)) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            // WebKit tells the end of the line before too, where a word begins one: it has no width.
            const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
            const lines = new Set(boxes.map(({ top }) => Math.round(top)));
            if (lines.size > 1) broken.push(`${word} (${text.parentElement.className})`);
        }
    }
    return broken;";

#[tokio::test]
async fn no_word_is_broken_and_the_story_stays_of_a_sane_height() -> Result<()> {
    const ENLARGE: &str = "document.documentElement.style.fontSize = '200%'";
    const MEASURE: &str = "return arguments[0].getBoundingClientRect().height";
    visit_host("framed", async |page| {
        page.enter_frame().await?;
        let widget = page.widget().await?;
        page.script::<()>(ENLARGE, []).await?;
        for width in WIDTHS {
            page.set_width(width).await?;
            ensure_no_word_is_broken(page, &format!("all closed, {width} px")).await?;
            let height: f64 = page.script(MEASURE, [widget.host.to_json()?]).await?;
            ensure!(height < HEIGHT, "{width} px wide, it is {height} px high");
        }
        for claim in widget.every_claim().await? {
            claim.open().await?;
            claim.linked().await?;
        }
        for width in WIDTHS {
            page.set_width(width).await?;
            ensure_no_word_is_broken(page, &format!("all open, {width} px")).await?;
        }
        Ok(())
    })
    .await
}

async fn ensure_no_word_is_broken(page: &Page, when: &str) -> Result<()> {
    let broken: Vec<String> = page.script(BROKEN, []).await?;
    ensure!(broken.is_empty(), "{when}: {broken:#?}");
    Ok(())
}
