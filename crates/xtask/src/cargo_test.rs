//! `cargo test`, watched: a run without a test is no success.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use xshell::Cmd;

/// Runs `cargo test`, shows its output, and fails if not one test ran: a wrong feature or a lost
/// file would otherwise look like success.
pub(crate) fn run(command: Cmd<'_>) -> Result<()> {
    let shown = command.to_string();
    eprintln!("$ {shown}");
    let mut child = Command::from(command).stdout(Stdio::piped()).spawn()?;
    let mut passed = 0;
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let line = line?;
        println!("{line}");
        passed += tests_passed(&line);
    }
    let status = child.wait()?;
    ensure!(status.success(), "`{shown}` failed ({status})");
    ensure!(passed > 0, "`{shown}` ran no test at all");
    Ok(())
}

/// The number in a line like `test result: ok. 12 passed; 0 failed; …`.
fn tests_passed(line: &str) -> u32 {
    line.strip_prefix("test result: ok. ")
        .and_then(|rest| rest.split_once(" passed"))
        .and_then(|(count, _)| count.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use xshell::{Shell, cmd};

    use super::*;

    #[test]
    fn counts_only_tests_that_passed() {
        let line = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(tests_passed(line), 12);
        assert_eq!(tests_passed("test result: FAILED. 3 passed; 1 failed"), 0);
        assert_eq!(tests_passed("running 12 tests"), 0);
    }

    #[test]
    fn a_run_without_tests_fails() {
        let sh = Shell::new().unwrap();
        let error = run(cmd!(sh, "true")).unwrap_err();
        assert_eq!(error.to_string(), "`true` ran no test at all");
        let error = run(cmd!(sh, "false")).unwrap_err();
        assert!(error.to_string().starts_with("`false` failed"));
    }
}
