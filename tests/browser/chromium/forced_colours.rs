//! Forced colours, as in Windows' contrast themes: what only a colour tells apart is alike.

use anyhow::{Context, Result, ensure};
use claim_explorer::state::{FacetGroup, View};
use serde_json::json;
use thirtyfour::WebElement;

use super::super::{
    page::{Page, visit},
    server::Site,
    story::messages,
};

/// The edge of an element that a reader may see, by side.
const EDGES: &str = "
    const style = getComputedStyle(arguments[0]);
    return ['block-start', 'block-end', 'inline-start', 'inline-end'].map((side) =>
        ['style', 'width', 'color'].map((what) => style.getPropertyValue(`border-${side}-${what}`)).join(' '));";

async fn edges(page: &Page, element: &WebElement) -> Result<Vec<String>> {
    page.script(EDGES, [element.to_json()?]).await
}

/// Opens a story whose reader has asked for forced colours.
async fn visit_forced(test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    const FORCED: &str = "return matchMedia('(forced-colors: active)').matches";
    visit(Site::default(), async |page| {
        let preference = json!({ "name": "forced-colors", "value": "active" });
        let media = json!({ "features": [preference] });
        page.cdp("Emulation.setEmulatedMedia", media).await?;
        let is_forced: bool = page.script(FORCED, []).await?;
        ensure!(is_forced, "the browser does not force colours");
        test(page).await
    })
    .await
}

#[tokio::test]
async fn the_chosen_tab_is_told_from_the_other() -> Result<()> {
    visit_forced(async |page| {
        let widget = page.widget().await?;
        let [claims, timeline] = View::ALL.map(messages().view);
        let (claims, timeline) = (widget.tab(claims).await?, widget.tab(timeline).await?);
        // The lower edge; the browser itself marks whatever is under the pointer.
        let lower = async |tab: &WebElement| -> Result<String> {
            Ok(edges(page, tab).await?.swap_remove(1))
        };
        let (chosen, other) = (lower(&claims).await?, lower(&timeline).await?);
        ensure!(chosen != other, "both are {chosen}");
        timeline.click().await?;
        page.until("the other is chosen", async || {
            Ok(lower(&timeline).await? == chosen && lower(&claims).await? == other)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn chips_are_told_from_other_buttons() -> Result<()> {
    visit_forced(async |page| {
        let widget = page.widget().await?;
        let filter = widget.button(messages().filters).await?;
        filter.click().await?;
        let sides = (messages().facet_group)(FacetGroup::Side);
        let groups = page.with_role("group", &widget.host, "fieldset").await?;
        let sides = groups.iter().find(|group| group.name == sides);
        let sides = &sides.context("there are no sides")?.element;
        let boxes = page.with_role("checkbox", sides, "input").await?;
        boxes
            .first()
            .context("there is no side")?
            .element
            .click()
            .await?;
        widget.ensure_text(messages().clear, true).await?;

        let given_up = (messages().give_up)("");
        let buttons = widget.buttons().await?;
        let chip = buttons
            .iter()
            .find(|button| button.name.starts_with(&given_up));
        let chip = &chip.context("there is no chip")?.element;
        let (chosen, other) = (edges(page, chip).await?, edges(page, &filter).await?);
        let is_framed = chosen.iter().all(|edge| edge.starts_with("solid 2px"));
        ensure!(is_framed && chosen != other, "{chosen:?} and {other:?}");
        Ok(())
    })
    .await
}
