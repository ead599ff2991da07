//! The browser of the browser tests, and its driver.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::tools::{Browser, BrowserTools, Program};
use crate::version::Version;
use crate::{apt, install, progress, shell};

/// A browser and a driver that fit each other.
pub(crate) struct Found {
    /// The browser.
    pub(crate) browser: Installed,
    /// Its driver.
    pub(crate) driver: Installed,
}

/// A program that is there.
pub(crate) struct Installed {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name and version, for people.
    pub(crate) version: String,
    major: Option<u32>,
}

/// Finds a browser and its driver, and installs them where that can be done unasked.
pub(crate) fn ensure(project: &Project, browser: Browser) -> Result<Found> {
    let tools = browser.tools();
    if let Some(tool) = &tools.cargo_tool {
        install::cargo_tool(project, tool)?;
    }
    let (browser, driver) = (tools.browser.name, tools.driver.name);
    let found = if let Some(found) = locate(project, tools)? {
        found
    } else {
        progress::note(&format!("{browser} or {driver}: missing"));
        apt::install(project, browser, tools.debian_packages, tools.by_hand)?;
        locate(project, tools)?.with_context(|| {
            format!(
                "no {browser} with {driver}; install them: {}",
                tools.by_hand
            )
        })?
    };
    match (found.browser.major, found.driver.major) {
        (Some(one), Some(other)) if tools.is_driver_of_same_version && one != other => bail!(
            "found {} and {}, wanted the same major version of both: {}",
            found.browser.version,
            found.driver.version,
            tools.by_hand
        ),
        _ => Ok(found),
    }
}

fn locate(project: &Project, tools: &BrowserTools) -> Result<Option<Found>> {
    let browser = find(project, &tools.browser)?;
    let driver = find(project, &tools.driver)?;
    let has_helper = tools.helper.is_none_or(|name| project.find(name).is_some());
    Ok(browser
        .zip(driver.filter(|_| has_helper))
        .map(|(browser, driver)| Found { browser, driver }))
}

fn find(project: &Project, program: &Program) -> Result<Option<Installed>> {
    let path = match env::var_os(program.variable).map(PathBuf::from) {
        // To look elsewhere would be to test another browser than the one asked for.
        Some(named) if !named.is_file() => {
            bail!("{} names no file: {}", program.variable, named.display())
        }
        Some(named) => Some(named),
        None => program
            .candidates
            .iter()
            .find_map(|name| resolve(project, name)),
    };
    Ok(path.map(|path| identify(project, program, path)))
}

fn identify(project: &Project, program: &Program, path: PathBuf) -> Installed {
    let version = shell::probe(project.command(&path).arg("--version"))
        .and_then(|answer| Version::find(&answer));
    Installed {
        path,
        major: version.map(|version| version.major),
        version: version.map_or_else(
            || program.name.to_owned(),
            |version| format!("{} {version}", program.name),
        ),
    }
}

fn resolve(project: &Project, candidate: &str) -> Option<PathBuf> {
    let path = Path::new(candidate);
    if path.is_absolute() {
        return path.is_file().then(|| path.to_owned());
    }
    project.find(candidate)
}
