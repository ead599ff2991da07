//! The timeline.

use anyhow::{Result, ensure};
use claim_explorer::state::View;
use serde::Deserialize;
use story::{
    derive::{AsOf, Entry, Timeline},
    model::Interface,
};
use thirtyfour::Key;

use super::{
    element::telling,
    page::{Page, visit},
    server::Site,
    story::{as_shown, messages, story},
    widget::Widget,
};

const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

/// A moment of the axis, as it is shown.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Moment {
    day: String,
    part: String,
    /// The cells: whose each is, and what it says.
    cells: Vec<[String; 2]>,
}

impl Moment {
    fn new(day: &str, part: &str, cells: &[(&str, &str)]) -> Self {
        let cells = cells.iter();
        Self {
            day: as_shown(day),
            part: as_shown(part),
            cells: cells
                .map(|(of, says)| [of, says].map(|text| as_shown(text)))
                .collect(),
        }
    }
}

async fn open_timeline(page: &Page) -> Result<Widget<'_>> {
    let widget = page.widget().await?;
    widget.show(View::Timeline).await?;
    widget
        .ensure_text(messages().time_of_day_not_given, true)
        .await?;
    Ok(widget)
}

/// The moments that are shown.
async fn moments(widget: &Widget<'_>) -> Result<Vec<Moment>> {
    const MOMENTS: &str = "
        const within = (element, css) =>
            [...element.querySelectorAll(css)].filter((found) => found.checkVisibility());
        return within(arguments[0].shadowRoot, '.time > .rows > li').map((row) => ({
            day: within(row, 'h1, h2, h3, h4, h5, h6')[0].innerText,
            part: within(row, '.state')[0].textContent,
            cells: within(row, 'dl > div').map((cell) =>
                ['dt', 'dd'].map((part) => within(cell, part)[0].innerText)),
        }));";
    let moments: Vec<Moment> = widget
        .page
        .script(MOMENTS, [widget.host.to_json()?])
        .await?;
    let moments = moments.iter().map(|Moment { day, part, cells }| {
        let cells: Vec<_> = cells.iter().map(|[of, says]| (&**of, &**says)).collect();
        Moment::new(day, part, &cells)
    });
    Ok(moments.collect())
}

