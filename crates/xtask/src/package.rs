//! `cargo xtask package`: the release for those who have no Rust, as a package of npm's and as an
//! archive of the same files, with the desk beside them; and pages made of it, which the browser
//! tests visit.

use anyhow::Result;
use cargo_metadata::camino::Utf8PathBuf;
use xshell::cmd;

use crate::project::Project;
use crate::release;
use crate::tools::LICENCES;

/// The package's files besides the release, and those of the repository that they are. A bundler is
/// given `embed.js` as it was written: what it makes of the engine need not be what was sealed.
const FILES: [(&str, &str); 14] = [
    ("CHANGELOG.md", "docs/CHANGELOG.md"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("README.md", "crates/xtask/package/README.md"),
    ("editors.md", "docs/editors.md"),
    ("embedding.md", "docs/embedding.md"),
    ("format.md", "docs/format.md"),
    ("index.d.ts", "src/host/embed.d.ts"),
    ("index.js", "src/host/embed.js"),
    ("package.json", "crates/xtask/package/package.json"),
    ("react.d.ts", "src/host/react.d.ts"),
    ("security.md", "docs/security.md"),
    ("server.js", "crates/xtask/package/server.js"),
    ("story.schema.json", "data/story.schema.json"),
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
    for (name, file) in FILES {
        sh.copy_file(file, staged.join(name))?;
    }
    let licences = cmd!(
        sh,
        "cargo deny --workspace --config {LICENCES} list --layout crate"
    );
    sh.write_file(staged.join("THIRD-PARTY.txt"), licences.read()?)?;
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
