//! What all components of one widget share.

use std::sync::Arc;

use leptos::prelude::*;
use story::model::{Claim, Ix, Slug};

use super::{as_of::as_of_in_words, session::Session};
use crate::{
    locale::{Locale, Masthead},
    options::HeadingLevel,
    state::{Action, Aspect, Choices, Found, hash::ANCHOR},
};

/// What the widget stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Root {
    /// A shadow root.
    Shadow,
    /// The light DOM of a page of its own.
    Light,
}

/// What all components of one widget share: given to each as a prop, so that none can miss it.
#[derive(Clone, Copy)]
pub(super) struct Shared {
    /// The interface's language and words.
    pub(super) locale: Locale,
    /// The level of the first heading.
    pub(super) heading_level: HeadingLevel,
    /// Whether all comes from one source, which is then said once, at the top.
    pub(super) has_sole_source: bool,
    /// Where the components stand.
    root: Root,
    /// Where links from claim to claim lead without a script, if anywhere.
    page: StoredValue<Option<String>>,
    session: StoredValue<Session, LocalStorage>,
}

impl Shared {
    /// What the components of a widget share that shows this session's story.
    pub(super) fn new(
        session: Session,
        locale: Locale,
        heading_level: HeadingLevel,
        root: Root,
        page: Option<String>,
    ) -> Self {
        let has_sole_source = session.threads().sole_source.is_some();
        Self {
            root,
            has_sole_source,
            locale,
            heading_level,
            page: StoredValue::new(page),
            session: StoredValue::new_local(session),
        }
    }

    /// The value of `part`, by which host pages style what is in a shadow root. Elsewhere it has no
    /// use, and HTML does not know it.
    pub(super) fn part(self, name: &'static str) -> Option<&'static str> {
        matches!(self.root, Root::Shadow).then_some(name)
    }

    /// A claim of the story.
    pub(super) fn claim(self, ix: Ix<Claim>) -> Option<Arc<Claim>> {
        self.with(|session| session.story().claims.get(ix).cloned())
            .flatten()
    }

    /// What `read` finds in the session, which is there as long as the components are.
    pub(super) fn with<T>(self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        self.session.try_with_value(read)
    }

    /// What the reader chose and what is found, for a claim; whoever asks is told when that
    /// changes for it.
    pub(super) fn of_claim<T>(
        self,
        claim: Ix<Claim>,
        read: impl Fn(&Choices, &Found) -> T,
    ) -> Option<T> {
        self.with(|session| session.of_claim(claim, read))
    }

    /// What the reader chose and what is found; whoever asks is told when that aspect of it
    /// changes.
    pub(super) fn of_aspect<T>(
        self,
        aspect: Aspect,
        read: impl Fn(&Choices, &Found) -> T,
    ) -> Option<T> {
        self.with(|session| session.of_aspect(aspect, read))
    }

    /// Carries out what the reader did.
    pub(super) fn act(self, action: Action) {
        // A copy, since what comes of it may take the widget off the page.
        if let Some(session) = self.session.try_get_value() {
            session.act(action);
        }
    }

    /// The address that leads readers elsewhere to a claim, if there is one.
    pub(super) fn link_to(self, claim: &Slug) -> Option<String> {
        self.with(|session| session.link_to(claim)).flatten()
    }

    /// The story's title, who publishes it, and the time up to which it is looked at.
    pub(super) fn masthead(self) -> Option<Masthead> {
        self.with(|session| {
            let story = session.story();
            let publisher = story.publisher.as_ref();
            Masthead {
                title: self.locale.name(&story.title),
                publisher: publisher.map(|by| self.locale.name(&by.name)),
                as_of: as_of_in_words(self).unwrap_or_default(),
            }
        })
    }

    /// The address of a claim: within the widget's own tree, or on the page of the story.
    pub(super) fn address(self, claim: &Slug) -> Option<String> {
        let page = self.page.try_get_value().flatten()?;
        Some(format!("{page}#{}", toggle_id(claim.as_str())))
    }
}

/// The DOM id of the button that opens a claim, within the widget's own tree.
pub(crate) fn toggle_id(claim: &str) -> String {
    format!("{ANCHOR}{claim}")
}
