//! An opened question: what can be said now, the claims, and what would settle it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, QuestionState, QuestionThread},
    model::{Answers, Claim, Ix, Question, Status},
};

use super::{
    ExplorerContext,
    claim_item::{ClaimItem, asserting_column},
    heading::Heading,
    memo::memo,
    show_all::{ShowAll, static_rest},
    text::Paragraph,
};
use crate::{
    locale::{ClaimList, ListPlace, Localized},
    state::Limit,
};

/// The body of a question.
#[component]
pub(super) fn QuestionBody(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The question.
    ix: Ix<Question>,
    /// The question with its claims, as the body shows them.
    thread: Memo<Option<Arc<QuestionThread>>>,
) -> impl IntoView {
    let claims = move |are_rivals: bool| -> Vec<Arc<ClaimThread>> {
        let Some(thread) = thread.get() else {
            return Vec::new();
        };
        let rivals = thread.rivals().len();
        let (facing, others) = thread.claims.split_at_checked(rivals).unwrap_or_default();
        let mut claims = if are_rivals { facing } else { others }.to_vec();
        if are_rivals {
            // As their columns stand.
            let columns = explorer.columns();
            claims.sort_by_key(|claim| asserting_column(&columns, claim).unwrap_or(usize::MAX));
        }
        claims
    };
    let head = move |list: fn(ClaimList) -> ClaimList| {
        thread.get().map(|thread| {
            view! {
                <ClaimsHead explorer=explorer list=list(listed(&thread)) />
            }
        })
    };
    let rivals = memo(move |_| ixs(&claims(true)));
    let others = memo(move |_| ixs(&claims(false)));
    let others_count = memo(move |_| others.with(Vec::len));
    let shown = explorer.choice(move |choices| choices.shown(Limit::Claims(ix)));
    let open = explorer.choice(|choices| choices.open_claims().to_vec());
    // Whatever a link leads to is shown beyond the limit.
    let listed_others = move |are_shown: bool| {
        let others = others.get().into_iter().enumerate();
        let is_shown = |(place, ix): &(usize, Ix<Claim>)| {
            *place < shown.get() || open.with(|open| open.contains(ix))
        };
        let others = others.filter(|item| is_shown(item) == are_shown);
        others.map(|(_, ix)| ix).collect::<Vec<_>>()
    };
    let rest = move || {
        let rest = || listed_others(false);
        let rest = static_rest(rest, |ix| view! { <ClaimItem explorer=explorer ix=ix /> });
        rest.map(|rest| view! { <ul class="claims" role="list">{rest}</ul> }.into_any())
    };
    let has_rivals = memo(move |_| rivals.with(|rivals| !rivals.is_empty()));
    let has_others = memo(move |_| others_count.get() > 0);
    view! {
        <div class="body">
            <Answer explorer=explorer thread=thread />
            <Show when=move || has_rivals.get()>
                <section class="part">
                    {move || head(|list| ClaimList { place: ListPlace::Rivals, count: 2, ..list })}
                    <ul class="claims pair" role="list">
                        <For each=move || rivals.get() key=|ix| ix.position() let:ix>
                            <ClaimItem explorer=explorer ix=ix />
                        </For>
                    </ul>
                </section>
            </Show>
            <Show when=move || has_others.get()>
                <section class="part">
                    {move || head(if has_rivals.get() {
                        |list| ClaimList { place: ListPlace::Others, count: list.count - 2, ..list }
                    } else {
                        |list| list
                    })}
                    <div class="claims-box">
                        <ul class="claims" role="list">
                            <For each=move || listed_others(true) key=|ix| ix.position() let:ix>
                                <ClaimItem explorer=explorer ix=ix />
                            </For>
                        </ul>
                        <ShowAll
                            explorer=explorer
                            limit=Limit::Claims(ix)
                            count=others_count
                            rest=rest()
                        />
                    </div>
                </section>
            </Show>
            <SettledBy explorer=explorer thread=thread />
        </div>
    }
    .into_any()
}

fn ixs(claims: &[Arc<ClaimThread>]) -> Vec<Ix<Claim>> {
    claims.iter().map(|claim| claim.ix).collect()
}

/// The claims of a question, as far as their heading speaks of them.
fn listed(thread: &QuestionThread) -> ClaimList {
    let is_verified = |claim: &&Arc<ClaimThread>| claim.status == Some(Status::Verified);
    ClaimList {
        count: thread.claims.len(),
        verified: thread.claims.iter().filter(is_verified).count(),
        are_exclusive: thread.question.answers == Answers::One,
        place: ListPlace::Only,
        are_positions: thread.state == QuestionState::Positions,
    }
}

/// The head of a list of claims, and a note on them.
#[component]
fn ClaimsHead(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claims.
    list: ClaimList,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let title = Localized::interface((messages.claims)(list));
    view! {
        <div class="side-head">
            <Heading explorer=explorer below=2 class="side-title" text=title />
            <p class="note">{(messages.claims_note)(list)}</p>
        </div>
    }
    .into_any()
}

/// The answer in one line, and the context. What the editors say of the latest version is not said
/// of an earlier one.
#[component]
fn Answer(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The question.
    thread: Memo<Option<Arc<QuestionThread>>>,
) -> impl IntoView {
    let is_latest = memo(move |_| explorer.is_latest());
    let part =
        move || {
            let question = Arc::clone(&thread.get()?.question);
            let title = Localized::interface(explorer.locale().messages.answer);
            let answer = is_latest.get().then(|| {
                view! {
                    <Paragraph class="answer" text=explorer.locale().text(&question.answer) />
                }
            });
            let context = question.context.as_ref().map(|context| {
                view! {
                    <Paragraph class="context" text=explorer.locale().text(context) />
                }
            });
            (answer.is_some() || context.is_some()).then(|| view! {
            <section class="part now">
                <Heading explorer=explorer below=2 class="side-head side-title" text=title />
                <div class="answers">{answer}{context}</div>
            </section>
        })
        };
    part.into_any()
}

/// What would settle the question, unless it is settled.
#[component]
fn SettledBy(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The question.
    thread: Memo<Option<Arc<QuestionThread>>>,
) -> impl IntoView {
    let part = move || {
        let thread = thread.get()?;
        let is_open = thread.state != QuestionState::Established;
        let settled_by = thread.question.settled_by.as_ref().filter(|_| is_open)?;
        let title = Localized::interface(explorer.locale().messages.settled_by);
        Some(view! {
            <section class="part settle">
                <Heading explorer=explorer below=2 class="side-head side-title" text=title />
                <Paragraph class="settled-by" text=explorer.locale().text(settled_by) />
            </section>
        })
    };
    part.into_any()
}
