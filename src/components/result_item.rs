//! A claim that was found: the passage that matches; opened, our assessment, and the way to the claim
//! in its question.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, Passage, StatementThread},
    model::{Claim, Ix, Statement, Status},
};

use super::{
    ExplorerContext,
    assessment::Assessments,
    claim_item::{ClaimText, ClaimVoices, claim_control},
    disclosure::{Control, Disclosure},
    ids::{part_id, result_id},
    marked::{Marked, excerpt},
    memo::memo,
    statement::quoted,
    visit::VisitLink,
};
use crate::{
    locale::Localized,
    state::{Action, Origin},
};

/// A claim among the results.
#[component]
pub(super) fn ResultItem(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    ix: Ix<Claim>,
) -> impl IntoView {
    let story = explorer.story();
    let claim = story.claims.get(ix)?;
    let is_open = explorer.choice(move |choices| choices.has_open_claim(ix));
    let thread = explorer.claim(ix);
    let search = explorer.search();
    let head = move || {
        thread.get().map(|thread| {
            view! {
                <ResultHead explorer=explorer thread=thread search=search.get() />
            }
        })
    };
    let body = move || {
        let thread = thread.get().filter(|_| is_open.get());
        thread.map(|thread| view! { <ResultBody explorer=explorer thread=thread /> })
    };
    let item = view! {
        <li class="claim" part=explorer.part("claim")>
            <Disclosure
                explorer=explorer
                class="disclosure"
                control=result_control(result_id(claim.id.as_str()))
                is_open=is_open
                toggle=Action::ToggleClaim(ix)
                open=Action::OpenClaim(ix)
                head=head.into_any()
                body=body.into_any()
            />
            <HiddenRebuttals explorer=explorer thread=thread />
        </li>
    };
    Some(item.into_any())
}

/// The control of a claim that was found: as in its question, and the passage describes it too.
fn result_control(id: String) -> Control {
    let passage = part_id(&id, "passage");
    let control = claim_control(id);
    let described_by = control.described_by.map(|ids| format!("{ids} {passage}"));
    Control {
        described_by,
        ..control
    }
}

/// The head of a claim that was found.
#[component]
fn ResultHead(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
    /// The words that are searched for, folded.
    search: String,
) -> impl IntoView {
    let id = result_id(thread.claim.id.as_str());
    let is_unverified = thread.status == Some(Status::Unverified);
    let text = explorer.locale().text(&thread.claim.text);
    let text = view! { <Marked text=text search=search.clone() /> };
    let passage = passage(explorer, &thread, &search).map(|(label, text)| view! {
        <span class="passage" id=part_id(&id, "passage")>
            <span class="label"><Marked text=Localized::interface(label) search=search.clone() /></span>
            " "
            <Marked text=text search=search.clone() />
        </span>
    });
    view! {
        <ClaimText
            explorer=explorer
            control=id.clone()
            is_unverified=is_unverified
            text=text.into_any()
        />
        " "
        <ClaimVoices explorer=explorer thread=thread control=id />
        {passage}
    }
    .into_any()
}

/// The passage in which the claim was found, if not in its own text: whose it is, and the words.
fn passage(
    explorer: ExplorerContext,
    thread: &ClaimThread,
    search: &str,
) -> Option<(String, Localized)> {
    let words: Vec<&str> = search.split_whitespace().collect();
    if words.is_empty() {
        return None;
    }
    let said = |ix: Ix<Statement>| thread.statements.iter().find(|said| said.ix == ix);
    let label = |said: &StatementThread, is_quoted| {
        let name = explorer.locale().name(&said.speaker.name);
        (explorer.locale().messages.passage)(&name, is_quoted)
    };
    let (label, text) = match explorer.passage(thread, &words)? {
        Passage::Claim => return None,
        Passage::Quote { statement, quote } => {
            let said = said(statement)?;
            let quote = said.statement.quotes.get(quote)?;
            (label(said, true), quoted(explorer.locale(), quote))
        }
        Passage::Paraphrase { statement } | Passage::Speaker { statement } => {
            let said = said(statement)?;
            match (&said.statement.paraphrase, said.statement.quotes.first()) {
                (Some(paraphrase), _) => (label(said, false), explorer.locale().text(paraphrase)),
                (None, quote) => (label(said, true), quoted(explorer.locale(), quote?)),
            }
        }
    };
    let text = Localized {
        text: excerpt(&text.text, &words),
        ..text
    };
    Some((label, text))
}

/// Our assessment, and the way to the claim in its question.
#[component]
fn ResultBody(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let text = Localized::interface(explorer.locale().messages.in_its_question);
    view! {
        <div class="claim-body">
            <Assessments explorer=explorer thread=Arc::clone(&thread) />
            <p class="onward">
                <VisitLink
                    explorer=explorer
                    to=thread.ix
                    from=Origin::Results
                    text=text
                />
            </p>
        </div>
    }
    .into_any()
}

/// The claims against one that the filters hide, though it is shown, and what shows them.
#[component]
fn HiddenRebuttals(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Memo<Option<Arc<ClaimThread>>>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let hidden = memo(move |_| {
        let findings = explorer.findings().zip(thread.get());
        findings
            .map(|(findings, thread)| findings.hidden_rebuttals(&thread))
            .unwrap_or_default()
    });
    let notice = move || {
        let hidden = hidden.get();
        let count = hidden.len();
        (count > 0).then(|| {
            view! {
                <p class="hidden-rebuttals">
                    {(messages.rebuttals_hidden)(count)}
                    " "
                    <button
                        type="button"
                        class="tool"
                        on:click=move |_| explorer.act(Action::Reveal(hidden.clone()))
                    >
                        {(messages.show_hidden)(count)}
                    </button>
                </p>
            }
        })
    };
    notice.into_any()
}
