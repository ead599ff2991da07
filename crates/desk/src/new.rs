//! `desk new`: a story to begin with, which passes the check.

use std::{
    fs::File,
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, Result};

/// A story that has something of everything.
const STARTER: &str = include_str!("../starter.json");

/// Writes the story to a file that is not there yet.
pub(crate) fn new(file: &Path) -> Result<ExitCode> {
    let path = file.display();
    let mut options = File::options();
    options.write(true).create_new(true);
    options
        .open(file)
        .and_then(|mut file| file.write_all(STARTER.as_bytes()))
        .with_context(|| {
            format!("{path} cannot be written: name a new file, in a folder that is there")
        })?;
    writeln!(
        stdout(),
        "{path}: a story that passes the check; change it bit by bit, and check it again"
    )?;
    Ok(ExitCode::SUCCESS)
}
