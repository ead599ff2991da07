//! What comes from npm, into the tools' own `node_modules`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::project::Project;
use crate::tools::{NPM_PACKAGES, NpmPackage};
use crate::{progress, shell};

#[derive(Deserialize)]
struct Manifest {
    version: String,
}

/// Makes sure that every npm package is there; returns their names and versions.
pub(crate) fn ensure(project: &Project) -> Result<Vec<String>> {
    let mut complete = true;
    for package in &NPM_PACKAGES {
        let (name, wanted) = (package.name, package.version);
        match installed_version(project, package) {
            Some(found) if found == wanted => continue,
            Some(found) => progress::note(&format!(
                "{name}: found {found}, wanted {wanted}: installing it"
            )),
            None => progress::note(&format!("{name}: missing, installing {wanted}")),
        }
        complete = false;
    }
    if !complete {
        install(project)?;
    }
    Ok(NPM_PACKAGES.iter().map(specifier).collect())
}

/// The file that is wanted from a package.
pub(crate) fn file(project: &Project, package: &NpmPackage) -> PathBuf {
    directory(project, package).join(package.file)
}

fn install(project: &Project) -> Result<()> {
    if project.find("npm").is_none() || project.find("node").is_none() {
        bail!("npm is not on PATH: install Node.js 20 or later, which brings it");
    }
    // All at once: npm removes whatever it is not told about in the same breath.
    shell::run(
        project
            .command("npm")
            .args(["install", "--prefix"])
            .arg(project.tools())
            .args(["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"])
            .arg("--loglevel=error")
            .args(NPM_PACKAGES.iter().map(specifier)),
    )?;
    for package in &NPM_PACKAGES {
        installed_version(project, package)
            .filter(|found| found == package.version)
            .with_context(|| format!("npm did not install {}", specifier(package)))?;
    }
    Ok(())
}

fn specifier(package: &NpmPackage) -> String {
    format!("{}@{}", package.name, package.version)
}

fn directory(project: &Project, package: &NpmPackage) -> PathBuf {
    project.tools().join("node_modules").join(package.name)
}

/// Read from the package's own manifest: to start Node only to ask would take longer.
fn installed_version(project: &Project, package: &NpmPackage) -> Option<String> {
    if !file(project, package).is_file() {
        return None;
    }
    let manifest = fs::read(directory(project, package).join("package.json")).ok()?;
    let manifest: Manifest = serde_json::from_slice(&manifest).ok()?;
    Some(manifest.version)
}
