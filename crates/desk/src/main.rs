//! The newsroom's command line.

mod check;
mod fill;
mod format;
mod json_ld;
mod new;
mod pack;
mod page;
mod publish;
mod render;

use std::{
    io::{Write, stderr, stdout},
    path::PathBuf,
    process::ExitCode,
};

use check::{Deny, Format, Options};
use clap::Parser;

/// Checks, packs and renders story files.
#[derive(Parser)]
#[command(name = "desk", version)]
enum Command {
    /// Tell every mistake of story files, and what to look at again: where it stands, what was
    /// expected, what to do.
    Check {
        /// The story files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The form of what is said.
        #[arg(long, value_enum, default_value = "human")]
        format: Format,
        /// Fail on warnings too.
        #[arg(long, value_enum)]
        deny: Option<Deny>,
        /// The folder with the texts of the sources, named `<source id>.txt`, in which to look up
        /// every excerpt.
        #[arg(long, value_name = "DIR")]
        sources: Option<PathBuf>,
    },
    /// Say what a code of the check means.
    Explain {
        /// The code, as it stands in brackets in a message.
        code: String,
    },
    /// Write a story to begin with, which passes the check and has something of everything.
    New {
        /// The file to write it to, which must not be there yet.
        file: PathBuf,
    },
    /// Print the JSON Schema of story files, by which an editor's program completes and explains them.
    Schema {
        /// Print it as a document for people.
        #[arg(long)]
        markdown: bool,
    },
    /// Write a story as the bytes that a page is given.
    Pack {
        /// The story file.
        file: PathBuf,
        /// The file to write them to.
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
        /// The address of the folder with the standalone pages, for links from claim to claim, and
        /// from the rows of a story with over 400 claims, whose ledger alone stands in the page.
        #[arg(long, value_name = "ADDRESS")]
        pages: Option<String>,
    },
    /// Write a story as a page of its own, with the packed story beside it.
    Page {
        /// The story file.
        file: PathBuf,
        /// The folder of `embed.js` and the engine, where to write them.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Write a folder for any static server: the engine, and each story with its page, its earlier
    /// versions and what to paste.
    Publish {
        /// The story files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The folder to publish into; what was published into it before stays.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The address that the folder will have, from `https://` or from `/` on; without one, the root
        /// of its server.
        #[arg(long, value_name = "URL")]
        base_url: Option<String>,
        /// The folder of the built engine: of a release, or of its package.
        #[arg(long, value_name = "DIR", default_value = "dist")]
        engine: PathBuf,
    },
    /// Print the widget's stylesheet, as it is embedded.
    Style,
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            // A backtrace is of no use to whoever named a wrong file.
            drop(writeln!(stderr(), "error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check {
            files,
            format,
            deny,
            sources,
        } => {
            let sources = sources.as_deref();
            let options = Options {
                format,
                deny,
                sources,
            };
            check::check(&files, &options)
        }
        Command::Explain { code } => check::explain(&code),
        Command::New { file } => new::new(&file),
        Command::Schema { markdown } => {
            let schema = if markdown {
                format::markdown()?
            } else {
                serde_json::to_string_pretty(&story::schema())? + "\n"
            };
            stdout().write_all(schema.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Pack { file, output } => pack::pack(&file, &output),
        Command::Render { file, into, pages } => {
            render::render(&file, into.as_deref(), pages.as_deref())
        }
        Command::Page { file, output } => page::page(&file, &output),
        Command::Publish {
            files,
            out,
            base_url,
            engine,
        } => {
            let options = publish::Options {
                out: &out,
                engine: &engine,
                base_url: base_url.as_deref(),
            };
            publish::publish(&files, &options)
        }
        Command::Style => {
            stdout().write_all(claim_explorer::STYLE.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
