//! The installing of what is missing. Tools of cargo's are the project's own, in `target/tools`.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cargo_metadata::camino::Utf8PathBuf;
use xshell::cmd;

use crate::progress::note;
use crate::project::Project;
use crate::tools::{
    Browser, CARGO_DENY, CargoTool, DEBIAN_PACKAGES, FONTS, GECKODRIVER, JAVA, PAYLOADS, PIP,
    Program, TRUNK, WASM_BINDGEN, WASM_BINDGEN_LIBRARY, WASM_TARGET, XVFB_RUN,
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

/// Brings what looks over the dependencies.
pub(crate) fn licences(project: &Project) -> Result<()> {
    cargo_tool(project, &CARGO_DENY)
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

/// Brings the hostile strings that the browser tests put into stories.
pub(crate) fn payloads(project: &Project) -> Result<()> {
    npm(project)?;
    debian(project, &[PIP])?;
    let sh = &project.shell;
    let folder = project.tools().join(PAYLOADS);
    if !folder.is_dir() {
        let pip = path(project, &PIP)?;
        cmd!(
            sh,
            "{pip} install --quiet --no-deps --target {folder} {PAYLOADS}"
        )
        .run()?;
    }
    let naughty = project.npm_file("blns/resources/blns.json");
    let script = cmd!(sh, "python3 crates/xtask/payloads.py {naughty}").quiet();
    sh.write_file(project.payloads(), script.env("PYTHONPATH", folder).read()?)?;
    Ok(())
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
pub(crate) fn npm(project: &Project) -> Result<()> {
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

/// Installs a tool by cargo, unless it has installed that version before.
fn cargo_tool(project: &Project, tool: &CargoTool) -> Result<()> {
    let sh = &project.shell;
    let (package, options) = (tool.package, tool.options);
    let version = match tool.version {
        Some(version) => version.to_owned(),
        None => locked_version(
            &cmd!(sh, "cargo pkgid {WASM_BINDGEN_LIBRARY}")
                .quiet()
                .read()?,
        )?,
    };
    let root = project.tools();
    let installed = sh.read_file(root.join(".crates.toml")).unwrap_or_default();
    if installed.contains(&format!("\"{package} {version} ")) {
        return Ok(());
    }
    note(&format!("building {package} {version} takes minutes, once"));
    cmd!(
        sh,
        "cargo install --quiet --debug --root {root} --version ={version} {options...} {package}"
    )
    // Without optimisation or debugging information it builds in a quarter of the time, and is
    // as fast as anyone here can tell.
    .env("CARGO_PROFILE_DEV_DEBUG", "0")
    // The tool's intermediate files are of no use to the project's own builds.
    .env_remove("CARGO_TARGET_DIR")
    .run()?;
    Ok(())
}

/// The version in what `cargo pkgid` prints.
fn locked_version(id: &str) -> Result<String> {
    let version = id.rsplit_once(['@', '#']).map(|(_, version)| version);
    Ok(version
        .with_context(|| format!("no version in {id}"))?
        .to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_library_is_the_one_that_is_locked() {
        let id = "registry+https://example.org#wasm-bindgen@0.2.130";
        assert_eq!(locked_version(id).unwrap(), "0.2.130");
        assert!(locked_version("wasm-bindgen").is_err());
    }
}
