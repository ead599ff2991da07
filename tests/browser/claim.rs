//! A claim of a widget: its control, and what it opens to.

use std::ops::Deref;

use ::story::derive::ClaimThread;
use anyhow::{Context, Result, ensure};
use thirtyfour::WebElement;

use super::{
    disclosure::Disclosure,
    page::Page,
    story::{Sides, as_shown, messages, shown_of},
    widget::Named,
};

/// A claim.
#[derive(Debug)]
pub(crate) struct Claim<'p>(Disclosure<'p>);

impl<'p> Deref for Claim<'p> {
    type Target = Disclosure<'p>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'p> Claim<'p> {
    pub(super) fn new(page: &'p Page, toggle: WebElement, text: &str) -> Self {
        Self(Disclosure::new(page, toggle, text))
    }

    /// The visible text of each statement, in the order of the page.
    pub(crate) async fn statements(&self) -> Result<Vec<String>> {
        self.statements_within(&self.body().await?).await
    }

    /// The visible text of each statement on the side with this heading.
    pub(crate) async fn statements_on(&self, side: &str) -> Result<Vec<String>> {
        let side = self.section(side).await?;
        let side = side.with_context(|| format!("“{}” has no such side", self.text))?;
        self.statements_within(&side).await
    }

    async fn statements_within(&self, element: &WebElement) -> Result<Vec<String>> {
        const TEXTS: &str = "return [...arguments].map((element) => element.innerText)";
        let statements = self.page.visible(element, ".statement").await?;
        let statements: Result<Vec<_>, _> = statements.iter().map(WebElement::to_json).collect();
        let texts: Vec<String> = self.page.script(TEXTS, statements?).await?;
        Ok(texts.iter().map(|text| as_shown(text)).collect())
    }

    /// Opens it, demands that it shows just what the thread has, and closes it.
    pub(crate) async fn ensure_opens_to(&self, thread: &ClaimThread) -> Result<()> {
        let text = &self.text;
        ensure!(!self.is_open().await?, "“{text}” begins open");
        ensure!(
            self.statements().await?.is_empty(),
            "“{text}” shows too early"
        );
        self.open().await?;
        self.ensure_shows(thread).await?;
        self.close().await?;
        ensure!(self.statements().await?.is_empty(), "“{text}” stays shown");
        Ok(())
    }

    /// Demands that it shows each statement of the thread once, under 'For' or 'Against'.
    async fn ensure_shows(&self, thread: &ClaimThread) -> Result<()> {
        let text = &self.text;
        let sides = Sides::of(thread);
        let count = self.statements().await?.len();
        assert_eq!(count, thread.statements.len(), "statements on “{text}”");
        let titles = [messages().side_for, messages().side_against];
        for (title, expected) in titles.into_iter().zip([sides.supporting, sides.opposing]) {
            let shown = self.statements_on(title).await?;
            assert_eq!(shown.len(), expected.len(), "{title} “{text}”");
            for (shown, statement) in shown.iter().zip(expected) {
                for part in shown_of(statement) {
                    ensure!(
                        shown.contains(&part),
                        "on “{text}”, “{part}” is not in:\n{shown}"
                    );
                }
            }
        }
        Ok(())
    }

    /// The names of its headings, in the order of the page.
    pub(crate) async fn headings(&self) -> Result<Vec<String>> {
        let css = "h1, h2, h3, h4, h5, h6";
        let body = self.body().await?;
        let headings = self.page.with_role("heading", &body, css).await?;
        Ok(headings.into_iter().map(|heading| heading.name).collect())
    }

    /// The part of it that begins with this heading, if there is one.
    pub(crate) async fn section(&self, heading: &str) -> Result<Option<WebElement>> {
        const SECTION: &str = "return [arguments[0].parentNode]";
        let css = "h1, h2, h3, h4, h5, h6";
        for element in self.page.visible(&self.body().await?, css).await? {
            if self.page.name(&element).await? == heading {
                let section = self.page.elements(SECTION, [element.to_json()?]).await?;
                return Ok(section.into_iter().next());
            }
        }
        Ok(None)
    }

    /// The links to the claims that it is linked to, unfolded; none where there is no such fold.
    pub(crate) async fn linked(&self) -> Result<Vec<Named>> {
        const UNFOLD: &str = "arguments[0].open = true";
        let body = self.body().await?;
        let folds = self.page.visible(&body, "details.fold").await?;
        let Some(fold) = folds.into_iter().next() else {
            return Ok(Vec::new());
        };
        self.page.script::<()>(UNFOLD, [fold.to_json()?]).await?;
        self.page.with_role("link", &fold, "a").await
    }
}
