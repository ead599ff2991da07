//! The folder's own page: every story, live in a frame, with what to paste.

use claim_explorer::html::{escaped, frame};

use super::manifest::Manifest;

const STYLE: &str = "\
    html{color-scheme:light dark;font-family:system-ui,sans-serif}\
    body{margin:0 auto;padding:16px;max-inline-size:60rem}\
    iframe{inline-size:100%;border:0}\
    textarea{inline-size:100%;min-block-size:4lh;font-family:ui-monospace,monospace}";

/// The page.
pub(super) fn page(manifest: &Manifest, base: &str) -> String {
    let stories: Vec<String> = manifest
        .titles()
        .map(|(id, title)| {
            let (heading, snippets) = (escaped(title), snippets(base, id, title));
            let preview = frame(&format!("{id}.html"), title);
            format!("<section>\n<h2>{heading}</h2>\n{snippets}\n{preview}\n</section>\n")
        })
        .collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Stories</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{STYLE}</style>\n\
         <script type=\"module\" src=\"frame.js\"></script>\n</head>\n<body>\n\
         <h1>Stories</h1>\n{}</body>\n</html>\n",
        stories.concat()
    )
}

/// The ways to embed a story: the shortest to copy, the others to open.
fn snippets(base: &str, id: &str, title: &str) -> String {
    let label = escaped(&format!("A frame of “{title}”"));
    let frame = escaped(&frame(&format!("{base}/{id}.html"), title));
    let others = [
        ("in the page itself", "plain.html"),
        ("what scripts render there", "static.html"),
        ("a frame as high as its story", "frame-resized.html"),
        ("a block for WordPress", "wordpress-block.html"),
        ("its shortcode, once a theme", "wordpress-shortcode.php"),
        ("React", "react.jsx"),
        ("Vue", "vue.vue"),
        ("AMP", "amp.html"),
    ];
    let others: Vec<String> = others
        .iter()
        .map(|(name, file)| format!("<a href=\"snippets/{id}/{file}\">{name}</a>"))
        .collect();
    format!(
        "<p><a href=\"{id}.html\">The story’s own page</a></p>\n\
         <textarea readonly aria-label=\"{label}\">{frame}</textarea>\n<p>Or: {}.</p>",
        others.join(", ")
    )
}
