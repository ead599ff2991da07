//! Search and filters.

use anyhow::Result;
use claim_explorer::{locale::ResultCount, state::FacetGroup};
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

/// The number of questions that the story of the harbour has.
const QUESTIONS: usize = 2;

/// A page with the story of the harbour.
async fn visit_harbour(test: impl AsyncFnOnce(&Page, Widget<'_>) -> Result<()>) -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        ensure_all(page, &widget).await?;
        test(page, widget).await
    })
    .await
}

/// Waits until the ledger is shown, whole and closed.
async fn ensure_all(page: &Page, widget: &Widget<'_>) -> Result<()> {
    page.until("every question is shown", async || {
        Ok(widget.rows().await?.len() == QUESTIONS)
    })
    .await?;
    widget.ensure_shows(&[]).await
}

/// Opens the filters.
pub(super) async fn open_filters(page: &Page, widget: &Widget<'_>) -> Result<()> {
    let toggle = widget.button(messages().filters).await?;
    toggle.click().await?;
    page.until("the filters are open", async || {
        Ok(toggle.attr("aria-expanded").await?.as_deref() == Some("true"))
    })
    .await
}

/// The facet of this name, in the group of this name.
pub(super) async fn facet(
    page: &Page,
    widget: &Widget<'_>,
    group: &str,
    name: &str,
) -> Result<WebElement> {
    let groups = page.with_role("group", &widget.host, "fieldset").await?;
    let group = only(groups, "group", group)?;
    only(
        page.with_role("checkbox", &group, "input").await?,
        "checkbox",
        name,
    )
}

/// Waits until a facet is checked, or is not.
pub(super) async fn ensure_checked(
    page: &Page,
    facet: &WebElement,
    is_checked: bool,
) -> Result<()> {
    page.until(&format!("it is checked: {is_checked}"), async || {
        Ok(facet.is_selected().await? == is_checked)
    })
    .await
}

#[tokio::test]
async fn a_search_finds_claims_statements_and_speakers_and_marks_the_words() -> Result<()> {
    const MARKED: &str = "
        const marks = arguments[0].shadowRoot.querySelectorAll('mark');
        return [...marks].filter((mark) => mark.checkVisibility()).map((mark) => mark.textContent)";
    visit_harbour(async |page, widget| {
        let field = widget.searchbox().await?;
        for (typed, claims, questions, marked) in [
            ("CRANE", &[FELL, STOOD][..], 1, &["crane", "crane"][..]),
            ("straight", &[FELL], 1, &["straight"]),
            ("harbour watch", &[THREE], 1, &["Harbour", "Watch"]),
            ("dockérs", &[FELL, THREE], 2, &["dockers", "dockers"]),
        ] {
            field.clear().await?;
            field.send_keys(typed).await?;
            widget.ensure_shows(claims).await?;
            let found: Vec<String> = page.script(MARKED, [widget.host.to_json()?]).await?;
            assert_eq!(found, marked, "{typed}");
            let count = ResultCount {
                claims: claims.len(),
                questions,
                verified: 0,
            };
            let said = (messages().results)(count, typed).text();
            widget.ensure_said(&said).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_found_says_so_and_leads_back() -> Result<()> {
    visit_harbour(async |page, widget| {
        widget.searchbox().await?.send_keys("elephant").await?;
        widget.ensure_text(messages().nothing_found, true).await?;
        widget.ensure_shows(&[]).await?;
        assert!(widget.rows().await?.is_empty(), "the ledger is shown too");
        widget.ensure_said(messages().nothing_found).await?;
        widget.button(messages().clear).await?.click().await?;
        ensure_all(page, &widget).await?;
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some(""));
        page.until("the focus goes to the search field", async || {
            Ok(page.focused().await? == field)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn filters_combine_and_each_has_its_count() -> Result<()> {
    visit_harbour(async |page, widget| {
        open_filters(page, &widget).await?;
        let messages = messages();
        let side = (messages.facet_group)(FacetGroup::Side);
        let status = (messages.facet_group)(FacetGroup::Status);
        let port = facet(page, &widget, side, "The port 2").await?;
        ensure_checked(page, &port, false).await?;
        port.click().await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        ensure_checked(page, &port, true).await?;
        // Of what the port speaks of, one has some evidence: counts go along.
        facet(page, &widget, status, "Not verified 1").await?;
        let supported = facet(page, &widget, status, "Some evidence 1").await?;
        supported.click().await?;
        widget.ensure_shows(&[FELL]).await?;
        // Within a group any will do.
        let workers = facet(page, &widget, side, "The workers 1").await?;
        workers.click().await?;
        widget.ensure_shows(&[FELL]).await?;
        facet(page, &widget, status, "Not verified 2")
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL, STOOD, THREE]).await?;
        // What is chosen is given up as it was chosen.
        port.click().await?;
        widget.ensure_shows(&[FELL, THREE]).await?;
        ensure_checked(page, &port, false).await?;
        widget.button(messages.clear).await?.click().await?;
        ensure_all(page, &widget).await?;
        for facet in [port, workers, supported] {
            ensure_checked(page, &facet, false).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_filter_says_that_it_hides_a_rebuttal_and_shows_it() -> Result<()> {
    visit_harbour(async |page, widget| {
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
            .await?;
        let revealed = widget.claim(STOOD).await?;
        page.until("the focus goes to what was hidden", async || {
            Ok(page.focused().await? == revealed.toggle)
        })
        .await
    })
    .await
}
