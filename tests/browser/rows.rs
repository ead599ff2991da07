//! The rows of the ledger, as people meet them: a question, and what each side says to it.

use std::ops::Deref;

use anyhow::{Context, Result, bail, ensure};
use claim_explorer::{
    locale::{Locale, capitalised},
    state::View,
};
use serde::Deserialize;
use story::{
    Story, Threads,
    derive::{AsOf, Cell as LedgerCell, Column, Ledger, Silence},
    model::{Interface, Status},
};
use thirtyfour::WebElement;

use super::{
    claim::Claim,
    disclosure::Disclosure,
    page::Page,
    story::{as_shown, messages, words},
    widget::{Named, Widget, only},
};

/// A question's row in the ledger.
pub(crate) struct Row<'p> {
    disclosure: Disclosure<'p>,
    /// The whole of it.
    pub(crate) element: WebElement,
}

/// A cell of a row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Cell {
    /// The column that it stands in.
    pub(crate) of: String,
    /// All that it says.
    pub(crate) says: String,
}

impl<'p> Widget<'p> {
    /// Every row that is shown, in the order of the page.
    pub(crate) async fn rows(&self) -> Result<Vec<WebElement>> {
        self.page.visible(&self.host, "[part~='question']").await
    }

    /// The row of the question with this text.
    pub(crate) async fn row(&self, question: &str) -> Result<Row<'p>> {
        const ROW: &str = "return [arguments[0].closest(\"[part~='question']\")]";
        let disclosure = self.question(question).await?;
        let row = self
            .page
            .elements(ROW, [disclosure.toggle.to_json()?])
            .await?;
        let element = row.into_iter().next().context("the button is in no row")?;
        Ok(Row {
            disclosure,
            element,
        })
    }

    /// Clicks the tab of a view.
    pub(crate) async fn show(&self, view: View) -> Result<()> {
        Ok(self.tab((messages().view)(view)).await?.click().await?)
    }

    /// The link of this name.
    pub(crate) async fn link(&self, name: &str) -> Result<WebElement> {
        only(self.links().await?, "link", name)
    }

    /// Opens what is folded under this title.
    pub(crate) async fn unfold(&self, title: &str) -> Result<()> {
        // Not every browser tells the role of a summary.
        for summary in self.page.visible(&self.host, "summary").await? {
            if self.page.name(&summary).await? == title {
                return self.page.click_in_the_middle(&summary).await;
            }
        }
        bail!("nothing is folded under “{title}”")
    }

    /// The way back from a claim that the reader was led to: the first link in it.
    pub(crate) async fn way_back(&self, claim: &Claim<'_>) -> Result<Named> {
        let links = self
            .page
            .with_role("link", &claim.body().await?, "a")
            .await?;
        let first = links.into_iter().next();
        first.with_context(|| format!("“{}” leads nowhere", claim.text))
    }

    /// Waits until the reader is at a claim: it is open, has the focus, and can be seen.
    pub(crate) async fn ensure_at(&self, claim: &Claim<'_>) -> Result<()> {
        const IN_VIEW: &str = "
            const { top } = arguments[0].getBoundingClientRect();
            return top >= -1 && top < innerHeight;";
        let what = format!("the reader is at “{}”", claim.text);
        self.page
            .until(&what, async || {
                let is_seen: bool = self.page.script(IN_VIEW, [claim.toggle.to_json()?]).await?;
                let focused = self.page.focused().await?;
                Ok(is_seen && focused == claim.toggle && claim.is_open().await?)
            })
            .await
    }
}

impl<'p> Deref for Row<'p> {
    type Target = Disclosure<'p>;

    fn deref(&self) -> &Self::Target {
        &self.disclosure
    }
}

impl<'p> Row<'p> {
    /// The row that this element is: a heading, and a button of the same name.
    async fn of(page: &'p Page, element: WebElement) -> Result<Self> {
        let headings = page
            .with_role("heading", &element, "h1, h2, h3, h4, h5, h6")
            .await?;
        let question = headings
            .into_iter()
            .next()
            .context("a row without a heading")?
            .name;
        let buttons = page.with_role("button", &element, "button").await?;
        let toggle = only(buttons, "button", &question)?;
        Ok(Self {
            disclosure: Disclosure::new(page, toggle, &question),
            element,
        })
    }

    /// Waits until it is open, or closed.
    pub(crate) async fn ensure_open(&self, is_open: bool) -> Result<()> {
        let what = format!("“{}” is open: {is_open}", self.text);
        self.page
            .until(&what, async || Ok(self.is_open().await? == is_open))
            .await
    }

