//! The newsroom's command line.

mod check;
mod pack;
mod render;

use std::{
    io::{Write, stdout},
    path::PathBuf,
    process::ExitCode,
};

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
    /// Write a story as static HTML: the declarative shadow root of a `<claim-explorer>` element.
    Render {
        /// The story file.
        file: PathBuf,
        /// Put it into the `<claim-explorer>` elements of this page, instead of printing it.
        #[arg(long, value_name = "PAGE")]
        into: Option<PathBuf>,
    },
    /// Print the widget's stylesheet, as it is embedded.
    Style,
}

fn main() -> anyhow::Result<ExitCode> {
    match Command::parse() {
        Command::Check { files } => check::check(&files),
        Command::Pack { file, output } => pack::pack(&file, &output),
        Command::Render { file, into } => render::render(&file, into.as_deref()),
        Command::Style => {
            stdout().write_all(claim_explorer::STYLE.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
