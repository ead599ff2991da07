//! The pages with the generated stories, and a server for them and for the built widget.

use std::{
    env, fs,
    io::{self, Write},
    path::{Component, Path, PathBuf},
    process::Command,
    sync::Arc,
    thread,
};

use anyhow::{Context, Result, anyhow, ensure};
use tiny_http::Request;

use crate::stories;

/// A page with nothing on it, to begin from.
pub(crate) const BLANK: &str = "/blank.html";

/// Two folders and a server for both, which runs as long as the program does.
pub(crate) struct Site {
    /// The built widget, and the pages and stories of the bench.
    folders: [PathBuf; 2],
    server: tiny_http::Server,
}

impl Site {
    /// Writes the page and the story of each size into the folder `pages`.
    ///
    /// # Errors
    ///
    /// If a story does not pass the check, or a file cannot be written.
    pub(crate) fn write(pages: &Path, sizes: &[usize]) -> Result<()> {
        fs::create_dir_all(pages).with_context(|| format!("no folder {}", pages.display()))?;
        write(
            pages,
            BLANK,
            b"<!DOCTYPE html><title>Blank</title><link rel=icon href=data:,>",
        )?;
        sizes.iter().try_for_each(|size| write_story(pages, *size))
    }

    /// Serves the folders and returns the address, without a slash at its end.
    ///
    /// # Errors
    ///
    /// If the built widget is not in `dist`, or no port is free.
    pub(crate) fn serve(dist: PathBuf, pages: PathBuf) -> Result<String> {
        let is_built = dist.join("embed.js").is_file();
        ensure!(
            is_built,
            "no widget in {}: run `cargo xtask build`",
            dist.display()
        );
        let server = tiny_http::Server::http("127.0.0.1:0").map_err(|error| anyhow!(error))?;
        let address = format!("http://{}", server.server_addr());
        let site = Arc::new(Self {
            folders: [dist, pages],
            server,
        });
        thread::spawn(move || {
            for request in site.server.incoming_requests() {
                let site = Arc::clone(&site);
                thread::spawn(move || site.answer(request));
            }
        });
        Ok(address)
    }

    fn answer(&self, request: Request) {
        let path = request.url().to_owned();
        let (status, body) = match self.read(&path) {
            Ok(bytes) => ("200 OK", bytes),
            Err(error) => ("404 Not Found", error.to_string().into_bytes()),
        };
        // The server may leave a kept connection waiting for a thread that another one keeps.
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            mime_type(&path),
            body.len(),
        );
        let mut writer = request.into_writer();
        let written = writer.write_all(&[head.as_bytes(), &body].concat());
        // A browser that closed the connection no longer wants an answer.
        drop(written.and_then(|()| writer.flush()));
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let relative = Path::new(path.trim_start_matches('/'));
        let stays_inside = relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        let mut folders = self.folders.iter().filter(|_| stays_inside);
        folders
            .find_map(|folder| fs::read(folder.join(relative)).ok())
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// The path of the page with the story of so many claims.
pub(crate) fn page(claims: usize) -> String {
    format!("/{}.html", stories::name(claims))
}

fn write_story(pages: &Path, claims: usize) -> Result<()> {
    let name = stories::name(claims);
    let file = stories::file(claims);
    let story = stories::checked(&name, &file)?;
    let packed = story::pack(&story).context("the story cannot be packed")?;
    write(pages, &format!("{name}.json"), file.as_bytes())?;
    write(pages, &format!("{name}.story"), &packed)?;
    write(pages, &page(claims), host_page(&name).as_bytes())?;
    render_into(
        &pages.join(format!("{name}.json")),
        &pages.join(format!("{name}.html")),
    )
}

/// A page as a newsroom would write it, with the element near its top.
fn host_page(name: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>A page to measure</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n\
         <h1>A page to measure</h1>\n<p>Two armies say that they hold the town.</p>\n\
         <claim-explorer story=\"/{name}.story\"></claim-explorer>\n\
         <p>What comes after the story.</p>\n\
         <script type=\"module\" src=\"/embed.js\"></script>\n</body>\n</html>\n"
    )
}

/// Puts the static story of a file into a page, as newsrooms do.
fn render_into(file: &Path, page: &Path) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "desk", "--", "render"])
        .args(["--pages", ".", "--into"])
        .args([page, file])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .context("cargo cannot be started")?;
    ensure!(
        status.success(),
        "the desk cannot render {}",
        file.display()
    );
    Ok(())
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let file = folder.join(name.trim_start_matches('/'));
    fs::write(&file, bytes).with_context(|| format!("{} cannot be written", file.display()))
}

fn mime_type(path: &str) -> &'static str {
    let extension = Path::new(path).extension().and_then(|found| found.to_str());
    match extension.unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
