//! The live widget: what is there, and what opens.

use anyhow::{Context, Result, ensure};

use super::{
    disclosure::Disclosure,
    page::{Page, visit},
    server::Site,
    story,
};

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
async fn every_question_is_a_heading_with_a_button_and_every_claim_a_button() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        widget.ensure_has_every_question().await?;
        let questions = widget.questions().await?;
        let shown: Vec<&str> = questions.iter().map(|question| &*question.text).collect();
        assert_eq!(shown, story::question_texts());
        for question in &questions {
            assert_eq!(page.role(&question.toggle).await?, "button");
            ensure!(!question.is_open().await?, "{question:?} begins open");
        }
        assert_eq!(widget.claims_shown().await?, Vec::<String>::new());

        let claims = widget.every_claim().await?;
        let shown: Vec<&str> = claims.iter().map(|claim| &*claim.text).collect();
        assert_eq!(shown, story::claim_texts());
        for claim in &claims {
            assert_eq!(page.role(&claim.toggle).await?, "button");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_question_opens_to_its_claims_and_closes() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        for thread in story::questions() {
            let question = widget
                .question(&story::words(&thread.question.text))
                .await?;
            question.open().await?;
            let claims = story::claims_of(thread).into_iter();
            let claims: Vec<String> = claims
                .map(|claim| story::words(&claim.claim.text))
                .collect();
            assert_eq!(widget.claims_shown().await?, claims, "{question:?}");
            question.close().await?;
            assert_eq!(widget.claims_shown().await?, Vec::<String>::new());
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn opening_a_claim_shows_all_its_statements_by_side_and_closing_hides_them() -> Result<()> {
    visit(Site::default(), async |page| {
        let claims = page.widget().await?.every_claim().await?;
        for (claim, thread) in claims.iter().zip(story::claims()) {
            claim.ensure_opens_to(thread).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_closed_is_made_in_idle_time_for_find_in_page() -> Result<()> {
    const MADE: &str = "return arguments[0].shadowRoot.querySelectorAll('.statement').length";
    let statements = story::claims().into_iter();
    let statements: usize = statements.map(|claim| claim.statements.len()).sum();
    visit(Site::default(), async |page| {
        let host = page.widget().await?.host;
        page.until("every statement is in the page", async || {
            let made: usize = page.script(MADE, [host.to_json()?]).await?;
            Ok(made == statements)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn find_in_page_opens_the_question_and_the_claim_that_it_finds_something_in() -> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        for question in widget.questions().await? {
            ensure_found(page, &question).await?;
        }
        let claims = widget.claims().await?;
        assert_eq!(claims.len(), story::claims().len());
        for claim in claims {
            ensure_found(page, &claim).await?;
        }
        Ok(())
    })
    .await
}

/// Demands that find-in-page can find what is closed, and opens it.
async fn ensure_found(page: &Page, closed: &Disclosure<'_>) -> Result<()> {
    const FIND: &str = "
        arguments[0].dispatchEvent(new Event('beforematch', { bubbles: true }))";
    let body = closed.body().await?;
    let hidden = async || body.prop("hidden").await?.context("it is not hidden");
    assert_eq!(hidden().await?, "until-found", "{closed:?}");
    page.script::<()>(FIND, [body.to_json()?]).await?;
    page.until("it opens", async || closed.is_open().await)
        .await?;
    ensure!(hidden().await? == "false", "{closed:?} stays hidden");
    Ok(())
}
