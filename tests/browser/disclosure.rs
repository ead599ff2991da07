//! A disclosure of a widget: a control, and the part of the page that it controls.

use std::fmt;

use anyhow::{Context, Result};
use thirtyfour::WebElement;

use super::page::Page;

/// A question or a claim of a widget.
pub(crate) struct Disclosure<'p> {
    pub(super) page: &'p Page,
    /// The control: a button, or in the static story a summary.
    pub(crate) toggle: WebElement,
    /// The text, which names the control.
    pub(crate) text: String,
}

impl<'p> Disclosure<'p> {
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
            return toggle.matches('summary') ? toggle.parentNode.open : toggle.ariaExpanded === 'true';";
        self.page.script(OPEN, [self.toggle.to_json()?]).await
    }

    /// Clicks its control, and waits until it is open.
    pub(crate) async fn open(&self) -> Result<()> {
        self.page.click_in_the_middle(&self.toggle).await?;
        let what = format!("“{}” says that it is open", self.text);
        self.page.until(&what, async || self.is_open().await).await
    }

    /// Clicks its control, and waits until it is closed.
    pub(crate) async fn close(&self) -> Result<()> {
        self.page.click_in_the_middle(&self.toggle).await?;
        let what = format!("“{}” says that it is closed", self.text);
        let is_closed = async || Ok(!self.is_open().await?);
        self.page.until(&what, is_closed).await
    }

    /// The part of the page that its control opens.
    pub(crate) async fn body(&self) -> Result<WebElement> {
        const CONTROLLED: &str = "
            const [toggle] = arguments;
            return [toggle.matches('summary') ? toggle.parentNode : toggle.ariaControlsElements?.[0]
                ?? toggle.getRootNode().getElementById(toggle.getAttribute('aria-controls'))];";
        let toggle = [self.toggle.to_json()?];
        let body = self.page.elements(CONTROLLED, toggle).await?;
        let body = body.into_iter().next();
        body.with_context(|| format!("“{}” controls nothing", self.text))
    }
}

impl fmt::Debug for Disclosure<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}
