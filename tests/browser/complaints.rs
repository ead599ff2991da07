//! What a page complains about. Nothing, when all is well.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{
    page::{Page, visit},
    server::Site,
};

/// Runs in a page before any script of its own: what the console may not tell.
const LISTEN: &str = "
    globalThis.complaints = [];
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation', 'claim-explorer:error']) {
        addEventListener(type, (event) => {
            const cause = event.message ?? event.reason ?? event.violatedDirective ?? event.detail;
            complaints.push(`${type}: ${cause}`);
        }, true);
    }";

impl Page {
    /// Hears, from the next page on, what the console may not tell.
    pub(super) async fn listen(&self) -> Result<()> {
        let script = json!({ "source": LISTEN });
        self.cdp("Page.addScriptToEvaluateOnNewDocument", script)
            .await?;
        Ok(())
    }

    /// Everything that the page complained about since this was last asked: messages in the
    /// console at any level, errors that nobody caught, violations of its policies.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        const HEARD: &str = "return globalThis.complaints?.splice(0) ?? []";
        let console = self.driver.browser_log().await?.into_iter();
        let console = console.map(|entry| format!("console, {}: {}", entry.level, entry.message));
        let heard: Vec<String> = self.script(HEARD, []).await?;
        Ok(console.chain(heard).collect())
    }
}

#[tokio::test]
async fn whatever_a_page_complains_about_is_noticed() -> Result<()> {
    let page = "<!DOCTYPE html><link rel=icon href='data:,'><script>
        console.debug('whispered');
        Promise.reject(new Error('rejected'));
        throw new Error('thrown');
        </script>";
    let site = Site::default().page("/index.html", page).header(
        "/",
        "Content-Security-Policy",
        "style-src 'none'",
    );
    visit(site, async |page| {
        page.script::<()>("document.body.append(document.createElement('style'))", [])
            .await?;
        page.script::<()>("document.body.lastChild.textContent = 'p {}'", [])
            .await?;
        let complaints = page.complaints().await?.join("\n");
        for expected in [
            "whispered",
            "rejected",
            "thrown",
            "securitypolicyviolation: style-src",
        ] {
            ensure!(
                complaints.contains(expected),
                "“{expected}” is not in:\n{complaints}"
            );
        }
        Ok(())
    })
    .await
}
