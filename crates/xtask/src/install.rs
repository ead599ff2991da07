//! Installing what is missing, and nothing that is there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::tools::{Browser, CARGO_TOOLS, CargoTool, Pin, WASM_TARGET};
use crate::version::{self, Version};
use crate::{browser, markup, npm, progress, shell};

/// How much a task needs; each includes those before it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Needs<'b> {
    /// Rust itself.
    Rust,
    /// The compiler's library for wasm.
    Wasm,
    /// Whatever builds the page.
    Build,
    /// The release, and what checks its pages.
    Checker,
    /// Browsers and their drivers.
    Browsers(&'b [Browser]),
}

/// Makes sure that what is needed is there; returns what there is, by name and version.
pub(crate) fn ensure(project: &Project, needs: Needs<'_>) -> Result<Vec<String>> {
    let mut ready = Vec::new();
    if !matches!(needs, Needs::Rust) {
        wasm_target(project)?;
        ready.push(WASM_TARGET.to_owned());
    }
    if matches!(needs, Needs::Build | Needs::Checker | Needs::Browsers(_)) {
        for tool in &CARGO_TOOLS {
            ready.push(cargo_tool(project, tool)?);
        }
        ready.extend(npm::ensure(project)?);
    }
    if matches!(needs, Needs::Checker) {
        markup::ensure_java(project)?;
    }
    if let Needs::Browsers(browsers) = needs {
        for browser in browsers {
            let found = browser::ensure(project, *browser)?;
            ready.push(found.browser.version);
            ready.push(found.driver.version);
        }
    }
    Ok(ready)
}

fn wasm_target(project: &Project) -> Result<()> {
    // Asked of the compiler, so that a Rust that came without rustup is served as well.
    let library = shell::probe(project.command("rustc").args([
        "--print=target-libdir",
        "--target",
        WASM_TARGET,
    ]))
    .context("rustc does not answer: is Rust installed?")?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    if project.find("rustup").is_none() {
        bail!("this Rust has no {WASM_TARGET}, and there is no rustup to add it: install either");
    }
    progress::note(&format!("{WASM_TARGET}: missing, adding it"));
    shell::run(
        project
            .command("rustup")
            .args(["target", "add", WASM_TARGET]),
    )
}

/// Makes sure that a tool is there; returns its name and version.
pub(crate) fn cargo_tool(project: &Project, tool: &CargoTool) -> Result<String> {
    let (install, wanted) = match tool.pin {
        Pin::AtLeast {
            accepted,
            installed,
        } => (installed, format!("{accepted} or later")),
        Pin::SameAsLocked(package) => {
            let lock = fs::read_to_string(project.root.join("Cargo.lock"))
                .context("Cargo.lock cannot be read")?;
            let locked = version::locked(&lock, package)?;
            (locked, format!("{locked}, which Cargo.lock names"))
        }
    };

    let binary = tool.binary;
    match installed_version(project, binary) {
        Some(found) if suits(tool.pin, found, install) => return Ok(format!("{binary} {found}")),
        Some(found) => progress::note(&format!(
            "{binary}: found {found}, wanted {wanted}: installing {install}"
        )),
        None => progress::note(&format!(
            "{binary}: missing, installing {install} (minutes, once)"
        )),
    }
    cargo_install(project, tool, install)?;

    match installed_version(project, binary) {
        Some(found) if suits(tool.pin, found, install) => Ok(format!("{binary} {found}")),
        _ => bail!("{binary} {install} was installed but does not answer to --version"),
    }
}

/// Whether the version found will do, where `install` would be installed otherwise.
fn suits(pin: Pin, found: Version, install: Version) -> bool {
    match pin {
        Pin::AtLeast { accepted, .. } => found >= accepted,
        Pin::SameAsLocked(_) => found == install,
    }
}

fn installed_version(project: &Project, binary: &str) -> Option<Version> {
    let answer = shell::probe(project.command(binary).arg("--version"))?;
    Version::find(&answer)
}

fn cargo_install(project: &Project, tool: &CargoTool, version: Version) -> Result<()> {
    shell::run(
        project
            .command("cargo")
            // Forced, because cargo takes its own record of what it installed for the thing itself.
            .args(["install", "--force", "--debug", "--root"])
            .arg(project.tools())
            .args(tool.flags)
            .args([tool.package, "--version", &version.to_string()])
            // Without optimisation or debugging information they build in a quarter of the
            // time, and are as fast as anyone here can tell.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // Their intermediate files are of no use to the project's own builds.
            .env_remove("CARGO_TARGET_DIR"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_trunk_will_do_but_only_the_very_wasm_bindgen() {
        let trunk = Pin::AtLeast {
            accepted: Version::new(0, 21, 0),
            installed: Version::new(0, 21, 14),
        };
        assert!(suits(
            trunk,
            Version::new(0, 22, 1),
            Version::new(0, 21, 14)
        ));
        assert!(!suits(
            trunk,
            Version::new(0, 20, 3),
            Version::new(0, 21, 14)
        ));

        let locked = Version::new(0, 2, 130);
        let bindgen = Pin::SameAsLocked("wasm-bindgen");
        assert!(suits(bindgen, Version::new(0, 2, 130), locked));
        assert!(!suits(bindgen, Version::new(0, 2, 131), locked));
    }
}
