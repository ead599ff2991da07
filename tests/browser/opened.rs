//! An opened question and an opened claim.

use anyhow::{Context, Result, ensure};
use claim_explorer::locale::{ClaimList, ListKind};

use super::{
    page::{visit, visit_host},
    server::Site,
    story::{self, as_shown, face_to_face, messages, words},
};

/// The widths at which two rivals must face each other, phones among them, in CSS pixels.
const WIDTHS: [u32; 4] = [1280, 768, 390, 320];

/// The edges of an element: left, top, right, bottom.
const BOX: &str = "
    const { left, top, right, bottom } = arguments[0].getBoundingClientRect();
    return [left, top, right, bottom];";

#[tokio::test]
async fn a_question_tells_what_can_be_said_then_the_rival_claims_then_what_would_settle_it()
-> Result<()> {
    visit(Site::default(), async |page| {
        let widget = page.widget().await?;
        let (thread, _) = face_to_face();
        let question = words(&thread.question.text);
        let opened = widget.open_question(&question).await?;
        let headings = page
            .with_role("heading", &opened.body().await?, "h1, h2, h3, h4, h5, h6")
            .await?;
        let shown: Vec<&str> = headings.iter().map(|heading| &*heading.name).collect();
        let list = ClaimList {
            count: 2,
            verified: 0,
            are_exclusive: true,
            kind: ListKind::Rivals,
            are_positions: false,
        };
        let rivals = (messages().claims)(list);
        let others = (messages().claims)(ClaimList {
            count: thread.claims.len() - 2,
            kind: ListKind::Others,
            ..list
        });
        let settled_by = thread.question.settled_by.as_ref();
        let expected = [
            Some(messages().answer),
            Some(&*rivals),
            (thread.claims.len() > 2).then_some(&*others),
            settled_by.map(|_| messages().settled_by),
        ];
        let expected: Vec<&str> = expected.into_iter().flatten().collect();
        assert_eq!(shown, expected);
        let text = as_shown(&opened.body().await?.text().await?);
        let settled_by = settled_by.map(words);
        for part in settled_by
            .into_iter()
            .chain([words(&thread.question.answer)])
        {
            ensure!(text.contains(&part), "no “{part}” in {text}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn rival_claims_face_each_other_however_narrow_the_frame() -> Result<()> {
    visit_host("framed", async |page| {
        page.enter_frame().await?;
        let widget = page.widget().await?;
        let (_, [one, other]) = face_to_face();
        let one = widget.claim(&one).await?;
        let other = widget.claim(&other).await?;
        for opens in [None, Some(&one), Some(&other)] {
            if let Some(claim) = opens {
                claim.open().await?;
            }
            for width in WIDTHS {
                page.set_width(width).await?;
                let [_, top, right, bottom]: [f64; 4] =
                    page.script(BOX, [one.toggle.to_json()?]).await?;
                let [left, other_top, _, other_bottom]: [f64; 4] =
                    page.script(BOX, [other.toggle.to_json()?]).await?;
                let are_beside = right <= left && (top - other_top).abs() < 2.0;
                ensure!(
                    are_beside,
                    "{width} px: {right} and {left}, {top} and {other_top}"
                );
                if let Some(claim) = opens {
                    let body: [f64; 4] = page.script(BOX, [claim.body().await?.to_json()?]).await?;
                    let is_below = body[1] >= bottom.max(other_bottom) - 1.0;
                    ensure!(is_below, "{width} px: {claim:?} opens beside its rival");
                }
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_claim_begins_with_our_assessment_then_says_who_is_for_it_and_who_against() -> Result<()>
{
    visit(Site::default(), async |page| {
        let [not_assessed, why] = messages().not_assessed;
        let (side_for, side_against) = (messages().side_for, messages().side_against);
        let claims = page.widget().await?.every_claim().await?;
        let (mut assessed, mut positions) = (0, 0);
        for (claim, thread) in claims.iter().zip(story::claims()) {
            claim.open().await?;
            let headings = claim.headings().await?;
            let first = headings.first().context("there is no heading")?;
            let text = as_shown(&claim.body().await?.text().await?);
            if let Some(status) = thread.status {
                assert_eq!(first, messages().assessment, "{claim:?}");
                let status = (messages().status)(status);
                let basis = thread.assessment.as_ref().map(|found| words(&found.basis));
                for part in basis.into_iter().chain([status.to_owned()]) {
                    ensure!(text.contains(&part), "no “{part}” in {text}");
                }
                assessed += 1;
            } else {
                assert_eq!(first, not_assessed, "{claim:?}");
                ensure!(text.contains(why), "no “{why}” in {text}");
                positions += 1;
            }
            let sides = headings
                .iter()
                .filter(|name| [side_for, side_against].contains(&&***name));
            assert_eq!(
                sides.collect::<Vec<_>>(),
                [side_for, side_against],
                "{claim:?}"
            );
            let has_evidence = headings.iter().any(|name| name == messages().evidence);
            assert_eq!(has_evidence, !thread.evidence.is_empty(), "{claim:?}");
            claim.close().await?;
        }
        ensure!(assessed > 0 && positions > 0, "the story has only one kind");
        Ok(())
    })
    .await
}
