//! What newsrooms paste, for each kind of page.

use claim_explorer::html::{escaped, frame};

/// The snippets of one story.
pub(super) struct Snippets {
    plain: String,
    /// The frame, as 'Embed this' gives it.
    pub(super) frame: String,
    resized_frame: String,
    wordpress_block: String,
    wordpress_shortcode: String,
    react: String,
    vue: String,
    amp: String,
}

impl Snippets {
    /// The snippets of the story `id`, which is published at `base` and rendered as `static_story`.
    pub(super) fn of(base: &str, id: &str, title: &str, static_story: &str) -> Self {
        let (page, story) = (format!("{base}/{id}.html"), format!("{base}/{id}.story"));
        let script = format!("<script type=\"module\" src=\"{base}/embed.js\"></script>");
        let frame = frame(&page, title);
        let resized_frame =
            format!("{frame}\n<script type=\"module\" src=\"{base}/frame.js\"></script>\n");
        let quoted = escaped(title);
        Self {
            plain: format!(
                "<claim-explorer story=\"{story}\">{static_story}</claim-explorer>\n{script}\n"
            ),
            wordpress_block: format!("<!-- wp:html -->\n{frame}\n<!-- /wp:html -->\n"),
            wordpress_shortcode: shortcode(base),
            react: format!(
                "import {{ useEffect }} from \"react\";\n\n\
                 export function ClaimExplorer() {{\n  \
                   useEffect(() => {{\n    \
                     const script = document.createElement(\"script\");\n    \
                     script.type = \"module\";\n    \
                     script.src = \"{base}/embed.js\";\n    \
                     document.head.append(script);\n  \
                   }}, []);\n  \
                   return <claim-explorer story=\"{story}\" heading-level=\"2\" />;\n\
                 }}\n"
            ),
            vue: format!(
                "<script setup>\nimport {{ onMounted }} from \"vue\";\n\n\
                 // In the build's options: isCustomElement: (tag) => tag === \"claim-explorer\".\n\
                 onMounted(() => {{\n  \
                   const script = document.createElement(\"script\");\n  \
                   script.type = \"module\";\n  \
                   script.src = \"{base}/embed.js\";\n  \
                   document.head.append(script);\n\
                 }});\n</script>\n\n<template>\n  \
                 <claim-explorer story=\"{story}\" heading-level=\"2\"></claim-explorer>\n</template>\n"
            ),
            amp: format!(
                "<amp-iframe src=\"{page}\" title=\"{quoted}\" width=\"600\" height=\"600\" \
                 layout=\"responsive\" sandbox=\"allow-scripts allow-same-origin allow-popups\" \
                 frameborder=\"0\" resizable>\n  \
                 <div overflow tabindex=\"0\" role=\"button\" aria-label=\"Show all\">Show all</div>\n  \
                 <p placeholder>{quoted}</p>\n</amp-iframe>\n"
            ),
            frame,
            resized_frame,
        }
    }

    /// The files of the snippets: their names and what they hold.
    pub(super) fn files(self) -> [(&'static str, String); 8] {
        [
            ("plain.html", self.plain),
            ("frame.html", self.frame),
            ("frame-resized.html", self.resized_frame),
            ("wordpress-block.html", self.wordpress_block),
            ("wordpress-shortcode.php", self.wordpress_shortcode),
            ("react.jsx", self.react),
            ("vue.vue", self.vue),
            ("amp.html", self.amp),
        ]
    }
}

/// A shortcode for the theme's `functions.php`: what authors may not write, the theme does.
fn shortcode(base: &str) -> String {
    format!(
        "// In an article: [claim_explorer story=\"aleppo-2024\" title=\"What each side says\"]\n\
         add_shortcode('claim_explorer', function ($given) {{\n  \
           $given = shortcode_atts(['story' => '', 'title' => ''], $given);\n  \
           wp_enqueue_script_module('claim-explorer-frame', '{base}/frame.js');\n  \
           return sprintf(\n    \
             '<iframe src=\"%s\" title=\"%s\" loading=\"lazy\" width=\"100%%\" height=\"600\"></iframe>',\n    \
             esc_url('{base}/' . sanitize_title($given['story']) . '.html'),\n    \
             esc_attr($given['title'])\n  );\n}});\n"
    )
}