#[tokio::test]
async fn the_timeline_tells_what_was_said_and_assessed_by_day_and_hour_and_side() -> Result<()> {
    let vague = messages().time_of_day_not_given;
    let assessed = format!("{FELL} {} Some evidence", messages().assessment);
    let denied = format!("Denies: {FELL}. {STOOD} The port authority");
    let expected = [
        Moment::new(
            "Wednesday, 1 May 2024",
            "morning",
            &[("The workers", &format!("{FELL} The union"))],
        ),
        Moment::new("Wednesday, 1 May 2024", vague, &[("The port", &denied)]),
        Moment::new(
            "Thursday, 2 May 2024",
            "10:00 am",
            &[("Others", &format!("{THREE} Harbour Watch"))],
        ),
        Moment::new(
            "Friday, 3 May 2024",
            vague,
            &[
                ("The port", &format!("{FELL} The port authority")),
                ("The workers", &format!("{THREE} The union")),
                ("Others", &assessed),
            ],
        ),
    ];
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        assert_eq!(moments(&widget).await?, expected);
        // By role and name each day is a heading, after the title.
        let headings = widget.headings().await?.into_iter().skip(1);
        let headings: Vec<String> = headings.map(|heading| heading.name).collect();
        let days: Vec<&str> = expected.iter().map(|moment| &*moment.day).collect();
        assert_eq!(headings, days);
        ensure!(widget.rows().await?.is_empty(), "the ledger is shown too");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_entry_leads_to_its_claim_and_the_claim_back() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        let link = widget.link(STOOD).await?;
        page.click_in_the_middle(&link).await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        let claim = widget.claim(STOOD).await?;
        widget.ensure_at(&claim).await?;
        let back = widget.way_back(&claim).await?;
        assert_eq!(back.name, (messages().back_to_view)(View::Timeline));
        back.element.click().await?;
        widget
            .ensure_text(messages().time_of_day_not_given, true)
            .await?;
        let tab = widget.tab((messages().view)(View::Timeline)).await?;
        assert_eq!(tab.attr("aria-selected").await?.as_deref(), Some("true"));
        page.until("the focus is not lost", async || {
            Ok(page.focused().await? == tab)
        })
        .await?;
        // Back among the claims, it is as it was left.
        widget.show(View::Claims).await?;
        ensure!(widget.claim(STOOD).await?.is_open().await?, "it has closed");
        let back = (messages().back_to_view)(View::Timeline);
        ensure!(
            widget.link(back).await.is_err(),
            "the way back is offered again"
        );
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
            let panels = page.with_role("tabpanel", &widget.host, "[role]").await?;
            let names: Vec<&str> = panels.iter().map(|panel| &*panel.name).collect();
            assert_eq!(names, [page.name(tab).await?]);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_timeline_shows_what_is_found_and_known() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = open_timeline(page).await?;
        let field = widget.searchbox().await?;
        field.send_keys("three").await?;
        page.until("just what is found is shown", async || {
            let shown = moments(&widget).await?.into_iter();
            let days: Vec<String> = shown.map(|moment| moment.day).collect();
            Ok(days == ["Thursday, 2 May 2024", "Friday, 3 May 2024"])
        })
        .await?;
        field.send_keys(Key::Control + "a" + Key::Backspace).await?;
        page.until("all is shown", async || {
            Ok(moments(&widget).await?.len() == 4)
        })
        .await?;

        let [earlier, ..] = messages().earlier_later_now;
        let radios = page.with_role("radio", &widget.host, "input").await?;
        page.click_in_the_middle(&radios[1].element).await?;
        widget.button(earlier).await?.click().await?;
        page.until("just what is known is shown", async || {
            Ok(moments(&widget).await?.len() == 1)
        })
        .await?;
        widget.link(FELL).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_has_no_time_is_counted_and_folded() -> Result<()> {
    let timeline = Timeline::of(story(), AsOf::Now, Interface::English);
    let count = timeline.untimed.iter().map(Entry::statements).sum();
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        widget.show(View::Timeline).await?;
        let title = (messages().untimed)(count);
        widget.ensure_text(&title, true).await?;
        let links = widget.links().await?.len();
        widget.unfold(&title).await?;
        page.until("what has no time is shown", async || {
            Ok(widget.links().await?.len() >= links + timeline.untimed.len())
        })
        .await?;
        // What is found is redrawn in the fold that the reader opened.
        widget.searchbox().await?.send_keys("aleppo").await?;
        widget.ensure_text(&title, false).await?;
        let open = "return !!document.querySelector('claim-explorer').shadowRoot
            .querySelector('.undated[open]')";
        ensure!(page.script::<bool>(open, []).await?, "the fold is closed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_columns_are_those_of_the_ledger_and_the_others_stand_across_on_a_phone() -> Result<()>
{
    const LEFTS: &str = "
        const cells = [...arguments[0].shadowRoot.querySelectorAll('.time > .rows > li:last-child .cell')];
        return cells.map((cell) => Math.round(cell.getBoundingClientRect().left));";
    visit(telling("harbour", "view=timeline"), async |page| {
        let widget = page.widget().await?;
        widget
            .ensure_text(messages().time_of_day_not_given, true)
            .await?;
        let host = widget.host.to_json()?;
        let wide: Vec<i32> = page.script(LEFTS, [host.clone()]).await?;
        ensure!(
            matches!(wide[..], [one, two, three] if one < two && two < three),
            "{wide:?}"
        );
        page.script::<()>("document.body.style.width = '320px'", [])
            .await?;
        let narrow: Vec<i32> = page.script(LEFTS, [host]).await?;
        ensure!(
            matches!(narrow[..], [one, two, three] if one < two && one == three),
            "{narrow:?}"
        );
        Ok(())
    })
    .await
}
