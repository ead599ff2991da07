//! A story's files: at addresses that stay, and each version under its own.

use std::sync::Arc;

use anyhow::{Context, Result};
use claim_explorer::{components::HeadingLevel, locale::Locale, render::StaticStory};
use serde_json::json;
use story::{Story, model::Interface};

use super::{folder::Folder, hash, snippets::Snippets};
use crate::page::{Place, document};

/// The files of one story.
pub(super) struct StoryFiles {
    /// The story's id, by which its files are named.
    pub(super) id: String,
    /// The title, in the story's language.
    pub(super) title: String,
    /// The name of this version: that of its files, and of no others.
    pub(super) version: String,
    /// The packed story.
    pub(super) packed: Vec<u8>,
    /// The standalone page.
    pub(super) page: String,
    /// The standalone page of this version.
    version_page: String,
    /// The description by which other sites embed the page (<https://oembed.com>).
    oembed: Vec<u8>,
    snippets: Snippets,
}

impl StoryFiles {
    /// Makes the files of a story that is published at `base`.
    pub(super) fn of(story: &Arc<Story>, base: &str) -> Result<Self> {
        let locale = Locale::of(Interface::English);
        let id = story.id.to_string();
        let packed = story::pack(story).context("the story could not be packed")?;
        let oembed_address = format!("{base}/{id}.oembed.json");
        let page = document(
            story,
            locale,
            &Place {
                root: "",
                name: &id,
                // Only a whole address can be found from elsewhere.
                oembed: Some(oembed_address.as_str()).filter(|_| !base.is_empty()),
            },
        )?;
        let version = hash::name(&[&packed, page.as_bytes()]);
        let version_page = document(
            story,
            locale,
            &Place {
                root: "../",
                name: &format!("{id}-{version}"),
                oembed: None,
            },
        )?;
        let inline = StaticStory {
            story: Arc::clone(story),
            locale,
            heading_level: HeadingLevel::default(),
            open: None,
            page: Some(format!("{base}/{id}.html")),
        };
        let title = locale.name(&story.title);
        let snippets = Snippets::of(base, &id, &title, &inline.shadow_root());
        let publisher = story.publisher.as_ref().map(|by| locale.name(&by.name));
        let oembed = json!({
            "version": "1.0",
            "type": "rich",
            "title": title,
            "provider_name": publisher,
            "html": snippets.frame(),
            "width": 600,
            "height": 600,
        });
        Ok(Self {
            oembed: serde_json::to_vec_pretty(&oembed)?,
            id,
            title,
            version,
            packed,
            page,
            version_page,
            snippets,
        })
    }

    /// The path of the packed story, at the address that stays.
    pub(super) fn story_path(&self) -> String {
        format!("{}.story", self.id)
    }

    /// The path of the standalone page, at the address that stays.
    pub(super) fn page_path(&self) -> String {
        format!("{}.html", self.id)
    }

    /// Puts the files into the folder.
    pub(super) fn put_into(self, folder: &mut Folder) {
        let (id, version) = (&self.id, &self.version);
        folder.put(
            &format!("versions/{id}-{version}.story"),
            self.packed.clone(),
        );
        folder.put(&format!("versions/{id}-{version}.html"), self.version_page);
        for snippet in self.snippets.iter() {
            let path = format!("snippets/{id}/{}", snippet.name);
            folder.put(&path, snippet.text.as_str());
        }
        folder.put(&format!("{id}.oembed.json"), self.oembed);
        folder.put(&format!("{id}.story"), self.packed);
        folder.put(&format!("{id}.html"), self.page);
    }
}
