//! A widget that takes the place of another: the page asks for another story, or for something
//! else.

use anyhow::{Result, ensure};

use super::{
    element::listening,
    page::{Page, visit},
};

/// Sets an attribute of the page's element.
async fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    const SET: &str = "document.querySelector('claim-explorer').setAttribute(...arguments)";
    page.script(SET, [name.into(), value.into()]).await
}

/// The story of the bridge, told without a time.
pub(super) fn without_times() -> Vec<u8> {
    let json = include_str!("../../crates/story/tests/support/minimal.json");
    let lines = json.lines().filter(|line| !line.contains("\"saidAt\""));
    let json: String = lines.collect();
    let story = story::parse(&json.replace("\"bridge\"", "\"ferry\"")).expect("it has no mistake");
    story::pack(&story).expect("every story can be packed")
}

#[tokio::test]
async fn a_story_in_which_nothing_has_a_time_is_shown_by_its_claims() -> Result<()> {
    let site = listening("view=timeline").file("/stories/ferry.story", without_times());
    visit(site, async |page| {
        let widget = page.widget().await?;
        ensure!(widget.questions().await?.is_empty(), "no timeline is shown");
        set(page, "story", "/stories/ferry.story").await?;
        page.until("its ledger is shown", async || {
            // What is read may be taken away meanwhile.
            Ok(widget.questions().await.is_ok_and(|all| all.len() == 1))
        })
        .await?;
        // And the one after it by its timeline, as the page asks.
        set(page, "story", "/stories/bridge.story").await?;
        page.until("its timeline is shown", async || {
            Ok(widget.questions().await.is_ok_and(|all| all.is_empty()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn what_still_waits_to_be_written_in_the_address_is_written() -> Result<()> {
    // Of two in a row the second waits.
    const OPEN_BOTH: &str = "
        const element = document.querySelector('claim-explorer');
        for (const control of element.shadowRoot.querySelectorAll('.claim-head')) control.click();
        element.setAttribute('heading-level', '4')";
    visit(listening("deep-links"), async |page| {
        let widget = page.widget().await?;
        widget.open_every_question().await?;
        page.script::<()>(OPEN_BOTH, []).await?;
        page.until("the claim opened last stands in the address", async || {
            let hash: String = page.script("return location.hash", []).await?;
            Ok(hash.contains("c-brigade-holds"))
        })
        .await
    })
    .await
}
