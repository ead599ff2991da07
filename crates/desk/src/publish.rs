//! `desk publish`: a folder that any static server can serve, with the engine once and every story.

mod engine;
mod folder;
mod hash;
mod index;
mod manifest;
mod server;
mod snippets;
mod story_files;

use std::{
    collections::HashSet,
    io::{Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Result, ensure};
use story::Story;

use crate::check::{is_schema_file, load};
use engine::Engine;
use folder::Folder;
use manifest::Manifest;
use story_files::StoryFiles;

/// The place and the addresses of a publication.
pub(crate) struct Options<'o> {
    /// The folder to publish into.
    pub(crate) out: &'o Path,
    /// The folder of the built engine.
    pub(crate) engine: &'o Path,
    /// The address that the folder will have on the web; without one, the root of its server.
    pub(crate) base_url: Option<&'o str>,
}

/// Publishes the stories of these files. Nothing is written if one of them is not in order.
pub(crate) fn publish(files: &[PathBuf], options: &Options<'_>) -> Result<ExitCode> {
    let Some(stories) = stories(files)? else {
        return Ok(ExitCode::FAILURE);
    };
    let base = options.base_url.unwrap_or_default().trim_end_matches('/');
    let starts = ["/", "https://", "http://"];
    let is_whole = base.is_empty() || starts.iter().any(|start| base.starts_with(start));
    ensure!(
        is_whole,
        "--base-url {base}: expected an address that begins with https:// or, on the pages' own \
         server, with /"
    );
    let engine = Engine::read(options.engine)?;
    let mut manifest = Manifest::read(options.out)?;
    let mut folder = Folder::default();
    for story in &stories {
        let files = StoryFiles::of(story, base)?;
        manifest.add(story, &files);
        files.put_into(&mut folder);
    }
    manifest.set_engine(&engine);
    engine.put_into(&mut folder);
    let ids = manifest.titles().map(|(id, _)| id);
    folder.put("_headers", server::headers(ids));
    folder.put("nginx.conf", server::nginx());
    folder.put("index.html", index::page(&manifest, base));
    folder.put("manifest.json", manifest.to_json()?);
    let changed = folder.write(options.out)?;
    for path in &changed {
        writeln!(stdout(), "{}", options.out.join(path).display())?;
    }
    writeln!(
        stdout(),
        "{}: stories: {}, files that changed: {}",
        options.out.display(),
        stories.len(),
        changed.len()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The stories of the files, or `None` after saying what is wrong with one of them.
fn stories(files: &[PathBuf]) -> Result<Option<Vec<Arc<Story>>>> {
    let mut stories = Vec::new();
    let mut ids = HashSet::new();
    let mut are_right = true;
    for file in files {
        let path = file.display();
        if is_schema_file(file) {
            writeln!(
                stderr(),
                "{path}: the schema of stories, not a story: left out"
            )?;
            continue;
        }
        let Some(story) = load(file)? else {
            are_right = false;
            continue;
        };
        let id = story.id.to_string();
        ensure!(
            id != "index",
            "{path}: the id `index` is the name of the folder's own page: give the story another"
        );
        ensure!(
            ids.insert(id.clone()),
            "{path}: the id `{id}` is that of a story before it: give one of the two another"
        );
        stories.push(Arc::new(story));
    }
    Ok(are_right.then_some(stories))
}

#[cfg(test)]
mod tests;
