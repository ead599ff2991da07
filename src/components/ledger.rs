//! The ledger: a row for each question, a column for each principal side, and one for everyone
//! else.

use leptos::prelude::*;
use story::{
    derive::Column,
    model::{Ix, Question, Shared, Side, Speaker, SpeakerKind},
};

use super::{
    ExplorerContext,
    element::{Element, element},
    ledger_row::LedgerRow,
    show_all::{show_all, show_rest, static_rest},
};
use crate::state::Limit;

/// The questions of the story, as far as they are shown. What redraws the list: a batch of it that
/// is laid out, its limit, and what is open.
pub(crate) fn ledger(explorer: ExplorerContext) -> Element {
    let count = explorer.story().questions.len();
    let shown = explorer.shown(Limit::Rows);
    let open = explorer.choice(|choices| choices.open_questions().to_vec());
    // Rows that a link leads to are shown beyond the limit.
    let rows = move |are_shown: bool| {
        let story = explorer.story();
        let all = story.questions.entries().map(|(ix, _)| ix);
        let is_shown = |ix: &Ix<Question>| {
            explorer.has_row(*ix)
                && (ix.position() < shown() || open.with(|open| open.contains(ix)))
        };
        all.filter(|ix| is_shown(ix) == are_shown)
            .collect::<Vec<_>>()
    };
    let rest = static_rest(
        || rows(false),
        |ix| view! { <LedgerRow explorer=explorer ix=ix /> },
    );
    let list = || element("ol", "rows").attr("role", "list");
    let row = move |ix| view! { <LedgerRow explorer=explorer ix=ix /> }.into_any();
    let more = match rest {
        Some(rest) => show_rest(explorer, Limit::Rows, count, list().view(rest).into_any()),
        None => show_all(explorer, Limit::Rows, move || count),
    };
    element("div", "ledger")
        .child(column_heads(explorer))
        .child(list().each(move || rows(true), row))
        .view(more)
}

/// The heads of the columns, once over all rows. Each cell says by itself whose it is.
pub(super) fn column_heads(explorer: ExplorerContext) -> Element {
    let heads = explorer.columns().into_iter().map(|column| {
        element("span", "head")
            .child(element("b", "").text(&column_name(explorer, column)))
            .text(" ")
            .child(element("small", "").text(&column_members(explorer, column)))
    });
    element("div", "heads")
        .attr("aria-hidden", "true")
        .children(heads)
}

/// The name of a column.
pub(super) fn column_name(explorer: ExplorerContext, column: Column) -> String {
    match column {
        Column::Side(side) => side_name(explorer, side),
        Column::Others => explorer.locale().messages.others.to_owned(),
    }
}

/// The brief name of a side.
pub(super) fn side_name(explorer: ExplorerContext, side: Ix<Side>) -> String {
    let story = explorer.story();
    let side = story.sides.get(side);
    side.map(|side| explorer.locale().name(side.brief_name()))
        .unwrap_or_default()
}

/// The members of a column, in a few words: of the others the other sides, and then the kinds of
/// speakers without a side.
fn column_members(explorer: ExplorerContext, column: Column) -> String {
    let story = explorer.story();
    match column {
        Column::Side(side) => {
            let who = story.sides.get(side).and_then(|side| side.who.as_ref());
            who.map(|who| explorer.locale().name(who))
                .unwrap_or_default()
        }
        Column::Others => {
            let columns = explorer.columns();
            let others = story.sides.entries();
            let others = others.filter(|(ix, _)| !columns.contains(&Column::Side(*ix)));
            let mut names: Vec<String> = others.map(|(ix, _)| side_name(explorer, ix)).collect();
            let is_named = |speaker: &&Shared<Speaker>| speaker.kind != SpeakerKind::Unnamed;
            let without_side = story
                .speakers
                .iter()
                .filter(|speaker| speaker.side.is_none());
            for speaker in without_side.filter(is_named) {
                let kind = (explorer.locale().messages.speaker_kind)(speaker.kind).to_owned();
                if !names.contains(&kind) {
                    names.push(kind);
                }
            }
            names.join(", ")
        }
    }
}
