//! What newsrooms paste, for each kind of page. The files of `snippets/` hold it, with names in double
//! braces for what differs from story to story.

use claim_explorer::html::{escaped, frame};

/// The snippets: the name of each, and its text.
const SNIPPETS: [(&str, &str); 9] = [
    ("plain.html", include_str!("snippets/plain.html")),
    ("static.html", include_str!("snippets/static.html")),
    (FRAME, include_str!("snippets/frame.html")),
    (
        "frame-resized.html",
        include_str!("snippets/frame-resized.html"),
    ),
    (
        "wordpress-block.html",
        include_str!("snippets/wordpress-block.html"),
    ),
    (
        "wordpress-shortcode.php",
        include_str!("snippets/wordpress-shortcode.php"),
    ),
    ("react.jsx", include_str!("snippets/react.jsx")),
    ("vue.vue", include_str!("snippets/vue.vue")),
    ("amp.html", include_str!("snippets/amp.html")),
];

/// The name of the frame, which is what 'Embed this' gives.
const FRAME: &str = "frame.html";

/// The snippets of one story, filled in.
pub(super) struct Snippets(Vec<(&'static str, String)>);

impl Snippets {
    /// The snippets of the story `id`, which is published at `base` and rendered as `static_story`.
    pub(super) fn of(base: &str, id: &str, title: &str, static_story: &str) -> Self {
        let page = format!("{base}/{id}.html");
        let values = [
            ("base", base),
            ("id", id),
            ("page", &page),
            ("story", &format!("{base}/{id}.story")),
            ("title", &escaped(title)),
            // Brackets end a shortcode.
            (
                "shortcode-title",
                &escaped(title).replace('[', "&#091;").replace(']', "&#093;"),
            ),
            ("frame", &frame(&page, title)),
            ("static-story", static_story),
        ];
        let filled = SNIPPETS.map(|(name, text)| (name, filled(text, &values)));
        Self(filled.into())
    }

    /// The files of the snippets: their names and what they hold.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(name, text)| (*name, text.as_str()))
    }

    /// The frame.
    pub(super) fn frame(&self) -> &str {
        let mut files = self.files();
        files
            .find_map(|(name, text)| (name == FRAME).then_some(text))
            .unwrap_or_default()
    }
}

/// The text with values in place of their names. Braces around anything else stay, and so do those within
/// a value.
fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let named = values.iter().find_map(|(name, value)| {
            let rest = after.strip_prefix(name)?.strip_prefix("}}")?;
            Some((*value, rest))
        });
        let (put, left) = named.unwrap_or(("{{", after));
        filled.push_str(put);
        rest = left;
    }
    filled + rest
}
