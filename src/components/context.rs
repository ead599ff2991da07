//! The context that all components of one widget share.

mod choices;
mod memos;
mod rows;

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread, Column, Index, Moment, Passage, Row, fold, moments, sole_source},
    model::{Claim, Ix, Question, Shared, Speaker},
};

use memos::Derived;

use super::{Setting, bodies::Bodies, memo::memo};
use crate::{
    locale::Locale,
    state::{Action, Choices, FacetCounts, Findings, News, Outcome},
};

/// The context of a widget's components: the story, the reader's choices, and what follows from
/// both. No context of Leptos's: each component is given it, and asks it for memos of what it
/// shows.
#[derive(Clone, Copy)]
pub struct ExplorerContext(StoredValue<Inner>);

/// The content of the context. It is stored once, so that each closure that captures the context
/// holds a handle and no more.
#[derive(Clone, Copy)]
struct Inner {
    locale: Locale,
    given: StoredValue<Given>,
    choices: RwSignal<Choices>,
    derived: Memo<Arc<Derived>>,
    findings: Memo<Option<Arc<Findings>>>,
    facet_counts: Memo<Arc<FacetCounts>>,
    bodies: StoredValue<Bodies>,
    news: RwSignal<Option<Arc<News>>>,
    /// The news that have an alert: others redraw no claim.
    alerts: RwSignal<Option<Arc<News>>>,
    on_outcome: Option<UnsyncCallback<Outcome>>,
}

/// The part of the context that stays as long as the widget is mounted.
struct Given {
    setting: Setting,
    /// The index, once something is searched for or the host has time for it.
    index: OnceLock<Index>,
    moments: Arc<Vec<Moment>>,
    columns: Vec<Column>,
    /// For each batch of the ledger's rows, whether it is laid out.
    batches: Vec<RwSignal<bool>>,
    has_sole_source: bool,
}

impl Given {
    fn index(&self) -> &Index {
        let Setting { story, locale, .. } = &self.setting;
        self.index.get_or_init(|| Index::of(story, locale.tag()))
    }
}

impl ExplorerContext {
    /// The context of a widget that begins with these choices.
    pub fn new(setting: Setting, choices: Choices) -> Self {
        let locale = setting.locale;
        let story = Arc::clone(&setting.story);
        let given = StoredValue::new(Given {
            index: OnceLock::new(),
            moments: Arc::new(moments(&story)),
            columns: Column::all_of(&story),
            batches: rows::batches(&story),
            has_sole_source: sole_source(&story).is_some(),
            setting,
        });
        let choices = RwSignal::new(choices);
        let derived = memos::derived(choices, story);
        let findings = memos::findings(choices, derived, given);
        let facet_counts = memos::facet_counts(choices, derived, findings, given);
        Self(StoredValue::new(Inner {
            locale,
            given,
            choices,
            derived,
            findings,
            facet_counts,
            bodies: StoredValue::new(Bodies::default()),
            news: RwSignal::new(None),
            alerts: RwSignal::new(None),
            on_outcome: None,
        }))
    }

    #[inline(never)]
    fn inner(self) -> Inner {
        self.0.get_value()
    }

    /// Has `on_outcome` called with the outcome of each action, after the signals have changed.
    pub fn on_outcome(self, on_outcome: UnsyncCallback<Outcome>) {
        self.0
            .update_value(|shared| shared.on_outcome = Some(on_outcome));
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.inner().locale
    }

    /// Carries out an action: the one way in for all that a reader does. The choices change, by
    /// [`Choices::apply`]; then the memos of them, and what they redraw; then the host hears of it.
    pub fn act(self, action: Action) {
        let mut outcome = None;
        self.change(&mut |choices, story| outcome = Some(choices.apply(action.clone(), story)));
        let on_outcome = self.0.try_get_value().and_then(|inner| inner.on_outcome);
        if let (Some(outcome), Some(on_outcome)) = (outcome, on_outcome) {
            on_outcome.run(outcome);
        }
    }

    /// Tells the reader of a newer version.
    pub fn bring(self, news: News) {
        if let Some(inner) = self.0.try_get_value() {
            let news = Some(Arc::new(news));
            let has_alerts = news.as_ref().is_some_and(|news| !news.alerts.is_empty());
            inner.news.set(news.clone());
            if has_alerts || untrack(|| inner.alerts.get()).is_some() {
                inner.alerts.set(news);
            }
        }
    }

    /// The news of a newer version, if there is one.
    pub(super) fn news(self) -> Option<Arc<News>> {
        self.inner().news.get()
    }

    /// A memo of the news that have an alert.
    pub(super) fn alerts(self) -> Memo<Option<Arc<News>>> {
        memo(move |_| self.inner().alerts.get())
    }

