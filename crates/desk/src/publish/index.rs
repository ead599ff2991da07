//! The folder's own page: every story, live in a frame, with what to paste.

use claim_explorer::html::{escaped, frame};

use super::{
    manifest::Manifest,
    snippets::{Snippet, Snippets},
};

const STYLE: &str = "\
    html{color-scheme:light dark;font-family:system-ui,sans-serif}\
    body{margin:0 auto;padding:16px;max-inline-size:60rem}\
    iframe{inline-size:100%;border:0}\
    textarea{box-sizing:border-box;inline-size:100%;font-family:ui-monospace,monospace}\
    summary{padding-block:8px}";

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

/// The ways to embed a story: what is short to copy, what holds the story to take as a file.
fn snippets(base: &str, id: &str, title: &str) -> String {
    let snippets = Snippets::of(base, id, title, "");
    let snippets = snippets.iter().enumerate().map(|(position, snippet)| {
        let Snippet { name, label, .. } = snippet;
        let content = if snippet.has_story {
            format!("<a href=\"snippets/{id}/{name}\" download>{name}</a>")
        } else {
            let about = escaped(&format!("{label}: {title}"));
            let text = escaped(&snippet.text);
            format!("<textarea readonly rows=\"6\" aria-label=\"{about}\">{text}</textarea>")
        };
        let open = if position == 0 { " open" } else { "" };
        format!("<details{open}>\n<summary>{label}</summary>\n{content}\n</details>\n")
    });
    let snippets: Vec<String> = snippets.collect();
    format!(
        "<p><a href=\"{id}.html\">The story’s own page</a>. To paste:</p>\n{}",
        snippets.concat()
    )
}
