//! The folder's manifest: every story that was ever published into it, and the hashes of what a page
//! includes.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use story::Story;

use super::{engine::Engine, hash, server, story_files::StoryFiles};

/// The manifest.
pub(super) struct Manifest {
    engine: Value,
    /// The stories by id.
    stories: BTreeMap<String, Value>,
}

impl Manifest {
    /// Reads the manifest of a folder; that of a new one is empty.
    ///
    /// # Errors
    ///
    /// A manifest that is none.
    pub(super) fn read(out: &Path) -> Result<Self> {
        let path = out.join("manifest.json");
        let stories = match fs::read_to_string(&path) {
            Ok(text) => {
                let before: Value = serde_json::from_str(&text)
                    .with_context(|| format!("{} is no manifest: remove it", path.display()))?;
                let stories = before.get("stories").and_then(Value::as_object);
                stories.cloned().unwrap_or_default().into_iter().collect()
            }
            Err(_) => BTreeMap::new(),
        };
        Ok(Self {
            engine: Value::Null,
            stories,
        })
    }

    /// Adds a story, or a version of one that is there.
    pub(super) fn add(&mut self, story: &Story, files: &StoryFiles) {
        let before = self.stories.get(&files.id);
        let known = before.and_then(|story| story.get("versions")?.as_array().cloned());
        let mut versions = known.unwrap_or_default();
        if versions.last().and_then(Value::as_str) != Some(&files.version) {
            versions.retain(|version| version.as_str() != Some(&files.version));
            versions.push(files.version.as_str().into());
        }
        let entry = json!({
            "title": files.title,
            "asOf": story.as_of.datetime,
            "story": file(&files.story_path(), &files.packed),
            "page": file(&files.page_path(), files.page.as_bytes()),
            "versions": versions,
        });
        self.stories.insert(files.id.clone(), entry);
    }

    /// Names the engine's files.
    pub(super) fn set_engine(&mut self, engine: &Engine) {
        let [inline, page] = server::style_hashes();
        self.engine = json!({
            "embed": file("embed.js", &engine.embed),
            "frame": file("frame.js", &engine.frame),
            "glue": file(&engine.glue.0, &engine.glue.1),
            "wasm": file(&engine.wasm.0, &engine.wasm.1),
            // For `style-src`: of the static story in an article, and of the standalone page.
            "styles": { "inline": inline, "page": page },
        });
    }

    /// The ids and titles of the stories.
    pub(super) fn titles(&self) -> impl Iterator<Item = (&str, &str)> {
        self.stories.iter().map(|(id, story)| {
            let title = story.get("title").and_then(Value::as_str);
            (id.as_str(), title.unwrap_or(id))
        })
    }

    /// The manifest as JSON.
    pub(super) fn to_json(&self) -> Result<Vec<u8>> {
        let manifest = json!({ "engine": self.engine, "stories": self.stories });
        let mut json = serde_json::to_vec_pretty(&manifest)?;
        json.push(b'\n');
        Ok(json)
    }
}

fn file(path: &str, content: &[u8]) -> Value {
    json!({ "path": path, "integrity": hash::integrity(content) })
}
