//! A web server for the page under test: the built files, further pages that a test makes up, and
//! what a host's server might do to them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
    path::{Component, Path, PathBuf},
    sync::{Arc, Condvar, Mutex},
    thread::{self, JoinHandle},
};

use anyhow::{Result, anyhow, ensure};
use tiny_http::Request;

use super::{faults, hosts, setting};

/// The engine, which the widget waits for. A reader meanwhile reads the static story.
pub(crate) const ENGINE: &str = "/claim-explorer_bg.wasm";

/// The script that the engine comes with.
pub(crate) const GLUE: &str = "/claim-explorer.js";

/// Stories that a cache between server and browser may hold, and what it holds of them.
const CACHED: [(&str, &str); 2] = [
    ("/stories/cached-old.story", "/stories/foreign.story"),
    ("/stories/cached-damaged.story", "/stories/corrupt.story"),
];

/// The folders of built files: where each is served, and the variable that names it. The last is that of
/// the release.
const FOLDERS: [(&str, &str); 3] = [
    ("/site/", "CLAIM_EXPLORER_SITE"),
    ("/app/", "CLAIM_EXPLORER_APP"),
    ("/", RELEASE),
];

const RELEASE: &str = "CLAIM_EXPLORER_DIST";

/// The files of a server, and what becomes of them.
#[derive(Default)]
pub(crate) struct Site {
    headers: Vec<Rule>,
    files: BTreeMap<String, Vec<u8>>,
    folders: Vec<(String, PathBuf)>,
    held: BTreeSet<String>,
    missing: BTreeSet<String>,
}

/// A header for all that is below a path.
struct Rule {
    prefix: String,
    name: &'static str,
    value: String,
}

impl Site {
    /// The text of a built file.
    pub(crate) fn built(path: &str) -> Result<String> {
        let text = String::from_utf8(built(&format!("/{path}"))?)?;
        Ok(text)
    }

    /// Answers with this header whatever is asked for below `prefix`.
    pub(crate) fn header(mut self, prefix: &str, name: &'static str, value: &str) -> Self {
        self.headers.push(Rule {
            prefix: prefix.to_owned(),
            name,
            value: value.to_owned(),
        });
        self
    }

    /// Serves `html` at `path`, in place of a built file if there is one.
    pub(crate) fn page(self, path: &str, html: impl Into<String>) -> Self {
        self.file(path, html.into().into_bytes())
    }

    /// Serves these bytes at `path` likewise.
    pub(crate) fn file(mut self, path: &str, bytes: Vec<u8>) -> Self {
        self.files.insert(path.to_owned(), bytes);
        self
    }

    /// Serves the files of a folder below `place`, as they are when they are asked for.
    pub(crate) fn folder(mut self, place: &str, folder: PathBuf) -> Self {
        self.folders.push((place.to_owned(), folder));
        self
    }

    /// Keeps whoever asks for `path` waiting until [`Server::release`].
    pub(crate) fn hold(mut self, path: &str) -> Self {
        self.held.insert(path.to_owned());
        self
    }

    /// Has nothing at `path` until [`Server::release`].
    pub(crate) fn miss(mut self, path: &str) -> Self {
        self.missing.insert(path.to_owned());
        self
    }

    /// Begins to serve.
    pub(crate) fn start(self) -> Result<Server> {
        let folder = setting::path(RELEASE)?;
        let is_built = folder.join("index.html").is_file();
        ensure!(is_built, "there is no page in {}", folder.display());
        let shared = Arc::new(Shared {
            site: self,
            origins: [listen()?, listen()?],
            gate: Gate::default(),
        });
        let accept = |origin: usize| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                for request in shared.origins[origin].incoming_requests() {
                    let shared = Arc::clone(&shared);
                    // One thread a request: one that is held must not keep the others waiting.
                    thread::spawn(move || shared.answer(request));
                }
            })
        };
        Ok(Server {
            threads: [accept(0), accept(1)].into(),
            shared,
        })
    }
}

fn listen() -> Result<tiny_http::Server> {
    tiny_http::Server::http("127.0.0.1:0").map_err(|error| anyhow!(error))
}

/// A server that runs until it is dropped.
pub(crate) struct Server {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    site: Site,
    /// The one that tests visit, and another that serves the same.
    origins: [tiny_http::Server; 2],
    gate: Gate,
}

/// The gate where held requests wait.
#[derive(Default)]
struct Gate {
    is_open: Mutex<bool>,
    opened: Condvar,
}

