//! The results of a search or a filter: claims under their questions, each with the passage that
//! matches.

use anyhow::{Result, ensure};
use claim_explorer::locale::ResultCount;

use super::{
    claim::Claim,
    element::telling,
    page::{Page, visit},
    story::{as_shown, messages},
    widget::Widget,
};

const CRANE: &str = "Did the crane fall?";
const HURT: &str = "How many people were hurt?";
const FELL: &str = "The crane fell into the basin";
const STOOD: &str = "The crane never moved";
const THREE: &str = "Three dockers were hurt";

/// The text of the passage of a result, and the words that are marked in it; none where the claim's
/// own text matches.
async fn passage(page: &Page, result: &Claim<'_>) -> Result<Option<(String, Vec<String>)>> {
    const PASSAGE: &str = "
        const passage = arguments[0].querySelector('.passage');
        const marks = [...(passage?.querySelectorAll('mark') ?? [])];
        return passage && [passage.innerText, marks.map((mark) => mark.innerText)];";
    let found: Option<(String, Vec<String>)> =
        page.script(PASSAGE, [result.toggle.to_json()?]).await?;
    Ok(found.map(|(text, marks)| (as_shown(&text), marks)))
}

#[tokio::test]
async fn a_result_shows_the_passage_that_matches_and_whose_it_is() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let field = widget.searchbox().await?;
        for (typed, claim, expected) in [
            (
                "straight",
                FELL,
                Some((
                    "The dockers’ union, quoted “It went straight down”",
                    "straight",
                )),
            ),
            (
                "injured",
                THREE,
                Some((
                    "Harbour Watch, in paraphrase Counted three injured people.",
                    "injured",
                )),
            ),
            // What is in the claim's own text is marked there.
            ("basin", FELL, None),
        ] {
            field.clear().await?;
            field.send_keys(typed).await?;
            widget.ensure_shows(&[claim]).await?;
            let result = widget.claim(claim).await?;
            let found = passage(page, &result).await?;
            let found = found
                .as_ref()
                .map(|(text, marks)| (text.as_str(), marks.join(" ")));
            let expected = expected.map(|(text, mark)| (text, mark.to_owned()));
            assert_eq!(found, expected, "{typed}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_passage_describes_the_result_for_those_who_do_not_see_it() -> Result<()> {
    const DESCRIPTION: &str = "
        const ids = arguments[0].getAttribute('aria-describedby').split(' ');
        const root = arguments[0].getRootNode();
        return ids.map((id) => root.getElementById(id)?.innerText ?? '').join(' ');";
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.searchbox().await?.send_keys("straight").await?;
        widget.ensure_shows(&[FELL]).await?;
        let result = widget.claim(FELL).await?;
        let description: String = page.script(DESCRIPTION, [result.toggle.to_json()?]).await?;
        for part in [
            "Said by The union",
            "Some evidence",
            "It went straight down",
        ] {
            ensure!(description.contains(part), "no “{part}” in {description}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn results_stand_under_their_questions_and_are_counted_in_words() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let field = widget.searchbox().await?;
        for (typed, shown, questions, sentence) in [
            (
                "hurt",
                &[THREE][..],
                &[HURT][..],
                "One claim mentions “hurt”, under one question. It is not verified.",
            ),
            (
                "crane",
                &[FELL, STOOD],
                &[CRANE],
                "Two claims mention “crane”, under one question. Neither is verified.",
            ),
            (
                "The",
                &[FELL, STOOD, THREE],
                &[CRANE, HURT],
                "Three claims mention “The”, under two questions. None is verified.",
            ),
        ] {
            field.clear().await?;
            field.send_keys(typed).await?;
            widget.ensure_shows(shown).await?;
            widget.ensure_text(sentence, true).await?;
            let count = ResultCount {
                claims: shown.len(),
                questions: questions.len(),
                verified: 0,
            };
            assert_eq!((messages().results)(count, typed).text(), sentence);
            widget.ensure_said(sentence).await?;
            let headings = widget.headings().await?;
            // After the title.
            let headings: Vec<&str> = headings.iter().skip(1).map(|named| &*named.name).collect();
            assert_eq!(headings, questions, "{typed}");
        }
        Ok(())
    })
    .await
}

/// Searches for a word of a claim and opens the result.
async fn opened<'p>(widget: &Widget<'p>, typed: &str, claim: &str) -> Result<Claim<'p>> {
    widget.searchbox().await?.send_keys(typed).await?;
    widget.ensure_shows(&[claim]).await?;
    let result = widget.claim(claim).await?;
    result.open().await?;
    Ok(result)
}

#[tokio::test]
async fn an_opened_result_shows_our_assessment_and_leads_into_its_question_and_back() -> Result<()>
{
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let result = opened(&widget, "basin", FELL).await?;
        let body = as_shown(&result.body().await?.text().await?);
        for part in [
            messages().assessment,
            "Some evidence",
            "A video shows it in the water.",
        ] {
            ensure!(body.contains(part), "no “{part}” in {body}");
        }
        ensure!(
            result.statements().await?.is_empty(),
            "statements out of their question"
        );

        widget
            .link(messages().in_its_question)
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        let claim = widget.claim(FELL).await?;
        widget.ensure_at(&claim).await?;
        ensure!(
            widget.row(CRANE).await?.is_open().await?,
            "its question is closed"
        );
        assert_eq!(widget.rows().await?.len(), 2, "the ledger is not all there");
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some(""));
        assert_eq!(claim.statements().await?.len(), 3);
        let back = widget.way_back(&claim).await?;
        assert_eq!(back.name, messages().back_to_results);

        back.element.click().await?;
        widget.ensure_shows(&[FELL]).await?;
        widget.ensure_at(&widget.claim(FELL).await?).await?;
        let field = widget.searchbox().await?;
        assert_eq!(field.prop("value").await?.as_deref(), Some("basin"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn from_a_result_one_can_walk_on_to_what_the_search_did_not_find_and_back() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        opened(&widget, "basin", FELL).await?;
        widget
            .link(messages().in_its_question)
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        let fell = widget.claim(FELL).await?;
        widget.ensure_at(&fell).await?;
        widget.unfold(&(messages().linked)(1, true)).await?;
        let link = widget.link(STOOD).await?;
        page.click_in_the_middle(&link).await?;
        widget.ensure_at(&widget.claim(STOOD).await?).await?;
        widget
            .link(&(messages().back_to_claim)(FELL))
            .await?
            .click()
            .await?;
        widget.ensure_at(&fell).await?;
        widget
            .link(messages().back_to_results)
            .await?
            .click()
            .await?;
        widget.ensure_shows(&[FELL]).await
    })
    .await
}

#[tokio::test]
async fn while_results_are_shown_the_ledger_is_not_and_keeps_what_was_open() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.claim(STOOD).await?.open().await?;
        let field = widget.searchbox().await?;
        field.send_keys("hurt").await?;
        widget.ensure_shows(&[THREE]).await?;
        ensure!(widget.rows().await?.is_empty(), "the ledger is shown too");
        widget.button(messages().clear).await?.click().await?;
        widget.ensure_shows(&[FELL, STOOD]).await?;
        ensure!(widget.claim(STOOD).await?.is_open().await?, "it has closed");
        page.until(
            "the search field has the focus, as the button is gone",
            async || Ok(page.focused().await? == field),
        )
        .await
    })
    .await
}
