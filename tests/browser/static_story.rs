//! The static story, on a page where no script may run.

use anyhow::{Result, ensure};

use super::{
    driver::Session,
    page::{Page, visit_as},
    server::Site,
    story,
    widget::Widget,
};

const WITHOUT_SCRIPT: Session = Session {
    is_script_off: true,
};

#[tokio::test]
async fn without_a_script_every_question_and_every_claim_can_be_read() -> Result<()> {
    visit_as(WITHOUT_SCRIPT, Site::default(), async |page| {
        let widget = the_static_widget(page).await?;
        widget.ensure_has_every_question().await?;
        let claims = widget.static_claims().await?.into_iter();
        let shown: Vec<String> = claims.map(|claim| claim.text).collect();
        assert_eq!(shown, story::claim_texts());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_script_every_claim_opens_to_its_statements() -> Result<()> {
    visit_as(WITHOUT_SCRIPT, Site::default(), async |page| {
        let claims = the_static_widget(page).await?.static_claims().await?;
        ensure!(claims.len() == story::claims().len(), "a claim is missing");
        for (claim, thread) in claims.iter().zip(story::claims()) {
            claim.ensure_opens_to(thread).await?;
        }
        Ok(())
    })
    .await
}

/// The page's widget, as it was published.
async fn the_static_widget(page: &Page) -> Result<Widget<'_>> {
    const SCRIPTING: &str = "return matchMedia('(scripting: enabled)').matches";
    let is_scripted: bool = page.script(SCRIPTING, []).await?;
    ensure!(!is_scripted, "scripts can run");
    let widget = page.static_widget().await?;
    ensure!(!widget.is_live().await?, "the widget is live");
    Ok(widget)
}
