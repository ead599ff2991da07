//! The ledger: what each side says to each question, whose words they are, and how they stand.

use std::sync::Arc;

use proptest::prelude::*;
use scraper::ElementRef;
use story::{
    Story, Threads,
    derive::{AsOf, Cell, Column, Ledger, Silence},
    model::{StanceKind, Status},
};

use super::{
    markup::{Markup, all, around, text, texts},
    stories::{ALEPPO, english, inline, messages, page, story},
};
use crate::arbitrary::story_file;

/// The name of a column.
fn name(story: &Story, column: Column) -> String {
    match column {
        Column::Side(side) => english().name(story.sides.get(side).unwrap().brief_name()),
        Column::Others => messages().others.to_owned(),
    }
}

/// Whether a cell shows something.
fn is_shown(cell: &Cell) -> bool {
    cell.lead.is_some() || cell.silence.is_some() || cell.more > 0
}

/// Checks a cell's element against what the cell holds.
fn check_cell(story: &Story, element: ElementRef<'_>, column: Option<Column>, cell: &Cell) {
    let whose: Vec<String> = column.iter().map(|column| name(story, *column)).collect();
    assert_eq!(texts(element, "dt"), whose, "each cell says whose it is");
    let words = text(element);
    let silence = match cell.silence {
        Some(Silence::Silent) => vec![messages().nothing_reported.to_owned()],
        Some(Silence::Declined) => vec![messages().gave_no_answer.to_owned()],
        None => Vec::new(),
    };
    assert_eq!(texts(element, ".nothing"), silence);
    let parties = cell
        .parties
        .iter()
        .map(|party| english().name(party.brief_name()));
    let parties: Vec<String> = parties.collect();
    let more = (cell.more > 0).then(|| (messages().more)(cell.more, &parties));
    assert_eq!(texts(element, ".plus"), Vec::from_iter(more));

    let said = all(element, ".said");
    assert_eq!(said.len(), usize::from(cell.lead.is_some()));
    let Some((lead, said)) = cell.lead.as_ref().zip(said.first()) else {
        return;
    };
    let claim = english().name(&lead.claim.text);
    let ring = (messages().label)((messages().status)(Status::Unverified));
    let is_unverified = lead.status == Some(Status::Unverified);
    let stance = lead
        .stance
        .rejects()
        .then(|| (messages().label)((messages().only_rejects)(lead.stance)));
    let ring = if is_unverified { ring } else { String::new() };
    let expected = ring + &stance.unwrap_or_default() + &claim;
    assert_eq!(
        text(*said),
        expected,
        "the ring stands before the claim, and only there"
    );
    for voice in lead.voices.iter().take(3) {
        let name = english().name(voice.speaker.brief_name());
        assert!(
            words.to_lowercase().contains(&name.to_lowercase()),
            "{name}: {words}"
        );
    }
    if let [voice] = &lead.voices[..] {
        let relayed = voice
            .passes_on
            .iter()
            .map(|from| (messages().passes_on)(&english().name(from.brief_name())));
        relayed.for_each(|relayed| assert!(words.contains(&relayed), "{relayed}: {words}"));
    }
    let marks = texts(element, ".mark");
    let status = lead.status.filter(|status| *status != Status::Unverified);
    let ended = lead.ended.map(messages().ended);
    let disputed = lead.is_disputed.then_some(messages().disputed);
    let expected = [ended, status.map(messages().status), disputed];
    assert_eq!(marks, expected.into_iter().flatten().collect::<Vec<_>>());
    let is_flagged = words.contains(messages().in_our_reading);
    assert!(is_flagged || !lead.is_implied, "{words}");
    let is_only_likely = lead.stance == StanceKind::Suggests && !lead.is_implied;
    let says_so = words.contains(messages().as_likely);
    assert_eq!(says_so, is_only_likely, "{words}");
}

