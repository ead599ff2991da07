//! The installing of what is missing, and of nothing that is there.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::camino::Utf8PathBuf;
use semver::{Version, VersionReq};
use xshell::cmd;

use crate::progress::note;
use crate::project::Project;
use crate::tools::{
    Browser, CargoTool, DEBIAN_PACKAGES, FONTS, GECKODRIVER, JAVA, Program, TRUNK, WASM_BINDGEN,
    WASM_TARGET, XVFB_RUN,
};

/// Brings the compiler's library for wasm.
pub(crate) fn wasm(project: &Project) -> Result<()> {
    let sh = &project.shell;
    // Asked of the compiler, so that a Rust that came without rustup is served as well.
    let library = cmd!(sh, "rustc --print=target-libdir --target={WASM_TARGET}").quiet();
    if !Path::new(&library.read()?).is_dir() {
        cmd!(sh, "rustup target add {WASM_TARGET}").run()?;
    }
    Ok(())
}

/// Brings the source of the compiler's library, which is built with the engine.
fn library(project: &Project) -> Result<()> {
    let sh = &project.shell;
    let sysroot = cmd!(sh, "rustc --print=sysroot").quiet().read()?;
    if !Path::new(&sysroot).join("lib/rustlib/src/rust").is_dir() {
        cmd!(sh, "rustup component add rust-src").run()?;
    }
    Ok(())
}

/// Brings what builds the page.
pub(crate) fn build(project: &Project) -> Result<()> {
    wasm(project)?;
    library(project)?;
    cargo_tool(project, &TRUNK)?;
    cargo_tool(project, &WASM_BINDGEN)?;
    npm(project)
}

/// Brings the HTML checker.
pub(crate) fn checker(project: &Project) -> Result<()> {
    npm(project)?;
    debian(project, &[JAVA])
}

/// Brings browsers, their drivers, and what the browser tests load.
pub(crate) fn browsers(project: &Project, browsers: &[Browser]) -> Result<()> {
    npm(project)?;
    let mut programs = Vec::new();
    for browser in browsers {
        match browser {
            Browser::Chromium => {}
            Browser::Firefox => cargo_tool(project, &GECKODRIVER)?,
            Browser::Webkitgtk => programs.push(XVFB_RUN),
        }
        programs.extend(browser.programs());
    }
    debian(project, &programs)
}

/// The path of a program; the error says how to install it by hand.
pub(crate) fn path(project: &Project, Program(variable, names): &Program) -> Result<Utf8PathBuf> {
    match env::var(variable) {
        // To look elsewhere would be to test another browser than the one asked for.
        Ok(path) => project
            .find(&path)
            .with_context(|| format!("{variable} names no program: {path}")),
        Err(_) => names
            .iter()
            .find_map(|name| project.find(name))
            .with_context(|| {
                format!(
                    "found no {}: install it, or name it by {variable}; on Debian, all that is \
                     needed comes by `sudo sh -c '{DEBIAN_PACKAGES}'`",
                    names.join(", nor ")
                )
            }),
    }
}

/// Installs Debian's packages, unless all of these programs are there, and the fonts.
fn debian(project: &Project, programs: &[Program]) -> Result<()> {
    let missing = programs.iter().any(|program| {
        let is_named = env::var_os(program.0).is_some();
        !is_named && path(project, program).is_err()
    });
    let missing = missing || !Path::new(FONTS).is_dir();
    if missing && project.find("apt-get").is_some() {
        let sh = &project.shell;
        let is_root = cmd!(sh, "id -u").quiet().read()? == "0";
        let sudo: &[&str] = if is_root { &[] } else { &["sudo", "-n"] };
        cmd!(sh, "env {sudo...} sh -c {DEBIAN_PACKAGES}").run()?;
    }
    for program in programs {
        path(project, program)?;
    }
    Ok(())
}

