//! The browser and what drives it. One driver serves all tests that run at a time; each test has
//! a session of its own.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpStream},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::setting;

/// A browser that the tests can run in.
#[derive(Clone, Copy)]
pub(crate) enum Browser {
    /// Chromium or Chrome, with chromedriver.
    Chromium,
}

/// What a test asks of its session.
#[derive(Clone, Copy, Default)]
pub(crate) struct Session {
    /// Whether pages may run scripts; what the driver itself runs is not affected.
    pub(crate) is_script_off: bool,
}

impl Browser {
    /// The command that starts the driver on a port of its own choice.
    fn driver(self) -> Result<Command> {
        match self {
            Self::Chromium => {
                let mut command = Command::new(setting::path("CLAIM_EXPLORER_CHROMEDRIVER")?);
                command.arg("--port=0");
                Ok(command)
            }
        }
    }

    /// The port, if this line of the driver's output says it.
    fn port(self, line: &str) -> Option<u16> {
        match self {
            Self::Chromium => {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            }
        }
    }

    fn capabilities(self, session: Session) -> Result<Capabilities> {
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
                    "prefs": chromium_preferences(session),
                },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
        };
        let Value::Object(capabilities) = capabilities else {
            unreachable!("every browser's capabilities are an object");
        };
        Ok(capabilities.into())
    }
}

fn chromium_preferences(session: Session) -> Value {
    const BLOCK: u8 = 2;
    if session.is_script_off {
        json!({ "profile.managed_default_content_settings.javascript": BLOCK })
    } else {
        json!({})
    }
}

/// A driver that runs until the last test lets go of it.
pub(crate) struct Driver {
    browser: Browser,
    process: Child,
    port: u16,
}

impl Driver {
    /// The driver that is running, or a new one.
    pub(crate) fn shared(browser: Browser) -> Result<Arc<Self>> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        // A test that failed to start one does not keep the next from trying.
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start(browser)?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start(browser: Browser) -> Result<Self> {
        let mut process = browser
            .driver()?
            .stdout(Stdio::piped())
            .spawn()
            .context("the browser's driver cannot be started")?;
        let output = process.stdout.take().context("its output is not piped")?;
        let mut output = BufReader::new(output);
        let port = loop {
            let mut line = String::new();
            if output.read_line(&mut line)? == 0 {
                process.kill()?;
                anyhow::bail!("the browser's driver ended before it said its port");
            }
            if let Some(port) = browser.port(line.trim()) {
                break port;
            }
        };
        // It would stop at a full pipe.
        thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Ok(Self {
            browser,
            process,
            port,
        })
    }

    /// A new browser window, with nothing of any other test in it.
    pub(crate) async fn session(&self, session: Session) -> Result<WebDriver> {
        let capabilities = self.browser.capabilities(session)?;
        let address = format!("http://127.0.0.1:{}", self.port);
        WebDriver::new(address, capabilities)
            .await
            .context("the browser cannot be started")
    }

    /// Asks the driver to end, which ends its browsers too.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        connection.set_read_timeout(Some(Duration::from_secs(2)))?;
        connection.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        connection.read_exact(&mut [0]).map(drop)
    }

    fn has_ended_within(&mut self, limit: Duration) -> bool {
        let start = Instant::now();
        while start.elapsed() < limit {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let is_asked = self.shut_down().is_ok();
        if !(is_asked && self.has_ended_within(Duration::from_secs(5))) {
            drop(self.process.kill());
            drop(self.process.wait());
        }
    }
}
