//! Headless Chromium, by way of chromedriver.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

/// The time that the driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The time that a page may keep the driver waiting: the largest stories take minutes.
const LONGEST_ANSWER: Duration = Duration::from_mins(10);

/// The programs to drive.
#[derive(clap::Args)]
pub(crate) struct Programs {
    /// The browser; without it, the one that chromedriver finds
    #[arg(long, env = "CLAIM_EXPLORER_CHROMIUM", value_name = "FILE")]
    chromium: Option<PathBuf>,
    /// The browser's driver
    #[arg(
        long,
        env = "CLAIM_EXPLORER_CHROMEDRIVER",
        value_name = "FILE",
        default_value = "chromedriver"
    )]
    chromedriver: PathBuf,
}

impl Programs {
    fn capabilities(&self) -> Result<Capabilities> {
        let mut chrome = json!({
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--window-size=1280,900",
            ],
        });
        if let (Some(browser), Some(chrome)) = (&self.chromium, chrome.as_object_mut()) {
            chrome.insert("binary".to_owned(), json!(browser));
        }
        let capabilities = json!({
            "browserName": "chrome",
            // The bench waits by itself; the driver would ask the page again and again.
            "pageLoadStrategy": "none",
            "goog:chromeOptions": chrome,
        });
        match capabilities {
            Value::Object(capabilities) => Ok(capabilities.into()),
            _ => bail!("capabilities are an object"),
        }
    }
}

/// A driver that runs until it is dropped, and its browsers with it.
pub(crate) struct Driver {
    programs: Programs,
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver.
    ///
    /// # Errors
    ///
    /// If it is not there, or does not listen in time.
    pub(crate) fn start(programs: Programs) -> Result<Self> {
        let port = free_port()?;
        let process = Command::new(&programs.chromedriver)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| {
                format!(
                    "{} cannot be started: is it there?",
                    programs.chromedriver.display()
                )
            })?;
        let driver = Self {
            programs,
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

    /// A new browser, with nothing in its caches.
    ///
    /// # Errors
    ///
    /// If it cannot be started.
    pub(crate) async fn browser(&self) -> Result<WebDriver> {
        let address = format!("http://127.0.0.1:{}", self.port);
        WebDriver::builder(address, self.programs.capabilities()?)
            .request_timeout(LONGEST_ANSWER)
            .await
            .context("the browser cannot be started")
    }

    /// Asks the driver to end what it started.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut connection = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        connection.set_read_timeout(Some(Duration::from_secs(5)))?;
        connection.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        connection.read_exact(&mut [0])
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.shut_down());
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}
