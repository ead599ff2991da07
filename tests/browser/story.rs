//! What the story file leads one to expect of the page.

use std::sync::LazyLock;

use claim_explorer::locale::{Locale, Messages};
pub(crate) use story::derive::Bearing;
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread, StatementThread},
    model::{Interface, Text},
};

/// The ways in which one claim can bear on another.
pub(crate) const BEARINGS: [Bearing; 3] = [Bearing::Against, Bearing::For, Bearing::Beside];

static STORY: LazyLock<Story> = LazyLock::new(|| {
    let file = include_str!("../../data/aleppo-2024.json");
    story::parse(file).expect("`cargo desk check` passes")
});

static THREADS: LazyLock<Threads> = LazyLock::new(|| Threads::of(&STORY, AsOf::Now));

/// What readers of the page should find.
pub(crate) fn threads() -> &'static Threads {
    &THREADS
}

/// The claims, in the order on screen.
pub(crate) fn claims() -> Vec<&'static ClaimThread> {
    THREADS.claims().collect()
}

/// The texts of the claims, in the order on screen.
pub(crate) fn claim_texts() -> Vec<String> {
    claims()
        .iter()
        .map(|thread| words(&thread.claim.text))
        .collect()
}

/// The text in the language of the page, with its spaces as a browser shows them.
pub(crate) fn words(text: &Text) -> String {
    as_shown(text.in_language(Interface::English.word()).1)
}

/// A text with its spaces as a browser shows them.
pub(crate) fn as_shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of the interface.
pub(crate) fn messages() -> &'static Messages {
    Locale::of(Interface::English).messages
}

/// The first claim that others stand against, and the last of those: the one that is likely to be
/// far off.
pub(crate) fn rivals() -> (&'static ClaimThread, &'static ClaimThread) {
    let against = |claim: &'static ClaimThread| {
        let mut related = claim.related.iter();
        let rival = related.rfind(|related| related.bearing == Bearing::Against)?;
        Some((claim, THREADS.claims().find(|other| other.ix == rival.ix)?))
    };
    THREADS
        .claims()
        .find_map(against)
        .expect("the story is one of claims and counter-claims")
}

/// The texts of the claims that bear on a claim in this way.
pub(crate) fn related(claim: &ClaimThread, bearing: Bearing) -> Vec<String> {
    let related = claim
        .related
        .iter()
        .filter(|related| related.bearing == bearing);
    related.map(|related| words(&related.claim.text)).collect()
}

/// All that a statement must show: who speaks, how they stand to the claim, and their words.
pub(crate) fn shown_of(statement: &StatementThread) -> Vec<String> {
    let stance = &statement.stance;
    let stance = (messages().stance)(stance.kind, stance.implied.is_some());
    let quotes = statement
        .statement
        .quotes
        .iter()
        .map(|quote| as_shown(&quote.text));
    let paraphrase = statement.statement.paraphrase.as_ref().map(words);
    [words(&statement.speaker.name), stance.to_owned()]
        .into_iter()
        .chain(quotes)
        .chain(paraphrase)
        .collect()
}
