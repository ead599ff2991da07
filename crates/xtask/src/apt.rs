//! Debian packages, for what neither cargo nor npm can install.

use anyhow::{Result, bail};

use crate::project::Project;
use crate::shell;

/// Installs packages that bring `what`, where that can be done unasked; elsewhere the error says
/// how to do it by hand.
pub(crate) fn install(
    project: &Project,
    what: &str,
    packages: &[&str],
    by_hand: &str,
) -> Result<()> {
    let with_sudo = needs_sudo(project, what, by_hand)?;
    let apt_get = || {
        let mut command = project.command(if with_sudo { "sudo" } else { "env" });
        if with_sudo {
            // It does not hand variables on; `env` does.
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    shell::run(apt_get().arg("update"))?;
    shell::run(
        apt_get()
            .args(["install", "--yes", "--no-install-recommends"])
            .args(packages),
    )
}

/// Whether packages are installed with `sudo` here; an error if they cannot be without asking.
fn needs_sudo(project: &Project, what: &str, by_hand: &str) -> Result<bool> {
    if project.find("apt-get").is_none() {
        bail!("{what} has to be installed by hand: {by_hand}");
    }
    if shell::probe(project.command("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Ok(false);
    }
    if shell::probe(project.command("sudo").args(["-n", "true"])).is_some() {
        return Ok(true);
    }
    bail!("to install {what} takes a password: {by_hand}")
}
