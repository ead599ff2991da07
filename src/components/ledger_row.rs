//! A row of the ledger: a question, its state, what each side says to it, and what it opens to.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{Column, QuestionState, Row, Silence},
    model::{Ix, Question},
};
use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

use super::{
    ExplorerContext,
    cell::cell,
    disclosure::{Control, Disclosed, disclosure},
    element::{Element, element, live},
    heading::heading,
    ids::{part_id, question_id},
    ledger::column_name,
    mark::Mark,
    memo::memo,
    question_body::question_body,
};
use crate::state::{Action, News};

/// A question in the ledger. What redraws it: `row` and `alerts` its state and what the sides say, `body` what
/// it opens to; `is_open` opens and closes it, and lets `body` be made.
#[component]
pub(super) fn LedgerRow(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The question.
    ix: Ix<Question>,
) -> impl IntoView {
    let story = explorer.story();
    let question = story.questions.get(ix)?;
    let id = question_id(question.id.as_str());
    let row = explorer.row(ix);
    let state = move || row.with(|row| Some(row.as_ref()?.question.state));
    let class = move || {
        let is_contested = state() == Some(QuestionState::Contested);
        Some(if is_contested { "row contested" } else { "row" }.to_owned())
    };
    let text_id = part_id(&id, "text");
    let text = explorer.locale().text(&question.text);
    let ask = element("div", "ask")
        .child(heading(explorer, 1, "question", &text).attr("id", &text_id))
        .text(" ")
        .live(move || {
            let mark = Mark::of_state(explorer, state()?);
            Some(element("p", "state").marks(&[mark]))
        });
    let alerts = explorer.alerts();
    let cells_box = element("div", "cells-box").live(move || match row.get() {
        Some(row) => cells_of(explorer, &row, alerts.get().as_deref()),
        None => Vec::new(),
    });
    let control = Control {
        class: "opener",
        labelled_by: Some(text_id),
        described_by: None,
        id: id.clone(),
    };
    let opener = match explorer.elsewhere(&question.id) {
        Some(address) => row_link(&control, &address),
        None => row_disclosure(explorer, ix, row, &control),
    };
    let item = element("li", "")
        .live_attr("class", class)
        .attr_if("part", explorer.part("question"))
        .attr("id", &part_id(&id, "row"))
        .opened_by_clicks(explorer, ix)
        .child(ask)
        .child(cells_box)
        .child(opener);
    Some(item.into_any())
}

/// The control of a row, and what it opens to.
fn row_disclosure(
    explorer: ExplorerContext,
    ix: Ix<Question>,
    row: Memo<Option<Arc<Row>>>,
    control: &Control,
) -> Element {
    let is_open = explorer.choice(move |choices| choices.has_open_question(ix));
    let body = explorer.body(is_open, row);
    // The body is drawn once, and redraws its own parts, so that its claims stay as they are.
    let has_body = memo(move |_| body.with(Option::is_some));
    let disclosed = Disclosed {
        is_open,
        toggle: Action::ToggleQuestion(ix),
        open: Action::OpenQuestion(ix),
        head: ().into_any(),
        body: live(move || has_body.get().then(|| question_body(explorer, ix, body))),
    };
    disclosure(explorer, "opening", control, disclosed)
}

/// The control of a row in a ledger alone: a link to the question on the story's page.
fn row_link(control: &Control, address: &str) -> Element {
    let link = element("a", control.class)
        .attr("id", &control.id)
        .attr_if("aria-labelledby", control.labelled_by.as_deref())
        .attr("href", address);
    element("div", "opening").child(link)
}

impl Element {
    /// Has a click on the question or the cells of a row open it or close it, but for one that ends a
    /// selection.
    fn opened_by_clicks(self, explorer: ExplorerContext, ix: Ix<Question>) -> Self {
        let pressed_at = StoredValue::new((0, 0));
        let press = move |event: Event| {
            let at = event.dyn_into::<MouseEvent>();
            pressed_at.set_value(
                at.map(|at| (at.client_x(), at.client_y()))
                    .unwrap_or_default(),
            );
        };
        let click = move |event: Event| {
            let click = event.dyn_into::<MouseEvent>();
            if click.is_ok_and(|click| is_plain(&click, pressed_at.get_value())) {
                explorer.act(Action::ToggleQuestion(ix));
            }
        };
        self.on("mousedown", press).on("click", click)
    }
}

/// Whether a click is one with the main button, on no control nor on what the row opens to, that
/// ends no selection.
fn is_plain(click: &MouseEvent, pressed_at: (i32, i32)) -> bool {
    let target = click
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let is_within = |selector| {
        let target = target.as_ref();
        target.is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))))
    };
    let is_on_row = is_within(".ask, .cells-box") && !is_within("a, button, summary");
    let at = (click.client_x(), click.client_y());
    click.detail() < 2 && is_on_row && at == pressed_at
}

/// The cells of a row; on a phone, one line in place of those of the principal sides where all of
/// them are silent. The style shows the one or the other.
fn cells_of(explorer: ExplorerContext, row: &Row, alerts: Option<&News>) -> Vec<Element> {
    let columns = explorer.columns();
    let principal = || {
        let columns = columns.iter().zip(&row.cells);
        columns.filter(|(column, _)| **column != Column::Others)
    };
    let is_silent =
        !columns.is_empty() && principal().all(|(_, cell)| cell.silence == Some(Silence::Silent));
    let silence = is_silent.then(|| {
        let names = principal().map(|(column, _)| column_name(explorer, *column));
        let names: Vec<String> = names.collect();
        let words = (explorer.locale().messages.nothing_reported_by)(&names);
        element("p", "silence nothing").text(&words)
    });
    let class = if is_silent {
        "cells both-silent"
    } else {
        "cells"
    };
    let cells = row.cells.iter().enumerate();
    let cells = cells.filter_map(|(position, content)| {
        cell(explorer, columns.get(position).copied(), content, alerts)
    });
    let list = element("dl", class)
        .attr("data-columns", &columns.len().to_string())
        .children(cells);
    silence.into_iter().chain([list]).collect()
}
