//! `cargo xtask test`: one step after the other, until one fails.

use std::fs;

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};
use xshell::cmd;

use crate::browser::BROWSER_TEST;
use crate::progress::Progress;
use crate::project::{Project, WIDGET};
use crate::tools::{Browser, JAVA, LICENCES, WASM_TARGET};
use crate::{browser, cargo_test, package, release, setup, size};

/// A step. The order is the order in which they run: what fails fast comes first. The description
/// of each is also what `--help` and the run itself say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// rustfmt would change nothing
    Format,
    /// clippy, warnings denied: native, wasm32, each feature
    Lint,
    /// rustdoc, warnings denied
    Docs,
    /// the dependencies' licences, and where they come from
    Licences,
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
    /// the package, and pages of what it publishes and of what a bundler makes of it
    Package,
    /// the release in browsers
    Browser,
}

/// Messages of the HTML checker that are not so: it does not know container queries
/// (<https://www.w3.org/TR/css-conditional-5/#container-queries>), and that Safari takes a list for
/// none without the role, where the style takes its bullets away.
const UNFOUNDED: &str = ".*(“@container”|“container-type”|The “list” role is unnecessary).*";

/// The options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Run these steps only, in the usual order
    #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "STEP")]
    only: Vec<Step>,
    /// The browsers that the browser tests drive; without it, every one
    #[arg(long, num_args = 1.., value_delimiter = ',', value_name = "BROWSER")]
    browser: Vec<Browser>,
    /// The browser tests whose names hold this
    #[arg(long, value_name = "TEXT")]
    named: Option<String>,
}

/// Runs the steps asked for, or all of them if none was.
pub(crate) fn run(project: &Project, mut options: Options) -> Result<()> {
    options.browser = chosen(&options.browser);
    let steps = chosen(&options.only);
    let mut progress = Progress::default();
    let mut outcome = progress.step("setup", "what these steps need and is missing", || {
        let mut steps = steps.iter();
        steps.try_for_each(|step| step.set_up(project, &options))
    });
    for step in &steps {
        let (name, about) = step.presented();
        let alone = || format!("step {name} failed; alone it is `cargo xtask test --only {name}`");
        let work = || step.run(project, &options);
        outcome = outcome.and_then(|()| progress.step(&name, &about, work).with_context(alone));
    }
    println!("\n{}", progress.summary());
    outcome?;
    println!("{} steps passed", steps.len());
    Ok(())
}

/// The values asked for, or all, in their own order however they were asked for.
fn chosen<T: ValueEnum + PartialEq>(only: &[T]) -> Vec<T> {
    let all = T::value_variants().iter().cloned();
    all.filter(|value| only.is_empty() || only.contains(value))
        .collect()
}

impl Step {
    /// Installs whatever the step needs and is missing.
    fn set_up(self, project: &Project, options: &Options) -> Result<()> {
        match self {
            Self::Format | Self::Docs | Self::Unit | Self::Render | Self::Size => Ok(()),
            Self::Lint => setup::wasm(project),
            Self::Licences => setup::licences(project),
            Self::Package => {
                setup::licences(project)?;
                setup::npm(project)
            }
            Self::Build => setup::build(project),
            Self::Markup => setup::checker(project),
            Self::Browser => {
                setup::payloads(project)?;
                setup::browsers(project, &options.browser)
            }
        }
    }

    /// Runs the step.
    fn run(self, project: &Project, options: &Options) -> Result<()> {
        let sh = &project.shell;
        match self {
            Self::Format => cmd!(sh, "cargo fmt --all --check").run()?,
            Self::Lint => lint(project)?,
            Self::Docs => cmd!(sh, "cargo doc --workspace --no-deps")
                .env("RUSTDOCFLAGS", "-Dwarnings")
                .run()?,
            // The advisories are looked up by hand: they are kept elsewhere than the dependencies.
            Self::Licences => cmd!(
                sh,
                "cargo deny --workspace --config {LICENCES} check bans licenses sources"
            )
            .run()?,
            Self::Unit => {
                cargo_test::run(cmd!(sh, "cargo test --workspace --exclude {WIDGET}"))?;
                // The others turn on its feature `author`, which the wasm does without.
                cargo_test::run(cmd!(sh, "cargo test -p story"))?;
            }
            Self::Render => {
                cargo_test::run(cmd!(sh, "cargo test -p {WIDGET} --features ssr --tests"))?;
            }
            Self::Build => release::build(project)?,
            Self::Size => size::run(project)?,
            Self::Markup => markup(project)?,
            Self::Package => {
                package::run(project)?;
                package::pages(project)?;
            }
            Self::Browser => {
                for browser in &options.browser {
                    browser::test(project, *browser, options.named.as_deref())?;
                }
            }
        }
        Ok(())
    }

    /// The step's name, and what it does.
    fn presented(self) -> (String, String) {
        let value = self.to_possible_value();
        value.map_or_else(Default::default, |value| {
            let about = value.get_help().map(ToString::to_string);
            (value.get_name().to_owned(), about.unwrap_or_default())
        })
    }
}

/// Runs clippy over each selection of packages and features apart, because csr and ssr exclude one
/// another, and the story must do without `author`.
fn lint(project: &Project) -> Result<()> {
    let selections: [&[&str]; 6] = [
        &["--workspace", "--exclude", WIDGET, "--all-targets"],
        &["-p", WIDGET, "--features", "ssr", "--all-targets"],
        // `--all-targets` leaves out the tests that a plain `cargo test` does not run.
        &["-p", WIDGET, "--features", "ssr", "--test", BROWSER_TEST],
        &["-p", WIDGET, "--features", "csr", "--target", WASM_TARGET],
        &["-p", "story", "--target", WASM_TARGET],
        &["-p", "story", "--features", "author", "--all-targets"],
    ];
    for selection in selections {
        cmd!(project.shell, "cargo clippy {selection...} -- -D warnings").run()?;
    }
    Ok(())
}

/// Checks every page in `dist/` by the Nu HTML checker
/// (<https://validator.github.io/validator/>); a warning fails too.
fn markup(project: &Project) -> Result<()> {
    let dist = project.dist();
    let entries = fs::read_dir(&dist).with_context(|| format!("no {dist}"))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let pages: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
        .collect();
    ensure!(!pages.is_empty(), "there is no page in {dist}");
    let java = setup::path(project, &JAVA)?;
    let checker = project.npm_file("vnu-jar/build/dist/vnu.jar");
    let sh = &project.shell;
    cmd!(
        sh,
        "{java} -jar {checker} --Werror --filterpattern {UNFOUNDED} {pages...}"
    )
    .run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_keep_their_order_however_they_are_asked_for() {
        assert_eq!(
            chosen(&[Step::Size, Step::Format, Step::Size]),
            [Step::Format, Step::Size]
        );
        assert_eq!(chosen::<Step>(&[]), Step::value_variants());
    }

    #[test]
    fn every_step_says_what_it_does() {
        for step in Step::value_variants() {
            let (name, about) = step.presented();
            assert!(!name.is_empty() && !about.is_empty(), "{step:?}");
        }
    }
}
