//! What a release is beyond what trunk builds: a small engine, small scripts, and integrity.
//!
//! `embed.js` holds the hashes of the files that it loads, so it comes last.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::project::Project;
use crate::tools::{TERSER, WASM_OPT};
use crate::{npm, shell, trunk};

mod cuts;
mod imports;

/// The files of the release, and the constants of `embed.js` that hold their hashes.
const GLUE: (&str, &str) = ("claim-explorer.js", "GLUE_INTEGRITY");
const WASM: (&str, &str) = ("claim-explorer_bg.wasm", "WASM_INTEGRITY");
const EMBED: &str = "embed.js";

/// Builds the release into `dist/`.
pub(crate) fn build(project: &Project) -> Result<()> {
    trunk::build(project)?;
    let dist = project.dist();
    let (glue, wasm, embed) = (dist.join(GLUE.0), dist.join(WASM.0), dist.join(EMBED));

    write(&wasm, &cuts::cut(&read(&wasm)?)?)?;
    optimise(project, &wasm)?;
    let (short_wasm, short_glue) = imports::shortened(&read(&wasm)?, &read_text(&glue)?)?;
    write(&wasm, &short_wasm)?;
    write(&glue, short_glue.as_bytes())?;
    minify(project, &glue)?;

    let mut script = read_text(&embed)?;
    for (file, constant) in [GLUE, WASM] {
        script = sealed(&script, constant, &integrity(&read(&dist.join(file))?))?;
    }
    write(&embed, script.as_bytes())?;
    minify(project, &embed)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// The value of `integrity`: <https://www.w3.org/TR/sri/>.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The script with a value in its constant, which was empty.
fn sealed(script: &str, constant: &str, value: &str) -> Result<String> {
    let empty = format!("const {constant} = \"\";");
    let (before, after) = script
        .split_once(&empty)
        .with_context(|| format!("embed.js has no `{empty}`"))?;
    Ok(format!("{before}const {constant} = \"{value}\";{after}"))
}

/// The features are those that the compiler writes today.
fn optimise(project: &Project, wasm: &Path) -> Result<()> {
    shell::run(
        project
            .command("node")
            .arg(npm::file(project, &WASM_OPT))
            .args([
                "-Oz",
                "--converge",
                "--enable-bulk-memory",
                "--enable-multivalue",
            ])
            .args(["--enable-nontrapping-float-to-int", "--enable-sign-ext"])
            .args(["--enable-mutable-globals", "--enable-reference-types"])
            .arg(wasm)
            .arg("--output")
            .arg(wasm),
    )
}

fn minify(project: &Project, script: &Path) -> Result<()> {
    shell::run(
        project
            .command("node")
            .arg(npm::file(project, &TERSER))
            .arg(script)
            .args(["--module", "--ecma", "2022", "--mangle", "--compress"])
            // Private names are nobody else's business.
            .args(["passes=3", "--mangle-props", "regex=/^#/", "--output"])
            .arg(script),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_that_browsers_compute() {
        // From the specification's own example: <https://www.w3.org/TR/CSP3/#external-hash>.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn the_scripts_own_constants_are_sealed() {
        let script = include_str!("../../../src/host/embed.js");
        for (_, constant) in [GLUE, WASM] {
            let sealed = sealed(script, constant, "sha256-x").unwrap();
            assert!(sealed.contains(&format!("const {constant} = \"sha256-x\";")));
        }
        assert!(sealed("const OTHER = \"\";", GLUE.1, "x").is_err());
    }
}
