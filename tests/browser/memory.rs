//! The record of a visit that the reader's device keeps, and only where the page asks for it.

use anyhow::{Result, ensure};

use super::{element::telling, page::visit, story::messages};
use claim_explorer::state::Change;

const KEPT: &str = "return localStorage.length";

#[tokio::test]
async fn what_is_new_or_changed_since_the_last_visit_is_marked() -> Result<()> {
    // As if the last visit had been before the one claim, and before the other changed.
    const BEFORE: &str = "
        const name = 'claim-explorer:harbour';
        const kept = localStorage.getItem(name).split(' ').filter((entry) => !entry.startsWith('c-three'));
        localStorage.setItem(name, kept.join(' ').replace(/c-fell:\\d+/, 'c-fell:1'));";
    visit(telling("harbour", "remember"), async |page| {
        let (new, changed) = (
            (messages().change)(Change::New),
            (messages().change)(Change::Changed),
        );
        let widget = page.widget().await?;
        widget.open_every_question().await?;
        let first = widget.text().await?;
        ensure!(!first.contains(new) && !first.contains(changed), "{first}");
        page.script::<()>(BEFORE, []).await?;
        page.open("/").await?;
        let mut marks = Vec::new();
        for claim in page.widget().await?.every_claim().await? {
            let shown = claim.toggle.text().await?;
            let mark = [new, changed].into_iter().find(|mark| shown.contains(mark));
            marks.push((claim.text.clone(), mark));
        }
        let expected = [
            ("The crane fell into the basin", Some(changed)),
            ("The crane never moved", None),
            ("Three dockers were hurt", Some(new)),
        ];
        assert_eq!(marks, expected.map(|(text, mark)| (text.to_owned(), mark)));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_being_asked_nothing_is_kept() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        widget.searchbox().await?.send_keys("crane").await?;
        widget.ensure_text(messages().clear, true).await?;
        assert_eq!(page.script::<u32>(KEPT, []).await?, 0);
        let cookies: String = page.script("return document.cookie", []).await?;
        assert_eq!(cookies, "");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_account_stands_over_its_repetitions() -> Result<()> {
    visit(telling("harbour", ""), async |page| {
        let widget = page.widget().await?;
        let claim = widget.claim("Three dockers were hurt").await?;
        claim.open().await?;
        let headings = claim.headings().await?;
        let passed_on = headings.iter().any(|name| name == messages().passed_on);
        ensure!(passed_on, "{headings:?}");
        let statements = claim.statements().await?;
        assert_eq!(statements.len(), 2);
        let parts = ["Counted three injured people.", "Passed on the figure."];
        for (statement, part) in statements.iter().zip(parts) {
            ensure!(statement.contains(part), "{statements:?}");
        }
        Ok(())
    })
    .await
}
