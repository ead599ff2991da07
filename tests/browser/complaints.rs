//! The complaints of a page. None, when all is well.

use anyhow::{Result, ensure};

use super::{
    driver::Browser,
    page::{Page, visit},
    server::Site,
};

impl Page {
    /// Everything that the page complained about since this was last asked: messages in the
    /// console at any level, errors that nobody caught, violations of its policies.
    pub(crate) async fn complaints(&self) -> Result<Vec<String>> {
        const HEARD: &str = "
            const heard = [];
            const hear = (view) => {
                try { heard.push(...(view.complaints?.splice(0) ?? [])); } catch { return; }
                for (let frame = 0; frame < view.length; frame += 1) hear(view[frame]);
            };
            hear(top);
            return heard;";
        let mut complaints: Vec<String> = self.script(HEARD, []).await?;
        // Only this driver tells what the browser itself writes there.
        if self.browser == Browser::Chromium {
            let log = self.driver.browser_log().await?.into_iter();
            // What scripts wrote there has been heard already.
            let log = log.filter(|entry| entry.source.as_deref() != Some("console-api"));
            complaints.extend(log.map(|entry| format!("{}: {}", entry.level, entry.message)));
        }
        Ok(complaints)
    }

    /// Demands that the page complained about all that is `expected`, and of nothing else than
    /// that and what is `tolerated`. A complaint is known by a part of it.
    pub(crate) async fn ensure_complaints(
        &self,
        expected: &[&str],
        tolerated: &[&str],
    ) -> Result<()> {
        let complaints = self.complaints().await?;
        let is_known = |told: &&String| {
            let mut known = expected.iter().chain(tolerated);
            known.any(|part| told.contains(part))
        };
        let others: Vec<_> = complaints.iter().filter(|told| !is_known(told)).collect();
        ensure!(others.is_empty(), "the page complains: {others:#?}");
        for part in expected {
            let count = complaints.iter().filter(|told| told.contains(part)).count();
            ensure!(
                count == 1,
                "“{part}” is told {count} times in {complaints:#?}"
            );
        }
        Ok(())
    }
}

#[tokio::test]
async fn whatever_a_page_complains_about_is_noticed() -> Result<()> {
    let page = "<!DOCTYPE html>
        <meta http-equiv='Content-Security-Policy' content=\"style-src 'none'\">
        <link rel=icon href='data:,'>
        <script>
        console.debug('whispered');
        Promise.reject(new Error('rejected'));
        throw new Error('thrown');
        </script>";
    visit(Site::default().page("/index.html", page), async |page| {
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
