//! The link that leads others to where a reader is in a story.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use story::{
    Story,
    derive::{AsOf, moments},
    model::{Claim, Interface, Ix, Question},
};

use super::{Facet, Filters, View};

/// A link to where a reader is in a story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeepLink {
    /// The view, if it is another than the page asks for.
    pub view: Option<View>,
    /// The open claim that the reader came to last.
    pub claim: Option<Ix<Claim>>,
    /// The question, if the link leads to no more than that.
    pub question: Option<Ix<Question>>,
    /// The search and the facets to filter by.
    pub filters: Filters,
    /// The time up to which the story is looked at.
    pub as_of: AsOf,
    /// The language of the interface, if the link asks for one.
    pub language: Option<Interface>,
}

impl DeepLink {
    /// The words of the link: the id of the claim, then `;key:value` for all that is
    /// not as it is at first; empty for where every reader begins.
    pub fn written(&self, story: &Story) -> String {
        let id = self.claim.and_then(|claim| story.claims.get(claim));
        let mut words = id.map_or(String::new(), |claim| claim.id.to_string());
        let mut add = |key: &str, value: &str| words.extend([";", key, ":", value]);
        if let Some(view) = self.view {
            add("view", view.word());
        }
        if let Some(language) = self.language {
            add("lang", language.word());
        }
        if let AsOf::At(second) = self.as_of {
            add("as-of", &second.to_string());
        }
        let search = &self.filters.search;
        if !search.is_empty() {
            let search: String = utf8_percent_encode(search, NON_ALPHANUMERIC).collect();
            add("find", &search);
        }
        for facet in &self.filters.facets {
            if let Some((key, value)) = facet.written(story) {
                add(key, value);
            }
        }
        words
    }

    /// The link that has these words. What is not of this story is left out.
    pub fn read(words: &str, story: &Story) -> Self {
        let mut link = Self::default();
        for part in words.split(';') {
            let Some((key, value)) = part.split_once(':') else {
                link.claim = story.claim(part).or(link.claim);
                continue;
            };
            match key {
                "view" => link.view = View::of_word(value).filter(|_| !moments(story).is_empty()),
                "lang" => link.language = Interface::of_tag(value),
                "as-of" => link.as_of = value.parse().map_or(AsOf::Now, AsOf::At),
                "find" => {
                    link.filters.search = percent_decode_str(value)
                        .decode_utf8()
                        .unwrap_or_default()
                        .into();
                }
                _ => {
                    if let Some(facet) = Facet::read(key, value, story)
                        && !link.filters.has(facet)
                    {
                        link.filters.facets.push(facet);
                    }
                }
            }
        }
        link
    }
}