impl Server {
    /// The address of a path.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.shared.origin(0))
    }

    /// Answers every request that was held, and has what was missing.
    pub(crate) fn release(&self) {
        *self.shared.gate.is_open.lock().unwrap() = true;
        self.shared.gate.opened.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.release();
        self.shared
            .origins
            .iter()
            .for_each(tiny_http::Server::unblock);
        for thread in self.threads.drain(..) {
            // What went wrong there has been printed there.
            drop(thread.join());
        }
    }
}

impl Shared {
    fn answer(&self, request: Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        let held = CACHED.iter().find(|(cached, _)| *cached == path);
        let path = match (path, held) {
            ("/", _) => "/index.html",
            (_, Some(_)) if passes_the_cache(&request) => "/stories/bridge.story",
            (_, Some((_, held))) => held,
            (path, None) => path,
        };
        let path = path.to_owned();
        if self.site.held.contains(&path) {
            let is_open = self.gate.is_open.lock().unwrap();
            let closed = |is_open: &mut bool| !*is_open;
            drop(self.gate.opened.wait_while(is_open, closed).unwrap());
        }
        let (status, body) = match self.read(&path) {
            Ok(bytes) => ("200 OK", bytes),
            Err(error) => ("404 Not Found", error.to_string().into_bytes()),
        };
        let mime_type = faults::mime_type(&path).unwrap_or(mime_type(&path));
        let rules = self.site.headers.iter();
        let rules = rules
            .filter(|rule| path.starts_with(&rule.prefix))
            .map(|rule| (rule.name, rule.value.as_str()));
        let length = body.len().to_string();
        let headers = [
            ("Content-Type", mime_type),
            ("Content-Length", &length),
            // As of a host of files that other sites may use: frames without an origin need it too.
            ("Access-Control-Allow-Origin", "*"),
            // The server may leave a connection waiting for a thread that another one keeps.
            ("Connection", "close"),
        ];
        let mut answer = format!("HTTP/1.1 {status}\r\n");
        for (name, value) in headers.into_iter().chain(rules) {
            answer.extend([name, ": ", value, "\r\n"]);
        }
        let answer = [answer.as_bytes(), b"\r\n", &body].concat();
        let mut writer = request.into_writer();
        // A browser that closed the connection no longer wants an answer.
        drop(writer.write_all(&answer).and_then(|()| writer.flush()));
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let bytes = self.raw(path)?;
        if mime_type(path).starts_with("text/html") {
            let html = String::from_utf8(bytes).map_err(io::Error::other)?;
            return Ok(hosts::filled(&html, &self.origin(1)).into_bytes());
        }
        Ok(bytes)
    }

    fn raw(&self, path: &str) -> io::Result<Vec<u8>> {
        if self.site.missing.contains(path) && !*self.gate.is_open.lock().unwrap() {
            return Err(io::ErrorKind::NotFound.into());
        }
        if let Some(bytes) = self.site.files.get(path) {
            return Ok(bytes.clone());
        }
        for (place, folder) in &self.site.folders {
            if let Some(relative) = path.strip_prefix(place) {
                return read_in(folder, relative);
            }
        }
        if let Some((file, fault)) = faults::of(path) {
            return fault
                .leaves(self.raw(file)?)
                .ok_or(io::ErrorKind::NotFound.into());
        }
        hosts::file(path).unwrap_or_else(|| built(path))
    }

    fn origin(&self, which: usize) -> String {
        format!("http://{}", self.origins[which].server_addr())
    }
}

/// The bytes of a built file.
fn built(path: &str) -> io::Result<Vec<u8>> {
    let (relative, variable) = FOLDERS
        .iter()
        .find_map(|(place, variable)| Some((path.strip_prefix(place)?, variable)))
        .ok_or(io::ErrorKind::NotFound)?;
    let folder = setting::path(variable).map_err(io::Error::other)?;
    read_in(&folder, relative)
}

/// The bytes of a file in a folder.
fn read_in(folder: &Path, relative: &str) -> io::Result<Vec<u8>> {
    let mut parts = Path::new(relative).components();
    let stays_inside = parts.all(|part| matches!(part, Component::Normal(_)));
    if !stays_inside {
        return Err(io::Error::other("outside of the served folder"));
    }
    fs::read(folder.join(relative))
}

/// Whether the browser wants nothing that a cache holds.
fn passes_the_cache(request: &Request) -> bool {
    let mut headers = request.headers().iter();
    headers.any(|header| header.field.equiv("Cache-Control") && header.value == "no-cache")
}

fn mime_type(path: &str) -> &'static str {
    let extension = Path::new(path).extension().and_then(|found| found.to_str());
    match extension.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
