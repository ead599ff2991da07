//! The folder: all of it is made before anything is written, and files are written whole.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::Path,
};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// The ends of the names of files that compress well.
const COMPRESSED: [&str; 5] = [".js", ".wasm", ".html", ".story", ".json"];

/// Files by their paths.
#[derive(Default)]
pub(super) struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    /// Adds a file.
    pub(super) fn put(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), content.into());
    }

    /// Writes what is not there yet, or is otherwise, with its compressed forms beside it; returns
    /// the paths. What others lie there is left alone.
    pub(super) fn write(self, out: &Path) -> Result<Vec<String>> {
        let is_new = |(path, content): &(String, Vec<u8>)| {
            fs::read(out.join(path)).ok().as_ref() != Some(content)
        };
        let mut changed: Vec<(String, Vec<u8>)> = self.0.into_iter().filter(is_new).collect();
        // Files come before those that name them: pages and stories, then what names the engine.
        changed.sort_by_key(|(path, _)| rank(path));
        let mut written = Vec::new();
        for (path, content) in changed {
            if is_compressed(&path) {
                write_whole(&out.join(format!("{path}.br")), &brotli(&content)?)?;
                write_whole(&out.join(format!("{path}.gz")), &gzip(&content)?)?;
            }
            write_whole(&out.join(&path), &content)?;
            written.push(path);
        }
        Ok(written)
    }
}

/// Whether a file is asked for so often that it is worth a compressed form.
fn is_compressed(path: &str) -> bool {
    !path.starts_with("snippets/") && COMPRESSED.iter().any(|end| path.ends_with(end))
}

/// The turn in which a file is written.
fn rank(path: &str) -> u8 {
    match path {
        "embed.js" => 2,
        "index.html" | "manifest.json" => 3,
        _ if path.contains('/') => 0,
        _ => 1,
    }
}

/// Writes a file under another name first: whoever asks for it meanwhile gets the old one or the new
/// one, whole.
fn write_whole(path: &Path, content: &[u8]) -> Result<()> {
    let name = path.display();
    let parent = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent)
        .with_context(|| format!("the folder {} cannot be made", parent.display()))?;
    let unfinished = path.with_added_extension("unfinished");
    fs::write(&unfinished, content)
        .and_then(|()| fs::rename(&unfinished, path))
        .with_context(|| format!("{name} cannot be written"))
}

fn brotli(mut content: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
