//! The live widget: what is there, and what opens.

use anyhow::{Result, ensure};

use super::{page::visit, server::Site, story};

#[tokio::test]
async fn the_page_opens_without_a_word_in_the_console_and_the_widget_becomes_live() -> Result<()> {
    visit(Site::default(), async |page| {
        let buttons = page.widget().await?.buttons().await?;
        ensure!(!buttons.is_empty(), "nothing can be clicked");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_question_is_a_heading_and_every_claim_a_button() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        widget.ensure_has_every_question().await?;
        let claims = widget.claims().await?.into_iter();
        let shown: Vec<String> = claims.map(|claim| claim.text).collect();
        assert_eq!(shown, story::claim_texts());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn opening_a_claim_shows_all_its_statements_and_closing_hides_them() -> Result<()> {
    visit(Site::default(), async |page| {
        let claims = page.widget().await?.claims().await?;
        for (claim, thread) in claims.iter().zip(story::claims()) {
            claim.ensure_opens_to(thread).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn find_in_page_opens_the_claim_that_it_finds_something_in() -> Result<()> {
    const FIND: &str = "
        arguments[0].dispatchEvent(new Event('beforematch', { bubbles: true }))";
    visit(Site::default(), async |page| {
        for claim in page.widget().await?.claims().await? {
            let body = claim.body().await?;
            let hidden = body.prop("hidden").await?;
            assert_eq!(hidden.as_deref(), Some("until-found"), "“{}”", claim.text);
            page.script::<()>(FIND, [body.to_json()?]).await?;
            page.until("the claim opens", async || claim.is_open().await)
                .await?;
            ensure!(
                body.prop("hidden").await?.as_deref() == Some("false"),
                "“{}” stays hidden",
                claim.text
            );
        }
        Ok(())
    })
    .await
}
