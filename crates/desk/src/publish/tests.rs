//! Folders as they are published, again and again.

use std::{
    collections::BTreeMap,
    env, fs,
    io::Read,
    process::{self, ExitCode},
};

use flate2::read::GzDecoder;
use serde_json::Value;

use super::*;

const MINIMAL: &str = include_str!("../../../story/tests/support/minimal.json");

/// A folder of a test of its own, empty.
fn scratch(name: &str) -> PathBuf {
    let folder = env::temp_dir()
        .join(format!("claim-explorer-{}", process::id()))
        .join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("engine")).unwrap();
    for (file, content) in [
        (
            "embed.js",
            "const A=\"claim-explorer.js\",B=\"claim-explorer_bg.wasm\";",
        ),
        ("claim-explorer.js", "glue"),
        ("claim-explorer_bg.wasm", "wasm"),
        ("frame.js", "frame"),
    ] {
        fs::write(folder.join("engine").join(file), content).unwrap();
    }
    folder
}

/// The minimal story under this id, with a change, in a file of the folder.
fn story_file(folder: &Path, id: &str, change: (&str, &str)) -> PathBuf {
    let path = folder.join(format!("{id}.json"));
    let text = MINIMAL
        .replacen("\"bridge\"", &format!("\"{id}\""), 1)
        .replace(change.0, change.1);
    fs::write(&path, text).unwrap();
    path
}

/// Publishes the files into the folder's `out`.
fn publish_into(folder: &Path, files: &[PathBuf], base_url: Option<&str>) -> Result<ExitCode> {
    let (out, engine) = (folder.join("out"), folder.join("engine"));
    let options = Options {
        out: &out,
        engine: &engine,
        base_url,
    };
    publish(files, &options)
}

/// Every file below a folder, by its path.
fn files_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

