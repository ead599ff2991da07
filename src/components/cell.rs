//! A cell of the ledger: the claim that a column leads with, who says it, and how many more.

use story::{
    derive::{Cell, Column, Lead, Silence, Voice},
    model::{StanceKind, Status},
};

use super::{
    ExplorerContext,
    element::{Element, element},
    ledger::column_name,
    mark::{Mark, unverified_ring},
    text::words,
    voices::{affiliation, brief_name, shortened},
};
use crate::{locale::capitalised, state::News};

/// A cell, unless it is blank. Without columns it is that of a rival claim. It is redrawn with all
/// cells of its row, by the `row` and the `alerts` of `LedgerRow`.
pub(super) fn cell(
    explorer: ExplorerContext,
    column: Option<Column>,
    cell: &Cell,
    alerts: Option<&News>,
) -> Option<Element> {
    let messages = explorer.locale().messages;
    if cell.lead.is_none() && cell.silence.is_none() && cell.more == 0 {
        return None;
    }
    let class = match (column, cell.silence) {
        (Some(Column::Others), _) => "cell others",
        (_, Some(_)) => "cell none",
        _ => "cell",
    };
    let silence = cell.silence.map(|silence| match silence {
        Silence::Silent => messages.nothing_reported,
        Silence::Declined => messages.gave_no_answer,
    });
    let silence = silence.map(|words| element("span", "nothing").text(words));
    let parties = cell.parties.iter();
    let parties: Vec<String> = parties.map(|party| brief_name(explorer, party)).collect();
    let more = (cell.more > 0)
        .then(|| element("span", "plus").text(&(messages.more)(cell.more, &parties)));
    let content = element("dd", "").children(silence);
    let content = match &cell.lead {
        Some(lead) => content.lead(explorer, lead, more, alerts),
        None => content.children(more),
    };
    let whole = element("div", class)
        .attr_if("part", explorer.part("cell"))
        .column_label(explorer, column);
    Some(whole.child(content))
}

impl Element {
    /// Adds the label of a cell: the column that it stands in.
    pub(super) fn column_label(self, explorer: ExplorerContext, column: Option<Column>) -> Self {
        match column {
            Some(column) => {
                let label = element("dt", "").text(&column_name(explorer, column));
                self.child(label).text(" ")
            }
            None => self,
        }
    }

    /// Adds the claim that a column leads with, who says it, and how many more there are.
    fn lead(
        self,
        explorer: ExplorerContext,
        lead: &Lead,
        more: Option<Element>,
        alerts: Option<&News>,
    ) -> Self {
        let messages = explorer.locale().messages;
        let mut said = element("span", "said");
        if lead.status == Some(Status::Unverified) {
            said = said.child(unverified_ring(explorer));
        }
        if lead.stance.rejects() {
            let rejects = (messages.label)((messages.only_rejects)(lead.stance));
            said = said.child(element("span", "denies").text(&rejects));
        }
        let mut marks = Mark::exceptions_of_lead(explorer, lead);
        marks.extend(Mark::of_alert(explorer, alerts, &lead.claim.id));
        let by = element("span", "by")
            .marks(&marks)
            .voices(explorer, &lead.voices)
            .text(match lead.stance {
                _ if lead.is_implied => messages.in_our_reading,
                StanceKind::Suggests => messages.as_likely,
                _ => "",
            })
            .text(" ")
            .children(more);
        let text = explorer.locale().text(&lead.claim.text);
        self.child(said.child(words("", &text))).text(" ").child(by)
    }

    /// Adds those who say it; where there is but one, with the body, and whose words pass through
    /// whom.
    pub(super) fn voices(self, explorer: ExplorerContext, voices: &[Voice]) -> Self {
        let messages = explorer.locale().messages;
        let names = voices
            .iter()
            .map(|voice| brief_name(explorer, &voice.speaker));
        let names = (messages.list)(&shortened(explorer, names.collect()));
        let line = self.child(element("b", "").text(&capitalised(&names)));
        let [voice] = voices else {
            return line;
        };
        let mut more = String::new();
        if let Some(body) = affiliation(explorer, voice) {
            more = format!(", {body}");
        }
        if let Some(from) = &voice.passes_on {
            let passes_on = (messages.passes_on)(&brief_name(explorer, from));
            more = format!("{more}, {passes_on}");
        }
        if !voice.passed_on_by.is_empty() {
            let relays = voice.passed_on_by.iter().map(|by| brief_name(explorer, by));
            let relays = shortened(explorer, relays.collect());
            more = format!("{more}; {}", (messages.passed_on_by)(&relays));
        }
        line.text(&more)
    }
}
