//! The newsroom's command line.

mod check;
mod pack;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

/// Checks, packs and renders story files.
#[derive(Parser)]
#[command(name = "desk", bin_name = "cargo desk")]
enum Command {
    /// Tell every mistake of story files: where it stands, what was expected, what to do.
    Check {
        /// The story files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a story as the bytes that a page is given.
    Pack {
        /// The story file.
        file: PathBuf,
        /// Where to write them.
        #[arg(short, long)]
        output: PathBuf,
    },
}

fn main() -> anyhow::Result<ExitCode> {
    match Command::parse() {
        Command::Check { files } => check::check(&files),
        Command::Pack { file, output } => pack::pack(&file, &output),
    }
}
