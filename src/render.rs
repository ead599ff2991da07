//! The static story: the same components as HTML, without a script.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    Story,
    model::{Claim, Ix},
};

use crate::{
    CONTAINER_CLASS, STATIC_MARK, STYLE,
    components::{ExplorerContext, Extent, HeadingLevel, Root, Setting},
    explorer::{Explorer, ExplorerProps},
    locale::Locale,
    state::Choices,
};

/// Up to so many claims, a story stands whole in the page of an article. Of a larger one the ledger
/// stands there, and the rest on the story's own page.
pub const CLAIMS_INLINE: usize = 400;

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
    /// The address of the page that links from claim to claim lead to, and the rows of a story that
    /// is too large to stand whole in an article: where it stands in the light DOM, with an id for
    /// every question and claim. Empty for the page that it is rendered for. `None` makes the links
    /// plain words, and every story whole.
    pub page: Option<String>,
}

impl StaticStory {
    /// The story as HTML for the light DOM of its own page: every question, claim and statement,
    /// with `<details>` to click through.
    pub fn light_dom(&self) -> String {
        self.html(Root::Light, Extent::Whole)
    }

    fn html(&self, root: Root, extent: Extent) -> String {
        let owner = Owner::new();
        let html = owner.with(|| {
            let choices = Choices::with_open(&self.story, [], self.open);
            let explorer = ExplorerContext::new(self.setting(root, extent), choices);
            Explorer(ExplorerProps { explorer }).into_view().to_html()
        });
        // The renderer's empty comments are not valid HTML.
        let html = html.replace("<!>", "<!---->");
        // A ledger alone has no claims.
        let open = self.open.filter(|_| extent == Extent::Whole);
        let open = open.and_then(|ix| self.story.claims.get(ix));
        let open = open.map_or("", |claim| claim.id.as_str());
        format!("<div class=\"{CONTAINER_CLASS}\" {STATIC_MARK}=\"{open}\">{html}</div>")
    }

    /// The setting that the components are given. The static story has the room for what needs a
    /// script.
    fn setting(&self, root: Root, extent: Extent) -> Setting {
        Setting {
            story: Arc::clone(&self.story),
            locale: self.locale,
            heading_level: self.heading_level,
            root,
            extent,
            page: self.page.clone(),
            changes: Vec::new(),
            has_links: true,
            has_sheet: false,
            has_own_page: false,
        }
    }

    /// The story as the declarative shadow root of a `<claim-explorer>` element in an article, with
    /// its style: like [`Self::light_dom`], but of more than [`CLAIMS_INLINE`] claims the ledger
    /// alone, each row a link to the page, if there is one.
    pub fn shadow_root(&self) -> String {
        let is_large = self.story.claims.len() > CLAIMS_INLINE;
        let extent = if is_large && self.page.is_some() {
            Extent::Ledger
        } else {
            Extent::Whole
        };
        let html = self.html(Root::Shadow, extent);
        format!("<template shadowrootmode=\"open\"><style>{STYLE}</style>{html}</template>")
    }
}
