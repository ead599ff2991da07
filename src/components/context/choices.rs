//! The reader's choices, as components ask for them.

use leptos::prelude::*;
use story::Story;

use super::ExplorerContext;
use crate::{
    components::memo::memo,
    state::{Choices, Facet, Limit},
};

impl ExplorerContext {
    /// The reader's choices as they are, without a subscription to them.
    pub fn choices_untracked(self) -> Option<Choices> {
        self.0.try_get_value()?.choices.try_get_untracked()
    }

    /// Takes other choices for the reader's, without an outcome.
    pub fn begin_anew(self, choices: &Choices) {
        self.change(&mut |before, _| before.clone_from(choices));
    }

    /// Changes the choices: one function for all changes. A widget that is gone changes no more.
    #[inline(never)]
    pub(super) fn change(self, change: &mut dyn FnMut(&mut Choices, &Story)) {
        if let Some(inner) = self.0.try_get_value() {
            let story = self.story();
            inner.choices.try_update(|choices| change(choices, &story));
        }
    }

    /// A memo of a part of the reader's choices. Every action runs all of these; what is equal then
    /// redraws nothing.
    pub(in crate::components) fn choice<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        read: impl Fn(&Choices) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        memo(move |_| {
            let mut part = T::default();
            self.read_choices(&mut |choices| part = read(choices));
            part
        })
    }

    /// The number of items of a list that are shown, told by a memo of its own.
    pub(in crate::components) fn shown(self, limit: Limit) -> impl Fn() -> usize + Copy {
        let is_whole = self.choice(move |choices| choices.shows_whole(limit));
        move || {
            if is_whole.get() {
                usize::MAX
            } else {
                limit.items()
            }
        }
    }

    /// The chosen facets. What reads them is made anew with each action.
    pub(in crate::components) fn chosen_facets(self) -> Vec<Facet> {
        let mut chosen = Vec::new();
        self.read_choices(&mut |choices| chosen.clone_from(&choices.filters().facets));
        chosen
    }

    /// Reads the choices: one function for all parts of them, whatever their types.
    #[inline(never)]
    fn read_choices(self, read: &mut dyn FnMut(&Choices)) {
        self.inner().choices.with(read);
    }
}
