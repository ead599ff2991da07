//! Walking from a claim to what stands against it, and back.

use anyhow::{Context, Result, ensure};
use thirtyfour::{Key, WebElement};

use super::{
    page::{Page, visit},
    server::Site,
    story::{self, Bearing, messages, related, rivals, words},
    widget::only,
};

#[tokio::test]
async fn walking_to_a_counter_claim_and_back_works_by_mouse() -> Result<()> {
    visit(Site::default(), async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let address = page.driver.current_url().await?;
        let widget = page.widget().await?;
        let claim = widget.claim(&from).await?;
        let rival = widget.claim(&to).await?;

        claim.open().await?;
        let against = claim.links_under((messages().bearing)(Bearing::Against));
        only(against.await?, "link", &to)?.click().await?;
        ensure!(rival.is_open().await?, "“{to}” stays closed");
        ensure_arrived(page, &rival.toggle, &to).await?;

        let back = (messages().back_to)(&from);
        only(widget.links().await?, "link", &back)?.click().await?;
        ensure!(claim.is_open().await?, "“{from}” has closed");
        ensure_arrived(page, &claim.toggle, &from).await?;
        ensure!(
            only(widget.links().await?, "link", &back).is_err(),
            "the way back is offered again"
        );
        assert_eq!(
            page.driver.current_url().await?,
            address,
            "the hash is the host's"
        );
        Ok(())
    })
    .await
}

/// Demands that the reader is where they were led: the focus is there, and it can be seen.
async fn ensure_arrived(page: &Page, toggle: &WebElement, name: &str) -> Result<()> {
    const IN_VIEW: &str = "
        const box = arguments[0].getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;";
    let focused = page.focused().await?;
    ensure!(
        focused == *toggle,
        "the focus is not on “{name}” but on “{}”",
        page.name(&focused).await?
    );
    page.until(&format!("“{name}” is in view"), async || {
        page.script(IN_VIEW, [toggle.to_json()?]).await
    })
    .await
}

#[tokio::test]
async fn walking_to_a_counter_claim_and_back_works_by_keyboard() -> Result<()> {
    visit(Site::default(), async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let widget = page.widget().await?;
        let claim = widget.claim(&from).await?;
        let rival = widget.claim(&to).await?;

        tab_to(page, "button", &from).await?;
        page.press(" ").await?;
        ensure!(claim.is_open().await?, "Space does not open “{from}”");
        page.press(Key::Enter).await?;
        ensure!(!claim.is_open().await?, "Enter does not close “{from}”");
        page.press(Key::Enter).await?;
        ensure!(claim.is_open().await?, "Enter does not open “{from}”");

        tab_to(page, "link", &to).await?;
        page.press(Key::Enter).await?;
        ensure!(rival.is_open().await?, "“{to}” stays closed");
        ensure_arrived(page, &rival.toggle, &to).await?;
        ensure_focus_is_visible(page).await?;

        tab_to(page, "link", &(messages().back_to)(&from)).await?;
        page.press(Key::Enter).await?;
        ensure_arrived(page, &claim.toggle, &from).await?;
        ensure_focus_is_visible(page).await
    })
    .await
}

/// Tabs on until something with this role and name has the focus, which must be visible wherever
/// it comes.
async fn tab_to(page: &Page, role: &str, name: &str) -> Result<()> {
    /// More than any story of this size has to tab through.
    const ENOUGH: usize = 200;
    let mut passed = Vec::new();
    for _ in 0..ENOUGH {
        page.press(Key::Tab).await?;
        let focused = page.focused().await?;
        ensure_focus_is_visible(page).await?;
        let here = (page.role(&focused).await?, page.name(&focused).await?);
        if (here.0.as_str(), here.1.as_str()) == (role, name) {
            return Ok(());
        }
        passed.push(here);
    }
    anyhow::bail!("no {role} “{name}” on the way, which was {passed:#?}")
}

async fn ensure_focus_is_visible(page: &Page) -> Result<()> {
    const OUTLINED: &str = "
        const style = getComputedStyle(arguments[0]);
        return arguments[0].matches(':focus-visible') && style.outlineStyle !== 'none'
            && parseFloat(style.outlineWidth) > 0
            && arguments[0].checkVisibility({ visibilityProperty: true });";
    let focused = page.focused().await?;
    let is_outlined: bool = page.script(OUTLINED, [focused.to_json()?]).await?;
    ensure!(
        is_outlined,
        "no outline around “{}”",
        page.name(&focused).await?
    );
    Ok(())
}

#[tokio::test]
async fn every_claim_offers_a_link_to_each_claim_against_it() -> Result<()> {
    visit(Site::default(), async |page| {
        let mut checked = 0;
        let claims = page.widget().await?.claims().await?;
        for (claim, thread) in claims.iter().zip(story::claims()) {
            let expected = related(thread, Bearing::Against);
            if expected.is_empty() {
                continue;
            }
            claim.open().await?;
            let links = claim
                .links_under((messages().bearing)(Bearing::Against))
                .await?;
            let offered: Vec<_> = links.into_iter().map(|link| link.name).collect();
            assert_eq!(offered, expected, "against “{}”", claim.text);
            checked += 1;
        }
        (checked > 0)
            .then_some(())
            .context("no claim has another against it")
    })
    .await
}
