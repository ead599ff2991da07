//! The repository: its folders, and the shell that runs commands in its root.

use std::env;

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;
use cargo_metadata::camino::Utf8PathBuf;
use xshell::Shell;

/// The package of the widget.
pub(crate) const WIDGET: &str = "claim-explorer";

/// The repository and its target directory, as cargo sees them.
pub(crate) struct Project {
    /// The root of the repository.
    pub(crate) root: Utf8PathBuf,
    /// Cargo's target directory, wherever it was put.
    pub(crate) target: Utf8PathBuf,
    /// Runs commands in the root. They see the installed tools before any others, and each is shown
    /// as one could type it.
    pub(crate) shell: Shell,
}

impl Project {
    /// Asks cargo about the workspace that the current directory is in.
    pub(crate) fn locate() -> Result<Self> {
        let metadata = MetadataCommand::new().no_deps().exec()?;
        let project = Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
            shell: Shell::new()?,
        };
        let own = project.tools().join("bin").into_std_path_buf();
        let inherited = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths([own].into_iter().chain(env::split_paths(&inherited)))
            .context("the tools' directory cannot be put on PATH")?;
        project.shell.set_var("PATH", path);
        // The variable may have been relative to a directory that is not the root.
        project.shell.set_var("CARGO_TARGET_DIR", &project.target);
        project.shell.change_dir(&project.root);
        Ok(project)
    }

    /// The directory of the installed tools.
    pub(crate) fn tools(&self) -> Utf8PathBuf {
        self.target.join("tools")
    }

    /// A file of a package that npm installed, for example `terser/bin/terser`.
    pub(crate) fn npm_file(&self, path: &str) -> Utf8PathBuf {
        self.tools().join("npm/node_modules").join(path)
    }

    /// The hostile strings that the browser tests put into stories.
    pub(crate) fn payloads(&self) -> Utf8PathBuf {
        self.tools().join("payloads.json")
    }

    /// The directory of the release.
    pub(crate) fn dist(&self) -> Utf8PathBuf {
        self.root.join("dist")
    }

    /// The program that a command of this name would start, as a whole path.
    pub(crate) fn find(&self, name: &str) -> Option<Utf8PathBuf> {
        let found = which::which_in(name, self.shell.var_os("PATH"), &self.root).ok()?;
        Utf8PathBuf::from_path_buf(found).ok()
    }
}