/// Installs npm's tools as their lock file has them, unless it was done before.
fn npm(project: &Project) -> Result<()> {
    let list = project.root.join("crates/xtask/npm");
    let installed = project.tools().join("npm");
    let lock = fs::read(list.join("package-lock.json"))?;
    let done = installed.join("installed-lock.json");
    if fs::read(&done).is_ok_and(|done| done == lock) {
        return Ok(());
    }
    let missing = "npm is not on PATH: install Node.js 20 or later, which brings it";
    ensure!(project.find("npm").is_some(), missing);
    fs::create_dir_all(&installed)?;
    for file in [".npmrc", "package.json", "package-lock.json"] {
        fs::copy(list.join(file), installed.join(file))?;
    }
    cmd!(project.shell, "npm ci --prefix {installed}").run()?;
    fs::write(&done, lock).with_context(|| format!("cannot write {done}"))
}

/// Installs a tool by cargo, unless one is there whose version will do.
fn cargo_tool(project: &Project, tool: &CargoTool) -> Result<()> {
    let sh = &project.shell;
    let (package, binary, option) = (tool.package, tool.binary, tool.option);
    let versions = match tool.versions {
        Some(versions) => versions.to_owned(),
        None => locked_version(&cmd!(sh, "cargo pkgid {binary}").quiet().read()?)?,
    };
    let accepted = VersionReq::parse(&versions)?;
    let is_installed = || {
        let answer = cmd!(sh, "{binary} --version")
            .quiet()
            .ignore_stderr()
            .read();
        let version = answer.ok().as_deref().and_then(version_in);
        version.is_some_and(|version| accepted.matches(&version))
    };
    if is_installed() {
        return Ok(());
    }
    note(&format!(
        "no {binary} {versions}: installing it takes minutes, once"
    ));
    let root = project.tools();
    // Forced, because cargo takes its own record of what it installed for the thing itself.
    cmd!(
        sh,
        "cargo install --force --debug --root {root} {option} {package}"
    )
    .args(["--version", &versions])
    // Without optimisation or debugging information it builds in a quarter of the time, and is
    // as fast as anyone here can tell.
    .env("CARGO_PROFILE_DEV_DEBUG", "0")
    // The tool's intermediate files are of no use to the project's own builds.
    .env_remove("CARGO_TARGET_DIR")
    .run()?;
    if !is_installed() {
        bail!("{binary} was installed but does not answer to --version with {versions}");
    }
    Ok(())
}

/// The requirement of just the version in what `cargo pkgid` prints.
fn locked_version(id: &str) -> Result<String> {
    let version = id
        .rsplit_once(['@', '#'])
        .map(|(_, version)| format!("={version}"));
    version.with_context(|| format!("no version in {id}"))
}

/// The first word of a tool's answer to `--version` that is a version.
fn version_in(answer: &str) -> Option<Version> {
    let mut words = answer.split_whitespace();
    words.find_map(|word| Version::parse(word).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_in_what_tools_say() {
        let found = |answer| version_in(answer).map(|version| version.to_string());
        assert_eq!(found("trunk 0.21.14").as_deref(), Some("0.21.14"));
        let dated = "geckodriver 0.37.1 (1a2b3c4d5 2026-01-30)\n\nThe source code …";
        assert_eq!(found(dated).as_deref(), Some("0.37.1"));
        assert_eq!(found("no version here, 1.x.y nor 2"), None);
    }

    #[test]
    fn only_the_very_version_of_a_library_will_do() {
        let locked = locked_version("registry+https://example.org#wasm-bindgen@0.2.130").unwrap();
        let accepted = VersionReq::parse(&locked).unwrap();
        assert!(accepted.matches(&Version::new(0, 2, 130)));
        assert!(!accepted.matches(&Version::new(0, 2, 131)));
        assert!(locked_version("wasm-bindgen").is_err());
    }

    #[test]
    fn the_lists_name_versions_and_no_registry() {
        for versions in [TRUNK, WASM_BINDGEN, GECKODRIVER].map(|tool| tool.versions) {
            assert!(versions.is_none_or(|versions| VersionReq::parse(versions).is_ok()));
        }
        assert!(!include_str!("../npm/package-lock.json").contains("://"));
    }
}
