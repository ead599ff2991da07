//! The building and the serving of the page by trunk.

use std::env;

use anyhow::Result;
use xshell::{Cmd, cmd};

use crate::project::Project;
use crate::tools::WASM_TARGET;

/// The options of cargo that build the standard library with the engine, for its size as the engine
/// is; unstable ones, which this version of Rust is told to allow:
/// <https://doc.rust-lang.org/cargo/reference/unstable.html#build-std>.
const WITH_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The options of the compiler that leave out what no reader sees: the words of a panic, which ends the
/// engine with or without them, the values in such words, and the folders of the machine that built it.
const WORDLESS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none";

/// Builds the page and the engine into `dist/`.
pub(crate) fn build(project: &Project) -> Result<()> {
    let dist = project.dist();
    trunk(project, "build", &WITH_LIBRARY)?
        .args(["--release", "--dist", dist.as_str()])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", WORDLESS)
        .run()?;
    Ok(())
}

/// Serves the page until interrupted.
pub(crate) fn serve(project: &Project, args: &[String]) -> Result<()> {
    trunk(project, "serve", &[])?.args(args).run()?;
    Ok(())
}

/// Trunk is told never to download a tool, which also keeps its cargo from downloading crates:
/// they are downloaded before.
fn trunk<'p>(project: &'p Project, task: &str, options: &[(&str, &str)]) -> Result<Cmd<'p>> {
    let sh = &project.shell;
    let fetch = cmd!(sh, "cargo fetch --quiet --target {WASM_TARGET}");
    fetch.envs(options.iter().copied()).run()?;
    let command = cmd!(sh, "trunk {task} --offline").envs(options.iter().copied());
    // Elsewhere any value of `NO_COLOR` but an empty one means yes; trunk stops at all but `true`.
    Ok(match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => command.env("NO_COLOR", "true"),
        _ => command.env_remove("NO_COLOR"),
    })
}
