//! Building and serving the page with trunk.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::tools::WASM_TARGET;
use crate::{progress, shell};

/// Builds the page and the engine into `dist/`, optimised.
pub(crate) fn build(project: &Project) -> Result<()> {
    fetch(project)?;
    shell::run(
        trunk(project, "build")
            .arg("--release")
            .arg("--dist")
            .arg(project.dist()),
    )
}

/// Serves the page until interrupted.
pub(crate) fn serve(project: &Project, args: &[String]) -> Result<()> {
    progress::announce(
        "serve",
        "http://127.0.0.1:8080/ unless Trunk.toml or the arguments say otherwise; Ctrl-C ends it",
    );
    fetch(project)?;
    let mut command = trunk(project, "serve");
    shell::run(command.args(args))
}

/// The only wasm file of the release build.
pub(crate) fn built_wasm(project: &Project) -> Result<PathBuf> {
    let dist = project.dist();
    let entries = fs::read_dir(&dist).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with("_bg.wasm"))
        .collect();
    match (found.pop(), found.len()) {
        (Some(wasm), 0) => Ok(wasm),
        (Some(_), _) => bail!("{} holds more than one build: remove it", dist.display()),
        (None, _) => bail!("no release build in dist/: run `cargo xtask build` first"),
    }
}

/// Trunk is told never to download a tool, which also keeps its cargo from downloading crates.
fn fetch(project: &Project) -> Result<()> {
    shell::run(
        project
            .command("cargo")
            .args(["fetch", "--quiet", "--target", WASM_TARGET]),
    )
}

fn trunk(project: &Project, task: &str) -> Command {
    let mut command = project.command("trunk");
    command.args([task, "--offline"]);
    command.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        remap_sources(),
    );
    match no_color(env::var_os("NO_COLOR")) {
        Some(value) => command.env("NO_COLOR", value),
        None => command.env_remove("NO_COLOR"),
    };
    command
}

/// The flags that keep the folders of the machine that built it out of the wasm, where panics name
/// their source files.
fn remap_sources() -> String {
    let home = env::home_dir().map(|home| home.join(".cargo"));
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    let sources = cargo_home.unwrap_or_default().join("registry/src");
    let registries = fs::read_dir(sources).into_iter().flatten();
    let flags = registries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()));
    flags.collect::<Vec<_>>().join(" ")
}

/// Elsewhere any value of `NO_COLOR` but an empty one means yes; trunk stops at all but `true`.
fn no_color(value: Option<OsString>) -> Option<&'static str> {
    value.filter(|value| !value.is_empty()).map(|_| "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_color_is_put_in_the_words_that_trunk_knows() {
        assert_eq!(no_color(Some("1".into())), Some("true"));
        assert_eq!(no_color(Some("".into())), None);
        assert_eq!(no_color(None), None);
    }
}
