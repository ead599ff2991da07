//! `desk check`: every mistake of story files.

use std::{
    fs,
    io::{IsTerminal, Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use story::{Story, report::report};

/// Checks each of the files and says what is wrong with them. Fails if anything is.
pub(crate) fn check(files: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut outcome = ExitCode::SUCCESS;
    for file in files {
        match load(file)? {
            Some(story) => writeln!(
                stdout(),
                "{}: no errors (questions: {}, claims: {}, statements: {})",
                file.display(),
                story.questions.len(),
                story.claims.len(),
                story.statements.len(),
            )?,
            None => outcome = ExitCode::FAILURE,
        }
    }
    Ok(outcome)
}

/// The checked story of a file, or `None` after saying what is wrong with it.
pub(crate) fn load(file: &Path) -> anyhow::Result<Option<Story>> {
    let path = file.display().to_string();
    let text = fs::read_to_string(file).with_context(|| {
        format!("{path} cannot be read: name a story file, such as data/aleppo-2024.json")
    })?;
    match story::parse(&text) {
        Ok(story) => Ok(Some(story)),
        Err(problems) => {
            let is_coloured = stderr().is_terminal();
            write!(stderr(), "{}", report(&path, &text, &problems, is_coloured))?;
            Ok(None)
        }
    }
}
