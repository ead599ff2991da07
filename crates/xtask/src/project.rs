//! Where things are, and how commands are started there.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::shell;

/// The package of the widget.
pub(crate) const WIDGET: &str = "claim-explorer";

/// The repository and its target directory, as cargo sees them.
pub(crate) struct Project {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Cargo's target directory, wherever it was put.
    pub(crate) target: PathBuf,
    /// The widget's integration tests, by name.
    pub(crate) widget_tests: Vec<String>,
    search_path: OsString,
}

#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

impl Project {
    /// Asks cargo about the workspace that the current directory is in.
    pub(crate) fn locate() -> Result<Self> {
        let metadata = shell::read(Command::new("cargo").args([
            "metadata",
            "--no-deps",
            "--format-version=1",
        ]))?;
        let metadata: Metadata =
            serde_json::from_slice(&metadata).context("cargo metadata cannot be read")?;

        let tools = metadata.target_directory.join("tools");
        let inherited = env::var_os("PATH").unwrap_or_default();
        let search_path = env::join_paths(
            [tools.join("bin"), tools.join("node_modules/.bin")]
                .into_iter()
                .chain(env::split_paths(&inherited)),
        )
        .context("the tools' directory cannot be put on PATH")?;

        Ok(Self {
            widget_tests: widget_tests(metadata.packages),
            root: metadata.workspace_root,
            target: metadata.target_directory,
            search_path,
        })
    }

    /// Where tools are installed.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// Where the release build is.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A command in the root of the repository that sees the installed tools before any other.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .current_dir(&self.root)
            .env("PATH", &self.search_path);
        if env::var_os("CARGO_TARGET_DIR").is_some() {
            // It may have been relative to a directory that is not the root.
            command.env("CARGO_TARGET_DIR", &self.target);
        }
        command
    }

    /// The program that a command of this name would start.
    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        env::split_paths(&self.search_path)
            .map(|directory| directory.join(name))
            .find(|candidate| candidate.is_file())
    }
}

fn widget_tests(packages: Vec<Package>) -> Vec<String> {
    packages
        .into_iter()
        .filter(|package| package.name == WIDGET)
        .flat_map(|package| package.targets)
        .filter(|target| target.kind.iter().any(|kind| kind == "test"))
        .map(|target| target.name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_widgets_own_integration_tests_are_listed() {
        let metadata = r#"{
            "workspace_root": "/src", "target_directory": "/src/target", "version": 1,
            "packages": [
                {"name": "story", "targets": [{"name": "format", "kind": ["test"]}]},
                {"name": "claim-explorer", "targets": [
                    {"name": "claim_explorer", "kind": ["lib"]},
                    {"name": "browser", "kind": ["test"]},
                    {"name": "render", "kind": ["test"]}
                ]}
            ]
        }"#;
        let metadata: Metadata = serde_json::from_str(metadata).unwrap();
        assert_eq!(widget_tests(metadata.packages), ["browser", "render"]);
    }
}
