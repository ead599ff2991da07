//! The static story: the same components as HTML, without a script.

use std::sync::Arc;

use leptos::prelude::*;
use story::Story;

use crate::{
    CONTAINER_CLASS, STATIC_MARK, STYLE,
    locale::Locale,
    state::Choices,
    view::{Explorer, ExplorerProps, HeadingLevel},
};

/// The story as HTML: every question, claim and statement, with `<details>` to click through.
pub fn explorer(story: Arc<Story>, locale: Locale, heading_level: HeadingLevel) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let props = ExplorerProps {
            story,
            locale,
            heading_level,
            choices: Choices::default(),
        };
        Explorer(props).into_view().to_html()
    });
    // The renderer's empty comments are not valid HTML.
    html.replace("<!>", "<!---->")
}

/// The story as the declarative shadow root of a `<claim-explorer>` element, with its style.
pub fn shadow_root(story: Arc<Story>, locale: Locale, heading_level: HeadingLevel) -> String {
    let html = explorer(story, locale, heading_level);
    format!(
        "<template shadowrootmode=\"open\"><style>{STYLE}</style>\
         <div class=\"{CONTAINER_CLASS}\" {STATIC_MARK}>{html}</div></template>"
    )
}
