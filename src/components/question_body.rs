//! An opened question: what can be said now, the claims, and what would settle it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, QuestionState, QuestionThread, Row},
    model::{Answers, Claim, Ix, Question, Status},
};

use super::{
    ExplorerContext,
    claim_item::{ClaimItem, asserting_column},
    element::{Element, element},
    heading::interface_heading,
    memo::memo,
    show_all::{show_all, show_rest, static_rest},
    text::paragraph,
};
use crate::{
    locale::{ClaimList, ListKind},
    state::Limit,
};

/// The body of a question, which holds what it shows. What redraws it: `rivals` and `others` the
/// lists of claims, `body` what is said of them, and whether the reader looks at the latest
/// version.
pub(super) fn question_body(
    explorer: ExplorerContext,
    ix: Ix<Question>,
    body: Memo<Option<Arc<Row>>>,
) -> Element {
    let is_latest = memo(move |_| explorer.is_latest());
    let rivals = memo(move |_| match body.get() {
        Some(row) => rivals(explorer, &row.question),
        None => Vec::new(),
    });
    let others = memo(move |_| match body.get() {
        Some(row) => others(&row.question),
        None => Vec::new(),
    });
    let has_rivals = memo(move |_| rivals.with(|rivals| !rivals.is_empty()));
    let has_others = memo(move |_| others.with(|others| !others.is_empty()));
    let facing = move || {
        let head = move || {
            Some(claims_head(
                explorer,
                &body.get()?.question,
                ListKind::Rivals,
            ))
        };
        has_rivals.get().then(|| {
            let list = element("ul", "claims pair").attr("role", "list");
            let item = move |ix| view! { <ClaimItem explorer=explorer ix=ix /> }.into_any();
            element("section", "part")
                .live(head)
                .child(list.each(move || rivals.get(), item))
        })
    };
    let in_a_list = move || {
        let head = move || {
            let kind = if has_rivals.get() {
                ListKind::Others
            } else {
                ListKind::Only
            };
            Some(claims_head(explorer, &body.get()?.question, kind))
        };
        has_others.get().then(|| {
            element("section", "part")
                .live(head)
                .child(other_claims(explorer, ix, others))
        })
    };
    element("div", "body")
        .live(move || answer(explorer, is_latest.get(), &body.get()?.question))
        .live(facing)
        .live(in_a_list)
        .live(move || settled_by(explorer, &body.get()?.question))
}

/// The claims of a question that are not face to face, as far as they are shown.
fn other_claims(
    explorer: ExplorerContext,
    question: Ix<Question>,
    claims: Memo<Vec<Ix<Claim>>>,
) -> Element {
    let limit = Limit::Claims(question);
    let shown = explorer.shown(limit);
    let open = explorer.choice(|choices| choices.open_claims().to_vec());
    // Claims that a link leads to are shown beyond the limit.
    let parted = move |are_shown: bool| {
        let claims = claims.get().into_iter().enumerate();
        let is_shown = |(position, ix): &(usize, Ix<Claim>)| {
            *position < shown() || open.with(|open| open.contains(ix))
        };
        let claims = claims.filter(|item| is_shown(item) == are_shown);
        claims.map(|(_, ix)| ix).collect::<Vec<_>>()
    };
    let rest = static_rest(
        || parted(false),
        |ix| view! { <ClaimItem explorer=explorer ix=ix /> },
    );
    let list = || element("ul", "claims").attr("role", "list");
    let count = move || claims.with(Vec::len);
    let more = match rest {
        Some(rest) => show_rest(explorer, limit, count(), list().view(rest).into_any()),
        None => show_all(explorer, limit, count),
    };
    let item = move |ix| view! { <ClaimItem explorer=explorer ix=ix /> }.into_any();
    element("div", "claims-box")
        .child(list().each(move || parted(true), item))
        .view(more)
}

/// The claims that stand face to face, as their columns stand.
fn rivals(explorer: ExplorerContext, thread: &QuestionThread) -> Vec<Ix<Claim>> {
    let columns = explorer.columns();
    let mut rivals: Vec<(usize, Ix<Claim>)> = Vec::new();
    for claim in thread.rivals() {
        let column = asserting_column(&columns, claim).unwrap_or(usize::MAX);
        let position = rivals.partition_point(|(other, _)| *other <= column);
        rivals.insert(position, (column, claim.ix));
    }
    rivals.into_iter().map(|(_, ix)| ix).collect()
}

/// The other claims.
fn others(thread: &QuestionThread) -> Vec<Ix<Claim>> {
    let claims = thread.claims.iter().skip(thread.rivals().len());
    claims.map(|claim| claim.ix).collect()
}

/// The head of a list of claims, and a note on them.
fn claims_head(explorer: ExplorerContext, thread: &QuestionThread, kind: ListKind) -> Element {
    let messages = explorer.locale().messages;
    let is_verified = |claim: &&Arc<ClaimThread>| claim.status == Some(Status::Verified);
    let rivals = thread.rivals().len();
    let list = ClaimList {
        count: match kind {
            ListKind::Rivals => rivals,
            ListKind::Others => thread.claims.len() - rivals,
            ListKind::Only => thread.claims.len(),
        },
        verified: thread.claims.iter().filter(is_verified).count(),
        are_exclusive: thread.question.answers == Answers::One,
        kind,
        are_positions: thread.state == QuestionState::Positions,
    };
    element("div", "side-head")
        .child(interface_heading(
            explorer,
            2,
            "side-title",
            &(messages.claims)(list),
        ))
        .child(element("p", "note").text(&(messages.claims_note)(list)))
}

/// The answer in one line, and the context. What the editors say of the latest version is not said
/// of an earlier one.
fn answer(explorer: ExplorerContext, is_latest: bool, thread: &QuestionThread) -> Option<Element> {
    let locale = explorer.locale();
    let answer = is_latest.then_some(&thread.question.answer);
    let answer = answer.map(|text| paragraph("answer", &locale.text(text)));
    let context = thread.question.context.as_ref();
    let context = context.map(|text| paragraph("context", &locale.text(text)));
    let title = locale.messages.answer;
    (answer.is_some() || context.is_some()).then(|| {
        let answers = element("div", "answers").children(answer).children(context);
        element("section", "part now")
            .child(interface_heading(
                explorer,
                2,
                "side-head side-title",
                title,
            ))
            .child(answers)
    })
}

/// The evidence that would settle the question, unless it is settled.
fn settled_by(explorer: ExplorerContext, thread: &QuestionThread) -> Option<Element> {
    let is_settled = thread.state == QuestionState::Established;
    let settled_by = thread
        .question
        .settled_by
        .as_ref()
        .filter(|_| !is_settled)?;
    let locale = explorer.locale();
    let title = locale.messages.settled_by;
    let part = element("section", "part settle")
        .child(interface_heading(
            explorer,
            2,
            "side-head side-title",
            title,
        ))
        .child(paragraph("settled-by", &locale.text(settled_by)));
    Some(part)
}
