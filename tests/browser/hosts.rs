//! The host pages of `tests/hosts`, each named for the promise that it holds, and the stories that
//! they show.

use std::{fs, io, path::Path, sync::Arc};

use claim_explorer::{components::HeadingLevel, locale::Locale, render::StaticStory};
use story::{Story, model::Interface};

/// The stories, by id.
const STORIES: [(&str, &str); 3] = [
    ("aleppo-2024", include_str!("../../data/aleppo-2024.json")),
    ("harbour", include_str!("../stories/harbour.json")),
    (
        "bridge",
        include_str!("../../crates/story/tests/support/minimal.json"),
    ),
];

/// The place of the version in a packed story: after the magic word.
const VERSION: usize = 4;

/// The script before every other script of a page.
const COLLECT: &str = "<script src=\"/collect.js\"></script>";

/// The file that is served beside the built files.
pub(super) fn file(path: &str) -> Option<io::Result<Vec<u8>>> {
    if path == "/collect.js" {
        return Some(Ok(include_bytes!("collect.js").to_vec()));
    }
    if let Some(name) = path.strip_prefix("/stories/") {
        return packed(name).map(Ok);
    }
    let page = path.strip_prefix("/hosts/")?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts");
    Some(fs::read(folder.join(page)))
}

/// A page with the static stories that it names, told where another origin is, and heard.
pub(super) fn filled(html: &str, other_origin: &str) -> String {
    let mut filled = html.replacen("<!DOCTYPE html>", &format!("<!DOCTYPE html>{COLLECT}"), 1);
    filled = filled.replace("{{another-origin}}", other_origin);
    for (id, _) in STORIES {
        let placeholder = format!("{{{{{id}}}}}");
        if filled.contains(&placeholder) {
            filled = filled.replace(&placeholder, &static_story(id, None));
        }
    }
    filled
}

/// The static story with this id, for an article; a claim may begin open.
pub(super) fn static_story(id: &str, open: Option<&str>) -> String {
    let story = story(id);
    let rendering = StaticStory {
        open: open.and_then(|claim| story.claim(claim)),
        story: Arc::new(story),
        locale: Locale::of(Interface::English),
        heading_level: HeadingLevel::default(),
        page: Some(format!("/{id}.html")),
    };
    rendering.shadow_root()
}

/// The story with this id.
pub(crate) fn story(id: &str) -> Story {
    let mut stories = STORIES.iter();
    let (_, json) = stories.find(|(known, _)| *known == id).expect("a known id");
    story::parse(json).expect("`cargo desk check` passes")
}

/// A packed story: whole, damaged, or of another release.
fn packed(name: &str) -> Option<Vec<u8>> {
    let pack = |id| story::pack(&story(id)).expect("every story can be packed");
    let mut bytes = match name {
        "corrupt.story" | "foreign.story" => pack("bridge"),
        _ => return Some(pack(name.strip_suffix(".story")?)),
    };
    match name {
        "corrupt.story" => bytes.truncate(bytes.len() / 2),
        _ => bytes[VERSION] += 1,
    }
    Some(bytes)
}
