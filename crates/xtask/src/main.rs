//! The developers' tasks: `cargo xtask setup`, `serve`, `build`, `test` and `size`.
//!
//! What each needs is installed on its first run, into `target/tools`; versions are in [`tools`].

mod browser;
mod install;
mod npm;
mod progress;
mod project;
mod shell;
mod size;
mod steps;
mod test;
mod tools;
mod trunk;
mod version;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::install::Needs;
use crate::project::Project;
use crate::steps::Step;
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
        /// The browser that the browser tests drive
        #[arg(long, value_enum, default_value_t = Browser::Chromium)]
        browser: Browser,
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
            let ready = install::ensure(&project, Needs::Browser(Browser::Chromium))?;
            println!("ready: {}", ready.join(", "));
            Ok(())
        }
        Task::Serve { args } => {
            install::ensure(&project, Needs::Build)?;
            trunk::serve(&project, &args)
        }
        Task::Build => {
            install::ensure(&project, Needs::Build)?;
            trunk::build(&project)
        }
        Task::Test { only, browser } => test::run(&project, &only, browser),
        Task::Size => size::run(&project),
    }
}
