//! Looking back: the timeline holds the moments, and every view says that it is of one.

use anyhow::{Result, ensure};
use claim_explorer::state::{ShareForm, View};
use story::{
    Story,
    derive::{AsOf, Moment, moments},
    model::Interface,
};
use thirtyfour::{Key, WebElement};

use super::{
    element::telling,
    hosts,
    page::{Page, visit},
    rows::ensure_ledger,
    share::pasted,
    story::{as_shown, messages},
    widget::{Named, Widget, only},
};

const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const FIRST: &str = "Wednesday, 1 May 2024, morning";
const DAY: &str = "Wednesday, 1 May 2024";

/// The radio buttons of the moments, by role and name.
async fn stops(page: &Page, widget: &Widget<'_>) -> Result<Vec<Named>> {
    let groups = page.with_role("radiogroup", &widget.host, "[role]").await?;
    let group = only(groups, "radiogroup", messages().as_of)?;
    let stops = page.with_role("radio", &group, "input").await?.into_iter();
    let stops = stops.map(|stop| Named {
        name: as_shown(&stop.name),
        ..stop
    });
    Ok(stops.collect())
}

/// The names of the moments of a story.
fn names(story: &Story) -> Vec<String> {
    let moments = moments(story);
    let last = moments.len() - 1;
    let name = |(position, moment): (usize, &Moment)| {
        let part = moment
            .time
            .hour(Interface::English)
            .unwrap_or(messages().end_of_day);
        let part = if position == last {
            (messages().latest)(part)
        } else {
            part.to_owned()
        };
        as_shown(&format!(
            "{} {part}",
            moment.time.short_day(Interface::English)
        ))
    };
    moments.iter().enumerate().map(name).collect()
}

/// The time that a moment is looked at as of; the last one is the latest version.
fn as_of(story: &Story, position: usize) -> AsOf {
    let moments = moments(story);
    if position + 1 == moments.len() {
        AsOf::Now
    } else {
        moments[position].as_of()
    }
}

/// Goes to a moment in the timeline, by its position.
async fn go_to(page: &Page, widget: &Widget<'_>, position: usize) -> Result<()> {
    widget.show(View::Timeline).await?;
    let stop = &stops(page, widget).await?[position].element;
    page.click_in_the_middle(stop).await?;
    page.until("the moment is chosen", async || {
        Ok(stop.is_selected().await?)
    })
    .await
}

/// Waits until an element has the focus.
pub(super) async fn ensure_focused(page: &Page, element: &WebElement) -> Result<()> {
    page.until("it has the focus", async || {
        Ok(page.focused().await? == *element)
    })
    .await
}

#[tokio::test]
async fn each_moment_rewinds_the_ledger_to_what_could_be_known_then() -> Result<()> {
    let story = hosts::story("harbour");
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.show(View::Timeline).await?;
        let offered = stops(page, &widget).await?;
        let offered: Vec<_> = offered.into_iter().map(|stop| stop.name).collect();
        assert_eq!(offered, names(&story));
        for position in 0..offered.len() {
            go_to(page, &widget, position).await?;
            widget.show(View::Claims).await?;
            ensure_ledger(&widget, &story, as_of(&story, position)).await?;
            let is_past = as_of(&story, position) != AsOf::Now;
            widget.ensure_text("You are looking back", is_past).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn looking_back_nothing_is_said_that_came_later() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        go_to(page, &widget, 0).await?;
        let banner = (messages().looking_back)(FIRST);
        for view in View::ALL {
            widget.show(view).await?;
            widget.ensure_text(&banner, true).await?;
            // Nothing of what the editors say of the latest version.
            for later in [
                "as the authority now says too",
                "how many were hurt",
                "Some evidence",
                "3 May",
                "4 May",
            ] {
                let is_named = view == View::Timeline && later.ends_with("May");
                ensure!(
                    is_named || !widget.text().await?.contains(later),
                    "{view:?}: {later}"
                );
            }
        }
        widget.show(View::Claims).await?;
        widget.ensure_text("One account", true).await?;
        widget.ensure_text("Accounts conflict", false).await?;
        let claim = widget.claim(FELL).await?;
        widget.ensure_shows(&[FELL]).await?;
        claim.open().await?;
        widget
            .button((messages().share)(ShareForm::Citation))
            .await?
            .click()
            .await?;
        widget.ensure_said(messages().copied).await?;
        let citation = pasted(page).await?;
        let status_then = format!("Not verified, as of {FIRST}");
        ensure!(citation.contains(&status_then), "{citation}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_banner_leads_to_earlier_later_and_now_on_every_view() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let [earlier, later, now] = messages().earlier_later_now;
        for view in View::ALL {
            go_to(page, &widget, 1).await?;
            widget.show(view).await?;
            let groups = page.with_role("group", &widget.host, "[role]").await?;
            only(groups, "group", messages().as_of)?;
            widget
                .ensure_text(&(messages().looking_back)(DAY), true)
                .await?;
            let back = widget.button(earlier).await?;
            back.click().await?;
            widget
                .ensure_text(&(messages().looking_back)(FIRST), true)
                .await?;
            ensure_focused(page, &back).await?;
            // At the end the button is there and does nothing.
            assert_eq!(back.attr("aria-disabled").await?.as_deref(), Some("true"));
            back.click().await?;
            widget
                .ensure_text(&(messages().looking_back)(FIRST), true)
                .await?;
            widget.button(later).await?.click().await?;
            widget
                .ensure_text(&(messages().looking_back)(DAY), true)
                .await?;
            assert_eq!(back.attr("aria-disabled").await?, None);
            widget.button(now).await?.click().await?;
            widget.ensure_text("You are looking back", false).await?;
            ensure_focused(page, &widget.tab((messages().view)(view)).await?).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arrow_keys_lead_from_moment_to_moment() -> Result<()> {
    visit(telling("harbour", "view=timeline"), async |page| {
        let widget = page.widget().await?;
        let stops = stops(page, &widget).await?;
        let [first, second, third, fourth, latest] = &stops[..] else {
            anyhow::bail!("there are {} moments", stops.len());
        };
        ensure!(
            latest.element.is_selected().await?,
            "the latest is not chosen"
        );
        latest.element.focus().await?;
        for stop in [fourth, third, second, first] {
            page.press(Key::Up).await?;
            ensure_focused(page, &stop.element).await?;
            ensure!(
                stop.element.is_selected().await?,
                "“{}” is not chosen",
                stop.name
            );
        }
        widget
            .ensure_text(&(messages().looking_back)(FIRST), true)
            .await?;
        page.press(Key::Down).await?;
        widget
            .ensure_text(&(messages().looking_back)(DAY), true)
            .await?;
        ensure_focused(page, &second.element).await
    })
    .await
}

#[tokio::test]
async fn a_statement_that_was_not_made_yet_is_not_in_an_open_claim() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.claim(FELL).await?.open().await?;
        widget.ensure_text("come down after all", true).await?;
        go_to(page, &widget, 0).await?;
        widget.show(View::Claims).await?;
        widget.ensure_text("come down after all", false).await?;
        widget.ensure_shows(&[FELL]).await?;
        let claim = widget.claim(FELL).await?;
        ensure!(claim.is_open().await?, "it has closed");
        assert_eq!(claim.statements().await?.len(), 1);
        go_to(page, &widget, 1).await?;
        widget.show(View::Claims).await?;
        // With no more evidence for the one than for the other they face each other, as their
        // columns do.
        widget.ensure_shows(&[STOOD, FELL]).await?;
        assert_eq!(widget.claim(FELL).await?.statements().await?.len(), 2);
        Ok(())
    })
    .await
}
