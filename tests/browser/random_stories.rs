//! A thousand stories of every shape that the format allows, and a thousand whose bytes were changed
//! behind a checksum that fits, one after the other in one page.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use crc::{CRC_32_ISCSI, Crc};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{RngSeed, TestRunner},
};
use serde::Deserialize;
use serde_json::json;

use super::{page::visit, server::Site, setting};
use crate::arbitrary::story_file;

/// The number of stories of each sort.
const STORIES: usize = 1_000;

/// The number that is shown before the page is asked again: less than a driver would wait for.
const BATCH: usize = 250;

/// The bytes before a packed story's payload, and where the checksum begins in them.
const HEADER: usize = 10;
const CHECKSUM: usize = 6;

/// A batch's outcome.
#[derive(Deserialize, Default)]
struct Seen {
    /// The number that were live.
    live: usize,
    /// The number that were refused.
    refused: usize,
    /// The stories that left an element blank, or failed otherwise.
    wrong: Vec<String>,
}

#[tokio::test]
async fn no_story_ends_the_engine_or_leaves_a_blank() -> Result<()> {
    let folder = setting::scratch("random")?;
    write_stories(&folder)?;
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Random stories</title>
        <link rel=icon href='data:,'><claim-explorer story=/stories/bridge.story></claim-explorer>{}
        <script type=module src=/embed.js></script>",
        "<claim-explorer story=/stories/bridge.story>Words that can be read</claim-explorer>"
            .repeat(4)
    );
    let site = Site::default()
        .page("/index.html", html)
        .folder("/random/", folder);
    visit(site, async |page| {
        let widgets = page.widgets().await?;
        let neighbour = widgets.first().context("no widget")?;
        let claim = neighbour.claim("The army holds it").await?;
        claim.open().await?;
        let mut shown = Seen::default();
        for first in (0..2 * STORIES).step_by(BATCH) {
            let batch = [json!(first), json!(first + BATCH), json!(STORIES)];
            let seen: Seen = page
                .async_script(include_str!("random_stories/show.js"), batch)
                .await?;
            ensure!(seen.wrong.is_empty(), "{:#?}", seen.wrong);
            shown.live += seen.live;
            shown.refused += seen.refused;
        }
        ensure!(
            shown.live + shown.refused == 2 * STORIES,
            "some were not shown"
        );
        ensure!(
            shown.live > STORIES && shown.refused > STORIES / 10,
            "nothing was tried"
        );
        ensure!(claim.is_open().await?, "the neighbour has changed");
        claim.close().await?;
        page.ensure_complaints(&[], &["story-corrupt"]).await
    })
    .await
}

/// Writes the packed stories into a folder, by their numbers: first those that are right.
fn write_stories(folder: &Path) -> Result<()> {
    let mut runner = TestRunner::new(proptest::test_runner::Config {
        rng_seed: RngSeed::Fixed(2024),
        ..Default::default()
    });
    let changes =
        proptest::collection::vec((proptest::num::usize::ANY, proptest::num::u8::ANY), 1..6);
    for number in 0..STORIES {
        let file = draw(&story_file(), &mut runner)?;
        let story = story::parse(&file);
        let story = story.map_err(|problems| anyhow::anyhow!("{problems:#?}"))?;
        let mut bytes = story::pack(&story)?;
        fs::write(folder.join(format!("{number}.story")), &bytes)?;
        let payload = bytes.len() - HEADER;
        for (at, byte) in draw(&changes, &mut runner)? {
            bytes[HEADER + at % payload] = byte;
        }
        let checksum = Crc::<u32>::new(&CRC_32_ISCSI).checksum(&bytes[HEADER..]);
        bytes[CHECKSUM..HEADER].copy_from_slice(&checksum.to_le_bytes());
        fs::write(folder.join(format!("{}.story", STORIES + number)), &bytes)?;
    }
    Ok(())
}

/// A value that a strategy makes.
fn draw<S: Strategy>(strategy: &S, runner: &mut TestRunner) -> Result<S::Value> {
    let tree = strategy.new_tree(runner);
    let tree = tree.map_err(|reason| anyhow::anyhow!("no value: {reason}"))?;
    Ok(tree.current())
}
