//! A cell of the ledger: the claim that a column leads with, who says it, and how many more.

use leptos::prelude::*;
use story::{
    derive::{Cell as LedgerCell, Column, Lead, Silence, Voice},
    model::{StanceKind, Status},
};

use super::{
    ExplorerContext,
    ledger::column_name,
    mark::{Mark, Marks, UnverifiedRing},
    text::Words,
    voices::{affiliation, brief_name, shortened},
};
use crate::locale::capitalised;

/// A cell. Without columns it is that of a rival claim.
#[component]
pub(super) fn Cell(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The column.
    column: Option<Column>,
    /// What the column says.
    cell: LedgerCell,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let is_blank = cell.lead.is_none() && cell.silence.is_none() && cell.more == 0;
    if is_blank {
        return ().into_any();
    }
    let class = match (column, cell.silence) {
        (Some(Column::Others), _) => "cell others",
        (_, Some(_)) => "cell none",
        _ => "cell",
    };
    let label = column.map(|column| view! { <dt>{column_name(explorer, column)}</dt>" " });
    let silence = cell.silence.map(|silence| {
        let words = match silence {
            Silence::Silent => messages.nothing_reported,
            Silence::Declined => messages.gave_no_answer,
        };
        view! { <span class="nothing">{words}</span> }
    });
    let parties: Vec<String> = cell
        .parties
        .iter()
        .map(|party| brief_name(explorer, party))
        .collect();
    let more = (cell.more > 0).then(|| {
        view! { <span class="plus">{(messages.more)(cell.more, &parties)}</span> }
    });
    let more = match cell.lead {
        Some(lead) => {
            view! { <Said explorer=explorer lead=lead more=more.into_any() /> }.into_any()
        }
        None => more.into_any(),
    };
    view! { <div class=class part=explorer.part("cell")>{label}<dd>{silence}{more}</dd></div> }
        .into_any()
}

/// The claim that a column leads with, and who says it.
#[component]
fn Said(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    lead: Lead,
    /// What follows the names.
    more: AnyView,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let ring = (lead.status == Some(Status::Unverified))
        .then(|| view! { <UnverifiedRing explorer=explorer /> });
    let stance = (lead.stance != StanceKind::Asserts).then(|| {
        let words = (messages.label)((messages.only_rejects)(lead.stance));
        view! { <span class="denies">{words}</span> }
    });
    let marks = Mark::exceptions_of_lead(explorer, &lead);
    let reading = lead.is_implied.then_some(messages.in_our_reading);
    view! {
        <span class="said">
            {ring}
            {stance}
            <Words text=explorer.locale().text(&lead.claim.text) />
        </span>
        " "
        <span class="by">
            <Marks marks=marks />
            <Voices explorer=explorer voices=lead.voices />
            {reading}
            " "
            {more}
        </span>
    }
    .into_any()
}

/// Those who say it; where there is but one, with the body, and whose words pass through whom.
#[component]
pub(super) fn Voices(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The voices.
    voices: Vec<Voice>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let name = |voice: &Voice| brief_name(explorer, &voice.speaker);
    if let [voice] = voices.as_slice() {
        let body = affiliation(explorer, voice).map(|body| format!(", {body}"));
        let passes_on = voice.passes_on.as_ref();
        let passes_on = passes_on
            .map(|from| format!(", {}", (messages.passes_on)(&brief_name(explorer, from))));
        let relays = voice.passed_on_by.iter();
        let relays: Vec<String> = relays.map(|by| brief_name(explorer, by)).collect();
        let relays = (!relays.is_empty()).then(|| {
            let relays = shortened(explorer, relays);
            format!("; {}", (messages.passed_on_by)(&relays))
        });
        return view! { <b>{capitalised(&name(voice))}</b>{body}{passes_on}{relays} }.into_any();
    }
    let names = shortened(explorer, voices.iter().map(name).collect());
    view! { <b>{capitalised(&(messages.list)(&names))}</b> }.into_any()
}
