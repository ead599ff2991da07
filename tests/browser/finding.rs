//! Search and filters.

use anyhow::{Context, Result, ensure};
use claim_explorer::state::Group;
use thirtyfour::WebElement;

use super::{
    element::telling,
    page::{Page, visit},
    story::messages,
    widget::{Widget, only},
};

const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

/// A page with the story of the harbour.
async fn visit_harbour(test: impl AsyncFnOnce(&Page, Widget<'_>) -> Result<()>) -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        test(page, widget).await
    })
    .await
}

/// Opens the filters.
async fn open_filters(page: &Page, widget: &Widget<'_>) -> Result<()> {
    let toggle = widget.button(messages().filters).await?;
    toggle.click().await?;
    page.until("the filters are open", async || {
        Ok(toggle.attr("aria-expanded").await?.as_deref() == Some("true"))
    })
    .await
}

/// The facet of this name, in the group of this name.
async fn facet(page: &Page, widget: &Widget<'_>, group: &str, name: &str) -> Result<WebElement> {
    let groups = page.with_role("group", &widget.host, "[role]").await?;
    let group = only(groups, "group", group)?;
    only(
        page.with_role("button", &group, "button").await?,
        "button",
        name,
    )
}

#[tokio::test]
async fn a_search_finds_claims_statements_and_speakers_and_marks_the_words() -> Result<()> {
    const MARKED: &str = "
        const marks = arguments[0].shadowRoot.querySelectorAll('mark');
        return [...marks].filter((mark) => mark.checkVisibility()).map((mark) => mark.textContent)";
    visit_harbour(async |page, widget| {
        let field = widget.searchbox().await?;
        for (typed, claims, marked) in [
            ("CRANE", &[FELL, STOOD][..], &["crane", "crane"][..]),
            ("straight", &[FELL], &["straight"]),
            ("harbour watch", &[THREE], &["Harbour", "Watch"]),
            ("dockérs", &[FELL, THREE], &["dockers", "dockers"]),
        ] {
            field.clear().await?;
            field.send_keys(typed).await?;
            widget.ensure_shows(claims).await?;
            let found: Vec<String> = page.script(MARKED, [widget.host.to_json()?]).await?;
            assert_eq!(found, marked, "{typed}");
            widget
                .ensure_said(&(messages().found)(claims.len(), 3))
                .await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_found_says_so_and_leads_back() -> Result<()> {
    visit_harbour(async |page, widget| {
        widget.searchbox().await?.send_keys("elephant").await?;
        widget.ensure_shows(&[]).await?;
        widget.ensure_text(messages().nothing_found, true).await?;
        let clear = widget.buttons().await?.into_iter();
        let clear = clear
            .filter(|button| button.name == messages().clear)
            .last();
        clear.context("no way back")?.element.click().await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some(""));
        let counts = page.visible(&widget.host, ".count").await?;
        page.until("the focus goes to the count", async || {
            Ok(counts.contains(&page.focused().await?))
        })
        .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn filters_combine_and_each_has_its_count() -> Result<()> {
    visit_harbour(async |page, widget| {
        open_filters(page, &widget).await?;
        let messages = messages();
        let (side, stance) = (Group::Side, Group::Stance);
        let port = facet(page, &widget, (messages.group)(side), "The port 2").await?;
        assert_eq!(port.attr("aria-pressed").await?.as_deref(), Some("false"));
        port.click().await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        assert_eq!(port.attr("aria-pressed").await?.as_deref(), Some("true"));
        // Of what the port says, one is denied: counts go along.
        let denies = facet(page, &widget, (messages.group)(stance), "Denies it 1").await?;
        denies.click().await?;
        widget.ensure_shows(&[FELL]).await?;
        // Within a group any will do.
        let workers = facet(page, &widget, (messages.group)(side), "The workers 0").await?;
        workers.click().await?;
        widget.ensure_shows(&[FELL]).await?;
        widget.button(messages.clear).await?.click().await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        widget.ensure_said(&(messages.found)(3, 3)).await
    })
    .await
}

#[tokio::test]
async fn a_filter_says_that_it_hides_a_rebuttal_and_shows_it() -> Result<()> {
    visit_harbour(async |_, widget| {
        widget.searchbox().await?.send_keys("basin").await?;
        widget.ensure_shows(&[FELL]).await?;
        widget
            .ensure_text(&(messages().rebuttals_hidden)(1), true)
            .await?;
        widget
            .button((messages().show_hidden)(1))
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        widget
            .ensure_text(&(messages().rebuttals_hidden)(1), false)
            .await
    })
    .await
}

#[tokio::test]
async fn walking_to_a_claim_that_is_filtered_out_shows_it() -> Result<()> {
    visit_harbour(async |page, widget| {
        widget.searchbox().await?.send_keys("basin").await?;
        widget.ensure_shows(&[FELL]).await?;
        let claim = widget.claim(FELL).await?;
        claim.open().await?;
        let bearing = (messages().bearing)(super::story::Bearing::Against);
        only(claim.links_under(bearing).await?, "link", STOOD)?
            .click()
            .await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        let other = widget.claim(STOOD).await?;
        ensure!(other.is_open().await?, "it is not open");
        page.until("it has the focus", async || {
            Ok(page.focused().await? == other.toggle)
        })
        .await?;
        Ok(())
    })
    .await
}
