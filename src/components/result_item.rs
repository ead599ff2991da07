//! A claim that was found: the passage that matches; opened, our assessment, and the way to the
//! claim in its question.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, Passage, StatementThread, search_words},
    model::{Claim, Ix, Statement},
};

use super::{
    ExplorerContext,
    assessment::assessments,
    claim_item::{claim_control, claim_text, claim_voices},
    disclosure::{Control, Disclosed, disclosure},
    element::{Element, button, element, live},
    ids::{part_id, result_id},
    marked::{excerpt, marked},
    memo::memo,
    statement::quoted,
    visit::visit,
};
use crate::{
    locale::Localized,
    state::{Action, News, Origin},
};

/// A claim among the results. What redraws it: `thread`, `search` and `alerts` its head, `body` what it opens
/// to, which is made as it is opened only, since results come and go.
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
    let alerts = explorer.alerts();
    let head = live(move || match thread.get() {
        Some(thread) => head(explorer, &thread, &search.get(), alerts.get().as_deref()),
        None => Vec::new(),
    });
    let body = live(move || {
        let thread = thread.get().filter(|_| is_open.get())?;
        Some(body(explorer, &thread))
    });
    let control = result_control(result_id(claim.id.as_str()));
    let disclosed = Disclosed {
        is_open,
        toggle: Action::ToggleClaim(ix),
        open: Action::OpenClaim(ix),
        head,
        body,
    };
    let item = element("li", "claim")
        .attr_if("part", explorer.part("claim"))
        .child(disclosure(explorer, "disclosure", &control, disclosed))
        .view(hidden_rebuttals(explorer, thread));
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

/// The content of the control of a claim that was found.
fn head(
    explorer: ExplorerContext,
    thread: &ClaimThread,
    search: &str,
    alerts: Option<&News>,
) -> Vec<Element> {
    let id = result_id(thread.claim.id.as_str());
    let text = marked(&explorer.locale().text(&thread.claim.text), search);
    let passage = passage(explorer, thread, search).map(|(label, text)| {
        let label = marked(&Localized::interface(label), search);
        element("span", "passage")
            .attr("id", &part_id(&id, "passage"))
            .attr("aria-hidden", "true")
            .child(element("span", "label").child(label))
            .text(" ")
            .child(marked(&text, search))
    });
    let first = [
        claim_text(explorer, &id, thread, text),
        claim_voices(explorer, &id, thread, alerts),
    ];
    first.into_iter().chain(passage).collect()
}

/// The passage in which the claim was found, if not in its own text: whose it is, and the words.
fn passage(
    explorer: ExplorerContext,
    thread: &ClaimThread,
    search: &str,
) -> Option<(String, Localized)> {
    let words = search_words(search);
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
fn body(explorer: ExplorerContext, thread: &ClaimThread) -> Element {
    let text = Localized::interface(explorer.locale().messages.in_its_question);
    let onward = visit(explorer, thread.ix, Origin::Results, &text);
    element("div", "claim-body")
        .child(assessments(explorer, 2, thread))
        .child(element("p", "onward").child(onward))
}

/// The claims against one that the filters hide, though it is shown, and what shows them.
fn hidden_rebuttals(explorer: ExplorerContext, thread: Memo<Option<Arc<ClaimThread>>>) -> AnyView {
    let messages = explorer.locale().messages;
    let hidden = memo(move |_| {
        let findings = explorer.findings().zip(thread.get());
        findings
            .map(|(findings, thread)| findings.hidden_rebuttals(&thread))
            .unwrap_or_default()
    });
    live(move || {
        let hidden = hidden.get();
        let count = hidden.len();
        (count > 0).then(|| {
            let show = button("tool", explorer, Action::Reveal(hidden))
                .text((messages.show_hidden)(count));
            element("p", "hidden-rebuttals")
                .text(&(messages.rebuttals_hidden)(count))
                .text(" ")
                .child(show)
        })
    })
}