    /// The story.
    pub fn story(self) -> Arc<Story> {
        self.setting(|setting| Arc::clone(&setting.story))
    }

    /// A speaker of the story.
    pub(super) fn speaker(self, ix: Ix<Speaker>) -> Option<Shared<Speaker>> {
        self.setting(|setting| setting.story.speakers.get(ix).cloned())
    }

    /// A part of what the widget was given.
    pub fn setting<T>(self, read: impl FnOnce(&Setting) -> T) -> T {
        self.inner().given.with_value(|given| read(&given.setting))
    }

    /// Does something with the bodies that are laid out, if there is still a widget.
    pub(super) fn update_bodies<T>(self, update: impl FnOnce(&mut Bodies) -> T) -> Option<T> {
        self.0.try_get_value()?.bodies.try_update_value(update)
    }

    /// The time up to which the story is looked at.
    pub(super) fn as_of(self) -> AsOf {
        self.inner().derived.with(|derived| derived.as_of)
    }

    /// Whether the reader looks at the latest version.
    pub(super) fn is_latest(self) -> bool {
        self.as_of() == AsOf::Now
    }

    /// The time up to which the story is looked at, in words.
    pub(super) fn as_of_in_words(self) -> String {
        let as_of = self.as_of();
        self.inner().given.with_value(|given| {
            let latest = &given.setting.story.as_of;
            let moment = given.moments.get(as_of.position(&given.moments));
            let time = match as_of {
                AsOf::Now => latest,
                AsOf::At(_) => moment.map_or(latest, |moment| &moment.time),
            };
            self.locale().time(time)
        })
    }

    /// The moments of the story, in order.
    pub(super) fn moments(self) -> Arc<Vec<Moment>> {
        self.inner()
            .given
            .with_value(|given| Arc::clone(&given.moments))
    }

    /// The columns of the ledger.
    pub(super) fn columns(self) -> Vec<Column> {
        self.inner().given.with_value(|given| given.columns.clone())
    }

    /// A part of the threads as of the time that the reader looks at.
    pub(super) fn threads<T>(self, read: impl FnOnce(&Threads) -> T) -> T {
        self.inner().derived.with(|derived| read(&derived.threads))
    }

    /// A memo of a claim with all that bears on it; `None` while nobody has made it yet. It changes
    /// with the time that the reader looks at.
    pub(super) fn claim(self, ix: Ix<Claim>) -> Memo<Option<Arc<ClaimThread>>> {
        memo(move |_| self.threads(|threads| threads.claim(ix).cloned()))
    }

    /// A memo of a row of the ledger: a question with its claims. It changes with the time that the
    /// reader looks at.
    pub(super) fn row(self, ix: Ix<Question>) -> Memo<Option<Arc<Row>>> {
        memo(move |_| {
            self.inner()
                .derived
                .with(|derived| derived.ledger.rows.get(ix.position()).cloned())
        })
    }

    /// The findings of the search and the filters; `None` while there are neither.
    pub(crate) fn findings(self) -> Option<Arc<Findings>> {
        self.inner().findings.get()
    }

    /// The number of claims that are found; without a search or a filter, of all.
    #[cfg(feature = "csr")]
    pub(crate) fn count_found(self) -> u32 {
        let findings = untrack(|| self.findings());
        let count = findings.map_or(self.story().claims.len(), |findings| findings.count);
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// A memo of whether something is searched for or filtered by.
    pub(crate) fn has_findings(self) -> Memo<bool> {
        memo(move |_| self.findings().is_some())
    }

    /// The facets on offer, counted while the filters are open.
    pub(super) fn facet_counts(self) -> Arc<FacetCounts> {
        self.inner().facet_counts.get()
    }

    /// The words that are searched for, folded.
    pub(super) fn search(self) -> Memo<String> {
        self.choice(|choices| fold(&choices.filters().search))
    }

    /// The passage in which a claim was found.
    pub(super) fn passage(self, thread: &ClaimThread, words: &[&str]) -> Option<Passage> {
        self.inner().given.with_value(|given| {
            let story = &given.setting.story;
            given.index().passage(story, thread, words)
        })
    }

    /// Whether everything comes from one source, which is then said once, at the top.
    pub(super) fn has_sole_source(self) -> bool {
        self.inner().given.with_value(|given| given.has_sole_source)
    }

    /// Makes the index, so that the first search need not wait for it.
    pub fn prepare_search(self) {
        // A widget that is gone is searched no more.
        if let Some(shared) = self.0.try_get_value() {
            shared.given.with_value(|given| {
                given.index();
            });
        }
    }
}
