//! The developers' tasks: `cargo xtask setup`, `serve`, `build`, `test` and `size`.
//!
//! What each needs is installed on its first run, into `target/tools`; versions are in [`tools`].

mod apt;
mod browser;
mod install;
mod markup;
mod npm;
mod progress;
mod project;
mod release;
mod shell;
mod size;
mod steps;
mod test;
mod tools;
mod trunk;
mod version;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};

use crate::install::Needs;
use crate::project::Project;
use crate::steps::{BrowserTests, Step};
use crate::tools::Browser;

/// The developers' tasks of Claim Explorer.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install whatever is missing to build, serve and test
    Setup,
    /// Serve the example page and rebuild it on every change
    Serve {
        /// Passed on to `trunk serve`, for example `--open` or `--port 9000`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Build the release into dist/
    Build,
    /// Run every check that continuous integration runs
    Test {
        /// Run these steps only, in the usual order
        #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "STEP")]
        only: Vec<Step>,
        /// The browsers that the browser tests drive; without it, every one
        #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "BROWSER")]
        browser: Vec<Browser>,
        /// The browser tests whose names hold this
        #[arg(long, value_name = "TEXT")]
        named: Option<String>,
    },
    /// Measure what a reader loads, against the budgets
    Size,
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    let project = Project::locate()?;
    match task {
        Task::Setup => {
            progress::announce("setup", "what building, serving and testing need");
            let ready = install::ensure(&project, Needs::Browsers(Browser::value_variants()))?;
            println!("ready: {}", ready.join(", "));
            Ok(())
        }
        Task::Serve { args } => {
            install::ensure(&project, Needs::Build)?;
            trunk::serve(&project, &args)
        }
        Task::Build => {
            install::ensure(&project, Needs::Build)?;
            release::build(&project)
        }
        Task::Test {
            only,
            browser,
            named,
        } => test::run(&project, &only, &BrowserTests::new(browser, named)),
        Task::Size => size::run(&project),
    }
}
