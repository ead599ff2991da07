//! A claim of a widget: its control, and what it opens to.

use ::story::derive::ClaimThread;
use anyhow::{Context, Result, ensure};
use thirtyfour::WebElement;

use super::{
    page::Page,
    story::{as_shown, shown_of},
    widget::Named,
};

/// A claim.
pub(crate) struct Claim<'p> {
    page: &'p Page,
    /// What opens and closes it: a button, or in the static story a summary.
    pub(crate) toggle: WebElement,
    /// Its text, which names the toggle.
    pub(crate) text: String,
}

/// Part of an opened claim: a heading and the links until the next one.
#[derive(Default)]
pub(crate) struct Part {
    /// The heading's name; empty for what stands before the first heading.
    pub(crate) heading: String,
    /// The links.
    pub(crate) links: Vec<Named>,
}

impl<'p> Claim<'p> {
    pub(super) fn new(page: &'p Page, toggle: WebElement, text: &str) -> Self {
        Self {
            page,
            toggle,
            text: text.to_owned(),
        }
    }

    /// Whether it says that it is open.
    pub(crate) async fn is_open(&self) -> Result<bool> {
        const OPEN: &str = "
            const [toggle] = arguments;
            return toggle.closest('details')?.open ?? toggle.ariaExpanded === 'true';";
        self.page.script(OPEN, [self.toggle.to_json()?]).await
    }

    /// Clicks its toggle, in the middle of the window: `WebKitWebDriver` misses at its edges.
    async fn click(&self) -> Result<()> {
        let center = "arguments[0].scrollIntoView({ block: 'center' })";
        self.page
            .script::<()>(center, [self.toggle.to_json()?])
            .await?;
        Ok(self.toggle.click().await?)
    }

    /// Clicks its toggle, and waits until it is open.
    pub(crate) async fn open(&self) -> Result<()> {
        self.click().await?;
        self.page
            .until("the claim says that it is open", async || {
                self.is_open().await
            })
            .await
    }

    /// Clicks its toggle, and waits until it is closed.
    pub(crate) async fn close(&self) -> Result<()> {
        self.click().await?;
        self.page
            .until("the claim says that it is closed", async || {
                Ok(!self.is_open().await?)
            })
            .await
    }

    /// What its toggle controls: the part that opens.
    pub(crate) async fn body(&self) -> Result<WebElement> {
        const CONTROLLED: &str = "
            const [toggle] = arguments;
            return toggle.closest('details') ?? toggle.ariaControlsElements?.[0]
                ?? toggle.getRootNode().getElementById(toggle.getAttribute('aria-controls'));";
        let script = CONTROLLED.to_owned();
        let body = self
            .page
            .driver
            .execute(script, [self.toggle.to_json()?])
            .await?;
        body.element()
            .with_context(|| format!("“{}” controls nothing", self.text))
    }

    /// The visible text of each statement, in the order of the page.
    pub(crate) async fn statements(&self) -> Result<Vec<String>> {
        const TEXTS: &str = "return [...arguments].map((element) => element.innerText)";
        let body = self.body().await?;
        let statements = self.page.visible(&body, "[part~='statement']").await?;
        let statements: Result<Vec<_>, _> = statements.iter().map(WebElement::to_json).collect();
        self.page.script(TEXTS, statements?).await
    }

    /// Opens it, demands that it shows just the statements that the thread has, and closes it.
    pub(crate) async fn ensure_opens_to(&self, thread: &ClaimThread) -> Result<()> {
        let text = &self.text;
        ensure!(!self.is_open().await?, "“{text}” begins open");
        ensure!(
            self.statements().await?.is_empty(),
            "“{text}” shows too early"
        );
        self.open().await?;
        let shown = self.statements().await?;
        assert_eq!(
            shown.len(),
            thread.statements.len(),
            "statements on “{text}”"
        );
        for (shown, statement) in shown.iter().zip(&thread.statements) {
            let shown = as_shown(shown);
            for part in shown_of(statement) {
                ensure!(
                    shown.contains(&part),
                    "on “{text}”, “{part}” is not in:\n{shown}"
                );
            }
        }
        self.close().await?;
        ensure!(self.statements().await?.is_empty(), "“{text}” stays shown");
        Ok(())
    }

    /// What it opened to, heading by heading.
    pub(crate) async fn parts(&self) -> Result<Vec<Part>> {
        let css = "h1, h2, h3, h4, h5, h6, a, [role='heading'], [role='link']";
        let mut parts = vec![Part::default()];
        for element in self.page.visible(&self.body().await?, css).await? {
            let name = self.page.name(&element).await?;
            match self.page.role(&element).await?.as_str() {
                "heading" => parts.push(Part {
                    heading: name,
                    links: Vec::new(),
                }),
                "link" => parts
                    .last_mut()
                    .context("there is always a part")?
                    .links
                    .push(Named { element, name }),
                _ => {}
            }
        }
        Ok(parts)
    }

    /// The links under a heading; none if there is no such heading.
    pub(crate) async fn links_under(&self, heading: &str) -> Result<Vec<Named>> {
        let parts = self.parts().await?.into_iter();
        Ok(parts
            .filter(|part| part.heading == heading)
            .flat_map(|part| part.links)
            .collect())
    }
}
