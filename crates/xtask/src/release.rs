//! The release: the page and the engine as trunk builds them, optimised by wasm-opt and terser, and
//! sealed with the hashes of the files that `embed.js` loads.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use cargo_metadata::camino::{Utf8Path, Utf8PathBuf};
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::{project::Project, trunk};

/// The files that `embed.js` loads, and its constants that hold their hashes.
const GLUE: (&str, &str) = ("claim-explorer.js", "GLUE_INTEGRITY");
const WASM: (&str, &str) = ("claim-explorer_bg.wasm", "WASM_INTEGRITY");
const EMBED: &str = "embed.js";
const FRAME: &str = "frame.js";

/// The files that a reader loads of the release in `dist/`: the engine, its glue, `embed.js` and
/// `frame.js`. An error if there are none.
pub(crate) fn built(project: &Project) -> Result<[Utf8PathBuf; 4]> {
    let files = [WASM.0, GLUE.0, EMBED, FRAME].map(|name| project.dist().join(name));
    let are_there = files.iter().all(|file| file.is_file());
    ensure!(
        are_there,
        "no release in dist/: run `cargo xtask build` first"
    );
    Ok(files)
}

/// Builds the release into `dist/`.
pub(crate) fn build(project: &Project) -> Result<()> {
    trunk::build(project)?;
    let [wasm, glue, embed, frame] = built(project)?;
    optimise(project, &wasm)?;
    minify(project, &glue)?;
    let mut script = String::from_utf8(read(&embed)?)?;
    for ((_, constant), file) in [(GLUE, &glue), (WASM, &wasm)] {
        script = sealed(&script, constant, &integrity(&read(file)?))?;
    }
    fs::write(&embed, script).with_context(|| format!("cannot write {embed}"))?;
    minify(project, &embed)?;
    minify(project, &frame)
}

/// The bytes of a file.
pub(crate) fn read(path: &Utf8Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {path}"))
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

/// Makes the engine smaller: first in the flat form, in which more of it is found to be the same. Of
/// what is called once only the shortest is inlined; the end of the stack is low memory that is not
/// used; the story stays whole, to be measured.
fn optimise(project: &Project, wasm: &Utf8Path) -> Result<()> {
    let wasm_opt = project.npm_file("binaryen/bin/wasm-opt");
    cmd!(
        project.shell,
        "node {wasm_opt} --flatten --rereloop --local-cse -Oz -Oz --converge -ocimfs=4
            --low-memory-unused --skip-pass=memory-packing --strip-producers {wasm} --output {wasm}"
    )
    .run()?;
    Ok(())
}

/// Makes a script smaller. Private names are nobody else's business.
fn minify(project: &Project, script: &Utf8Path) -> Result<()> {
    let terser = project.npm_file("terser/bin/terser");
    cmd!(
        project.shell,
        "node {terser} {script} --module --ecma 2022 --mangle --mangle-props regex=/^#/
            --compress passes=3 --output {script}"
    )
    .run()?;
    Ok(())
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
