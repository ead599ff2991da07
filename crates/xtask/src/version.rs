//! Versions: those that tools report, and those that Cargo.lock names.

use std::fmt;

use anyhow::{Context, Result};
use serde::Deserialize;

/// A released version. What follows the third number is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    /// The first number.
    pub(crate) major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    /// A version from its numbers.
    pub(crate) const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self {
            major,
            minor,
            patch,
        }
    }

    /// The first word of a tool's answer to `--version` that is a version.
    pub(crate) fn find(output: &str) -> Option<Self> {
        output.split_whitespace().find_map(Self::parse)
    }

    fn parse(word: &str) -> Option<Self> {
        let mut parts = word.trim_start_matches('v').splitn(3, '.');
        let major = parts.next()?.parse().ok()?;
        let minor = parts.next()?.parse().ok()?;
        let rest = parts.next()?;
        let patch = rest.split(|c: char| !c.is_ascii_digit()).next()?;
        Some(Self::new(major, minor, patch.parse().ok()?))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[derive(Deserialize)]
struct Lock {
    #[serde(default)]
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

/// The version of a package in the text of a Cargo.lock.
pub(crate) fn locked(lock: &str, package: &str) -> Result<Version> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock cannot be read")?;
    let found = lock
        .package
        .iter()
        .find(|entry| entry.name == package)
        .with_context(|| format!("Cargo.lock does not name {package}"))?;
    Version::parse(&found.version)
        .with_context(|| format!("Cargo.lock: {package} {} is no version", found.version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_version_in_what_tools_say() {
        let wanted = Some(Version::new(0, 2, 130));
        assert_eq!(Version::find("wasm-bindgen 0.2.130"), wanted);
        assert_eq!(Version::find("wasm-bindgen 0.2.130 (1a2b3c4d5)\n"), wanted);
        assert_eq!(Version::find("v20.20.2"), Some(Version::new(20, 20, 2)));
        assert_eq!(
            Version::find("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"),
            Some(Version::new(156, 0, 8078))
        );
        assert_eq!(
            Version::find("trunk 0.22.0-beta.1"),
            Some(Version::new(0, 22, 0))
        );
        assert_eq!(Version::find("no version here, 1.x.y nor 2"), None);
    }

    #[test]
    fn later_versions_compare_greater() {
        assert!(Version::new(0, 21, 14) > Version::new(0, 21, 9));
        assert!(Version::new(0, 22, 0) > Version::new(0, 21, 14));
        assert!(Version::new(1, 0, 0) > Version::new(0, 99, 99));
    }

    #[test]
    fn reads_a_package_of_the_lock_file() {
        let lock = "version = 4\n\n\
            [[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.1\"\n\n\
            [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\ndependencies = [\"cfg-if\"]\n";
        assert_eq!(
            locked(lock, "wasm-bindgen").unwrap(),
            Version::new(0, 2, 130)
        );
        let missing = locked(lock, "leptos").unwrap_err();
        assert_eq!(missing.to_string(), "Cargo.lock does not name leptos");
    }
}
