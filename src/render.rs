//! The static story: the same components as HTML, without a script.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    Story,
    model::{Claim, Ix, Slug},
};

use crate::{
    CONTAINER_CLASS, STATIC_MARK, STYLE,
    locale::Locale,
    options::HeadingLevel,
    state::{Choices, Outcome},
    view::{self, Explorer, ExplorerProps, Root, Session, Surroundings},
};

/// A story to render, and how.
#[derive(Clone)]
pub struct StaticStory {
    /// The story.
    pub story: Arc<Story>,
    /// The language of the interface.
    pub locale: Locale,
    /// The level of the first heading.
    pub heading_level: HeadingLevel,
    /// The claim that begins open.
    pub open: Option<Ix<Claim>>,
    /// The address of the page that links from claim to claim lead to: where the story stands in
    /// the light DOM, with an id for every claim. Empty for the page that it is rendered for;
    /// `None` makes them plain words.
    pub page: Option<String>,
}

impl StaticStory {
    /// The story as HTML for the light DOM of a page: every question, claim and statement, with
    /// `<details>` to click through.
    pub fn light_dom(&self) -> String {
        self.html(Root::Light)
    }

    fn html(&self, root: Root) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            let props = ExplorerProps {
                session: Session::new(
                    Arc::clone(&self.story),
                    Choices::with_open(self.open),
                    self.locale,
                    Vec::new(),
                    Paper,
                ),
                locale: self.locale,
                heading_level: self.heading_level,
                root,
                page: self.page.clone(),
            };
            Explorer(props).into_view().to_html()
        });
        // The renderer's empty comments are not valid HTML.
        let html = html.replace("<!>", "<!---->");
        format!("<div class=\"{CONTAINER_CLASS}\" {STATIC_MARK}>{html}</div>")
    }

    /// The story as the declarative shadow root of a `<claim-explorer>` element, with its style.
    pub fn shadow_root(&self) -> String {
        let html = self.html(Root::Shadow);
        format!("<template shadowrootmode=\"open\"><style>{STYLE}</style>{html}</template>")
    }
}

/// Text as it stands in HTML, within quotation marks too.
pub fn escaped(text: &str) -> String {
    view::escaped(text)
}

/// Where nothing happens.
struct Paper;

impl Surroundings for Paper {
    fn link_to(&self, _claim: &Slug) -> Option<String> {
        None
    }

    fn has_sheet(&self) -> bool {
        false
    }

    fn own_page(&self) -> Option<String> {
        None
    }

    fn carry_out(&self, _outcome: Outcome, _session: &Session) {}
}
