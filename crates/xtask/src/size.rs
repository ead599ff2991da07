//! `cargo xtask size`: what a reader loads, compressed as a good server would, against budgets.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use xshell::cmd;

use crate::project::Project;
use crate::release::{self, read};

/// The story that stands for all: real, long, and in two languages.
const STORY: &str = "data/aleppo-2024.json";

/// The budgets in KB by the name of the figure, compiled in, so that they are those of the code
/// that measures.
const BUDGETS: &str = include_str!("../budgets.toml");

/// Bytes in a KB, in the table as in the budgets.
const BYTES_IN_KB: f64 = 1024.0;

/// Measures, prints a table, and fails if anything is over its budget.
pub(crate) fn run(project: &Project) -> Result<()> {
    let [wasm, glue, embed, frame] = release::built(project)?.map(|file| read(&file));
    let (glue, embed, frame) = (&*glue?, &*embed?, &*frame?);
    let story = &*packed_story(project)?;
    let engine = &*without(wasm?, story).with_context(|| {
        format!("the build in dist/ does not hold {STORY} as it is now packed: build it again")
    })?;
    let style = &*desk(project, &["style"])?;
    let readable = &*desk(project, &["render", STORY, "--pages", "."])?;

    let table = table(
        toml::from_str(BUDGETS).context("crates/xtask/budgets.toml")?,
        &[
            ("engine", &[engine]),
            ("embed", &[embed]),
            ("frame", &[frame]),
            ("glue", &[glue, embed]),
            ("style", &[style]),
            ("story", &[story]),
            ("readable", &[readable]),
            ("live", &[readable, embed, glue, engine, story]),
        ],
    )?;
    println!("{table}");
    ensure!(!table.contains("OVER"), "over budget");
    Ok(())
}

/// The figures, a line each, against their budgets. Files that are sent one by one are compressed
/// one by one.
fn table(mut budgets: BTreeMap<String, f64>, figures: &[(&str, &[&[u8]])]) -> Result<String> {
    let mut lines = vec!["  figure    raw bytes  brotli KB  budget KB".to_owned()];
    for (name, files) in figures {
        let budget = budgets
            .remove(*name)
            .with_context(|| format!("{name} has no budget"))?;
        let raw: usize = files.iter().map(|file| file.len()).sum();
        let mut sent = 0;
        for file in *files {
            sent += compressed_bytes(file)?;
        }
        let kb = f64::from(u32::try_from(sent)?) / BYTES_IN_KB;
        let verdict = if kb > budget { "OVER" } else { "ok" };
        lines.push(format!(
            "  {name:<8} {raw:>10} {kb:>10.1} {budget:>10.1}  {verdict}"
        ));
    }
    ensure!(budgets.is_empty(), "budgets of nothing: {budgets:?}");
    Ok(lines.join("\n"))
}

/// The story as the build embeds it.
fn packed_story(project: &Project) -> Result<Vec<u8>> {
    let packed = project.target.join("size/aleppo-2024.story");
    fs::create_dir_all(project.target.join("size"))?;
    desk(project, &["pack", STORY, "-o", packed.as_str()])?;
    read(&packed)
}

fn desk(project: &Project, args: &[&str]) -> Result<Vec<u8>> {
    let sh = &project.shell;
    let output = cmd!(sh, "cargo run --quiet --package desk -- {args...}");
    Ok(output.quiet().output()?.stdout)
}

/// The wasm with zeros wherever it holds the story: they compress to nothing, and unlike a cut
/// they leave the module as it is.
fn without(mut wasm: Vec<u8>, story: &[u8]) -> Result<Vec<u8>> {
    ensure!(!story.is_empty(), "the packed story is empty");
    let start = wasm
        .windows(story.len())
        .position(|window| window == story)
        .context("the packed story is not in the wasm")?;
    let held = wasm.iter_mut().skip(start).take(story.len());
    held.for_each(|byte| *byte = 0);
    Ok(wasm)
}

fn compressed_bytes(mut bytes: &[u8]) -> Result<usize> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut std::io::sink(), &parameters).context("brotli")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_compressed_one_by_one_and_what_is_over_stands_out() {
        let bytes: Vec<u8> = (0..=255).collect();
        let budgets = [("glue".to_owned(), 0.6), ("style".to_owned(), 0.1)];
        let figures: [(&str, &[&[u8]]); 2] = [("glue", &[&bytes, &bytes]), ("style", &[&bytes])];
        assert_eq!(
            table(budgets.into(), &figures).unwrap(),
            "  figure    raw bytes  brotli KB  budget KB\n\
             \x20 glue            512        0.4        0.6  ok\n\
             \x20 style           256        0.2        0.1  OVER"
        );
    }

    #[test]
    fn every_figure_has_a_budget_and_every_budget_a_figure() {
        let budgets = || BTreeMap::from([("glue".to_owned(), 9.0)]);
        assert!(table(budgets(), &[("glue", &[])]).is_ok());
        let missing = table(budgets(), &[("glue", &[]), ("style", &[])]).unwrap_err();
        assert_eq!(missing.to_string(), "style has no budget");
        assert!(table(budgets(), &[]).is_err());
    }

    #[test]
    fn the_story_is_zeroed_and_nothing_else() {
        let wasm = b"\0asm..STORY..".to_vec();
        assert_eq!(without(wasm, b"STORY").unwrap(), b"\0asm..\0\0\0\0\0..");
    }

    #[test]
    fn a_wasm_without_the_story_is_an_error() {
        let error = without(b"\0asm..STOR..".to_vec(), b"STORY").unwrap_err();
        assert_eq!(error.to_string(), "the packed story is not in the wasm");
        assert!(without(b"\0asm".to_vec(), b"").is_err());
    }
}
