//! The cells of the timeline: what was said and assessed in a column at a moment.

use leptos::prelude::*;
use story::{
    derive::{Column, Entry, Voice},
    model::{Claim, Ix},
};

use super::{
    ExplorerContext,
    cell::Voices,
    heading::Heading,
    ledger::column_name,
    mark::{Mark, Marks},
    show_all::ShowAll,
    visit::VisitLink,
};
use crate::{
    locale::Localized,
    state::{Limit, Origin, View},
};

/// The cells of a moment, one for each column that has something.
#[component]
pub(super) fn TimelineCells(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The place of the moment on the axis, counted from 0.
    place: usize,
    /// What was said and assessed then.
    entries: Vec<Entry>,
) -> impl IntoView {
    let columns = explorer.columns();
    let cells = by_column(&columns, entries).into_iter().enumerate();
    let cells = cells.filter(|(_, entries)| !entries.is_empty());
    let cells = cells.map(|(at, entries)| {
        let column = columns.get(at).copied();
        let label = column.map(|column| view! { <dt>{column_name(explorer, column)}</dt>" " });
        let class = match column {
            Some(Column::Others) | None => "cell others".to_owned(),
            _ => format!("cell at-{at}"),
        };
        let limit = Limit::Moment(place, at);
        view! {
            <div class=class>
                {label}
                <dd><Entries explorer=explorer limit=limit entries=entries /></dd>
            </div>
        }
    });
    view! { <dl class="cells" data-columns=columns.len().to_string()>{cells.collect_view()}</dl> }
        .into_any()
}

/// What has no time, in columns.
#[component]
pub(super) fn UntimedColumns(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The entries.
    entries: Vec<Entry>,
) -> impl IntoView {
    let columns = explorer.columns();
    let lists = by_column(&columns, entries).into_iter().enumerate();
    let lists = lists.filter(|(_, entries)| !entries.is_empty());
    let lists = lists.map(|(at, entries)| {
        let title = columns.get(at).map(|column| {
            let name = column_name(explorer, *column);
            let title = Localized::interface(format!(
                "{name}, {}",
                entries.iter().map(Entry::statements).sum::<usize>()
            ));
            view! { <Heading explorer=explorer below=1 class="label" text=title /> }
        });
        view! {
            <div class="undated-list">
                {title}
                <Entries explorer=explorer limit=Limit::Untimed(at) entries=entries />
            </div>
        }
    });
    view! { <div class="undated-lists">{lists.collect_view()}</div> }.into_any()
}

/// The entries of each column; without columns, all in one.
fn by_column(columns: &[Column], entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut lists = vec![Vec::new(); columns.len().max(1)];
    for entry in entries {
        let column = match &entry {
            Entry::Statement { speaker, .. } => Column::of_speaker(columns, speaker),
            Entry::Assessment { .. } => columns.len().checked_sub(1),
        };
        if let Some(list) = lists.get_mut(column.unwrap_or_default()) {
            list.push(entry);
        }
    }
    lists
}

/// The entries of a cell, as far as they are shown.
#[component]
fn Entries(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The list that they are.
    limit: Limit,
    /// The entries.
    entries: Vec<Entry>,
) -> impl IntoView {
    let shown = explorer.choice(move |choices| choices.shown(limit));
    let count = entries.len();
    let items = move || {
        let shown = entries.iter().take(shown.get());
        let items =
            shown.map(|entry| view! { <EntryItem explorer=explorer entry=entry.clone() /> });
        items.collect_view()
    };
    view! {
        <ul class="entries" role="list">{items}</ul>
        <ShowAll explorer=explorer limit=limit count=count />
    }
    .into_any()
}

/// Something that was said or assessed, with a way to its first claims.
#[component]
fn EntryItem(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The entry.
    entry: Entry,
) -> impl IntoView {
    /// How many claims of a statement are named.
    const NAMED: usize = 2;
    let messages = explorer.locale().messages;
    let link = |ix: Ix<Claim>, claim: &Claim| {
        let text = explorer.locale().text(&claim.text);
        let from = Origin::View(View::Timeline);
        view! { <VisitLink explorer=explorer to=ix from=from text=text /> }
    };
    match entry {
        Entry::Statement {
            speaker,
            stances,
            passed_on_by,
            ..
        } => {
            let part_of = speaker.part_of.and_then(|body| explorer.speaker(body));
            let voice = Voice {
                speaker,
                part_of,
                passes_on: None,
                passed_on_by,
            };
            let rest = stances.len().saturating_sub(NAMED);
            let claims = stances.iter().take(NAMED).enumerate();
            let claims = claims.map(|(place, (ix, claim, stance))| {
                let between = (place > 0).then_some(". ");
                let rejects = messages.only_rejects;
                let rejects = stance
                    .kind
                    .rejects()
                    .then(|| (messages.label)(rejects(stance.kind)));
                view! { {between}<span class="denies">{rejects}</span>{link(*ix, claim)} }
            });
            let more = (rest > 0).then(|| {
                view! {
                    " "<span class="plus">{(messages.more)(rest, &[])}</span>
                }
            });
            view! {
                <li>
                    <span class="said">{claims.collect_view()}</span>
                    " "
                    <span class="by"><Voices explorer=explorer voices=vec![voice] />{more}</span>
                </li>
            }
            .into_any()
        }
        Entry::Assessment {
            ix,
            claim,
            assessment,
        } => {
            let mark = Mark::of_status(explorer, assessment.status);
            view! {
                <li class="assessed">
                    <span class="said">{link(ix, &claim)}</span>
                    " "
                    <span class="by"><b>{messages.assessment}</b>" "<Marks marks=vec![mark] /></span>
                </li>
            }
            .into_any()
        }
    }
}
