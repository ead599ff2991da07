//! The cells of the timeline: what was said and assessed in a column at a moment.

use story::{
    derive::{Column, Entry, Voice},
    model::{Claim, Ix, Shared, Stance},
};

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::interface_heading,
    ledger::column_name,
    mark::Mark,
    show_all::show_all,
    visit::visit,
};
use crate::state::{Limit, Origin, View};

/// The most claims of a statement that are named.
const NAMED: usize = 2;

/// The cells of a moment, one for each column in which something was said or assessed then.
pub(super) fn timeline_cells(
    explorer: ExplorerContext,
    position: usize,
    entries: &[Entry],
) -> Element {
    let columns = explorer.columns();
    let mut cells = element("dl", "cells").attr("data-columns", &columns.len().to_string());
    for (at, entries) in by_column(&columns, entries) {
        let column = columns.get(at).copied();
        // The columns that the style has places for; the others stand across.
        let class = match column {
            Some(Column::Others) | None => "cell others",
            _ => ["cell at-0", "cell at-1", "cell at-2"]
                .get(at)
                .copied()
                .unwrap_or("cell"),
        };
        let content = element("dd", "").entries(explorer, Limit::Moment(position, at), entries);
        let cell = element("div", class).column_label(explorer, column);
        cells = cells.child(cell.child(content));
    }
    cells
}

/// The entries without a time, in columns.
pub(super) fn untimed_columns(explorer: ExplorerContext, entries: &[Entry]) -> Element {
    let columns = explorer.columns();
    let mut lists = element("div", "undated-lists");
    for (at, entries) in by_column(&columns, entries) {
        let title = columns.get(at).map(|column| {
            let count: usize = entries.iter().map(Entry::statements).sum();
            let name = column_name(explorer, *column);
            interface_heading(explorer, 1, "label", &format!("{name}, {count}"))
        });
        let list = element("div", "undated-list").children(title);
        lists = lists.child(list.entries(explorer, Limit::Untimed(at), entries));
    }
    lists
}

/// The entries of each column that has some, with its position; without columns, all in one.
fn by_column(columns: &[Column], entries: &[Entry]) -> Vec<(usize, Vec<Entry>)> {
    let mut lists = vec![Vec::new(); columns.len().max(1)];
    for entry in entries {
        let column = match entry {
            Entry::Statement { speaker, .. } => Column::of_speaker(columns, speaker),
            Entry::Assessment { .. } => columns.len().checked_sub(1),
        };
        if let Some(list) = lists.get_mut(column.unwrap_or_default()) {
            list.push(entry.clone());
        }
    }
    let lists = lists.into_iter().enumerate();
    lists.filter(|(_, entries)| !entries.is_empty()).collect()
}

impl Element {
    /// Adds the entries of a cell, as far as they are shown.
    fn entries(self, explorer: ExplorerContext, limit: Limit, entries: Vec<Entry>) -> Self {
        let shown = explorer.shown(limit);
        let count = entries.len();
        let items = move || {
            let shown = entries.iter().take(shown());
            shown
                .map(|entry| entry_item(explorer, entry))
                .collect::<Vec<_>>()
        };
        self.child(element("ul", "entries").attr("role", "list").live(items))
            .view(show_all(explorer, limit, move || count))
    }
}

/// An entry: something that was said or assessed, with a way to its claims.
fn entry_item(explorer: ExplorerContext, entry: &Entry) -> Element {
    let (class, said, by) = match entry {
        Entry::Statement {
            speaker,
            stances,
            passed_on_by,
            ..
        } => {
            let voice = Voice {
                speaker: speaker.clone(),
                part_of: speaker.part_of.and_then(|body| explorer.speaker(body)),
                passes_on: None,
                passed_on_by: passed_on_by.clone(),
            };
            let by = element("span", "by").voices(explorer, &[voice]);
            let rest = stances.len().saturating_sub(NAMED);
            let more = (rest > 0).then(|| {
                let more = (explorer.locale().messages.more)(rest, &[]);
                element("span", "plus").text(&more)
            });
            let by = by.text(if rest > 0 { " " } else { "" }).children(more);
            ("", named_claims(explorer, stances), by)
        }
        Entry::Assessment {
            ix,
            claim,
            assessment,
        } => {
            let by = element("span", "by")
                .child(element("b", "").text(explorer.locale().messages.assessment))
                .text(" ")
                .marks(&[Mark::of_status(explorer, assessment.status)]);
            let said = element("span", "said").child(claim_link(explorer, *ix, claim));
            ("assessed", said, by)
        }
    };
    element("li", class).child(said).text(" ").child(by)
}

/// The first claims of a statement, and whether it rejects them.
fn named_claims(
    explorer: ExplorerContext,
    stances: &[(Ix<Claim>, Shared<Claim>, Shared<Stance>)],
) -> Element {
    let messages = explorer.locale().messages;
    let mut said = element("span", "said");
    for (position, (ix, claim, stance)) in stances.iter().take(NAMED).enumerate() {
        if position > 0 {
            said = said.text(". ");
        }
        if stance.kind.rejects() {
            let rejects = (messages.label)((messages.only_rejects)(stance.kind));
            said = said.child(element("span", "denies").text(&rejects));
        }
        said = said.child(claim_link(explorer, *ix, claim));
    }
    said
}

/// The way from the timeline to a claim in its question.
fn claim_link(explorer: ExplorerContext, ix: Ix<Claim>, claim: &Claim) -> Element {
    let text = explorer.locale().text(&claim.text);
    visit(explorer, ix, Origin::View(View::Timeline), &text)
}
