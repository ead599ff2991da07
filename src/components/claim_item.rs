//! A claim in its question: who says it, who is against, its status; opened, all that bears on it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{ClaimThread, Column},
    model::{Claim, Ix, Slug, StanceKind, Status},
};

use super::{
    ExplorerContext,
    claim_body::ClaimBody,
    disclosure::{Control, Disclosure},
    ids::{claim_id, part_id},
    ledger::column_name,
    mark::{Mark, Marks, UnverifiedRing},
    phrase::PhraseText,
    text::Words,
    voices::{brief_name, names, shortened},
};
use crate::{locale::Saying, state::Action};

/// A claim. What redraws it: `is_open` for the disclosure, `thread` for its head, and `body` for
/// what it opens to.
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
    let place = story.questions.len() + ix.position();
    let body = explorer.body(place, is_open, thread);
    let head = move || {
        thread
            .get()
            .map(|thread| view! { <ClaimHead explorer=explorer thread=thread /> })
    };
    let item = view! {
        <li class="claim" part=explorer.part("claim")>
            <Disclosure
                explorer=explorer
                class="disclosure"
                control=claim_control(claim_id(claim.id.as_str()))
                is_open=is_open
                toggle=Action::ToggleClaim(ix)
                open=Action::OpenClaim(ix)
                head=head.into_any()
                body=(move || body.get().map(|thread| view! {
                    <ClaimBody explorer=explorer thread=thread />
                })).into_any()
            />
        </li>
    };
    Some(item.into_any())
}

/// The control of a claim: its text names it, its status and its voices describe it.
pub(super) fn claim_control(id: String) -> Control {
    Control {
        class: "claim-head",
        labelled_by: part_id(&id, "text"),
        described_by: Some(format!(
            "{} {}",
            part_id(&id, "status"),
            part_id(&id, "voices")
        )),
        id,
    }
}

/// The head of a claim.
#[component]
fn ClaimHead(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let id = claim_id(thread.claim.id.as_str());
    let side = side_of(explorer, &thread);
    let side = side.map(|side| {
        view! {
            <span class="label claim-side">{side}</span>
        }
    });
    let words = view! { <Words text=explorer.locale().text(&thread.claim.text) /> };
    let is_unverified = thread.status == Some(Status::Unverified);
    view! {
        {side}
        <ClaimText explorer=explorer control=id is_unverified=is_unverified text=words.into_any() />
        " "
        <ClaimVoices explorer=explorer thread=thread />
    }
    .into_any()
}

/// The text of a claim on its control, after the ring of one that is not verified.
#[component]
pub(super) fn ClaimText(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The DOM id of the control.
    control: String,
    /// Whether the claim is not verified.
    is_unverified: bool,
    /// The text.
    text: AnyView,
) -> impl IntoView {
    let ring = is_unverified.then(|| view! { <UnverifiedRing explorer=explorer /> });
    view! {
        <span class="claim-text">
            // The control refers to it, whatever the status is at the time that one looks at.
            <span id=part_id(&control, "status")>{ring}</span>
            <span id=part_id(&control, "text")>{text}</span>
        </span>
    }
    .into_any()
}

/// The name of the column that asserts a claim, if just one does.
fn side_of(explorer: ExplorerContext, thread: &ClaimThread) -> Option<String> {
    let columns = explorer.columns();
    let column = columns.get(asserting_column(&columns, thread)?)?;
    Some(column_name(explorer, *column))
}

/// The place of the column that asserts a claim, if just one does.
pub(super) fn asserting_column(columns: &[Column], thread: &ClaimThread) -> Option<usize> {
    let asserting = thread.asserted_by().into_iter();
    let mut places = asserting.filter_map(|said| Column::of_speaker(columns, &said.speaker));
    let first = places.next()?;
    places.all(|place| place == first).then_some(first)
}

/// Those who say that the claim is so, those who are against it, and its exceptional marks.
#[component]
pub(super) fn ClaimVoices(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
    /// The DOM id of the control that they describe; without one, that of the claim's.
    #[prop(optional, into)]
    control: Option<String>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let control = control.unwrap_or_else(|| claim_id(thread.claim.id.as_str()));
    let accounts = thread.accounts();
    let is_first = |slug: &Slug| {
        let mut firsts = accounts.iter().map(|account| &account.first.statement.id);
        firsts.any(|id| id == slug)
    };
    let mut voices = thread.asserted_by();
    // Those who pass it on are no further voices.
    voices.retain(|said| is_first(&said.statement.id));
    let saying = match voices.iter().all(|said| said.stance.implied.is_some()) {
        true => Saying::Implies,
        false if thread.status.is_none() => Saying::States,
        false => Saying::Says,
    };
    let said_by = (!voices.is_empty()).then(|| {
        view! {
            <PhraseText class="for" phrase=(messages.said_by)(&names(explorer, &voices), saying) />
            " "
        }
    });
    let relays = accounts
        .iter()
        .filter(|account| account.first.stance.kind == StanceKind::Asserts);
    let relays = relays.flat_map(|account| &account.repetitions);
    let relays: Vec<String> = relays
        .map(|said| brief_name(explorer, &said.speaker))
        .collect();
    let passed_on = (!relays.is_empty()).then(|| {
        view! {
            <span class="relayed">{(messages.passed_on_by)(&shortened(explorer, relays))}</span>
            " "
        }
    });
    let opposed = thread.opposed_by();
    let is_implied = opposed.iter().all(|said| said.stance.implied.is_some());
    let against = (!opposed.is_empty()).then(|| {
        view! {
            <PhraseText
                class="against"
                phrase=(messages.against)(&names(explorer, &opposed), is_implied)
            />
            " "
        }
    });
    let mut marks = Mark::exceptions_of(explorer, &thread);
    marks.extend(Mark::of_change(explorer, thread.ix));
    view! {
        <span class="voices" id=part_id(&control, "voices")>
            {said_by}
            {passed_on}
            {against}
            <Marks marks=marks />
        </span>
    }
    .into_any()
}
