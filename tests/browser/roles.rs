//! Roles and names, as the browser tells them to assistive technology.

use anyhow::{Context, Result};
use http::Method;
use serde_json::json;
use thirtyfour::{
    ElementId, RequestData, SessionId, WebElement, common::command::FormatRequestData,
};

use super::{page::Page, widget::Named};

impl Page {
    /// The visible elements within another, or its shadow root, of those that a selector finds.
    pub(crate) async fn visible(&self, within: &WebElement, css: &str) -> Result<Vec<WebElement>> {
        const VISIBLE: &str = "
            const [element, css] = arguments;
            return [...(element.shadowRoot ?? element).querySelectorAll(css)]
                .filter((found) => found.checkVisibility({ visibilityProperty: true }));";
        self.elements(VISIBLE, [within.to_json()?, json!(css)])
            .await
    }

    /// The elements that have the role, with their names.
    pub(crate) async fn with_role(
        &self,
        role: &str,
        within: &WebElement,
        css: &str,
    ) -> Result<Vec<Named>> {
        let mut found = Vec::new();
        for element in self.visible(within, css).await? {
            if self.role(&element).await? == role {
                let name = self.name(&element).await?;
                found.push(Named { element, name });
            }
        }
        Ok(found)
    }

    /// The role that the browser tells assistive technology.
    pub(crate) async fn role(&self, element: &WebElement) -> Result<String> {
        self.computed(Computed::Role(element.element_id())).await
    }

    /// The name that the browser tells assistive technology.
    pub(crate) async fn name(&self, element: &WebElement) -> Result<String> {
        self.computed(Computed::Label(element.element_id())).await
    }

    async fn computed(&self, computed: Computed) -> Result<String> {
        let asked = format!("{computed:?}");
        let answer = self.driver.cmd(computed).await.with_context(|| asked)?;
        Ok(answer.value()?)
    }
}

/// The commands of a driver on accessibility
/// (<https://w3c.github.io/webdriver/#get-computed-role>).
#[derive(Debug)]
enum Computed {
    Role(ElementId),
    Label(ElementId),
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let (element, what) = match self {
            Self::Role(element) => (element, "computedrole"),
            Self::Label(element) => (element, "computedlabel"),
        };
        RequestData::new(
            Method::GET,
            format!("session/{session}/element/{element}/{what}"),
        )
    }
}
