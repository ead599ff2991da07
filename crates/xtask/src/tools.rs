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
pub(crate) const WASM_OPT: NpmPackage = NpmPackage {
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

/// Makes scripts smaller. Trunk's own minifier cannot read the glue.
pub(crate) const TERSER: NpmPackage = NpmPackage {
    name: "terser",
    version: "5.51.4",
    file: "bin/terser",
};

/// The Nu HTML checker.
pub(crate) const VNU: NpmPackage = NpmPackage {
    name: "vnu-jar",
    version: "26.7.31",
    file: "build/dist/vnu.jar",
};

/// What npm installs.
pub(crate) const NPM_PACKAGES: [NpmPackage; 4] = [WASM_OPT, AXE, TERSER, VNU];

/// Drives Firefox.
pub(crate) const GECKODRIVER: CargoTool = CargoTool {
    package: "geckodriver",
    binary: "geckodriver",
    pin: Pin::AtLeast {
        accepted: Version::new(0, 36, 0),
        installed: Version::new(0, 37, 1),
    },
    flags: &["--locked"],
};

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

/// A browser, its driver, and where both come from.
pub(crate) struct BrowserTools {
    /// What the tests know it by.
    pub(crate) id: &'static str,
    /// The browser.
    pub(crate) browser: Program,
    /// What drives it.
    pub(crate) driver: Program,
    /// Whether both must be of the same major version.
    pub(crate) is_driver_of_same_version: bool,
    /// What else has to be there.
    pub(crate) helper: Option<&'static str>,
    /// How many tests run at a time. More than two only make the tests' own waiting times run out.
    pub(crate) test_threads: u8,
    /// The driver, where cargo installs it.
    pub(crate) cargo_tool: Option<CargoTool>,
    /// The Debian packages of all.
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
    id: "chromium",
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
    is_driver_of_same_version: true,
    helper: None,
    test_threads: 2,
    cargo_tool: None,
    debian_packages: &["chromium", "chromium-driver"],
    by_hand: "on Debian, `sudo apt-get install chromium chromium-driver`; \
        on macOS, `brew install --cask google-chrome chromedriver`; \
        elsewhere, Chromium or Chrome with the chromedriver of the same major version, on PATH \
        or named by CLAIM_EXPLORER_CHROMIUM and CLAIM_EXPLORER_CHROMEDRIVER",
};

const FIREFOX: BrowserTools = BrowserTools {
    id: "firefox",
    browser: Program {
        name: "firefox",
        variable: "CLAIM_EXPLORER_FIREFOX",
        candidates: &[
            "firefox-esr",
            "firefox",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
        ],
    },
    driver: Program {
        name: "geckodriver",
        variable: "CLAIM_EXPLORER_GECKODRIVER",
        candidates: &["geckodriver"],
    },
    is_driver_of_same_version: false,
    helper: None,
    test_threads: 2,
    cargo_tool: Some(GECKODRIVER),
    debian_packages: &["firefox-esr"],
    by_hand: "on Debian, `sudo apt-get install firefox-esr`; elsewhere, Firefox on PATH or named \
        by CLAIM_EXPLORER_FIREFOX",
};

const WEBKITGTK: BrowserTools = BrowserTools {
    id: "webkitgtk",
    browser: Program {
        name: "MiniBrowser",
        variable: "CLAIM_EXPLORER_MINIBROWSER",
        candidates: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ],
    },
    driver: Program {
        name: "WebKitWebDriver",
        variable: "CLAIM_EXPLORER_WEBKITWEBDRIVER",
        candidates: &["WebKitWebDriver"],
    },
    is_driver_of_same_version: false,
    helper: Some(XVFB_RUN),
    // Without a window manager, windows take the focus from each other.
    test_threads: 1,
    cargo_tool: None,
    debian_packages: &["webkit2gtk-driver", "xvfb", "xauth"],
    by_hand: "on Debian, `sudo apt-get install webkit2gtk-driver xvfb xauth`; elsewhere on Linux, \
        WebKitGTK with its WebKitWebDriver and MiniBrowser, or named by \
        CLAIM_EXPLORER_WEBKITWEBDRIVER and CLAIM_EXPLORER_MINIBROWSER, and xvfb-run",
};

/// Runs a command on a virtual display, for browsers that cannot do without one.
pub(crate) const XVFB_RUN: &str = "xvfb-run";

impl Browser {
    /// What driving this browser takes.
    pub(crate) const fn tools(self) -> &'static BrowserTools {
        match self {
            Self::Chromium => &CHROMIUM,
            Self::Firefox => &FIREFOX,
            Self::Webkitgtk => &WEBKITGTK,
        }
    }
}
