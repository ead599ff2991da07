//! The running of the browser tests, and of the bench, each in a browser of this machine.

use anyhow::Result;
use clap::ValueEnum;
use clap::builder::PossibleValue;
use xshell::{Cmd, cmd};

use crate::progress::note;
use crate::project::{Project, WIDGET};
use crate::tools::{Browser, XVFB_RUN};
use crate::{cargo_test, package, release, setup};

/// The integration test that drives a browser; every other one renders natively.
pub(crate) const BROWSER_TEST: &str = "browser";

/// The module of the browser tests that only Chromium's driver can run.
const CHROMIUM_ONLY: &str = "browser::chromium::";

/// Tests the release in a browser; only those tests whose names hold `named`, if it is given.
pub(crate) fn test(project: &Project, browser: Browser, named: Option<&str>) -> Result<()> {
    let sh = &project.shell;
    // More than two tests at a time only make the tests' own waiting times run out. Without a window
    // manager, as on the virtual display, windows take the focus from each other.
    let (command, threads) = match browser {
        Browser::Chromium | Browser::Firefox => (cmd!(sh, "cargo"), "2"),
        Browser::Webkitgtk => {
            let xvfb = setup::path(project, &XVFB_RUN)?;
            (cmd!(sh, "{xvfb} --auto-servernum cargo"), "1")
        }
    };
    let axe = project.npm_file("axe-core/axe.min.js");
    let mut command = command
        .args(["test", "-p", WIDGET, "--features", "ssr"])
        .args(["--test", BROWSER_TEST, "--", "--test-threads", threads])
        .args(named)
        .env("CLAIM_EXPLORER_AXE", axe)
        .env("CLAIM_EXPLORER_PAYLOADS", project.payloads())
        .env("CLAIM_EXPLORER_DESK", package::desk(project))
        .env("CLAIM_EXPLORER_SITE", package::site(project))
        .env("CLAIM_EXPLORER_APP", package::app(project).join("dist"));
    if browser != Browser::Chromium {
        command = command.args(["--skip", CHROMIUM_ONLY]);
    }
    cargo_test::run(with_browser(project, browser, command)?)
}

/// Runs the bench over the release, in Chromium.
pub(crate) fn bench(project: &Project, args: &[String]) -> Result<()> {
    let command = cmd!(project.shell, "cargo run --release -p bench -- {args...}");
    with_browser(project, Browser::Chromium, command)?.run()?;
    Ok(())
}

/// The command with the variables that tell it of the release, a browser and its driver.
fn with_browser<'p>(project: &Project, browser: Browser, command: Cmd<'p>) -> Result<Cmd<'p>> {
    release::built(project)?;
    let name = browser.to_possible_value();
    let mut command = command
        .env(
            "CLAIM_EXPLORER_BROWSER",
            name.as_ref().map_or("", PossibleValue::get_name),
        )
        .env("CLAIM_EXPLORER_DIST", project.dist());
    for program in browser.programs() {
        let path = setup::path(project, &program)?;
        let version = cmd!(project.shell, "{path} --version").quiet();
        let version = version.ignore_stderr().read().unwrap_or_default();
        note(version.lines().next().unwrap_or(path.as_str()));
        command = command.env(program.0, path);
    }
    Ok(command)
}
