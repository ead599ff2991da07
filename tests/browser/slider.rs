//! The slider, in place of the stops of a story that has many moments.

use anyhow::{Result, ensure};
use story::{derive::moments, model::Interface};
use thirtyfour::Key;

use super::{
    as_of::ensure_focused,
    element::telling,
    generated::{self, telling_at_length},
    handover::without_times,
    page::visit,
    story::messages,
};

#[tokio::test]
async fn a_story_of_many_moments_has_a_slider() -> Result<()> {
    let story = generated::story();
    visit(telling_at_length("view=timeline"), async |page| {
        let widget = page.widget().await?;
        let groups = page.with_role("radiogroup", &widget.host, "[role]").await?;
        ensure!(groups.is_empty(), "there are radio buttons too");
        let slider = widget.slider().await?;
        assert_eq!(page.name(&slider).await?, messages().as_of);
        // The last moment, after that of each day, is the time up to which it was compiled.
        let max = generated::DAYS.to_string();
        assert_eq!(slider.prop("max").await?, Some(max.clone()));
        slider.focus().await?;
        page.press(Key::Home).await?;
        widget.ensure_text("You are looking back", true).await?;
        let first = moments(&story)[0]
            .time
            .spelled_out(Interface::English)
            .to_owned();
        assert_eq!(slider.attr("aria-valuetext").await?, Some(first.clone()));
        widget
            .ensure_text(&(messages().looking_back)(&first), true)
            .await?;
        ensure_focused(page, &slider).await?;
        page.press(Key::Right).await?;
        let second = moments(&story)[1]
            .time
            .spelled_out(Interface::English)
            .to_owned();
        widget
            .ensure_text(&(messages().looking_back)(&second), true)
            .await?;

        // What leads back from the banner leads the slider along.
        let [_, _, now] = messages().earlier_later_now;
        widget.button(now).await?.click().await?;
        widget.ensure_text("You are looking back", false).await?;
        let value = slider.prop("value").await?;
        assert_eq!(value, Some(max), "the slider stays behind");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_story_with_few_moments_offers_no_way_back() -> Result<()> {
    let site = telling("ferry", "view=timeline");
    let site = site.file("/stories/ferry.story", without_times());
    visit(site, async |page| {
        let widget = page.widget().await?;
        let sliders = page.with_role("slider", &widget.host, "input").await?;
        ensure!(sliders.is_empty(), "there is a slider");
        let groups = page.with_role("radiogroup", &widget.host, "[role]").await?;
        ensure!(groups.is_empty(), "there are radio buttons");
        Ok(())
    })
    .await
}
