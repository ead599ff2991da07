//! The lists of the tools that are not written here, with their versions: the one place to change
//! either. npm's tools are listed in `crates/xtask/npm/package.json`.

use clap::ValueEnum;

/// The target that the widget is compiled for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Debian's packages, as root installs them.
pub(crate) const DEBIAN_PACKAGES: &str = "apt-get update && DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends chromium chromium-driver firefox-esr \
    webkit2gtk-driver xvfb xauth default-jre-headless python3-pip \
    fonts-liberation";

/// Debian's folder of the fonts of the last of these packages, in which heights are promised.
pub(crate) const FONTS: &str = "/usr/share/fonts/truetype/liberation";

/// A command-line tool that cargo can install.
pub(crate) struct CargoTool {
    /// The package that holds it.
    pub(crate) package: &'static str,
    /// The version; without one, that of [`WASM_BINDGEN_LIBRARY`] in Cargo.lock.
    pub(crate) version: Option<&'static str>,
    /// The options of `cargo install` that it takes.
    pub(crate) options: &'static [&'static str],
}

/// Builds and serves the page. Later releases need a newer compiler.
pub(crate) const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: Some("0.21.14"),
    options: &["--locked"],
};

/// Writes the glue. It only understands what the library of its own version left in the wasm. Its
/// default features are for downloading drivers, and `--locked` would pin a package that is gone.
pub(crate) const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: None,
    options: &["--no-default-features"],
};

/// The library that leaves in the wasm what [`WASM_BINDGEN`] reads.
pub(crate) const WASM_BINDGEN_LIBRARY: &str = "wasm-bindgen";

/// Looks over the dependencies. Its default features are for asking over the net.
pub(crate) const CARGO_DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    version: Some("0.20.2"),
    options: &["--locked", "--no-default-features"],
};

/// The rules by which it does.
pub(crate) const LICENCES: &str = "crates/xtask/deny.toml";

/// Drives Firefox.
pub(crate) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    version: Some("0.37.1"),
    options: &["--locked"],
};

/// A program that Debian packages: the variable that names its path, to the tests and before them to
/// whoever keeps it elsewhere, and the commands or whole paths that are looked for without one.
pub(crate) struct Program(pub(crate) &'static str, pub(crate) &'static [&'static str]);

/// Runs the HTML checker.
pub(crate) const JAVA: Program = Program("CLAIM_EXPLORER_JAVA", &["java"]);

/// Downloads what Python's index has; Python comes with it.
pub(crate) const PIP: Program = Program("CLAIM_EXPLORER_PIP", &["pip3", "pip"]);

/// The package of hostile strings, of Python's index.
pub(crate) const PAYLOADS: &str = "brs-kb==4.0.2";

/// Runs a command on a virtual display, for browsers that cannot do without one.
pub(crate) const XVFB_RUN: Program = Program("CLAIM_EXPLORER_XVFB_RUN", &["xvfb-run"]);

/// The browsers that the browser tests can drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Browser {
    /// Chromium or Chrome, with chromedriver
    Chromium,
    /// Firefox, with geckodriver
    Firefox,
    /// GTK’s port of Safari’s engine, on a virtual display
    Webkitgtk,
}

impl Browser {
    /// The browser itself, and its driver.
    pub(crate) const fn programs(self) -> [Program; 2] {
        match self {
            Self::Chromium => [
                Program(
                    "CLAIM_EXPLORER_CHROMIUM",
                    &[
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    ],
                ),
                Program(
                    "CLAIM_EXPLORER_CHROMEDRIVER",
                    &["chromedriver", "/usr/lib/chromium-browser/chromedriver"],
                ),
            ],
            Self::Firefox => [
                Program(
                    "CLAIM_EXPLORER_FIREFOX",
                    &[
                        "firefox-esr",
                        "firefox",
                        "/Applications/Firefox.app/Contents/MacOS/firefox",
                    ],
                ),
                Program("CLAIM_EXPLORER_GECKODRIVER", &["geckodriver"]),
            ],
            Self::Webkitgtk => [
                Program(
                    "CLAIM_EXPLORER_MINIBROWSER",
                    &[
                        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
                        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
                    ],
                ),
                Program("CLAIM_EXPLORER_WEBKITWEBDRIVER", &["WebKitWebDriver"]),
            ],
        }
    }
}
