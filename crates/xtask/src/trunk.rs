//! The building and the serving of the page by trunk.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use xshell::{Cmd, cmd};

use crate::project::Project;
use crate::tools::WASM_TARGET;

/// Builds the page and the engine into `dist/`.
pub(crate) fn build(project: &Project) -> Result<()> {
    let dist = project.dist();
    trunk(project, "build")?
        .args(["--release", "--dist", dist.as_str()])
        .run()?;
    Ok(())
}

/// Serves the page until interrupted.
pub(crate) fn serve(project: &Project, args: &[String]) -> Result<()> {
    trunk(project, "serve")?.args(args).run()?;
    Ok(())
}

/// Trunk is told never to download a tool, which also keeps its cargo from downloading crates:
/// they are downloaded before.
fn trunk<'p>(project: &'p Project, task: &str) -> Result<Cmd<'p>> {
    let sh = &project.shell;
    cmd!(sh, "cargo fetch --quiet --target {WASM_TARGET}").run()?;
    let command = cmd!(sh, "trunk {task} --offline").env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        remap_sources(),
    );
    // Elsewhere any value of `NO_COLOR` but an empty one means yes; trunk stops at all but `true`.
    Ok(match env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => command.env("NO_COLOR", "true"),
        _ => command.env_remove("NO_COLOR"),
    })
}

/// The flags that keep the folders of the machine that built it out of the wasm, where panics name
/// their source files.
fn remap_sources() -> String {
    let home = env::home_dir().map(|home| home.join(".cargo"));
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    let sources = cargo_home.unwrap_or_default().join("registry/src");
    let registries = fs::read_dir(sources).into_iter().flatten().flatten();
    let flags =
        registries.map(|folder| format!("--remap-path-prefix={}/=", folder.path().display()));
    flags.collect::<Vec<_>>().join(" ")
}
