//! The expectations of the page that the story file leads to.

use std::sync::LazyLock;

use claim_explorer::locale::{Locale, Messages};
pub(crate) use story::derive::Bearing;
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread, Column, QuestionThread, StatementThread},
    model::{Interface, Text},
};

use super::hosts;

static STORY: LazyLock<Story> = LazyLock::new(|| {
    let file = include_str!("../../data/aleppo-2024.json");
    story::parse(file).expect("`cargo desk check` passes")
});

static THREADS: LazyLock<Threads> = LazyLock::new(|| Threads::of(&STORY, AsOf::Now));

static COLUMNS: LazyLock<Vec<Column>> = LazyLock::new(|| Column::all_of(&STORY));
/// The story of the page.
pub(crate) fn story() -> &'static Story {
    &STORY
}

/// The threads that readers of the page should find.
pub(crate) fn threads() -> &'static Threads {
    &THREADS
}

/// The questions, in the order on screen.
pub(crate) fn questions() -> impl Iterator<Item = &'static QuestionThread> {
    THREADS.questions.iter().map(AsRef::as_ref)
}

/// The texts of the questions, in the order on screen.
pub(crate) fn question_texts() -> Vec<String> {
    questions()
        .map(|thread| words(&thread.question.text))
        .collect()
}

/// The text of the question that the claim with this text answers, in whichever story it is.
pub(crate) fn question_of(claim: &str) -> Option<String> {
    let of_story = |story: &Story| {
        let mut claims = story.claims.iter();
        let claim = claims.find(|known| words(&known.text) == claim)?;
        let question = story.questions.get(claim.question)?;
        Some(words(&question.text))
    };
    let others = ["harbour", "bridge"].into_iter();
    of_story(&STORY).or_else(|| others.map(hosts::story).find_map(|story| of_story(&story)))
}

/// The claims, in the order on screen.
pub(crate) fn claims() -> Vec<&'static ClaimThread> {
    questions().flat_map(claims_of).collect()
}

/// The claims of a question, in the order on screen: of two that face each other, the one of the
/// first column first.
pub(crate) fn claims_of(question: &QuestionThread) -> Vec<&ClaimThread> {
    let mut claims: Vec<&ClaimThread> = question.claims.iter().map(AsRef::as_ref).collect();
    let rivals = claims.get_mut(..question.rivals().len());
    rivals
        .unwrap_or_default()
        .sort_by_key(|claim| column_of(claim));
    claims
}

/// The place of the column that asserts a claim; after all others, if there is not just one.
fn column_of(claim: &ClaimThread) -> usize {
    let asserting = claim.asserted_by().into_iter();
    let mut columns: Vec<usize> = asserting
        .filter_map(|said| Column::of_speaker(&COLUMNS, &said.speaker))
        .collect();
    columns.dedup();
    match columns[..] {
        [column] => column,
        _ => usize::MAX,
    }
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
/// far off, under another question.
pub(crate) fn rivals() -> (&'static ClaimThread, &'static ClaimThread) {
    let against = |claim: &'static ClaimThread| {
        let mut related = claim.related.iter();
        let rival = related.rfind(|related| {
            related.bearing == Bearing::Against && related.claim.question != claim.claim.question
        })?;
        Some((claim, THREADS.claim(rival.ix)?.as_ref()))
    };
    THREADS
        .claims()
        .find_map(against)
        .expect("the story is one of claims and counter-claims")
}

/// The first two claims that face each other, in the order on screen, with their question.
pub(crate) fn face_to_face() -> (&'static QuestionThread, [String; 2]) {
    let question = questions().find(|question| !question.rivals().is_empty());
    let question = question.expect("the story has accounts that exclude each other");
    let claims = claims_of(question);
    (
        question,
        [0, 1].map(|position| words(&claims[position].claim.text)),
    )
}

/// The texts of the claims that a claim is linked to.
pub(crate) fn linked(claim: &ClaimThread) -> Vec<String> {
    let related = claim.related.iter();
    related.map(|related| words(&related.claim.text)).collect()
}

/// The statements on a claim, by the side that they are shown on; each after the one that it
/// passes on.
#[derive(Default)]
pub(crate) struct Sides<'t> {
    /// The statements for it.
    pub(crate) supporting: Vec<&'t StatementThread>,
    /// The statements against it.
    pub(crate) opposing: Vec<&'t StatementThread>,
}

impl<'t> Sides<'t> {
    /// The sides of a claim; who only reports it, or gave no answer, stands on neither.
    pub(crate) fn of(claim: &'t ClaimThread) -> Self {
        let mut sides = Self::default();
        for account in claim.accounts() {
            let side = match account.first.stance.kind {
                kind if kind.affirms() => &mut sides.supporting,
                kind if kind.rejects() => &mut sides.opposing,
                _ => continue,
            };
            side.push(account.first);
            side.extend(account.repetitions);
        }
        sides
    }
}

/// All that a statement must show: who speaks, how they stand to the claim, and their words.
pub(crate) fn shown_of(statement: &StatementThread) -> Vec<String> {
    let stance = &statement.stance;
    let is_plural = statement.speaker.is_plural;
    let verb = (messages().stance)(stance.kind, stance.implied.is_some(), is_plural);
    let quotes = statement
        .statement
        .quotes
        .iter()
        .map(|quote| as_shown(&quote.text));
    let paraphrase = statement.statement.paraphrase.as_ref().map(words);
    let who = format!("{} {verb}", words(&statement.speaker.name));
    [who].into_iter().chain(quotes).chain(paraphrase).collect()
}
