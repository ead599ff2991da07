//! Walking from a claim to what stands against it, and back.

use ::story::derive::{ClaimThread, Reason};
use anyhow::{Context, Result, ensure};
use thirtyfour::{Key, WebElement};

use super::{
    claim::Claim,
    page::{Page, visit},
    server::Site,
    story::{self, Bearing, Sides, linked, messages, rivals, words},
    widget::{Widget, only},
};

#[tokio::test]
async fn walking_to_a_counter_claim_and_back_works_by_mouse() -> Result<()> {
    visit(Site::default(), async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let address = page.driver.current_url().await?;
        let widget = page.widget().await?;
        let claim = widget.claim(&from).await?;
        claim.open().await?;
        let link = only(claim.linked().await?, "link", &to)?;
        page.click_in_the_middle(&link).await?;
        let rival = ensure_led_to(&widget, &to).await?;
        ensure_arrived(page, &rival.toggle, &to).await?;

        let back = (messages().back_to_claim)(&from);
        let link = only(widget.links().await?, "link", &back)?;
        page.click_in_the_middle(&link).await?;
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

/// The claim that a link leads to; demands that it is open, and its question.
async fn ensure_led_to<'p>(widget: &Widget<'p>, name: &str) -> Result<Claim<'p>> {
    let mut claims = widget.claims().await?.into_iter();
    let claim = claims.find(|claim| claim.text == name);
    let claim = claim.with_context(|| format!("the question of “{name}” stays closed"))?;
    ensure!(claim.is_open().await?, "“{name}” stays closed");
    Ok(claim)
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
        let (thread, rival) = rivals();
        let (from, to) = (words(&thread.claim.text), words(&rival.claim.text));
        let widget = page.widget().await?;
        let question = story::question_of(&from).context("no such claim")?;

        tab_to(page, &question).await?;
        page.press(Key::Enter).await?;
        let opened = widget.question(&question).await?;
        ensure!(opened.is_open().await?, "Enter does not open “{question}”");
        tab_to(page, &from).await?;
        let claim = widget.claim(&from).await?;
        page.press(" ").await?;
        ensure!(claim.is_open().await?, "Space does not open “{from}”");
        page.press(Key::Enter).await?;
        ensure!(!claim.is_open().await?, "Enter does not close “{from}”");
        page.press(Key::Enter).await?;
        ensure!(claim.is_open().await?, "Enter does not open “{from}”");

        tab_to(page, &fold_of(thread)).await?;
        page.press(Key::Enter).await?;
        tab_to(page, &to).await?;
        page.press(Key::Enter).await?;
        let rival = ensure_led_to(&widget, &to).await?;
        ensure_arrived(page, &rival.toggle, &to).await?;
        ensure_focus_is_visible(page).await?;

        tab_to(page, &(messages().back_to_claim)(&from)).await?;
        page.press(Key::Enter).await?;
        ensure_arrived(page, &claim.toggle, &from).await?;
        ensure_focus_is_visible(page).await
    })
    .await
}

/// The name of the fold with the claims that a claim is linked to.
fn fold_of(thread: &ClaimThread) -> String {
    let mut reasons = thread.related.iter().flat_map(|related| &related.reasons);
    (messages().linked)(thread.related.len(), reasons.all(Reason::is_editors))
}

/// Tabs on until something with this name has the focus, which must be visible wherever it comes.
async fn tab_to(page: &Page, name: &str) -> Result<()> {
    /// More than any story of this size has to tab through.
    const ENOUGH: usize = 200;
    let mut passed = Vec::new();
    for _ in 0..ENOUGH {
        page.press(Key::Tab).await?;
        let focused = page.focused().await?;
        ensure_focus_is_visible(page).await?;
        let here = page.name(&focused).await?;
        if here == name {
            return Ok(());
        }
        passed.push(here);
    }
    anyhow::bail!("no “{name}” on the way, which was {passed:#?}")
}

async fn ensure_focus_is_visible(page: &Page) -> Result<()> {
    // Around a question's whole row, or around the element itself.
    const OUTLINED: &str = "
        const [focused] = arguments;
        const row = focused.matches(\"[id^='question-']\") && focused.closest('.row');
        const style = getComputedStyle(row || focused);
        return focused.matches(':focus-visible') && style.outlineStyle !== 'none'
            && parseFloat(style.outlineWidth) > 0
            && focused.checkVisibility({ visibilityProperty: true });";
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
async fn every_claim_offers_a_link_to_each_claim_that_it_is_linked_to() -> Result<()> {
    visit(Site::default(), async |page| {
        let mut checked = 0;
        let claims = page.widget().await?.every_claim().await?;
        for (claim, thread) in claims.iter().zip(story::claims()) {
            let expected = linked(thread);
            if expected.is_empty() {
                continue;
            }
            claim.open().await?;
            let links = claim.linked().await?.into_iter();
            let offered: Vec<_> = links.map(|link| link.name).collect();
            assert_eq!(offered, expected, "linked to {claim:?}");
            let text = claim.body().await?.text().await?;
            ensure!(text.contains(&fold_of(thread)), "{text}");
            checked += 1;
        }
        (checked > 0)
            .then_some(())
            .context("no claim is linked to another")
    })
    .await
}

#[tokio::test]
async fn a_claim_that_nobody_rejects_names_the_claims_against_it() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        let mut checked = 0;
        for thread in story::claims() {
            let related = thread.related.iter();
            let against = related.filter(|related| related.bearing == Bearing::Against);
            let against: Vec<String> = against.map(|related| words(&related.claim.text)).collect();
            if against.is_empty() || !Sides::of(thread).opposing.is_empty() {
                continue;
            }
            let claim = widget.claim(&words(&thread.claim.text)).await?;
            claim.open().await?;
            let side = claim.section(messages().side_against).await?;
            let side = side.context("there is no such side")?;
            let links = page.with_role("link", &side, "a").await?.into_iter();
            let named: Vec<_> = links.map(|link| link.name).collect();
            assert_eq!(named, against, "against {claim:?}");
            checked += 1;
        }
        (checked > 0)
            .then_some(())
            .context("somebody rejects each claim")
    })
    .await
}