/// Whether a file is the compressed form of another.
fn is_compressed(path: &str) -> bool {
    let end = Path::new(path).extension();
    end.is_some_and(|end| end == "br" || end == "gz")
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn ten_stories_have_one_engine_and_published_twice_nothing_changes() {
    let folder = scratch("ten");
    let stories: Vec<PathBuf> = (0..10)
        .map(|n| story_file(&folder, &format!("story-{n}"), ("", "")))
        .collect();
    publish_into(&folder, &stories, None).unwrap();
    let first = files_of(&folder.join("out"));
    let engine = first.keys().filter(|path| path.starts_with("engine/"));
    let engine: Vec<&String> = engine.filter(|path| !is_compressed(path)).collect();
    assert_eq!(engine.len(), 2, "{engine:?}");
    let embed = text(&first, "embed.js");
    for path in engine {
        assert!(embed.contains(path.as_str()), "{path} in {embed}");
    }
    let times = |path: &str| {
        fs::metadata(folder.join("out").join(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let before: Vec<_> = first.keys().map(|path| times(path)).collect();
    publish_into(&folder, &stories, None).unwrap();
    assert_eq!(files_of(&folder.join("out")), first);
    let after: Vec<_> = first.keys().map(|path| times(path)).collect();
    assert_eq!(before, after, "a file was written again");
}

#[test]
fn a_correction_changes_its_own_files_and_keeps_the_version_before() {
    let folder = scratch("correction");
    let other = story_file(&folder, "other", ("", ""));
    let wrong = story_file(&folder, "crane", ("", ""));
    publish_into(&folder, &[wrong, other], None).unwrap();
    let before = files_of(&folder.join("out"));
    let right = story_file(&folder, "crane", ("The army holds it", "The army held it"));
    publish_into(&folder, &[right], None).unwrap();
    let after = files_of(&folder.join("out"));
    let changed: Vec<&str> = before
        .keys()
        .filter(|path| after.get(*path) != before.get(*path))
        .map(String::as_str)
        .filter(|path| !is_compressed(path))
        .collect();
    assert_eq!(
        changed,
        [
            "crane.html",
            "crane.story",
            "manifest.json",
            "snippets/crane/plain.html",
            "snippets/crane/static.html"
        ]
    );
    let manifest: Value = serde_json::from_slice(&after["manifest.json"]).unwrap();
    let versions = manifest["stories"]["crane"]["versions"].as_array().unwrap();
    assert_eq!(versions.len(), 2);
    for (version, claim) in versions
        .iter()
        .zip(["The army holds it", "The army held it"])
    {
        let name = format!("versions/crane-{}", version.as_str().unwrap());
        let page = text(&after, &format!("{name}.html"));
        assert!(page.contains(claim));
        assert!(page.contains("src=\"../embed.js\""));
        assert!(page.contains(&format!(
            "story=\"{}.story\"",
            name.trim_start_matches("versions/")
        )));
        assert!(story::unpack(&after[&format!("{name}.story")]).is_ok());
    }
    assert!(
        text(&after, "index.html").contains("other.html"),
        "it is forgotten"
    );
}

#[test]
fn compressed_forms_hold_the_same() {
    let folder = scratch("compressed");
    publish_into(&folder, &[story_file(&folder, "crane", ("", ""))], None).unwrap();
    let files = files_of(&folder.join("out"));
    for path in ["crane.html", "crane.story", "embed.js", "index.html"] {
        let mut gzip = Vec::new();
        GzDecoder::new(&files[&format!("{path}.gz")][..])
            .read_to_end(&mut gzip)
            .unwrap();
        let mut brotli = Vec::new();
        brotli::BrotliDecompress(&mut &files[&format!("{path}.br")][..], &mut brotli).unwrap();
        assert!(gzip == files[path] && brotli == files[path], "{path}");
    }
}

#[test]
fn nothing_is_written_if_a_story_is_not_in_order() {
    let folder = scratch("broken");
    let good = story_file(&folder, "crane", ("", ""));
    let broken = story_file(
        &folder,
        "broken",
        ("\"kind\": \"fact\"", "\"kind\": \"rumour\""),
    );
    publish_into(&folder, &[good.clone(), broken], None).unwrap();
    assert!(!folder.join("out").exists());
    let twice = publish_into(&folder, &[good.clone(), good], None).unwrap_err();
    assert!(
        twice
            .to_string()
            .contains("`crane` is that of a story before it"),
        "{twice}"
    );
    let index = publish_into(&folder, &[story_file(&folder, "index", ("", ""))], None).unwrap_err();
    assert!(
        index.to_string().contains("the folder's own page"),
        "{index}"
    );
    assert!(!folder.join("out").exists());
}

#[test]
fn an_address_that_would_lead_elsewhere_on_each_page_is_refused() {
    let folder = scratch("address");
    let story = story_file(&folder, "crane", ("", ""));
    for address in ["claims", "files.example/claims", "ftp://files.example"] {
        let error = publish_into(&folder, std::slice::from_ref(&story), Some(address));
        let error = error.unwrap_err().to_string();
        assert!(error.contains("begins with https://"), "{error}");
    }
    assert!(!folder.join("out").exists());
    publish_into(&folder, &[story], Some("/claims/")).unwrap();
}

#[test]
fn a_release_that_is_not_whole_is_told() {
    let folder = scratch("engine");
    let story = story_file(&folder, "crane", ("", ""));
    fs::write(
        folder.join("engine/embed.js"),
        "const A=\"claim-explorer.js\";",
    )
    .unwrap();
    let error = publish_into(&folder, std::slice::from_ref(&story), None).unwrap_err();
    assert!(
        error.to_string().contains("claim-explorer_bg.wasm"),
        "{error}"
    );
    fs::remove_file(folder.join("engine/embed.js")).unwrap();
    let error = publish_into(&folder, &[story], None).unwrap_err();
    assert!(error.to_string().contains("`--engine`"), "{error}");
}

#[test]
fn addresses_begin_as_the_newsroom_says_and_pages_can_be_embedded_from_elsewhere() {
    let folder = scratch("base");
    let story = story_file(
        &folder,
        "crane",
        ("The bridge", "The \\\"bridge\\\" & [more] {{base}}"),
    );
    publish_into(&folder, &[story], Some("https://news.example/claims/")).unwrap();
    let files = files_of(&folder.join("out"));
    let address = "https://news.example/claims/crane.html";
    for name in ["frame.html", "frame-resized.html", "amp.html"] {
        let snippet = text(&files, &format!("snippets/crane/{name}"));
        assert!(snippet.contains(&format!("src=\"{address}\"")), "{snippet}");
        assert!(
            snippet.contains("The &quot;bridge&quot; &amp; [more] {{base}}"),
            "{snippet}"
        );
    }
    // Nothing that WordPress takes out of what authors write, and nothing that ends a shortcode early.
    assert_eq!(
        text(&files, "snippets/crane/wordpress-block.html"),
        "<!-- wp:shortcode -->\n[claim_explorer story=\"crane\" title=\"The &quot;bridge&quot; &amp; \
         &#091;more&#093; {{base}}\"]\n<!-- /wp:shortcode -->\n"
    );
    for name in ["plain.html", "react.jsx", "vue.vue"] {
        let snippet = text(&files, &format!("snippets/crane/{name}"));
        assert!(
            snippet.contains("story=\"https://news.example/claims/crane.story\""),
            "{name}"
        );
        assert!(
            snippet.contains("https://news.example/claims/embed.js"),
            "{name}"
        );
    }
    let oembed: Value = serde_json::from_slice(&files["crane.oembed.json"]).unwrap();
    let frame = text(&files, "snippets/crane/frame.html");
    assert_eq!(oembed["html"].as_str(), Some(frame.as_str()));
    let page = text(&files, "crane.html");
    assert!(page.contains("href=\"https://news.example/claims/crane.oembed.json\""));
    // The policy knows the page's own style.
    let (_, style) = page.split_once("<style>").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    let source = format!("'{}'", hash::integrity(style.as_bytes()));
    for server in ["_headers", "nginx.conf"] {
        assert!(text(&files, server).contains(&source), "{server}");
    }
}
