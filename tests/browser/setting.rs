//! The setting of the run, by variables that `cargo xtask test` sets.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::driver::Browser;

/// The path that a variable names.
pub(crate) fn path(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable).with_context(|| {
        format!("{variable} is not set; `cargo xtask test --only browser` sets it")
    })?;
    Ok(path.into())
}

/// An empty folder of this name for the browser of this run, in cargo's target directory.
pub(crate) fn scratch(name: &str) -> Result<PathBuf> {
    let browser = format!("{name}-{:?}", Browser::of_this_run()?);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(browser);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
