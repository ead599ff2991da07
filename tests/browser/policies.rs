//! Pages whose content security policy is strict.

use anyhow::{Result, ensure};

use super::{
    page::{Page, visit},
    server::Site,
};

const POLICY: &str = "Content-Security-Policy";

/// What the widget asks of a host, and no more.
const STRICT: &str = "script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'";

/// A page without a word of style or script of its own, nor of a static story.
const BARE: &str = "<!DOCTYPE html>
    <html lang='en'>
    <meta charset='utf-8'>
    <title>A page with a strict policy</title>
    <link rel='icon' href='data:,'>
    <script type='module' src='/embed.js'></script>
    <h1>A page with a strict policy</h1>
    <claim-explorer></claim-explorer>";

#[tokio::test]
async fn under_a_strict_script_policy_the_widget_becomes_live_and_claims_open() -> Result<()> {
    let site = Site::default().header("/", POLICY, STRICT);
    visit(site, async |page| ensure_claims_open(page).await).await
}

#[tokio::test]
async fn under_a_strict_style_policy_the_widget_is_styled() -> Result<()> {
    let policy = format!("{STRICT}; style-src 'self'");
    let site = Site::default()
        .page("/index.html", BARE)
        .header("/", POLICY, &policy);
    visit(site, async |page| {
        ensure_claims_open(page).await?;
        for claim in page.widget().await?.claims().await?.iter().take(1) {
            let cursor = claim.toggle.css_value("cursor").await?;
            assert_eq!(cursor, "pointer", "the button looks like one of no style");
        }
        Ok(())
    })
    .await
}

async fn ensure_claims_open(page: &Page) -> Result<()> {
    let claims = page.widget().await?.claims().await?;
    ensure!(!claims.is_empty(), "there is no claim");
    for claim in claims.iter().take(3) {
        claim.open().await?;
        ensure!(
            !claim.statements().await?.is_empty(),
            "“{}” opens to nothing",
            claim.text
        );
    }
    Ok(())
}
