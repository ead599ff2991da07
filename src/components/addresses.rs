//! The addresses of claims and questions, the citation of the story, and the parts that host pages
//! style.

use story::model::Slug;

use super::{ExplorerContext, Extent, Root, Setting, claim_id, question_id};
use crate::locale::Masthead;

impl ExplorerContext {
    /// The particulars of the story, for a citation.
    pub fn masthead(self) -> Masthead {
        let as_of = self.as_of_in_words();
        self.setting(|Setting { story, .. }| Masthead {
            title: self.locale().name(&story.title),
            publisher: story
                .publisher
                .as_ref()
                .map(|by| self.locale().name(&by.name)),
            as_of,
        })
    }

    /// The `part` attribute by which host pages style what is in a shadow root. Elsewhere it has no
    /// use, and HTML does not know it.
    pub(crate) fn part(self, name: &'static str) -> Option<&'static str> {
        let is_in_shadow = self.setting(|setting| setting.root == Root::Shadow);
        is_in_shadow.then_some(name)
    }

    /// The address of a claim: within the widget's own tree, or on the page of the story.
    pub(super) fn address(self, claim: &Slug) -> Option<String> {
        self.address_of(&claim_id(claim.as_str()))
    }

    /// The address of a question on the page of the story, where the ledger alone is laid out.
    pub(super) fn elsewhere(self, question: &Slug) -> Option<String> {
        // Live, all of the story is laid out.
        let is_elsewhere =
            cfg!(feature = "ssr") && self.setting(|setting| setting.extent == Extent::Ledger);
        is_elsewhere.then(|| self.address_of(&question_id(question.as_str())))?
    }

    fn address_of(self, id: &str) -> Option<String> {
        let page = self.setting(|setting| setting.page.clone())?;
        Some(format!("{page}#{id}"))
    }
}
