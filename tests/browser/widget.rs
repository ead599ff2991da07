//! A widget of a page, as people meet it: by role and by name.

use anyhow::{Context, Result, bail, ensure};
use thirtyfour::WebElement;

use super::{
    claim::Claim,
    disclosure::Disclosure,
    page::Page,
    story::{self, question_texts},
};

/// Elements that can have a role that tests look for; the browser has the last word on whether it
/// does.
const HEADINGS: &str = "h1, h2, h3, h4, h5, h6, [role='heading']";
const BUTTONS: &str = "button, summary, [role='button']";
const LINKS: &str = "a, [role='link']";

/// The controls of questions, and those of claims, in their question or among the results. The ids
/// of their parts hold an underscore.
const QUESTIONS: &str = ":is(button, summary)[id^='question-']:not([id*='_'])";
const CLAIMS: &str = ":is(button, summary):is([id^='claim-'], [id^='result-']):not([id*='_'])";

/// A `<claim-explorer>` element and what stands in its open shadow root.
pub(crate) struct Widget<'p> {
    /// The page that it is in.
    pub(crate) page: &'p Page,
    /// The element itself.
    pub(crate) host: WebElement,
}

/// An element with the name that the browser tells assistive technology.
pub(crate) struct Named {
    /// The element.
    pub(crate) element: WebElement,
    /// The accessible name.
    pub(crate) name: String,
}

impl<'p> Widget<'p> {
    pub(super) fn new(page: &'p Page, host: WebElement) -> Self {
        Self { page, host }
    }

    /// Whether the live story has taken the place of the static one.
    pub(crate) async fn is_live(&self) -> Result<bool> {
        const LIVE: &str = "return !!arguments[0].shadowRoot?.querySelector('[aria-expanded]')";
        self.page.script(LIVE, [self.host.to_json()?]).await
    }

    /// Waits until all that is closed is made, as it is in idle time.
    pub(crate) async fn ensure_made(&self) -> Result<()> {
        const MADE: &str = "return !arguments[0].shadowRoot.querySelector('.content:empty')";
        let host = self.host.to_json()?;
        let is_made = async || self.page.script(MADE, [host.clone()]).await;
        self.page.until("all that is closed is made", is_made).await
    }

    /// Scrolls to it, unless a part of it can be seen.
    pub(crate) async fn come_near(&self) -> Result<()> {
        const COME_NEAR: &str = "
            const { top, bottom } = arguments[0].getBoundingClientRect();
            if (bottom < 0 || top > innerHeight) arguments[0].scrollIntoView();";
        self.page.script(COME_NEAR, [self.host.to_json()?]).await
    }

    /// Demands that every question is a heading, once, in order.
    pub(crate) async fn ensure_has_every_question(&self) -> Result<()> {
        let questions = question_texts();
        let headings = self.headings().await?.into_iter();
        let shown: Vec<String> = headings
            .map(|heading| heading.name)
            .filter(|name| questions.contains(name))
            .collect();
        ensure!(shown == questions, "the headings are {shown:#?}");
        Ok(())
    }

    /// The button of this name.
    pub(crate) async fn button(&self, name: &str) -> Result<WebElement> {
        only(self.buttons().await?, "button", name)
    }

    /// Every heading, in the order of the page.
    pub(crate) async fn headings(&self) -> Result<Vec<Named>> {
        self.page.with_role("heading", &self.host, HEADINGS).await
    }

    /// Every button, in the order of the page.
    pub(crate) async fn buttons(&self) -> Result<Vec<Named>> {
        self.page.with_role("button", &self.host, BUTTONS).await
    }

    /// Every link, in the order of the page.
    pub(crate) async fn links(&self) -> Result<Vec<Named>> {
        self.page.with_role("link", &self.host, LINKS).await
    }

    /// The one element with this role, whatever its name.
    pub(crate) async fn the(&self, role: &str, css: &str) -> Result<WebElement> {
        let mut found = self.page.with_role(role, &self.host, css).await?;
        ensure!(found.len() == 1, "there are {} of role {role}", found.len());
        Ok(found.remove(0).element)
    }

    /// The field to search in.
    pub(crate) async fn searchbox(&self) -> Result<WebElement> {
        self.the("searchbox", "input").await
    }

    /// The slider over the moments.
    pub(crate) async fn slider(&self) -> Result<WebElement> {
        self.the("slider", "input").await
    }

    /// The tab of this name.
    pub(crate) async fn tab(&self, name: &str) -> Result<WebElement> {
        only(
            self.page.with_role("tab", &self.host, "[role]").await?,
            "tab",
            name,
        )
    }

    /// The texts of the claims that are shown, in the order of the page.
    pub(crate) async fn claims_shown(&self) -> Result<Vec<String>> {
        let claims = self.named(CLAIMS).await?.into_iter();
        Ok(claims.map(|claim| claim.name).collect())
    }

