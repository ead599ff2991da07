//! Whether the pages of the release are valid, by the Nu HTML checker
//! (<https://validator.github.io/validator/>).

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::tools::VNU;
use crate::{apt, npm, shell};

/// What it says that is not so: it does not know container queries
/// (<https://www.w3.org/TR/css-conditional-5/#container-queries>), and that Safari takes a list for
/// none without the role, where the style takes its bullets away.
const UNFOUNDED: &str = ".*(“@container”|“container-type”|The “list” role is unnecessary).*";

/// Makes sure that there is a Java to run it.
pub(crate) fn ensure_java(project: &Project) -> Result<()> {
    if project.find("java").is_some() {
        return Ok(());
    }
    let by_hand = "any Java 11 or later will do, `sudo apt-get install default-jre-headless`";
    apt::install(project, "java", &["default-jre-headless"], by_hand)
}

/// Checks every page in `dist/`; a warning fails too.
pub(crate) fn check(project: &Project) -> Result<()> {
    let dist = project.dist();
    let entries = fs::read_dir(&dist).with_context(|| format!("no {}", dist.display()))?;
    let pages: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
        .collect();
    ensure!(!pages.is_empty(), "there is no page in {}", dist.display());
    shell::run(
        project
            .command("java")
            .arg("-jar")
            .arg(npm::file(project, &VNU))
            .args(["--Werror", "--filterpattern", UNFOUNDED])
            .args(pages),
    )
}
