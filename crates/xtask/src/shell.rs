//! Starting commands, in the open: each is shown as one could type it.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a command whose output goes where this program's goes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    println!("  $ {}", describe(command));
    let status = command
        .status()
        .with_context(|| format!("cannot start `{}`", describe(command)))?;
    succeeded(command, status)
}

/// Runs a command and returns what it writes to standard output.
pub(crate) fn read(command: &mut Command) -> Result<Vec<u8>> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start `{}`", describe(command)))?;
    succeeded(command, output.status)?;
    Ok(output.stdout)
}

/// What a command says, if it can be started and is content; its complaints are not shown.
pub(crate) fn probe(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `cargo test`, shows its output, and fails if not one test ran: a wrong feature or a lost
/// file would otherwise look like success.
pub(crate) fn run_tests(command: &mut Command) -> Result<()> {
    println!("  $ {}", describe(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{}`", describe(command)))?;

    let mut passed = 0;
    if let Some(stdout) = child.stdout.take() {
        let mut output = BufReader::new(stdout);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line)? > 0 {
            std::io::stdout().write_all(&line)?;
            passed += tests_passed(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    succeeded(command, child.wait()?)?;
    if passed == 0 {
        bail!("`{}` ran no test at all", describe(command));
    }
    Ok(())
}

/// The number in a line like `test result: ok. 12 passed; 0 failed; …`.
fn tests_passed(line: &str) -> u32 {
    line.strip_prefix("test result: ok. ")
        .and_then(|rest| rest.split_once(" passed"))
        .and_then(|(count, _)| count.parse().ok())
        .unwrap_or(0)
}

fn succeeded(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status})", describe(command))
}

/// A command as one could type it, with the variables that matter to it.
fn describe(command: &Command) -> String {
    let variables = command
        .get_envs()
        // These two only say where tools are and where output goes.
        .filter(|(key, _)| *key != "PATH" && *key != "CARGO_TARGET_DIR")
        .filter_map(|(key, value)| Some(format!("{}={}", key.display(), value?.display())));
    let words = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.display().to_string());
    variables.chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_only_tests_that_passed() {
        let line = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(tests_passed(line), 12);
        assert_eq!(tests_passed("test result: FAILED. 3 passed; 1 failed"), 0);
        assert_eq!(tests_passed("running 12 tests"), 0);
    }

    #[test]
    fn shows_a_command_with_its_variables() {
        let mut command = Command::new("cargo");
        command
            .args(["doc", "--no-deps"])
            .env("PATH", "/somewhere")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env_remove("NO_COLOR");
        assert_eq!(
            describe(&command),
            "RUSTDOCFLAGS=-Dwarnings cargo doc --no-deps"
        );
    }

    #[test]
    fn a_run_without_tests_fails() {
        let mut silent = Command::new("true");
        let error = run_tests(&mut silent).unwrap_err();
        assert_eq!(error.to_string(), "`true` ran no test at all");
    }
}
