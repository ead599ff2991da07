//! Long lists: what is shown at first, what shows the rest, and what is shown in spite of it.

use anyhow::{Result, ensure};
use claim_explorer::state::{CLAIMS_SHOWN, RESULTS_SHOWN, ROWS_SHOWN};
use thirtyfour::Key;

use super::{
    generated::{CLAIMS, QUESTIONS, claim, claim_id, question, telling_at_length},
    page::{Page, visit},
    story::messages,
    widget::Widget,
};

/// The number of all claims.
const ALL_CLAIMS: usize = CLAIMS + QUESTIONS - 1;

/// Clicks the button that shows a list of so many items whole, which then is gone.
async fn show_all(page: &Page, widget: &Widget<'_>, count: usize) -> Result<()> {
    let name = (messages().show_all)(count);
    let button = widget.button(&name).await?;
    page.click_in_the_middle(&button).await?;
    widget.ensure_text(&name, false).await
}

#[tokio::test]
async fn a_long_ledger_shows_its_first_rows_until_all_are_asked_for() -> Result<()> {
    visit(telling_at_length(""), async |page| {
        let widget = page.widget().await?;
        assert_eq!(widget.rows().await?.len(), ROWS_SHOWN);
        show_all(page, &widget, QUESTIONS).await?;
        assert_eq!(widget.rows().await?.len(), QUESTIONS);
        widget.row(&question(QUESTIONS - 1)).await?.open().await
    })
    .await
}

#[tokio::test]
async fn by_the_keyboard_one_goes_on_with_what_was_not_shown() -> Result<()> {
    visit(telling_at_length(""), async |page| {
        let widget = page.widget().await?;
        let button = widget.button(&(messages().show_all)(QUESTIONS)).await?;
        button.send_keys(Key::Enter).await?;
        page.until("the focus is on the first of the rest", async || {
            let rest = widget.rows().await?.len() > ROWS_SHOWN;
            Ok(rest && {
                let first = widget.row(&question(ROWS_SHOWN)).await?;
                page.focused().await? == first.toggle
            })
        })
        .await
    })
    .await
}

#[tokio::test]
async fn by_the_keyboard_one_meets_what_was_not_shown_before_what_a_link_led_to() -> Result<()> {
    visit(telling_at_length("deep-links"), async |page| {
        let widget = page.widget().await?;
        let last = claim(QUESTIONS - 1, 0);
        let hash = format!("location.hash = 'claim-{}'", claim_id(QUESTIONS - 1, 0));
        page.script::<()>(&hash, []).await?;
        widget.ensure_at(&widget.claim(&last).await?).await?;
        let button = widget.button(&(messages().show_all)(QUESTIONS)).await?;
        button.send_keys(Key::Enter).await?;
        page.until("the focus is on the first of the rest", async || {
            let rest = widget.rows().await?.len() == QUESTIONS;
            Ok(rest && {
                let first = widget.row(&question(ROWS_SHOWN)).await?;
                page.focused().await? == first.toggle
            })
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_question_with_many_claims_shows_the_first_until_all_are_asked_for() -> Result<()> {
    visit(telling_at_length(""), async |page| {
        let widget = page.widget().await?;
        widget.row(&question(0)).await?.open().await?;
        assert_eq!(widget.claims_shown().await?.len(), CLAIMS_SHOWN);
        show_all(page, &widget, CLAIMS).await?;
        let shown = widget.claims_shown().await?;
        assert_eq!(shown.len(), CLAIMS);
        for position in 0..CLAIMS {
            ensure!(
                shown.contains(&claim(0, position)),
                "claim {position} is missing"
            );
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn many_results_show_the_first_until_all_are_asked_for_or_others() -> Result<()> {
    visit(telling_at_length(""), async |page| {
        let widget = page.widget().await?;
        let field = widget.searchbox().await?;
        field.send_keys("account").await?;
        let sentence =
            format!("{ALL_CLAIMS} claims mention “account”, under {QUESTIONS} questions.");
        widget.ensure_text(&sentence, true).await?;
        assert_eq!(widget.claims_shown().await?.len(), RESULTS_SHOWN);
        show_all(page, &widget, ALL_CLAIMS).await?;
        assert_eq!(widget.claims_shown().await?.len(), ALL_CLAIMS);
        // Another search begins anew.
        field.clear().await?;
        field.send_keys("gate").await?;
        widget
            .ensure_text(&(messages().show_all)(ALL_CLAIMS), true)
            .await?;
        assert_eq!(widget.claims_shown().await?.len(), RESULTS_SHOWN);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_link_leads_to_is_shown_beyond_the_limits() -> Result<()> {
    visit(telling_at_length("deep-links"), async |page| {
        let widget = page.widget().await?;
        // The one in a row that is not shown yet, the other in a question that is.
        for (at, position) in [(QUESTIONS - 1, 0), (0, CLAIMS - 1)] {
            let hash = format!("location.hash = 'claim-{}'", claim_id(at, position));
            page.script::<()>(&hash, []).await?;
            let row = page.until("its question is shown and open", async || {
                let shown = widget.buttons().await?;
                Ok(shown
                    .iter()
                    .any(|button| button.name == claim(at, position)))
            });
            row.await?;
            widget
                .ensure_at(&widget.claim(&claim(at, position)).await?)
                .await?;
            ensure!(widget.row(&question(at)).await?.is_open().await?);
        }
        assert_eq!(widget.rows().await?.len(), ROWS_SHOWN + 1);
        Ok(())
    })
    .await
}
