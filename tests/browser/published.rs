//! Publications: all that `desk publish` makes of every story, on the pages that it is pasted into.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    page::{visit, visit_at},
    policies::ensure_claims_open,
    refresh::{REFRESH, notice},
    server::Site,
    setting,
    share::pasted,
    story::messages,
};
use claim_explorer::state::ShareForm;

/// A page with this markup in its body.
fn article(markup: &str) -> Site {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>An article</title>
        <link rel=\"icon\" href=\"data:,\"></head>\n<body><h1>An article</h1>\n{markup}\n</body>\n</html>"
    );
    Site::default().page("/index.html", page)
}

/// The text of a snippet of the story of the harbour.
fn snippet(name: &str) -> Result<String> {
    Site::built(&format!("site/snippets/harbour/{name}"))
}

/// The manifest of the publication.
fn manifest() -> Result<Value> {
    Ok(serde_json::from_str(&Site::built("site/manifest.json")?)?)
}

/// The path of the engine.
pub(super) fn wasm() -> Result<String> {
    let manifest = manifest()?;
    let path = manifest["engine"]["wasm"]["path"].as_str();
    Ok(format!("/site/{}", path.context("no engine")?))
}

#[tokio::test]
async fn the_element_as_it_is_pasted_can_be_read_at_once_and_becomes_live() -> Result<()> {
    let site = article(&snippet("plain.html")?).hold(&wasm()?);
    visit(site, async |page| {
        let widget = page.static_widget().await?;
        widget.open_every_question().await?;
        ensure!(
            !widget.claims_shown().await?.is_empty(),
            "there is no claim"
        );
        page.server.release();
        page.until("it is live", async || widget.is_live().await)
            .await
    })
    .await
}