    /// Waits until these claims are shown, and no others.
    pub(crate) async fn ensure_shows(&self, claims: &[&str]) -> Result<()> {
        let what = format!("just these claims are shown: {claims:?}");
        let shown = async || Ok(self.claims_shown().await? == claims);
        let outcome = self.page.until(&what, shown).await;
        let shown = self.claims_shown().await?;
        outcome.with_context(|| format!("shown are {shown:?}"))
    }

    /// The text that is shown.
    pub(crate) async fn text(&self) -> Result<String> {
        const TEXT: &str = "return arguments[0].shadowRoot.querySelector('.widget').innerText";
        self.page.script(TEXT, [self.host.to_json()?]).await
    }

    /// Waits until the text is shown, or is not.
    pub(crate) async fn ensure_text(&self, part: &str, is_shown: bool) -> Result<()> {
        let what = format!("“{part}” is shown: {is_shown}");
        self.page
            .until(&what, async || {
                Ok(self.text().await?.contains(part) == is_shown)
            })
            .await
    }

    /// Waits until this is said to those who do not see it.
    pub(crate) async fn ensure_said(&self, words: &str) -> Result<()> {
        const SAID: &str = "
            const said = arguments[0].shadowRoot.querySelector('[role=status]');
            return said.textContent;";
        self.page
            .until(&format!("“{words}” is said"), async || {
                let said: String = self.page.script(SAID, [self.host.to_json()?]).await?;
                Ok(said == words)
            })
            .await
    }

    /// Every question, in the order of the page.
    pub(crate) async fn questions(&self) -> Result<Vec<Disclosure<'p>>> {
        let questions = self.named(QUESTIONS).await?.into_iter();
        let question = |found: Named| Disclosure::new(self.page, found.element, &found.name);
        Ok(questions.map(question).collect())
    }

    /// The question of this name.
    pub(crate) async fn question(&self, name: &str) -> Result<Disclosure<'p>> {
        let toggle = only(self.named(QUESTIONS).await?, "question", name)?;
        Ok(Disclosure::new(self.page, toggle, name))
    }

    /// The question of this name, opened unless it is open.
    pub(crate) async fn open_question(&self, name: &str) -> Result<Disclosure<'p>> {
        let question = self.question(name).await?;
        if !question.is_open().await? {
            question.open().await?;
        }
        Ok(question)
    }

    /// Opens every question that is closed.
    pub(crate) async fn open_every_question(&self) -> Result<()> {
        for question in self.questions().await? {
            if !question.is_open().await? {
                question.open().await?;
            }
        }
        Ok(())
    }

    /// The claims that are shown, in the order of the page.
    pub(crate) async fn claims(&self) -> Result<Vec<Claim<'p>>> {
        let claims = self.named(CLAIMS).await?.into_iter();
        let claim = |found: Named| Claim::new(self.page, found.element, &found.name);
        Ok(claims.map(claim).collect())
    }

    /// Every claim, in the order of the page, after every question was opened.
    pub(crate) async fn every_claim(&self) -> Result<Vec<Claim<'p>>> {
        self.open_every_question().await?;
        self.claims().await
    }

    /// The claim of this name, after its question was opened unless it is shown already.
    pub(crate) async fn claim(&self, name: &str) -> Result<Claim<'p>> {
        let is_shown = async || Ok(self.claims_shown().await?.iter().any(|text| text == name));
        if !is_shown().await? {
            let question = story::question_of(name);
            let question = question.with_context(|| format!("no story has “{name}”"))?;
            self.open_question(&question).await?;
            self.page
                .until(&format!("“{name}” is shown"), is_shown)
                .await?;
        }
        let toggle = only(self.named(CLAIMS).await?, "claim", name)?;
        Ok(Claim::new(self.page, toggle, name))
    }

    /// The visible of the elements that a selector finds. A summary has no role that all browsers
    /// agree on.
    async fn named(&self, css: &str) -> Result<Vec<Named>> {
        let mut found = Vec::new();
        for element in self.page.visible(&self.host, css).await? {
            let name = self.page.name(&element).await?;
            found.push(Named { element, name });
        }
        Ok(found)
    }
}

/// The one element of this name.
pub(crate) fn only(found: Vec<Named>, role: &str, name: &str) -> Result<WebElement> {
    let all: Vec<String> = found.iter().map(|named| named.name.clone()).collect();
    let mut matching = found.into_iter().filter(|named| named.name == name);
    match (matching.next(), matching.next()) {
        (Some(one), None) => Ok(one.element),
        (None, _) => bail!("no {role} is named “{name}”; these are there: {all:#?}"),
        (Some(_), Some(_)) => bail!("more than one {role} is named “{name}”"),
    }
}
