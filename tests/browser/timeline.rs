//! The timeline.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use super::{
    element::telling,
    page::{Page, visit},
    story::messages,
    widget::{Widget, only},
};
use claim_explorer::options::View;

const FELL: &str = "The crane fell into the basin";

async fn open_timeline(page: &Page) -> Result<Widget<'_>> {
    let widget = page.widget().await?;
    widget
        .tab((messages().view)(View::Timeline))
        .await?
        .click()
        .await?;
    widget.ensure_text("Wednesday, 1 May 2024", true).await?;
    Ok(widget)
}

#[tokio::test]
async fn the_timeline_tells_what_was_said_and_assessed_by_day_and_hour() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        let headings: Vec<String> = widget
            .headings()
            .await?
            .into_iter()
            // Some browsers name it as it is shown: with a capital.
            .map(|heading| heading.name.replace("Morning", "morning"))
            .collect();
        let expected = [
            "The crane in the harbour",
            "Wednesday, 1 May 2024",
            "morning",
            messages().hour_not_given,
            "Thursday, 2 May 2024",
            "10:00\u{202f}am",
            "Friday, 3 May 2024",
            messages().hour_not_given,
        ];
        assert_eq!(headings, expected);
        ensure!(
            widget.claims().await?.is_empty(),
            "the claims are shown too"
        );
        // What is known to the day is not at midnight; an assessment stands at its day.
        let text = widget.text().await?;
        for part in ["Assessment", "Some evidence", "Harbour Watch"] {
            ensure!(text.contains(part), "no “{part}” in {text}");
        }
        ensure!(!text.contains("12:00"), "{text}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_entry_opens_its_claim() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        let mut links = widget.links().await?.into_iter();
        let first = links.find(|link| link.name == FELL);
        first.expect("a link").element.click().await?;
        let claim = widget.claim(FELL).await?;
        page.until("the claim is open", async || claim.is_open().await)
            .await?;
        page.until("it has the focus", async || {
            Ok(page.focused().await? == claim.toggle)
        })
        .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arrow_keys_lead_from_tab_to_tab() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let [claims, timeline] = View::ALL.map(messages().view);
        let (claims, timeline) = (widget.tab(claims).await?, widget.tab(timeline).await?);
        claims.focus().await?;
        for (key, tab) in [
            (Key::Right, &timeline),
            (Key::Right, &claims),
            (Key::Left, &timeline),
            (Key::Home, &claims),
            (Key::End, &timeline),
        ] {
            page.press(key).await?;
            page.until("the tab is selected and has the focus", async || {
                let is_selected = tab.attr("aria-selected").await?.as_deref() == Some("true");
                Ok(is_selected && page.focused().await? == *tab)
            })
            .await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_timeline_shows_what_is_found_and_known() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        widget.searchbox().await?.send_keys("three").await?;
        widget.ensure_text("Wednesday, 1 May 2024", false).await?;
        widget.ensure_text("Thursday, 2 May 2024", true).await?;
        widget.button(messages().clear).await?.click().await?;
        widget.slider().await?.focus().await?;
        page.press(Key::Home).await?;
        widget.ensure_text("Thursday, 2 May 2024", false).await?;
        only(widget.links().await?, "link", FELL)?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn lanes_stand_side_by_side_on_a_wide_page_and_not_on_a_phone() -> Result<()> {
    const LANES: &str = "
        const lanes = [...arguments[0].shadowRoot.querySelectorAll('.hours .lane')];
        return new Set(lanes.map((lane) => Math.round(lane.getBoundingClientRect().left))).size";
    visit(telling("harbour", "view=timeline"), async |page| {
        let widget = page.widget().await?;
        widget.ensure_text("Wednesday, 1 May 2024", true).await?;
        let host = widget.host.to_json()?;
        assert_eq!(page.script::<u32>(LANES, [host.clone()]).await?, 3);
        page.script::<()>("document.body.style.width = '320px'", [])
            .await?;
        assert_eq!(page.script::<u32>(LANES, [host]).await?, 1);
        Ok(())
    })
    .await
}
