//! `desk pack`: a story as the bytes that a page is given.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
};

use anyhow::Context;
use story::Story;

use crate::check::load;

/// Packs the story of `file` into `output`. Fails, after saying why, if the story is not in order.
pub(crate) fn pack(file: &Path, output: &Path) -> anyhow::Result<ExitCode> {
    let Some(story) = load(file)? else {
        return Ok(ExitCode::FAILURE);
    };
    let bytes = write(&story, output)?;
    writeln!(stdout(), "{}: {} bytes", output.display(), bytes)?;
    Ok(ExitCode::SUCCESS)
}

/// Packs a story into a file, whose folder is made if need be. Returns how many bytes it has.
pub(crate) fn write(story: &Story, output: &Path) -> anyhow::Result<usize> {
    let bytes = story::pack(story).context("the story could not be packed")?;
    if let Some(folder) = output.parent() {
        fs::create_dir_all(folder)
            .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    }
    fs::write(output, &bytes).with_context(|| format!("{} cannot be written", output.display()))?;
    Ok(bytes.len())
}