/// Checks the whole ledger of a story against what is derived.
fn check(story: &Arc<Story>, markup: &Markup) {
    let threads = Threads::of(story, AsOf::Now);
    let ledger = Ledger::of(story, &threads);
    let columns = &ledger.columns;
    let heads: Vec<String> = columns.iter().map(|column| name(story, *column)).collect();
    let head = markup.all(".ledger:not(.time) > .heads")[0];
    assert_eq!(texts(head, "b"), heads);
    // For the eye alone: to a screen reader each cell says by itself whose it is.
    assert_eq!(head.attr("aria-hidden"), Some("true"));
    let rows = markup.all(".ledger:not(.time) .row");
    assert_eq!(rows.len(), story.questions.len());
    for ((row, cells), thread) in rows.into_iter().zip(&ledger.rows).zip(&threads.questions) {
        let question = english().name(&thread.question.text);
        assert_eq!(texts(row, ".question"), [question.as_str()]);
        let state = (messages().question_state)(thread.state);
        assert_eq!(texts(row, ".state > .mark"), [state], "{question}");
        let list = all(row, ".cells")[0];
        let count = columns.len().to_string();
        assert_eq!(list.attr("data-columns"), Some(count.as_str()));
        let shown: Vec<(Option<Column>, &Cell)> = cells
            .cells
            .iter()
            .enumerate()
            .map(|(position, cell)| (columns.get(position).copied(), cell))
            .filter(|(_, cell)| is_shown(cell))
            .collect();
        let elements = all(list, ".cell");
        assert_eq!(elements.len(), shown.len(), "{question}");
        for (element, (column, cell)) in elements.into_iter().zip(shown) {
            check_cell(story, element, column, cell);
        }
    }
}

#[test]
fn each_row_says_what_each_side_leads_with() {
    let story = story(ALEPPO);
    check(&story, &inline(&story));
    check(&story, &page(&story));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_ledger_of_an_arbitrary_story_says_what_is_derived(file in story_file()) {
        let story = story(&file);
        check(&story, &inline(&story));
    }
}

/// The story with so many of its sides, `principal` of them with a column.
fn with_sides(sides: usize, principal: usize) -> Arc<Story> {
    let mut file: serde_json::Value = serde_json::from_str(ALEPPO).unwrap();
    let kept: Vec<String> = {
        let all = file["sides"].as_array_mut().unwrap();
        all.truncate(sides);
        for (position, side) in all.iter_mut().enumerate() {
            side["principal"] = (position < principal).into();
        }
        let ids = all
            .iter()
            .map(|side| side["id"].as_str().unwrap().to_owned());
        ids.collect()
    };
    for speaker in file["speakers"].as_array_mut().unwrap() {
        let side = speaker["side"].as_str().map(str::to_owned);
        if side.is_some_and(|side| !kept.contains(&side)) {
            speaker.as_object_mut().unwrap().remove("side");
        }
    }
    story(&file.to_string())
}

#[test]
fn the_columns_are_as_many_as_the_style_lays_out() {
    for (sides, principal, columns) in [(0, 0, "0"), (1, 0, "0"), (2, 2, "3"), (3, 3, "4")] {
        let story = with_sides(sides, principal);
        let markup = inline(&story);
        for cells in markup.all(".cells") {
            assert_eq!(cells.attr("data-columns"), Some(columns), "{sides} sides");
        }
        check(&story, &markup);
    }
}

#[test]
fn where_all_principal_sides_are_silent_a_line_says_so_beside_their_cells() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    let sides =
        [0, 1].map(|side| english().name(story.sides.iter().nth(side).unwrap().brief_name()));
    let words = (messages().nothing_reported_by)(&sides);
    let lines = markup.all(".silence");
    assert!(!lines.is_empty());
    for line in lines {
        // A phone shows the line, a wide page the cells; neither is hidden from a screen reader
        // where it is shown.
        assert_eq!(text(line), words);
        assert_eq!(line.attr("aria-hidden"), None);
        let row = around(line, "li", "row");
        assert_eq!(all(row, ".cells.both-silent > .cell.none").len(), 2);
    }
}

#[test]
fn the_first_lines_say_what_is_verified_and_whether_all_is_from_one_report() {
    let story = story(ALEPPO);
    let threads = Threads::of(&story, AsOf::Now);
    let markup = inline(&story);
    let tally = text(markup.all(".tally")[0]);
    assert!(
        tally.contains(&(messages().tally)(threads.tally).text()),
        "{tally}"
    );
    let source = story::derive::sole_source(&story).unwrap();
    let by = english().name(&source.publisher);
    assert!(
        tally.contains(&(messages().sole_source)(&source, &by)),
        "{tally}"
    );
    // The key to the ring stands beside the numbers.
    let key = text(markup.all(".tally .key")[0]);
    assert!(
        key.contains((messages().status)(Status::Unverified)),
        "{key}"
    );
}