#[tokio::test]
async fn the_frame_as_it_is_pasted_shows_the_story() -> Result<()> {
    const LOADED: &str = "
        const { contentDocument } = document.querySelector('iframe');
        return !!contentDocument?.querySelector('claim-explorer')";
    visit(article(&snippet("frame.html")?), async |page| {
        page.until("the frame is loaded", async || {
            page.script(LOADED, []).await
        })
        .await?;
        page.enter_frame().await?;
        ensure_claims_open(page).await?;
        page.driver.enter_default_frame().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_frame_with_its_script_is_as_high_as_its_story() -> Result<()> {
    const HEIGHT: &str = "
        const frame = document.querySelector('iframe');
        return frame.clientHeight === frame.contentDocument.documentElement.scrollHeight && frame.clientHeight !== 600";
    visit(article(&snippet("frame-resized.html")?), async |page| {
        page.until("the frame is as high as its story", async || {
            page.script(HEIGHT, []).await
        })
        .await?;
        page.ensure_complaints(&[], &["ResizeObserver loop"]).await
    })
    .await
}

#[tokio::test]
async fn the_frame_of_amp_shows_the_story_without_an_origin() -> Result<()> {
    // AMP’s own script is not to be had here: its element is a frame with these attributes.
    const LIVE: &str = "
        const root = document.querySelector('claim-explorer')?.shadowRoot;
        return !!root?.querySelector('[aria-expanded]')";
    let snippet = snippet("amp.html")?.replace("amp-iframe", "iframe");
    visit(article(&snippet), async |page| {
        page.enter_frame().await?;
        page.until("it is live", async || page.script(LIVE, []).await)
            .await?;
        page.driver.enter_default_frame().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_folders_own_page_shows_every_story() -> Result<()> {
    // Frames are loaded when they are near.
    const SHOWN: &str = "
        const frames = [...document.querySelectorAll('iframe')];
        const isShown = (frame) => frame.contentDocument?.querySelector('claim-explorer')?.live;
        frames.find((frame) => !isShown(frame))?.scrollIntoView();
        return frames.filter(isShown).map((frame) => frame.title)";
    const COPIED: &str =
        "return [...document.querySelectorAll('textarea')].map((field) => field.value)";
    let manifest = manifest()?;
    let stories = manifest["stories"].as_object().context("no stories")?;
    visit_at("/site/index.html", Site::default(), async |page| {
        page.until("every story is shown", async || {
            let shown: Vec<String> = page.script(SHOWN, []).await?;
            Ok(shown.len() == stories.len())
        })
        .await?;
        let copied: Vec<String> = page.script(COPIED, []).await?;
        ensure!(copied.contains(&snippet("frame.html")?), "{copied:#?}");
        page.ensure_complaints(&[], &["ResizeObserver loop"]).await
    })
    .await
}

#[tokio::test]
async fn a_page_of_its_own_works_under_the_policy_that_is_published_with_it() -> Result<()> {
    const POLICY: &str = "  Content-Security-Policy: ";
    const STYLED: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        return getComputedStyle(root.querySelector('.widget')).containerType";
    let headers = Site::built("site/_headers")?;
    let policy = headers.lines().find_map(|line| line.strip_prefix(POLICY));
    let policy = policy.context("no policy")?;
    let site = Site::default().header("/site/harbour.html", "Content-Security-Policy", policy);
    visit_at("/site/harbour.html", site, async |page| {
        ensure_claims_open(page).await?;
        let kind: String = page.script(STYLED, []).await?;
        ensure!(kind == "inline-size", "it is not styled");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_version_has_a_page_that_stays() -> Result<()> {
    let manifest = manifest()?;
    let versions = manifest["stories"]["harbour"]["versions"].as_array();
    let version = versions.and_then(|versions| versions.last()?.as_str());
    let path = format!(
        "/site/versions/harbour-{}.html",
        version.context("no version")?
    );
    visit_at(&path, Site::default(), ensure_claims_open).await
}

#[tokio::test]
async fn the_hashes_of_the_manifest_are_those_of_the_files() -> Result<()> {
    let manifest = manifest()?;
    let hash = |file: &str| manifest["engine"][file]["integrity"].as_str();
    let markup = format!(
        "<link rel=modulepreload href=\"/site/{}\" integrity=\"{}\">
        <claim-explorer story=/site/harbour.story></claim-explorer>
        <script type=module src=/site/embed.js integrity=\"{}\"></script>",
        manifest["engine"]["glue"]["path"]
            .as_str()
            .context("no glue")?,
        hash("glue").context("no hash of the glue")?,
        hash("embed").context("no hash of embed.js")?,
    );
    visit(article(&markup), ensure_claims_open).await
}

#[tokio::test]
async fn what_readers_copy_to_embed_a_story_is_the_frame_that_is_published() -> Result<()> {
    visit_at("/site/harbour.html", Site::default(), async |page| {
        let widget = page.widget().await?;
        widget.unfold(messages().method).await?;
        let button = (messages().share)(ShareForm::Frame);
        widget.button(button).await?.click().await?;
        widget.ensure_said(messages().copied).await?;
        let published = snippet("frame.html")?.replace("/site/", &page.server.address("/site/"));
        let copied = pasted(page).await?;
        ensure!(copied == published, "{copied}\nis not\n{published}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_story_that_is_published_again_appears_in_a_page_that_is_open() -> Result<()> {
    let folder = setting::scratch("published")?;
    let json = include_str!("../../crates/story/tests/support/minimal.json");
    publish(&folder, json)?;
    let markup = format!(
        "<script>{REFRESH}</script>
        <claim-explorer story=/desk/bridge.story refresh=31></claim-explorer>
        <script type=module src=/desk/embed.js></script>"
    );
    let site = article(&markup).folder("/desk/", folder.join("out"));
    visit(site, async |page| {
        let widget = page.widget().await?;
        widget.claim("The army holds it").await?.open().await?;
        publish(
            &folder,
            &json.replace("The army holds it", "The army held it"),
        )?;
        page.until("the newer version is offered", async || {
            Ok(notice(page).await? == "1 claim changed")
        })
        .await?;
        widget.button("Show").await?.click().await?;
        page.until("the newer version is shown", async || {
            let shown = widget.claims_shown().await;
            Ok(shown.is_ok_and(|shown| shown.contains(&"The army held it".to_owned())))
        })
        .await
    })
    .await
}

/// Publishes a story into a folder, in `out`, as a newsroom does.
fn publish(folder: &Path, json: &str) -> Result<()> {
    let file = folder.join("bridge.json");
    fs::write(&file, json)?;
    let run = Command::new(setting::path("CLAIM_EXPLORER_DESK")?)
        .arg("publish")
        .arg(file)
        .arg("--out")
        .arg(folder.join("out"))
        .args(["--base-url", "/desk", "--engine"])
        .arg(setting::path("CLAIM_EXPLORER_DIST")?)
        .output()?;
    ensure!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    Ok(())
}
