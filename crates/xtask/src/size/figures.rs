//! The figures: what is measured, and how.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use brotli::enc::BrotliEncoderParams;

use super::budgets::Budgets;
use crate::project::Project;
use crate::{shell, trunk};

/// The story that stands for all: real, long, and in two languages.
const STORY: &str = "data/aleppo-2024.json";

/// Bytes in a KB, in the table as in the budgets.
pub(super) const BYTES_IN_KB: f64 = 1024.0;

/// One line of the table.
pub(super) struct Figure {
    /// What was measured.
    pub(super) name: &'static str,
    /// Its size as it is.
    pub(super) raw_bytes: usize,
    /// Its size as it is sent.
    pub(super) brotli_kb: f64,
    /// How large that may be.
    pub(super) budget_kb: f64,
}

impl Figure {
    /// Whether it is larger than it may be.
    pub(super) fn is_over(&self) -> bool {
        self.brotli_kb > self.budget_kb
    }

    /// Files that are sent one by one are compressed one by one.
    fn of(name: &'static str, files: &[&[u8]], budget_kb: f64) -> Result<Self> {
        let mut brotli_bytes = 0;
        for file in files {
            brotli_bytes += compressed_size(file)?;
        }
        let brotli_bytes = u32::try_from(brotli_bytes).context("larger than any page")?;
        Ok(Self {
            name,
            raw_bytes: files.iter().map(|file| file.len()).sum(),
            brotli_kb: f64::from(brotli_bytes) / BYTES_IN_KB,
            budget_kb,
        })
    }
}

/// Measures everything that has a budget.
pub(super) fn measure(project: &Project, budgets: &Budgets) -> Result<Vec<Figure>> {
    let dist = project.dist();
    let wasm = read(&trunk::built_wasm(project)?)?;
    let glue = [
        read(&dist.join("claim-explorer.js"))?,
        read(&dist.join("embed.js"))?,
    ];
    let [script, embed] = &glue;
    let story = packed_story(project)?;
    let engine = without(wasm, &story).with_context(|| {
        format!("the build in dist/ does not hold {STORY} as it is now packed: build it again")
    })?;
    let style = desk(project, &["style"])?;
    let readable = desk(project, &["render", STORY, "--pages", "."])?;

    Ok(vec![
        Figure::of("engine", &[&engine], budgets.engine)?,
        Figure::of("embed", &[embed], budgets.embed)?,
        Figure::of("glue", &[script, embed], budgets.glue)?,
        Figure::of("style", &[&style], budgets.style)?,
        Figure::of("story", &[&story], budgets.story)?,
        Figure::of("readable", &[&readable], budgets.readable)?,
        Figure::of(
            "interactive",
            &[&readable, embed, script, &engine, &story],
            budgets.interactive,
        )?,
    ])
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn packed_story(project: &Project) -> Result<Vec<u8>> {
    let directory = project.target.join("size");
    fs::create_dir_all(&directory)
        .with_context(|| format!("cannot create {}", directory.display()))?;
    let packed: PathBuf = directory.join("aleppo-2024.story");
    desk(project, &["pack", STORY, "-o", &packed.to_string_lossy()])?;
    read(&packed)
}

fn desk(project: &Project, args: &[&str]) -> Result<Vec<u8>> {
    shell::read(
        project
            .command("cargo")
            .args(["run", "-q", "-p", "desk", "--"])
            .args(args),
    )
}

/// The wasm with zeros wherever it holds the story: they compress to nothing, and unlike a cut
/// they leave the module as it is.
fn without(mut wasm: Vec<u8>, story: &[u8]) -> Result<Vec<u8>> {
    if story.is_empty() {
        bail!("the packed story is empty");
    }
    let start = wasm
        .windows(story.len())
        .position(|window| window == story)
        .context("the packed story is not in the wasm")?;
    wasm.iter_mut()
        .skip(start)
        .take(story.len())
        .for_each(|byte| *byte = 0);
    Ok(wasm)
}

fn compressed_size(mut bytes: &[u8]) -> Result<usize> {
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
    fn the_story_is_zeroed_and_nothing_else() {
        let wasm = b"\0asm..STORY..".to_vec();
        assert_eq!(without(wasm, b"STORY").unwrap(), b"\0asm..\0\0\0\0\0..");
    }

    #[test]
    fn a_wasm_without_the_story_is_an_error() {
        let error = without(b"\0asm..STOR..".to_vec(), b"STORY").unwrap_err();
        assert_eq!(error.to_string(), "the packed story is not in the wasm");
        assert!(without(Vec::new(), b"STORY").is_err());
        assert!(without(b"\0asm".to_vec(), b"").is_err());
    }

    #[test]
    fn files_are_compressed_one_by_one() {
        let text = b"the same text, over and over; ".repeat(20);
        let one = Figure::of("glue", &[&text], 1.0).unwrap();
        let two = Figure::of("glue", &[&text, &text], 1.0).unwrap();
        assert_eq!(two.raw_bytes, 1200);
        assert!((two.brotli_kb - 2.0 * one.brotli_kb).abs() < 1e-9);
        assert!(one.brotli_kb < 0.1 && !one.is_over());
    }
}
