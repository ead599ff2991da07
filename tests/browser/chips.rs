//! Chips, for what is chosen from the lists of filters: each of which goes with a click.

use anyhow::{Context, Result, ensure};
use claim_explorer::state::FacetGroup;

use super::{
    driver::Browser,
    element::telling,
    finding::{ensure_checked, facet, open_filters},
    page::{Page, visit},
    story::{as_shown, messages},
    widget::{Named, Widget, only},
};

const CRANE: &str = "Did the crane fall?";
const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

/// The list of a group of filters, by role and name.
async fn list(
    page: &Page,
    widget: &Widget<'_>,
    group: FacetGroup,
) -> Result<thirtyfour::WebElement> {
    let name = (messages().facet_group)(group);
    only(lists(page, widget).await?, "list", name)
}

/// The lists that are shown.
async fn lists(page: &Page, widget: &Widget<'_>) -> Result<Vec<Named>> {
    // WebKitGTK tells of the button that opens it.
    let role = match page.browser {
        Browser::WebKitGtk => "button",
        Browser::Chromium | Browser::Firefox => "combobox",
    };
    page.with_role(role, &widget.host, "select").await
}

/// The options of a list, as they are read.
async fn options(page: &Page, widget: &Widget<'_>, group: FacetGroup) -> Result<Vec<String>> {
    let list = list(page, widget, group).await?;
    let options = "return [...arguments[0].options].map((option) => option.label)";
    page.script(options, [list.to_json()?]).await
}

/// Chooses an option of a list.
async fn choose(page: &Page, widget: &Widget<'_>, group: FacetGroup, name: &str) -> Result<()> {
    const OPTION: &str = "
        const [list, name] = arguments;
        return [...list.options].filter((option) => option.label === name);";
    let list = list(page, widget, group).await?;
    let found = page
        .elements(OPTION, [list.to_json()?, name.into()])
        .await?;
    let option = found
        .first()
        .with_context(|| format!("no option “{name}”"))?;
    Ok(option.click().await?)
}

/// Waits until there are chips for just these filters.
async fn ensure_chips(page: &Page, widget: &Widget<'_>, expected: &[&str]) -> Result<()> {
    let expected: Vec<String> = expected
        .iter()
        .map(|name| (messages().give_up)(name))
        .collect();
    page.until(&format!("the chips are {expected:?}"), async || {
        let buttons = page
            .with_role("button", &widget.host, "[role='group'] > button")
            .await?;
        let names: Vec<String> = buttons.into_iter().map(|button| button.name).collect();
        Ok(names == expected)
    })
    .await
}

#[tokio::test]
async fn what_is_chosen_from_the_lists_becomes_a_chip_that_goes_with_a_click() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        open_filters(page, &widget).await?;
        let speakers = options(page, &widget, FacetGroup::Speaker).await?;
        let expected = [
            "Any",
            "The port authority (2)",
            "The union (2)",
            "Harbour Watch (1)",
        ];
        assert_eq!(speakers, expected);

        choose(page, &widget, FacetGroup::Speaker, "The port authority (2)").await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        ensure_chips(page, &widget, &["The port authority"]).await?;
        // The list is ready for the next choice.
        let list = list(page, &widget, FacetGroup::Speaker).await?;
        assert_eq!(list.prop("value").await?.as_deref(), Some(""));

        // Of what the authority says, one is denied: the counts go along.
        let stances = options(page, &widget, FacetGroup::Stance).await?;
        assert_eq!(stances, ["Any", "Says so (2)", "Denies it (1)"]);
        choose(page, &widget, FacetGroup::Stance, "Denies it (1)").await?;
        widget.ensure_shows(&[FELL]).await?;
        ensure_chips(page, &widget, &["The port authority", "Denies it"]).await?;

        widget
            .button(&(messages().give_up)("The port authority"))
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL]).await?;
        ensure_chips(page, &widget, &["Denies it"]).await?;
        widget
            .button(&(messages().give_up)("Denies it"))
            .await?
            .click()
            .await?;
        ensure_chips(page, &widget, &[]).await?;
        // Without a filter the ledger is back.
        assert_eq!(widget.rows().await?.len(), 2);
        page.until(
            "the search field has the focus, as the chip is gone",
            async || Ok(page.focused().await? == widget.searchbox().await?),
        )
        .await
    })
    .await
}

#[tokio::test]
async fn one_click_gives_up_the_search_and_all_filters() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        open_filters(page, &widget).await?;
        let side = (messages().facet_group)(FacetGroup::Side);
        let workers = facet(page, &widget, side, "The workers 2").await?;
        workers.click().await?;
        widget.ensure_shows(&[FELL, THREE]).await?;
        choose(page, &widget, FacetGroup::Speaker, "The union (2)").await?;
        widget.searchbox().await?.send_keys("hurt").await?;
        widget.ensure_shows(&[THREE]).await?;
        ensure_chips(page, &widget, &["The workers", "The union"]).await?;

        widget.button(messages().clear).await?.click().await?;
        ensure_chips(page, &widget, &[]).await?;
        ensure_checked(page, &workers, false).await?;
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some(""));
        let shown = as_shown(&widget.text().await?);
        ensure!(
            shown.contains(CRANE) && !shown.contains("mention"),
            "{shown}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_filter_alone_finds_without_a_search_and_stays_when_the_filters_are_closed() -> Result<()>
{
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        open_filters(page, &widget).await?;
        choose(page, &widget, FacetGroup::Speaker, "Harbour Watch (1)").await?;
        widget.ensure_shows(&[THREE]).await?;
        widget
            .ensure_text(
                "One claim fits, under one question. It is not verified.",
                true,
            )
            .await?;
        widget.button(messages().filters).await?.click().await?;
        page.until("the filters are closed", async || {
            Ok(lists(page, &widget).await?.is_empty())
        })
        .await?;
        ensure_chips(page, &widget, &["Harbour Watch"]).await?;
        widget.ensure_shows(&[THREE]).await
    })
    .await
}
