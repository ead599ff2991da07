//! The developers' tasks: `cargo xtask setup`, `serve`, `build`, `package`, `test`, `bench` and
//! `size`.
//!
//! The needs of each are installed on its first run, into `target/tools` and by the system's
//! package manager; the lists are in [`tools`].

mod browser;
mod cargo_test;
mod package;
mod progress;
mod project;
mod release;
mod setup;
mod size;
mod test;
mod tools;
mod trunk;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};

use crate::progress::Progress;
use crate::project::Project;
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
    /// Build the release, and pack it into target/package: for npm, as an archive, with the desk
    Package,
    /// Run every check that continuous integration runs
    Test(test::Options),
    /// Measure the release in dist/ in Chromium; it is built first if there is none
    Bench {
        /// Passed on to the bench
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
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
    let project = &Project::locate()?;
    let mut progress = Progress::default();
    let mut step = |name, about, work: &dyn Fn() -> Result<()>| progress.step(name, about, work);
    let install = "install what is missing";
    let release = "make the release, in dist/";
    match task {
        Task::Setup => step("setup", install, &|| {
            setup::build(project)?;
            setup::licences(project)?;
            setup::checker(project)?;
            setup::payloads(project)?;
            setup::browsers(project, Browser::value_variants())
        }),
        Task::Serve { args } => {
            let address = "http://127.0.0.1:8080/, unless told otherwise; Ctrl-C ends it";
            step("setup", install, &|| setup::build(project))?;
            step("serve", address, &|| trunk::serve(project, &args))
        }
        Task::Build => {
            step("setup", install, &|| setup::build(project))?;
            step("build", release, &|| release::build(project))
        }
        Task::Package => {
            step("setup", install, &|| {
                setup::build(project)?;
                setup::licences(project)
            })?;
            step("build", release, &|| release::build(project))?;
            step("package", "into target/package", &|| package::run(project))
        }
        Task::Test(options) => test::run(project, options),
        Task::Bench { args } => {
            step("setup", install, &|| {
                setup::build(project)?;
                setup::browsers(project, &[Browser::Chromium])
            })?;
            if release::built(project).is_err() {
                step("build", release, &|| release::build(project))?;
            }
            let about = "measure the release in Chromium";
            step("bench", about, &|| browser::bench(project, &args))
        }
        Task::Size => size::run(project),
    }
}
