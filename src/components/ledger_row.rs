//! A row of the ledger: a question, its state, what each side says to it, and what it opens to.

use leptos::prelude::*;
use story::{
    derive::{Column, LedgerRow as Cells, QuestionState, Silence},
    model::{Ix, Question},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

use super::{
    ExplorerContext,
    cell::Cell,
    disclosure::{Control, Disclosure},
    heading::Heading,
    ids::{part_id, question_id},
    ledger::column_name,
    mark::{Mark, Marks},
    memo::memo,
    question_body::QuestionBody,
};
use crate::state::Action;

/// A question in the ledger. What redraws it: `is_open` for the disclosure, `thread` for its state,
/// `cells` for what the sides say.
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
    let text_id = part_id(&id, "text");
    let is_open = explorer.choice(move |choices| choices.has_open_question(ix));
    let thread = explorer.question(ix);
    let cells = explorer.row(ix);
    let body = explorer.body(ix.position(), is_open, thread);
    // What follows from another version of the question is drawn within its body.
    let has_body = memo(move |_| body.with(Option::is_some));

    let text = explorer.locale().text(&question.text);
    let state = move || thread.get().map(|thread| thread.state);
    let class = move || match state() {
        Some(QuestionState::Contested) => "row contested",
        _ => "row",
    };
    let state_marks = move || {
        let marks = state().map(|state| Mark::of_state(explorer, state));
        view! { <p class="state"><Marks marks=marks.into_iter().collect() /></p> }
    };
    let control = Control {
        class: "opener",
        id: id.clone(),
        labelled_by: text_id.clone(),
        described_by: None,
    };
    // A click anywhere on the closed row opens it, but for one that ends a selection.
    let pressed_at = StoredValue::new((0, 0));
    let press = move |event: MouseEvent| pressed_at.set_value((event.client_x(), event.client_y()));
    let click = move |event: MouseEvent| {
        if is_plain(&event, pressed_at.get_value()) {
            explorer.act(Action::ToggleQuestion(ix));
        }
    };
    let control = match explorer.elsewhere(&question.id) {
        Some(address) => view! { <RowLink control=control address=address /> }.into_any(),
        None => view! {
            <Disclosure
                explorer=explorer
                class="more"
                control=control
                is_open=is_open
                toggle=Action::ToggleQuestion(ix)
                open=Action::OpenQuestion(ix)
                head=().into_any()
                body=(move || has_body.get().then(|| view! {
                    <QuestionBody explorer=explorer ix=ix thread=body />
                })).into_any()
            />
        }
        .into_any(),
    };
    let row = view! {
        <li class=class part=explorer.part("question") id=part_id(&id, "row")>
            <div class="ask" on:mousedown=press on:click=click>
                <Heading explorer=explorer below=1 class="question" id=text_id text=text />
                " "
                {state_marks}
            </div>
            {move || cells.get().map(|row| view! {
                <div class="cells-box" on:mousedown=press on:click=click>
                    <Cells explorer=explorer row=row />
                </div>
            })}
            {control}
        </li>
    };
    Some(row.into_any())
}

/// The control of a row in a ledger alone: a link to the question on the story's page.
#[component]
fn RowLink(
    /// The control.
    control: Control,
    /// Where it leads.
    address: String,
) -> impl IntoView {
    let Control {
        class,
        id,
        labelled_by,
        ..
    } = control;
    view! {
        <div class="more"><a class=class id=id aria-labelledby=labelled_by href=address></a></div>
    }
    .into_any()
}

/// Whether a click is one with the main button, on no control, that ends no selection.
fn is_plain(click: &MouseEvent, pressed_at: (i32, i32)) -> bool {
    let target = click
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_on_control = target.is_some_and(|target| {
        let control = target.closest("a, button, summary");
        control.is_ok_and(|control| control.is_some())
    });
    let at = (click.client_x(), click.client_y());
    click.detail() < 2 && !is_on_control && at == pressed_at
}

/// The cells of a row; on a phone, one line in place of those of the principal sides where all of
/// them are silent. The style shows the one or the other.
#[component]
fn Cells(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The row.
    row: Cells,
) -> impl IntoView {
    let columns = explorer.columns();
    let principal = || {
        columns
            .iter()
            .zip(&row.cells)
            .filter(|(column, _)| **column != Column::Others)
    };
    let is_silent =
        !columns.is_empty() && principal().all(|(_, cell)| cell.silence == Some(Silence::Silent));
    let silence = is_silent.then(|| {
        let names: Vec<String> = principal()
            .map(|(column, _)| column_name(explorer, *column))
            .collect();
        let words = (explorer.locale().messages.nothing_reported_by)(&names);
        view! { <p class="silence nothing">{words}</p> }
    });
    let cells = row.cells.iter().enumerate().map(|(place, cell)| {
        let column = columns.get(place).copied();
        view! { <Cell explorer=explorer column=column cell=cell.clone() /> }
    });
    let class = if is_silent {
        "cells both-silent"
    } else {
        "cells"
    };
    view! {
        {silence}
        <dl class=class data-columns=columns.len().to_string()>{cells.collect_view()}</dl>
    }
    .into_any()
}