    /// The line that takes the place of the principal sides' cells, if one does, for everybody.
    async fn silence(&self) -> Result<Option<String>> {
        const LINE: &str = "
            const line = arguments[0].querySelector('.silence');
            const isShown = line?.checkVisibility() && !line.closest('[aria-hidden]');
            return isShown ? line.innerText : null;";
        let line: Option<String> = self.page.script(LINE, [self.element.to_json()?]).await?;
        Ok(line.map(|line| as_shown(&line)))
    }

    /// The cells that are shown, in the order of the page.
    pub(crate) async fn cells(&self) -> Result<Vec<Cell>> {
        const CELLS: &str = "
            const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
            return [...arguments[0].querySelectorAll(\"[part~='cell']\")].filter(isShown).map((cell) => ({
                of: cell.querySelector('dt').innerText.trim(),
                says: cell.querySelector('dd').innerText,
            }));";
        let cells: Vec<Cell> = self.page.script(CELLS, [self.element.to_json()?]).await?;
        let cells = cells.into_iter().map(|cell| Cell {
            says: as_shown(&cell.says),
            ..cell
        });
        Ok(cells.collect())
    }
}

/// Demands that the cells of each question say what the ledger of the story has, as of a time.
pub(super) async fn ensure_ledger(widget: &Widget<'_>, story: &Story, as_of: AsOf) -> Result<()> {
    let threads = Threads::of(story, as_of);
    let ledger = Ledger::of(story, &threads);
    let rows = widget.rows().await?;
    assert_eq!(rows.len(), ledger.rows.len(), "rows");
    for ((element, thread), row) in rows.into_iter().zip(&threads.questions).zip(&ledger.rows) {
        let shown = Row::of(widget.page, element).await?;
        let question = words(&thread.question.text);
        assert_eq!(as_shown(&shown.text), question);
        let cells = shown.cells().await?;
        let expected = ledger.columns.iter().zip(&row.cells);
        let mut expected: Vec<_> = expected.filter(|(_, cell)| !is_blank(cell)).collect();
        if let Some(silence) = shown.silence().await? {
            let silent: Vec<String> = expected
                .extract_if(.., |(_, cell)| cell.silence == Some(Silence::Silent))
                .map(|(column, _)| name_of(story, *column))
                .collect();
            assert_eq!(silence, (messages().nothing_reported_by)(&silent));
        }
        assert_eq!(
            cells.len(),
            expected.len(),
            "cells of “{question}”: {cells:#?}"
        );
        for (shown, (column, cell)) in cells.iter().zip(expected) {
            ensure_cell(shown, story, *column, cell)?;
        }
    }
    Ok(())
}

/// The name of a column.
fn name_of(story: &Story, column: Column) -> String {
    match column {
        Column::Side(side) => words(story.sides.get(side).expect("a side").brief_name()),
        Column::Others => messages().others.to_owned(),
    }
}

fn is_blank(cell: &LedgerCell) -> bool {
    cell.lead.is_none() && cell.silence.is_none() && cell.more == 0
}

/// Demands that a cell says whose it is, the claim that the column leads with, with its status, who
/// says so, and how many more there are; or that the side is silent.
fn ensure_cell(shown: &Cell, story: &Story, column: Column, cell: &LedgerCell) -> Result<()> {
    let name = Locale::of(Interface::English);
    assert_eq!(shown.of, name_of(story, column));
    let mut parts = Vec::new();
    if let Some(lead) = &cell.lead {
        let status = lead.status.map_or("", messages().status);
        let ring = (messages().label)(status);
        let is_first = shown.says.starts_with(ring.trim());
        let is_unverified = lead.status == Some(Status::Unverified);
        ensure!(is_first == is_unverified, "the ring in {shown:#?}");
        let exception = lead.status.filter(|status| *status != Status::Unverified);
        parts.extend(exception.map(|status| (messages().status)(status).to_owned()));
        parts.extend(lead.is_disputed.then(|| messages().disputed.to_owned()));
        parts.push(words(&lead.claim.text));
        let voices = lead.voices.iter().take(3).enumerate();
        parts.extend(voices.map(|(position, voice)| {
            let voice = name.name(voice.speaker.brief_name());
            if position == 0 {
                capitalised(&voice)
            } else {
                voice
            }
        }));
    }
    parts.extend(cell.silence.map(|silence| {
        let silence = match silence {
            Silence::Silent => messages().nothing_reported,
            Silence::Declined => messages().gave_no_answer,
        };
        silence.to_owned()
    }));
    if cell.more > 0 {
        let parties = cell.parties.iter();
        let parties: Vec<_> = parties.map(|party| name.name(party.brief_name())).collect();
        parts.push((messages().more)(cell.more, &parties));
    }
    for part in parts {
        let part = as_shown(&part);
        ensure!(shown.says.contains(&part), "no “{part}” in {shown:#?}");
    }
    Ok(())
}
