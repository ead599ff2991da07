//! The steps of `cargo xtask test`: what each runs.

use anyhow::Result;
use clap::ValueEnum;

use crate::install::Needs;
use crate::project::{Project, WIDGET};
use crate::tools::{AXE, Browser, WASM_TARGET};
use crate::{browser, markup, npm, progress, release, shell, size, trunk};

/// The integration test that drives a browser; every other one renders natively.
const BROWSER_TEST: &str = "browser";

/// The module of the browser tests that only Chromium's driver can run.
const CHROMIUM_ONLY: &str = "browser::chromium::";

/// Which browser tests to run, and where.
pub(crate) struct BrowserTests {
    browsers: Vec<Browser>,
    named: Option<String>,
}

impl BrowserTests {
    /// In these browsers, or in every one if there is none; those whose names hold `named`.
    pub(crate) fn new(browsers: Vec<Browser>, named: Option<String>) -> Self {
        let browsers = if browsers.is_empty() {
            Browser::value_variants().to_vec()
        } else {
            browsers
        };
        Self { browsers, named }
    }
}

/// A step. The order is the order in which they run: what fails fast comes first. What is said
/// of each is also what `--help` and the run itself say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// rustfmt would change nothing
    Format,
    /// clippy, warnings denied: native, wasm32, each feature
    Lint,
    /// rustdoc, warnings denied
    Docs,
    /// the story, the desk and these tasks, natively
    Unit,
    /// the widget, rendered natively
    Render,
    /// the release, into dist/
    Build,
    /// the release against its budgets
    Size,
    /// the release's pages are valid HTML
    Markup,
    /// the release in browsers
    Browser,
}

impl Step {
    /// What has to be installed for it.
    pub(crate) fn needs(self, tests: &BrowserTests) -> Needs<'_> {
        match self {
            Self::Format | Self::Docs | Self::Unit | Self::Render | Self::Size => Needs::Rust,
            Self::Lint => Needs::Wasm,
            Self::Build => Needs::Build,
            Self::Markup => Needs::Checker,
            Self::Browser => Needs::Browsers(&tests.browsers),
        }
    }

    /// Runs it.
    pub(crate) fn run(self, project: &Project, tests: &BrowserTests) -> Result<()> {
        match self {
            Self::Format => cargo(project, &["fmt", "--all", "--check"]),
            Self::Lint => lint(project),
            Self::Docs => docs(project),
            Self::Unit => unit(project),
            Self::Render => render(project),
            Self::Build => release::build(project),
            Self::Size => size::run(project),
            Self::Markup => markup::check(project),
            Self::Browser => tests
                .browsers
                .iter()
                .try_for_each(|browser| drive(project, *browser, tests.named.as_deref())),
        }
    }
}

fn cargo(project: &Project, args: &[&str]) -> Result<()> {
    shell::run(project.command("cargo").args(args))
}

fn lint(project: &Project) -> Result<()> {
    // Apart, because csr and ssr exclude one another, and the story must do without `author`.
    let selections: [&[&str]; 6] = [
        &["--workspace", "--exclude", WIDGET, "--all-targets"],
        &["-p", WIDGET, "--features", "ssr", "--all-targets"],
        // Which leaves out the tests that a plain `cargo test` does not run.
        &["-p", WIDGET, "--features", "ssr", "--test", BROWSER_TEST],
        &["-p", WIDGET, "--features", "csr", "--target", WASM_TARGET],
        &["-p", "story", "--target", WASM_TARGET],
        &["-p", "story", "--features", "author", "--all-targets"],
    ];
    selections.into_iter().try_for_each(|selection| {
        cargo(
            project,
            &[&["clippy"], selection, &["--", "-D", "warnings"]].concat(),
        )
    })
}

fn docs(project: &Project) -> Result<()> {
    shell::run(
        project
            .command("cargo")
            .args(["doc", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "-Dwarnings"),
    )
}

fn unit(project: &Project) -> Result<()> {
    cargo(project, &["test", "-p", "story", "--features", "author"])?;
    cargo(project, &["test", "-p", "story"])?;
    cargo(project, &["test", "-p", "desk"])?;
    cargo(project, &["test", "-p", "xtask"])
}

fn render(project: &Project) -> Result<()> {
    let native = project
        .widget_tests
        .iter()
        .filter(|test| *test != BROWSER_TEST);
    shell::run_tests(
        project
            .command("cargo")
            .args(["test", "-p", WIDGET, "--features", "ssr", "--lib"])
            .args(native.flat_map(|test| ["--test", test])),
    )
}

fn drive(project: &Project, browser: Browser, named: Option<&str>) -> Result<()> {
    trunk::built_wasm(project)?;
    let tools = browser.tools();
    progress::note(&format!("in {}", tools.browser.name));
    let found = browser::ensure(project, browser)?;
    let mut command = match tools.helper {
        Some(helper) => {
            let mut command = project.command(helper);
            command.args(["--auto-servernum", "cargo"]);
            command
        }
        None => project.command("cargo"),
    };
    command
        .args(["test", "-p", WIDGET, "--features", "ssr"])
        .args(["--test", BROWSER_TEST, "--"])
        .arg(format!("--test-threads={}", tools.test_threads))
        .args(named)
        .env("CLAIM_EXPLORER_BROWSER", tools.id)
        .env("CLAIM_EXPLORER_DIST", project.dist())
        .env("CLAIM_EXPLORER_AXE", npm::file(project, &AXE))
        .env(tools.browser.variable, found.browser.path)
        .env(tools.driver.variable, found.driver.path);
    if browser != Browser::Chromium {
        command.args(["--skip", CHROMIUM_ONLY]);
    }
    shell::run_tests(&mut command)
}
