//! What the search and the filters make of a claim: where the words are, and what is hidden.

use story::{
    derive::{ClaimThread, StatementThread, find, fold},
    model::{Claim, Ix},
};

use super::{
    context::Shared,
    element::{Element, element},
    statement::quote_in_words,
};
use crate::{locale::Localized, state::Action};

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
        let found = statements
            .iter()
            .find_map(|said| said_where(shared, said, &elsewhere));
        let (label, words) = found?;
        let label = (shared.locale.messages.label)(&label);
        let label = with_marks(element("span").class("label"), &label, &search);
        let said = element("span")
            .set_some("lang", words.lang)
            .set_some("dir", words.dir);
        let said = with_marks(said, &words.text, &search);
        Some(element("p").class("found-in").child(label).child(said))
    }
}

/// Who says one of the words, with the stance, and what of the statement holds it; or what a speaker
/// says who is named so.
fn said_where(
    shared: Shared,
    said: &StatementThread,
    words: &[&str],
) -> Option<(String, Localized)> {
    let messages = shared.locale.messages;
    let mut texts = Vec::new();
    for quote in &said.statement.quotes {
        texts.push(quote_in_words(shared, quote));
    }
    if let Some(paraphrase) = &said.statement.paraphrase {
        texts.push(shared.locale.text(paraphrase));
    }
    let name = shared.locale.name(&said.speaker.name);
    let stance = (messages.stance)(said.stance.kind, said.stance.implied.is_some());
    let place = texts
        .iter()
        .position(|text| !find(&text.text, words).is_empty());
    let is_named = !find(&name, words).is_empty();
    let place = place.or_else(|| is_named.then_some(0))?;
    let text = texts.into_iter().nth(place)?;
    Some(((messages.attributed)(&name, stance), text))
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
