//! The setting of the run, by variables that `cargo xtask test` sets.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The path that a variable names.
pub(crate) fn path(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable).with_context(|| {
        format!("{variable} is not set; `cargo xtask test --only browser` sets it")
    })?;
    Ok(path.into())
}

/// The text of a file.
pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}
