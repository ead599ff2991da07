//! What the search and the filters make of a claim: where the words are, and what is hidden.

use story::{
    derive::{ClaimThread, StatementThread, find, fold},
    model::{Claim, Ix},
};

use super::{
    context::Shared,
    element::{Element, element},
};
#[cfg(not(feature = "ssr"))]
use crate::locale::Localized;
use crate::state::Action;

/// A text of a claim in which what is searched for is marked.
#[cfg(not(feature = "ssr"))]
pub(super) fn marked(shared: Shared, claim: Ix<Claim>, text: Localized) -> Element {
    let Localized { text, lang, dir } = text;
    element("span")
        .set_some("lang", lang)
        .set_some("dir", dir)
        .live(move || {
            let search = shared.of_claim(claim, |choices, _| fold(&choices.filters().search))?;
            Some(with_marks(element("span"), &text, &search))
        })
}

/// The element with the text, and marks around the words of a folded search.
fn with_marks(mut marked: Element, text: &str, search: &str) -> Element {
    let words: Vec<&str> = search.split_whitespace().collect();
    let mut at = 0;
    for range in find(text, &words) {
        let before = text.get(at..range.start).unwrap_or_default();
        let found = text.get(range.clone()).unwrap_or_default();
        marked = marked.text(before).child(element("mark").text(found));
        at = range.end;
    }
    marked.text(text.get(at..).unwrap_or_default())
}

/// Where a claim was found, if not by its own text alone: the statement or the speaker.
pub(super) fn found_in(
    shared: Shared,
    thread: &ClaimThread,
) -> impl Fn() -> Option<Element> + use<> {
    let (ix, claim) = (thread.ix, thread.claim.clone());
    let statements = thread.statements.clone();
    move || {
        let search = shared.of_claim(ix, |choices, _| fold(&choices.filters().search))?;
        let own = shared.locale.name(&claim.text);
        let mut elsewhere = Vec::new();
        for word in search.split_whitespace() {
            if find(&own, &[word]).is_empty() {
                elsewhere.push(word);
            }
        }
        let text = statements.iter().find_map(|said| {
            let text = in_words(shared, said);
            (!find(&text, &elsewhere).is_empty()).then_some(text)
        })?;
        Some(with_marks(element("p").class("found-in"), &text, &search))
    }
}

/// A statement in one line: who speaks, and what was said.
fn in_words(shared: Shared, said: &StatementThread) -> String {
    let messages = shared.locale.messages;
    let mut words = (messages.label)(&shared.locale.name(&said.speaker.name));
    for quote in &said.statement.quotes {
        words += &(messages.quote)(&quote.text);
        words.push(' ');
    }
    if let Some(paraphrase) = &said.statement.paraphrase {
        words += &shared.locale.name(paraphrase);
    }
    words
}

/// That claims against this one are hidden, and what shows them.
pub(super) fn hidden_rebuttals(shared: Shared, claim: Ix<Claim>) -> Option<Element> {
    let messages = shared.locale.messages;
    let hidden = shared.of_claim(claim, |_, found| found.hidden_rebuttals(claim).to_vec())?;
    if hidden.is_empty() {
        return None;
    }
    let count = hidden.len();
    let show = element("button")
        .set("type", "button")
        .class("tool")
        .on("click", move |_| shared.act(Action::Reveal(hidden.clone())))
        .text((messages.show_hidden)(count));
    let notice = element("p")
        .class("hidden-rebuttals")
        .text((messages.rebuttals_hidden)(count) + " ")
        .child(show);
    Some(notice)
}
