//! `cargo xtask package`: the release for those who have no Rust, as a package of npm's and as an
//! archive of the same files, with the desk beside them; and pages made of it, which the browser
//! tests visit.

use anyhow::Result;
use cargo_metadata::camino::Utf8PathBuf;
use xshell::cmd;

use crate::project::Project;
use crate::release;

/// What is in the package, and where that is kept.
const FILES: [(&str, &[&str]); 5] = [
    ("crates/xtask/package", &["package.json", "README.md"]),
    ("src/host", &["embed.d.ts"]),
    ("data", &["story.schema.json"]),
    (".", &["LICENSE-APACHE", "LICENSE-MIT"]),
    (
        "docs",
        &[
            "CHANGELOG.md",
            "editors.md",
            "embedding.md",
            "format.md",
            "security.md",
        ],
    ),
];

/// The package's name, with its version.
const NAME: &str = concat!("claim-explorer-", env!("CARGO_PKG_VERSION"));

/// The stories that are published for the browser tests.
const STORIES: [&str; 2] = ["data", "tests/stories"];

/// Packs the release in `dist/` into `target/package`.
pub(crate) fn run(project: &Project) -> Result<()> {
    let sh = &project.shell;
    let (out, staged) = (folder(project), folder(project).join(NAME));
    sh.remove_path(&out)?;
    sh.create_dir(&staged)?;
    for file in release::built(project)? {
        sh.copy_file(file, &staged)?;
    }
    for (from, names) in FILES {
        for name in names {
            sh.copy_file(project.root.join(from).join(name), &staged)?;
        }
    }
    cmd!(sh, "npm pack --silent --pack-destination {out} {staged}").run()?;
    cmd!(
        sh,
        "tar --create --gzip --directory {out} --file {staged}.tar.gz {NAME}"
    )
    .run()?;
    cmd!(sh, "cargo build --release --package desk").run()?;
    sh.copy_file(project.target.join("release/desk"), out)?;
    Ok(())
}

/// Publishes every story by the package's own files, and has a bundler build the pages of
/// `tests/app`: a project of npm's, new each time, into which the package is installed from its file.
pub(crate) fn pages(project: &Project) -> Result<()> {
    let sh = &project.shell;
    let (desk, site, app) = (desk(project), site(project), app(project));
    let engine = folder(project).join(NAME);
    let mut stories = Vec::new();
    for folder in STORIES {
        let files = sh.read_dir(folder)?;
        stories.extend(
            files
                .into_iter()
                .filter(|file| file.extension().is_some_and(|end| end == "json")),
        );
    }
    sh.remove_path(&site)?;
    sh.remove_path(&app)?;
    cmd!(
        sh,
        "{desk} publish --out {site} --base-url /site --engine {engine} {stories...}"
    )
    .run()?;
    cmd!(sh, "cp -R tests/app {app}").run()?;
    cmd!(sh, "npm ci --prefix {app}").run()?;
    cmd!(sh, "npm install --no-save --prefix {app} {engine}.tgz").run()?;
    cmd!(sh, "npm run build --prefix {app}").run()?;
    Ok(())
}

/// The folder of what is packed.
fn folder(project: &Project) -> Utf8PathBuf {
    project.target.join("package")
}

/// The desk of the package.
pub(crate) fn desk(project: &Project) -> Utf8PathBuf {
    folder(project).join("desk")
}

/// The folder of what is published for the browser tests, which they serve as `/site/`.
pub(crate) fn site(project: &Project) -> Utf8PathBuf {
    project.target.join("site")
}

/// The folder of the bundler's project, whose pages they serve as `/app/`.
pub(crate) fn app(project: &Project) -> Utf8PathBuf {
    project.target.join("app")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_package_has_the_version_of_what_is_in_it() {
        let package = include_str!("../package/package.json");
        let version = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
        assert!(package.contains(&version));
        assert!(include_str!("../../../docs/CHANGELOG.md").contains(env!("CARGO_PKG_VERSION")));
    }
}
