//! What the reader's device keeps of a visit, and only where the page asks for it.

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
        let first = page.widget().await?.text().await?;
        ensure!(!first.contains(new) && !first.contains(changed), "{first}");
        page.script::<()>(BEFORE, []).await?;
        page.open("/").await?;
        let text = page.widget().await?.text().await?;
        for (mark, claim) in [
            (changed, "The crane fell into the basin"),
            (new, "Three dockers were hurt"),
        ] {
            let after = text.split(mark).nth(1).unwrap_or_default();
            ensure!(after.trim_start().starts_with(claim), "{claim}: {text}");
        }
        assert_eq!(text.matches("since your last visit").count(), 2);
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
        widget
            .ensure_text(&(messages().repeated_by)(1), true)
            .await?;
        let statements = claim.statements().await?;
        assert_eq!(statements.len(), 2);
        ensure!(statements[0].starts_with("Harbour Watch"), "{statements:?}");
        ensure!(
            statements[0].contains("Passed on the figure."),
            "{statements:?}"
        );
        Ok(())
    })
    .await
}
