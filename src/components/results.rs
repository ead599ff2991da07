//! The results of a search or of filters: claims under their questions, in place of the ledger.

use leptos::prelude::*;
use story::model::{Claim, Ix, Question, Status};

use super::{
    ExplorerContext,
    element::{Element, button, element, live},
    heading::heading,
    mark::Mark,
    memo::memo,
    phrase::phrase_text,
    result_item::ResultItem,
    show_all::show_all,
};
use crate::{
    locale::{Phrase, ResultCount},
    state::{Action, Limit},
};

/// The claims that are found.
pub(crate) fn results(explorer: ExplorerContext) -> Element {
    let shown = explorer.shown(Limit::Results);
    let revealed = explorer.choice(|choices| choices.revealed().to_vec());
    // As many claims as are shown. Those that the reader is led to are shown beyond the limit.
    let claims = memo(move |_| {
        let Some(findings) = explorer.findings() else {
            return Vec::new();
        };
        let found = findings.questions.iter().flat_map(|(_, claims)| claims);
        let shown = shown();
        let is_shown = |(position, claim): &(usize, Ix<Claim>)| {
            *position < shown || revealed.with(|revealed| revealed.contains(claim))
        };
        let found = found.copied().enumerate().filter(is_shown);
        found.map(|(_, claim)| claim).collect()
    });
    let questions = move || {
        let mut questions = claims.with(|claims| questions_of(explorer, claims));
        questions.dedup();
        questions
    };
    let count = move || explorer.findings().map_or(0, |findings| findings.count);
    let row =
        move |ix| view! { <QuestionResults explorer=explorer ix=ix claims=claims /> }.into_any();
    element("div", "results")
        .child(found(explorer))
        .child(
            element("ol", "rows")
                .attr("role", "list")
                .each(questions, row),
        )
        .view(show_all(explorer, Limit::Results, count))
}

/// The question of each claim.
fn questions_of(explorer: ExplorerContext, claims: &[Ix<Claim>]) -> Vec<Ix<Question>> {
    let story = explorer.story();
    let claims = claims.iter().filter_map(|ix| story.claims.get(*ix));
    claims.map(|claim| claim.question).collect()
}

/// A question, and its claims that are found.
#[component]
fn QuestionResults(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The question.
    ix: Ix<Question>,
    /// All claims that are shown, those of one question one after the other.
    claims: Memo<Vec<Ix<Claim>>>,
) -> impl IntoView {
    let story = explorer.story();
    let question = story.questions.get(ix)?;
    let row = explorer.row(ix);
    let state = live(move || {
        let state = row.get().map(|row| row.question.state);
        let mark = state.map(|state| Mark::of_state(explorer, state));
        Some(element("p", "state").marks(mark.as_slice()))
    });
    let claims = memo(move |_| {
        claims.with(|claims| {
            let questions = questions_of(explorer, claims).into_iter();
            let claims = questions
                .zip(claims)
                .filter(|(question, _)| *question == ix);
            claims.map(|(_, claim)| *claim).collect::<Vec<_>>()
        })
    });
    let text = explorer.locale().text(&question.text);
    let ask = element("div", "ask")
        .child(heading(explorer, 1, "question", &text))
        .text(" ")
        .view(state);
    let item = move |ix| view! { <ResultItem explorer=explorer ix=ix /> }.into_any();
    let list = element("ul", "claims")
        .attr("role", "list")
        .each(move || claims.get(), item);
    Some(
        element("li", "row result")
            .child(ask)
            .child(list)
            .into_any(),
    )
}

/// The count of what is found, and the way back to all.
fn found(explorer: ExplorerContext) -> Element {
    let messages = explorer.locale().messages;
    let clear = button("tool", explorer, Action::ClearFilters).text(messages.clear);
    element("p", "found")
        .live(move || Some(phrase_text("found-words", &results_in_words(explorer)?)))
        .text(" ")
        .child(clear)
}

/// The count of what is found, in words; `None` while nothing is searched for.
pub(super) fn results_in_words(explorer: ExplorerContext) -> Option<Phrase> {
    let messages = explorer.locale().messages;
    let findings = explorer.findings()?;
    if findings.count == 0 {
        return Some(Phrase::default().strong(messages.nothing_found));
    }
    let claims = findings.questions.iter().flat_map(|(_, claims)| claims);
    let verified = explorer.threads(|threads| {
        let threads = claims.filter_map(|ix| threads.claim(*ix));
        threads
            .filter(|thread| thread.status == Some(Status::Verified))
            .count()
    });
    let count = ResultCount {
        claims: findings.count,
        questions: findings.questions.len(),
        verified,
    };
    let search = findings.filters.search.trim_ascii();
    Some((messages.results)(count, search))
}
