//! The browsers and what drives them. Each test has a driver of its own, since not every driver can
//! have more than one session.

use std::{
    env,
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::setting;

/// The variable that names the browser to test in.
const BROWSER: &str = "CLAIM_EXPLORER_BROWSER";

/// The time that a driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser that the tests can run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    /// Chromium or Chrome, with chromedriver.
    Chromium,
    /// Firefox, with geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, with `WebKitWebDriver`.
    WebKitGtk,
}

impl Browser {
    /// The browser that this run is for.
    pub(crate) fn of_this_run() -> Result<Self> {
        let name = env::var(BROWSER).with_context(|| {
            format!("{BROWSER} is not set; `cargo xtask test --only browser` sets it")
        })?;
        match name.as_str() {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkitgtk" => Ok(Self::WebKitGtk),
            _ => bail!("{BROWSER}={name}: chromium, firefox or webkitgtk is expected"),
        }
    }

    /// The command that starts the driver on a port.
    fn driver(self, port: u16) -> Result<Command> {
        let variable = match self {
            Self::Chromium => "CLAIM_EXPLORER_CHROMEDRIVER",
            Self::Firefox => "CLAIM_EXPLORER_GECKODRIVER",
            Self::WebKitGtk => "CLAIM_EXPLORER_WEBKITWEBDRIVER",
        };
        let mut command = Command::new(setting::path(variable)?);
        command.arg(format!("--port={port}"));
        Ok(command)
    }

    fn capabilities(self) -> Result<Capabilities> {
        let capabilities = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": setting::path("CLAIM_EXPLORER_CHROMIUM")?,
                    "args": [
                        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update",
                        "--disable-sync", "--window-size=1280,900",
                    ],
                },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": setting::path("CLAIM_EXPLORER_FIREFOX")?,
                    "args": ["-headless", "-width", "1280", "-height", "985"],
                },
            }),
            Self::WebKitGtk => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {
                    "binary": setting::path("CLAIM_EXPLORER_MINIBROWSER")?,
                    "args": ["--automation"],
                },
            }),
        };
        let Value::Object(capabilities) = capabilities else {
            unreachable!("every browser's capabilities are an object");
        };
        Ok(capabilities.into())
    }
}

/// A driver that runs until it is dropped, and its browser with it.
pub(crate) struct Driver {
    browser: Browser,
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a browser's driver, and a browser. The driver's port is chosen before it is taken, and
    /// somebody else may take it: then all is done once more.
    pub(crate) async fn with_session(browser: Browser) -> Result<(Self, WebDriver)> {
        let first = Self::start(browser)?;
        match first.session().await {
            Ok(session) => return Ok((first, session)),
            Err(error) => eprintln!("the browser is started once more: {error:#}"),
        }
        drop(first);
        let second = Self::start(browser)?;
        let session = second.session().await?;
        Ok((second, session))
    }

    /// Starts the driver of a browser.
    fn start(browser: Browser) -> Result<Self> {
        let port = free_port()?;
        let process = browser
            .driver(port)?
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Of its own, to end it with all that it started.
            .process_group(0)
            .spawn()
            .context("the browser's driver cannot be started")?;
        let driver = Self {
            browser,
            process,
            port,
        };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(start.elapsed() < PATIENCE, "the browser's driver is silent");
            thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    /// A new browser window, with nothing of any other test in it.
    async fn session(&self) -> Result<WebDriver> {
        let capabilities = self.browser.capabilities()?;
        let address = format!("http://127.0.0.1:{}", self.port);
        WebDriver::new(address, capabilities)
            .await
            .context("the browser cannot be started")
    }

    /// Asks chromedriver, which puts its browser in a process group of its own, to end both.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        connection.set_read_timeout(Some(Duration::from_secs(5)))?;
        connection.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        connection.read_exact(&mut [0])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if self.browser == Browser::Chromium {
            drop(self.shut_down());
        }
        let group = format!("-{}", self.process.id());
        drop(Command::new("kill").args(["-KILL", "--", &group]).status());
        drop(self.process.wait());
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
