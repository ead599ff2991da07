//! A page in a browser: the frame of every test, and what tests do to a page as a whole.

use std::time::Duration;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{TypingData, WebDriver, WebElement};
use tokio::time::{Instant, sleep};

use super::{
    driver::{Browser, Driver},
    server::{Server, Site},
    widget::Widget,
};

/// The time that a page may take to do what is waited for. It is far from what readers are
/// promised: the build under test may be a slow one, on a slow machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A page that is open in a browser.
pub(crate) struct Page {
    /// The browser.
    pub(crate) browser: Browser,
    /// The session.
    pub(crate) driver: WebDriver,
    /// The server of its files.
    pub(crate) server: Server,
}

/// Opens `/` of the site in a session of its own and runs the test. Whatever the test did, the
/// page must have had nothing to complain about that the test did not ask for.
pub(crate) async fn visit(site: Site, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    visit_at("/", site, test).await
}

/// Opens the host page of this name, of `tests/hosts`, likewise.
pub(crate) async fn visit_host(
    name: &str,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    visit_at(&format!("/hosts/{name}.html"), Site::default(), test).await
}

/// Opens a path of the site likewise.
pub(crate) async fn visit_at(
    path: &str,
    site: Site,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let browser = Browser::of_this_run()?;
    let server = site.start()?;
    let (_process, session) = Driver::with_session(browser).await?;
    let outcome = session.run_and_quit(async |driver: WebDriver| {
        let page = Page {
            browser,
            driver,
            server,
        };
        page.open(path).await?;
        test(&page).await?;
        page.ensure_complaints(&[], &[]).await
    });
    outcome.await.map_err(anyhow::Error::from)
}

impl Page {
    /// Goes to a path of the site.
    pub(crate) async fn open(&self, path: &str) -> Result<()> {
        let address = self.server.address(path);
        let outcome = match self.driver.goto(&address).await {
            // WebKitWebDriver now and then cannot read its own answer, long before a test begins.
            Err(error)
                if self.browser == Browser::WebKitGtk
                    && error.to_string().contains("Could not parse script result") =>
            {
                self.driver.goto(&address).await
            }
            outcome => outcome,
        };
        Ok(outcome?)
    }

    /// The page's first widget, as soon as it is live.
    pub(crate) async fn widget(&self) -> Result<Widget<'_>> {
        let widgets = self.widgets().await?;
        widgets.into_iter().next().context("the page has no widget")
    }

    /// Every widget of the page, as soon as all are live.
    pub(crate) async fn widgets(&self) -> Result<Vec<Widget<'_>>> {
        let widgets = self.static_widgets().await?;
        for widget in &widgets {
            widget.come_near().await?;
            self.until("the widget is live", async || widget.is_live().await)
                .await?;
        }
        Ok(widgets)
    }

    /// The page's first widget, live or not.
    pub(crate) async fn static_widget(&self) -> Result<Widget<'_>> {
        let widgets = self.static_widgets().await?;
        widgets.into_iter().next().context("the page has no widget")
    }

    /// Every widget of the page, live or not.
    pub(crate) async fn static_widgets(&self) -> Result<Vec<Widget<'_>>> {
        let hosts = self.elements(
            "return [...document.querySelectorAll('claim-explorer')]",
            [],
        );
        let hosts = hosts.await?.into_iter();
        Ok(hosts.map(|host| Widget::new(self, host)).collect())
    }

    /// Waits until the page is as `condition` wants it.
    pub(crate) async fn until(
        &self,
        what: &str,
        condition: impl AsyncFn() -> Result<bool>,
    ) -> Result<()> {
        let start = Instant::now();
        while !condition().await? {
            if start.elapsed() > PATIENCE {
                let complaints = self.complaints().await?.join("\n");
                anyhow::bail!("not within {PATIENCE:?}: {what}\n{complaints}");
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// The value that a script returns.
    pub(crate) async fn script<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: impl Into<Vec<Value>>,
    ) -> Result<T> {
        let returned = self.driver.execute(script, arguments.into()).await?;
        Ok(returned.convert()?)
    }

    /// The value with which a script calls its last argument.
    pub(crate) async fn async_script<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: impl Into<Vec<Value>>,
    ) -> Result<T> {
        let returned = self.driver.execute_async(script, arguments.into()).await?;
        Ok(returned.convert()?)
    }

    /// The elements that a script returns.
    pub(crate) async fn elements(
        &self,
        script: &str,
        arguments: impl Into<Vec<Value>>,
    ) -> Result<Vec<WebElement>> {
        let returned = self.driver.execute(script, arguments.into()).await?;
        Ok(returned.elements()?)
    }

    /// Clicks an element in the middle of the window: `WebKitWebDriver` misses at its edges.
    pub(crate) async fn click_in_the_middle(&self, element: &WebElement) -> Result<()> {
        let center = "arguments[0].scrollIntoView({ block: 'center' })";
        self.script::<()>(center, [element.to_json()?]).await?;
        Ok(element.click().await?)
    }

    /// Goes on in the page's first frame.
    pub(crate) async fn enter_frame(&self) -> Result<()> {
        Ok(self.driver.enter_frame(0).await?)
    }

    /// Makes the frame that the test is in so wide, in CSS pixels.
    pub(crate) async fn set_width(&self, width: u32) -> Result<()> {
        let resize = "frameElement.style.width = `${arguments[0]}px`";
        self.script::<()>(resize, [json!(width)]).await
    }

    /// Presses a key, wherever the focus is.
    pub(crate) async fn press(&self, key: impl Into<TypingData>) -> Result<()> {
        let at_once = Some(Duration::ZERO);
        let keys = self
            .driver
            .action_chain_with_delay(at_once, at_once)
            .send_keys(key);
        Ok(keys.perform().await?)
    }

    /// The element that has the focus, within a shadow root too.
    pub(crate) async fn focused(&self) -> Result<WebElement> {
        const FOCUSED: &str = "
            let focused = document.activeElement;
            while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
            return [focused];";
        let focused = self.elements(FOCUSED, []).await?.into_iter().next();
        focused.context("nothing has the focus")
    }
}
