//! `cargo xtask test`: one step after the other, until one fails.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::project::Project;
use crate::steps::{BrowserTests, Step};
use crate::{install, progress};

/// Runs the steps asked for, or all of them if none was.
pub(crate) fn run(project: &Project, only: &[Step], tests: &BrowserTests) -> Result<()> {
    let steps = chosen(only);
    let mut durations = Vec::new();

    let outcome = set_up(project, &steps, tests, &mut durations).and_then(|()| {
        steps.iter().try_for_each(|step| {
            let (name, about) = presented(*step);
            timed(&name, &about, &mut durations, || step.run(project, tests)).with_context(|| {
                format!("step {name} failed; alone it is `cargo xtask test --only {name}`")
            })
        })
    });

    println!("\n{}", progress::summary(&durations));
    outcome?;
    let total: Duration = durations.iter().map(|(_, duration)| *duration).sum();
    let extent = if only.is_empty() { "all" } else { "chosen" };
    println!("{extent} steps passed in {:.0} s", total.as_secs_f64());
    Ok(())
}

fn set_up(
    project: &Project,
    steps: &[Step],
    tests: &BrowserTests,
    durations: &mut Vec<(String, Duration)>,
) -> Result<()> {
    timed("setup", "what these steps need", durations, || {
        steps
            .iter()
            .try_for_each(|step| install::ensure(project, step.needs(tests)).map(|_| ()))
    })
}

/// The steps asked for, in the order of the run however they were asked for.
fn chosen(only: &[Step]) -> Vec<Step> {
    Step::value_variants()
        .iter()
        .copied()
        .filter(|step| only.is_empty() || only.contains(step))
        .collect()
}

fn presented(step: Step) -> (String, String) {
    step.to_possible_value()
        .map_or_else(Default::default, |value| {
            let about = value.get_help().map(ToString::to_string);
            (value.get_name().to_owned(), about.unwrap_or_default())
        })
}

fn timed(
    name: &str,
    about: &str,
    durations: &mut Vec<(String, Duration)>,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    progress::announce(name, about);
    let start = Instant::now();
    let outcome = work();
    let duration = start.elapsed();
    let verb = if outcome.is_ok() {
        "took"
    } else {
        "failed after"
    };
    progress::note(&format!("{name} {verb} {}", progress::seconds(duration)));
    durations.push((name.to_owned(), duration));
    outcome
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
        assert_eq!(chosen(&[]), Step::value_variants());
    }

    #[test]
    fn every_step_says_what_it_does() {
        for step in Step::value_variants() {
            let (name, about) = presented(*step);
            assert!(!name.is_empty() && !about.is_empty(), "{step:?}");
        }
    }
}
