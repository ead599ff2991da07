//! Every tool that is not written here, and its version: the one place to change either.

use clap::ValueEnum;

use crate::version::Version;

/// What the widget is compiled to.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// A command-line tool that cargo can install.
pub(crate) struct CargoTool {
    /// The package that holds it.
    pub(crate) package: &'static str,
    /// The command itself.
    pub(crate) binary: &'static str,
    /// Which version will do.
    pub(crate) pin: Pin,
    /// What `cargo install` needs besides the version.
    pub(crate) flags: &'static [&'static str],
}

/// Which version of a tool will do, and which to install.
#[derive(Clone, Copy)]
pub(crate) enum Pin {
    /// Any from `accepted` on; without one, `installed`.
    AtLeast {
        /// The oldest that works.
        accepted: Version,
        /// The one that is installed where there is none.
        installed: Version,
    },
    /// The very version that Cargo.lock names for this package.
    SameAsLocked(&'static str),
}

/// Builds and serves the page. Later releases than the one installed need a newer compiler.
const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    binary: "trunk",
    pin: Pin::AtLeast {
        accepted: Version::new(0, 21, 0),
        installed: Version::new(0, 21, 14),
    },
    flags: &["--locked"],
};

/// Writes the glue. It only understands what the library of its own version left in the wasm. Its
/// default features are for downloading drivers, and `--locked` would pin a package that is gone.
const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    binary: "wasm-bindgen",
    pin: Pin::SameAsLocked("wasm-bindgen"),
    flags: &["--no-default-features"],
};

/// What cargo installs.
pub(crate) const CARGO_TOOLS: [CargoTool; 2] = [TRUNK, WASM_BINDGEN];

/// A package that npm installs, always in this version.
pub(crate) struct NpmPackage {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its version.
    pub(crate) version: &'static str,
    /// The file that is wanted from it.
    pub(crate) file: &'static str,
}

/// Makes wasm smaller. Distributions' own are too old for what the compiler writes today.
const WASM_OPT: NpmPackage = NpmPackage {
    name: "binaryen",
    version: "132.0.0",
    file: "bin/wasm-opt",
};

/// Finds what keeps people with disabilities out, inside the browser tests.
pub(crate) const AXE: NpmPackage = NpmPackage {
    name: "axe-core",
    version: "4.14.1",
    file: "axe.min.js",
};

/// What npm installs.
pub(crate) const NPM_PACKAGES: [NpmPackage; 2] = [WASM_OPT, AXE];

/// The browsers that the browser tests can drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Browser {
    /// Chromium or Chrome, with chromedriver
    Chromium,
}

/// A browser, its driver, and where both come from.
pub(crate) struct BrowserTools {
    /// The browser.
    pub(crate) browser: Program,
    /// What drives it, of the same major version.
    pub(crate) driver: Program,
    /// The Debian packages of both.
    pub(crate) debian_packages: &'static [&'static str],
    /// How to install them where `apt-get` cannot.
    pub(crate) by_hand: &'static str,
}

/// A program that may be known by several names.
pub(crate) struct Program {
    /// How messages call it.
    pub(crate) name: &'static str,
    /// The variable that names its path: to the tests, and before them to whoever keeps it elsewhere.
    pub(crate) variable: &'static str,
    /// Commands on PATH, or whole paths.
    pub(crate) candidates: &'static [&'static str],
}

const CHROMIUM: BrowserTools = BrowserTools {
    browser: Program {
        name: "chromium",
        variable: "CLAIM_EXPLORER_CHROMIUM",
        candidates: &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ],
    },
    driver: Program {
        name: "chromedriver",
        variable: "CLAIM_EXPLORER_CHROMEDRIVER",
        candidates: &["chromedriver", "/usr/lib/chromium-browser/chromedriver"],
    },
    debian_packages: &["chromium", "chromium-driver"],
    by_hand: "on Debian, `sudo apt-get install chromium chromium-driver`; \
        on macOS, `brew install --cask google-chrome chromedriver`; \
        elsewhere, Chromium or Chrome with the chromedriver of the same major version, on PATH \
        or named by CLAIM_EXPLORER_CHROMIUM and CLAIM_EXPLORER_CHROMEDRIVER",
};

impl Browser {
    /// What driving this browser takes.
    pub(crate) const fn tools(self) -> &'static BrowserTools {
        match self {
            Self::Chromium => &CHROMIUM,
        }
    }
}
