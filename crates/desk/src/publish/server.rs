//! The server's instructions: types, how long a file may be kept, who may read it, and what it may do.

use claim_explorer::STYLE;

use super::hash;
use crate::page::style;

/// A year, the longest that caches keep to.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// So long may a cache hold what names the engine.
const FOR_MINUTES: &str = "public, max-age=300";

/// Files at addresses that stay are asked for each time, and sent only if they changed.
const ASK: &str = "no-cache";

/// The style's hashes, as sources of a policy: of the static story in an article, and of the
/// standalone page.
pub(super) fn style_hashes() -> [String; 2] {
    [STYLE.to_owned(), style()].map(|style| hash::integrity(style.as_bytes()))
}

/// The policy of the standalone pages. Anybody may frame them.
fn policy() -> String {
    let [_, page] = style_hashes();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
         style-src '{page}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
}

/// The headers as `_headers` has them, which several hosts of static sites read, for the stories of
/// these ids.
pub(super) fn headers<'i>(ids: impl Iterator<Item = &'i str>) -> String {
    let policy = policy();
    let stories: Vec<String> = ids
        .map(|id| {
            format!(
                "/{id}.story\n  Content-Type: application/octet-stream\n  Cache-Control: {ASK}\n\
                 /{id}.html\n  Cache-Control: {ASK}\n  Content-Security-Policy: {policy}\n"
            )
        })
        .collect();
    format!(
        "/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n\
         /engine/*\n  Cache-Control: {FOR_EVER}\n\
         /versions/*\n  Cache-Control: {FOR_EVER}\n  Content-Security-Policy: {policy}\n\
         /embed.js\n  Cache-Control: {FOR_MINUTES}\n\
         /frame.js\n  Cache-Control: {FOR_MINUTES}\n{}",
        stories.concat()
    )
}

/// The same for nginx, where the folder lies at the root of a server.
pub(super) fn nginx() -> String {
    let policy = policy();
    format!(
        "# Within `server {{ … }}`, with the folder as `root`. The compressed files beside each file\n\
         # want `gzip_static` and, where the module is there, `brotli_static`.\n\
         gzip_static on;\n\
         types {{\n  \
           text/html html;\n  text/javascript js;\n  application/wasm wasm;\n  \
           application/json json;\n  application/octet-stream story;\n\
         }}\n\
         add_header Access-Control-Allow-Origin * always;\n\
         add_header X-Content-Type-Options nosniff always;\n\
         add_header Cache-Control $claim_explorer_cache always;\n\
         add_header Content-Security-Policy $claim_explorer_policy always;\n\n\
         # Outside of it, within `http {{ … }}`:\n\
         # map $uri $claim_explorer_cache {{\n\
         #   ~^/(engine|versions)/ \"{FOR_EVER}\";\n\
         #   ~^/(embed|frame)\\.js$ \"{FOR_MINUTES}\";\n\
         #   default \"{ASK}\";\n\
         # }}\n\
         # map $uri $claim_explorer_policy {{\n\
         #   /index.html \"\";\n\
         #   ~^/(versions/)?[a-z0-9-]+\\.html$ \"{policy}\";\n\
         #   default \"\";\n\
         # }}\n"
    )
}
