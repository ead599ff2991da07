//! Snippets that newsrooms paste, for each kind of page: the files of `snippets/`, with names in double
//! braces for what differs from story to story.

use claim_explorer::html::{escaped, frame};

/// The snippets as templates: the name of the file, the label for people, and the text.
const TEMPLATES: [(&str, &str, &str); 9] = [
    (FRAME, "A frame", include_str!("snippets/frame.html")),
    (
        "frame-resized.html",
        "A frame, with the script that makes all frames as high as their stories",
        include_str!("snippets/frame-resized.html"),
    ),
    (
        "plain.html",
        "The element, with the story in the page itself",
        include_str!("snippets/plain.html"),
    ),
    (
        "static.html",
        "The story alone, for a server to put into the element",
        include_str!("snippets/static.html"),
    ),
    (
        "wordpress-block.html",
        "A block for WordPress, whose theme has the shortcode",
        include_str!("snippets/wordpress-block.html"),
    ),
    (
        "wordpress-shortcode.php.txt",
        "The shortcode, for a theme of WordPress’s",
        include_str!("snippets/wordpress-shortcode.php.txt"),
    ),
    ("react.jsx", "React", include_str!("snippets/react.jsx")),
    ("vue.vue", "Vue", include_str!("snippets/vue.vue")),
    ("amp.html", "AMP", include_str!("snippets/amp.html")),
];

/// The name of the frame, which is what 'Embed this' gives.
const FRAME: &str = "frame.html";

/// A snippet, filled in.
pub(super) struct Snippet {
    /// The name of its file.
    pub(super) name: &'static str,
    /// The label for people: its use.
    pub(super) label: &'static str,
    /// The text that is pasted.
    pub(super) text: String,
    /// Whether the whole story is in it.
    pub(super) has_story: bool,
}

/// The snippets of one story, filled in.
pub(super) struct Snippets(Vec<Snippet>);

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
        let snippets = TEMPLATES.map(|(name, label, template)| Snippet {
            name,
            label,
            text: filled(template, &values),
            has_story: template.contains("{{static-story}}"),
        });
        Self(snippets.into())
    }

    /// The snippets, those that are asked for most first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Snippet> {
        self.0.iter()
    }

    /// The frame.
    pub(super) fn frame(&self) -> &str {
        let frame = self.iter().find(|snippet| snippet.name == FRAME);
        frame.map_or("", |snippet| &snippet.text)
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
