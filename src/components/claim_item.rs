//! A claim in its question: who says it, who is against, its status; opened, all that bears on it.

use leptos::prelude::*;
use story::{
    derive::{Account, ClaimThread, Column, StatementThread},
    model::{Claim, Ix, Slug, StanceKind, Status},
};

use super::{
    ExplorerContext,
    claim_body::claim_body,
    disclosure::{Control, Disclosed, disclosure},
    element::{Element, element, live},
    ids::{claim_id, part_id},
    ledger::column_name,
    mark::{Mark, unverified_ring},
    phrase::phrase_text,
    text::words,
    voices::{brief_name, names, shortened},
};
use crate::{
    locale::Saying,
    state::{Action, News},
};

/// A claim in its question. What redraws it: `thread` and `alerts` its head, `body` what it opens to; `is_open`
/// opens and closes it, and lets `body` be made.
#[component]
pub(super) fn ClaimItem(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    ix: Ix<Claim>,
) -> impl IntoView {
    let story = explorer.story();
    let claim = story.claims.get(ix)?;
    let is_open = explorer.choice(move |choices| choices.has_open_claim(ix));
    let thread = explorer.claim(ix);
    let body = explorer.body(is_open, thread);
    let alerts = explorer.alerts();
    let head_view = live(move || match thread.get() {
        Some(thread) => head(explorer, &thread, alerts.get().as_deref()),
        None => Vec::new(),
    });
    let body_view = live(move || body.get().map(|thread| claim_body(explorer, &thread)));
    let control = claim_control(claim_id(claim.id.as_str()));
    let disclosed = Disclosed {
        is_open,
        toggle: Action::ToggleClaim(ix),
        open: Action::OpenClaim(ix),
        head: head_view,
        body: body_view,
    };
    let item = element("li", "claim").attr_if("part", explorer.part("claim"));
    let disclosure = disclosure(explorer, "disclosure", &control, disclosed);
    Some(item.child(disclosure).into_any())
}

/// The control of a claim. Its text names it, being all of it that is not hidden from those who
/// hear the page; its status and its voices describe it.
pub(super) fn claim_control(id: String) -> Control {
    Control {
        class: "claim-head",
        labelled_by: None,
        described_by: Some(format!(
            "{} {}",
            part_id(&id, "status"),
            part_id(&id, "voices")
        )),
        id,
    }
}

/// The content of the control of a claim.
fn head(explorer: ExplorerContext, thread: &ClaimThread, alerts: Option<&News>) -> Vec<Element> {
    let id = claim_id(thread.claim.id.as_str());
    let text = words("", &explorer.locale().text(&thread.claim.text));
    let side = side_of(explorer, thread);
    let side = side.map(|side| {
        element("span", "label claim-side")
            .attr("aria-hidden", "true")
            .text(&side)
    });
    let rest = [
        claim_text(explorer, &id, thread, text),
        claim_voices(explorer, &id, thread, alerts),
    ];
    side.into_iter().chain(rest).collect()
}

/// The text of a claim on its control, in its question or among the results, after the ring of one
/// that is not verified. On a control all that is no name of it is hidden from those who hear the
/// page.
pub(super) fn claim_text(
    explorer: ExplorerContext,
    control: &str,
    thread: &ClaimThread,
    text: Element,
) -> Element {
    let is_unverified = thread.status == Some(Status::Unverified);
    // The control refers to it, whatever the status is at the time that one looks at.
    let status = element("span", "")
        .attr("id", &part_id(control, "status"))
        .attr("aria-hidden", "true")
        .children(is_unverified.then(|| unverified_ring(explorer)));
    element("span", "claim-text").child(status).child(text)
}

/// The name of the column that asserts a claim, if just one does.
fn side_of(explorer: ExplorerContext, thread: &ClaimThread) -> Option<String> {
    let columns = explorer.columns();
    let column = columns.get(asserting_column(&columns, thread)?)?;
    Some(column_name(explorer, *column))
}

/// The position of the column that asserts a claim, if just one does.
pub(super) fn asserting_column(columns: &[Column], thread: &ClaimThread) -> Option<usize> {
    let asserting = thread.asserted_by().into_iter();
    let mut positions = asserting.filter_map(|said| Column::of_speaker(columns, &said.speaker));
    let first = positions.next()?;
    positions.all(|position| position == first).then_some(first)
}

/// The voices that say that the claim is so, those against it, and its exceptional marks, which all
/// describe the control.
pub(super) fn claim_voices(
    explorer: ExplorerContext,
    control: &str,
    thread: &ClaimThread,
    alerts: Option<&News>,
) -> Element {
    let messages = explorer.locale().messages;
    let accounts = thread.accounts();
    let is_first = |slug: &Slug| {
        let mut firsts = accounts.iter().map(|account| &account.first.statement.id);
        firsts.any(|id| id == slug)
    };
    let mut voices = thread.asserted_by();
    // Speakers who pass it on are no further voices.
    voices.retain(|said| is_first(&said.statement.id));
    let mut line = element("span", "voices")
        .attr("id", &part_id(control, "voices"))
        .attr("aria-hidden", "true")
        .text(" ");
    if !voices.is_empty() {
        let saying = Saying::of(thread, &voices);
        let said_by = (messages.said_by)(&names(explorer, &voices), saying);
        line = line.child(phrase_text("for", &said_by)).text(" ");
    }
    let relays = relays(explorer, &accounts);
    if !relays.is_empty() {
        let passed_on = (messages.passed_on_by)(&shortened(explorer, relays));
        line = line
            .child(element("span", "relayed").text(&passed_on))
            .text(" ");
    }
    let opposed = thread.opposed_by();
    if !opposed.is_empty() {
        let is_implied = opposed.iter().all(|said| said.stance.implied.is_some());
        let against = (messages.against)(&names(explorer, &opposed), is_implied);
        line = line.child(phrase_text("against", &against)).text(" ");
    }
    let mut marks = Mark::exceptions_of(explorer, thread);
    marks.extend(Mark::of_change(explorer, thread.ix));
    marks.extend(Mark::of_alert(explorer, alerts, &thread.claim.id));
    line.marks(&marks)
}

/// The names of those who pass the claim on: who repeat one by whom it is said to be so, and who
/// only report it.
fn relays(explorer: ExplorerContext, accounts: &[Account<'_>]) -> Vec<String> {
    let mut relays = Vec::new();
    for account in accounts {
        let is_report = account.first.stance.kind == StanceKind::Reports;
        if is_report {
            relays.push(brief_name(explorer, &account.first.speaker));
        }
        if is_report || account.first.stance.kind.affirms() {
            for said in &account.repetitions {
                relays.push(brief_name(explorer, &said.speaker));
            }
        }
    }
    relays
}

impl Saying {
    /// The plainest way in which these voices are for a claim.
    fn of(thread: &ClaimThread, voices: &[&StatementThread]) -> Self {
        let mut outright = voices.iter().filter(|said| said.stance.implied.is_none());
        match outright.clone().next() {
            None => Self::Implies,
            Some(_) if thread.status.is_none() => Self::States,
            Some(_) if outright.all(|said| said.stance.kind == StanceKind::Suggests) => {
                Self::Suggests
            }
            Some(_) => Self::Says,
        }
    }
}
