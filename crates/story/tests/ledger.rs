//! The ledger: each rule by which a column leads with a claim, names who says it
//! and counts the rest.
#![cfg(feature = "author")]

#[path = "support/cells.rs"]
mod cells;
#[path = "support/scene.rs"]
#[expect(dead_code, reason = "these tests look at the ledger alone")]
mod scene;

use std::sync::Arc;

use cells::in_words;
use scene::story;
use story::{
    Threads,
    derive::{AsOf, Column, Ledger, Row, Silence},
    model::{EndKind, Status},
};

fn ledger(lines: &str) -> Ledger {
    let story = story(lines);
    Ledger::of(&story, &Threads::of(&story, AsOf::Now))
}

fn row(lines: &str) -> Arc<Row> {
    ledger(lines).rows.remove(0)
}

/// The rows of a table: the cells, the scene, and what it shows.
fn rows(table: &str) -> impl Iterator<Item = [&str; 3]> {
    let rows = table.lines().filter(|row| !row.is_empty());
    rows.map(|row| {
        let mut columns = row.split('|').map(str::trim);
        [(); 3].map(|()| columns.next().unwrap_or_default())
    })
}

/// Checks a table: the government's cell, the rebels' and the others' of each scene.
fn check(table: &str) {
    for [cells, scene, name] in rows(table) {
        // Something bears on each of the three, whoever takes a stance on it.
        let claims = "claim a; claim b; claim c; evidence e for a for b for c";
        let scene = format!("question many; {claims}; {scene}");
        assert_eq!(in_words(&row(&scene)), cells, "{name}");
    }
}

/// The claim `c` is the monitor's own, so that no cell counts it but the others'.
const LEADS: &str = "
a (army) +1 / silent / c (monitor) | army asserts b @2024-11-01; army asserts a; monitor asserts c | the file's order, not the order of time
b (army) +1 / silent / c (monitor) | army asserts a asserts b; assess b supported; monitor asserts c | evidence before the file's order
b (army) +1 / silent / c (monitor) | army asserts! a asserts b; monitor asserts c | what is said before what is implied
! b (army) +1 / silent / c (monitor) | army asserts a asserts! b; assess b supported; monitor asserts c | evidence before what is said
b (army) +1 / silent / c (monitor) | army asserts a asserts b; assess a supported; end a withdrawn; monitor asserts c | what has ended comes last
b (army) +1 / silent / c (monitor) | army asserts a asserts b; assess a false e; monitor asserts c | what is false comes last
a (army) +1 / b (brigade) +1 / c (monitor) | army asserts a asserts b; brigade asserts a asserts b; monitor asserts c | what leads an earlier column comes last
a (army) +1 / b (brigade) +1 / c (monitor) +2 | army asserts a asserts b; brigade asserts a asserts b; monitor asserts a asserts b asserts c | what leads either of the earlier columns comes last
a (army) / a (brigade) / c (monitor) +1 | army asserts a; brigade asserts a; monitor asserts c | there is nothing else to lead with
b (army) / denies b (brigade) / c (monitor) +1 | army asserts b; brigade denies b; monitor asserts c | what it only denies, though it leads an earlier column
denies a (army) / a (brigade) +1 / c (monitor) | army denies a; brigade asserts a asserts b; monitor asserts c | what an earlier column denies leads all the same
denies b (army) / silent / c (monitor) +1 | army questions a; army denies b; monitor asserts c | a denial before a doubt
questions a (army) / silent / c (monitor) +1 | army questions a; monitor asserts c | a doubt
denies! a (army) / silent / c (monitor) +1 | army denies! a; monitor asserts c | an implied denial
denies b (army) / silent / c (monitor) +1 | army denies! a denies b; monitor asserts c | a plain denial before an implied one
retracts a (army) / silent / c (monitor) +1 | army asserts a @2024-11-28; army retracts a @2024-11-29; monitor asserts c | what was taken back is asserted no more
suggests b (army) +1 / silent / c (monitor) | army asserts a suggests b; assess b supported; monitor asserts c | what it holds likely counts as what it says
suggests a (army) +1 / silent / c (monitor) | army suggests a asserts b; monitor asserts c | which of the two comes first in the file
a (army) / - / c (monitor) +1 | army asserts a; brigade reports b; monitor asserts c | who passes it on is no voice for it, and not silent
c (army) / silent / +2 | army asserts a @2024-11-28; army denies a @2024-11-29; army asserts c | what is asserted before what is denied
";

#[test]
fn a_column_leads_with_the_claim_that_the_rules_put_first() {
    check(LEADS);
}

/// The claims `b` and `c` are nobody's, so that the others' cell counts them.
const VOICES: &str = "
a (army, sana) / silent / +2 | army asserts a; sana asserts a | each once, of one column
a (sana, army) / silent / +2 | army asserts a; sana asserts a @2024-11-28; army asserts a | by time
a (army) / a (brigade) / +2 | army asserts a; brigade asserts a | each in its own column
- / silent / a (envoy of ministry) +2 | sana reports a; envoy asserts a; ministry asserts a | a body and its part are one voice
a (army > sana) / silent / +2 | army asserts a; sana reports a repeats s1 | who passes it on is named so
a (army) / silent / +2 | army asserts a; sana asserts! a | who implies what another says is not named
! a (army, sana) / silent / +2 | army asserts! a; sana asserts! a | all imply it
a (army) / silent / +2 | army asserts a; sana denies a | who denies it does not say it
silent / silent / a (fighters) +2 | fighters asserts a; militants asserts a | they may be the same
silent / silent / a (militants) +2 | militants asserts a; fighters asserts a | whichever of the two says so
silent / silent / a (monitor) +2 | witness asserts a; monitor asserts a | the named one is shown
silent / silent / a (monitor, fighters) +2 | fighters asserts a; witness asserts a; monitor asserts a | the named come first
silent / silent / a (envoy of ministry) +2 | envoy asserts a | whom the speaker belongs to
a (army > sana > monitor) / silent / +2 | army asserts a; sana asserts a repeats s1; monitor asserts a repeats s2 | who repeats is no voice, of whatever column
a (army) / silent / a (monitor) +2 | army asserts a; monitor asserts a | who says so unasked is one
a (army, sana) / silent / +2 | army asserts a; sana asserts a repeats s1; sana asserts a | a relay's own words are its own
silent / - / a (monitor > brigade) +2 | monitor asserts a; brigade asserts a repeats s1 | a side that only passes on has not been silent
silent / - / a (monitor > gazette > brigade) +2 | witness asserts a; monitor asserts a; gazette asserts a repeats s1; brigade asserts a repeats s2 | what passes on one of those who may be the same passes on the voice
a (army < kingdom) / silent / +2 | kingdom declined b; army asserts a denies b repeats s1 | whose words it passes on, where they are not on the claim
a (army) / silent / +2 | army questions b; army asserts a questions b repeats s1 | its own words are no other's
a (army) / silent / +2 | kingdom declined b; army asserts a denies b repeats s1; army asserts a | it says so itself too
a (army) / silent / +2 | army asserts a; sana denies a repeats s1 | what is passed on as denied is not passed on
silent / silent / questions a (gazette) +2 | gazette questions a @2024-11-28; gazette declined b; fighters declined a | a doubt is a word
";

#[test]
fn a_cell_names_who_says_it_and_nobody_twice() {
    check(VOICES);
}

const COUNTS: &str = "
a (army) +2 / silent / - | army asserts a; sana asserts b asserts c | the column's further claims
a (army) / silent / +2 | army asserts a denies b | those that it denies are not its own
a (army) / denies b (brigade) / +1 | army asserts a; brigade denies b | what nobody asserts counts with the others, unless a cell leads with it
a (army) +1 / b (brigade) +1 / b (monitor) +1 | army asserts a asserts b; brigade asserts a asserts b; monitor asserts b | a claim counts in every column that asserts it
silent / silent / a (gazette) +2 with kingdom, union | gazette asserts a; league asserts b; union asserts b; envoy asserts c | two parties, each the outermost body, in the file's order
silent / silent / a (ministry of kingdom) +2 with union | ministry asserts a; envoy asserts b; kingdom asserts c; union asserts c | no party that is named already
silent / silent / a (witness) +2 with league | witness asserts a; monitor asserts b; league asserts c | nor one that may be the same
silent / silent / a (monitor) +2 | monitor asserts a; gazette asserts b; fighters asserts c | neither a newsroom nor the unnamed are parties
silent / silent / a (union) +2 with guard | union asserts a; guard asserts b asserts c | a body of another column is no party among the others
silent / silent / a (union) +2 with monitor | union asserts a; monitor asserts b asserts c | each once
silent / silent / a (union) +2 | union asserts a; kingdom denies b; league questions c | only who asserts them
";

#[test]
fn a_cell_counts_what_it_does_not_show() {
    check(COUNTS);
}

const SILENCES: &str = "
silent / silent / a (monitor) +2 | monitor asserts a | no word
declined / silent / a (monitor) +2 | army declined a; monitor asserts a | asked, and no answer
a (army) / silent / a (monitor) +2 | army declined a; army asserts a; monitor asserts a | it answered in the end
a (sana) / silent / +2 | army declined a; sana asserts a | another of the side answered
silent / silent / +3 | monitor declined a | the others are many: nobody speaks or is silent for them
- / silent / a (monitor > sana) +2 | monitor asserts a; sana asserts a repeats s1 | it passed on what others say
";

#[test]
fn only_principal_sides_are_said_to_be_silent() {
    check(SILENCES);
}

#[test]
fn what_a_cell_leads_with_bears_its_status() {
    let row = row("claim a; claim b; claim want position
        army asserts a; brigade denies a asserts b; kingdom asserts want
        assess a supported; end b superseded a");
    let [army, brigade, others] = row.cells.as_slice() else {
        panic!("three columns");
    };
    let lead = army.lead.as_ref().unwrap();
    assert_eq!(
        (lead.status, lead.is_disputed, lead.ended),
        (Some(Status::Supported), true, None)
    );
    let lead = brigade.lead.as_ref().unwrap();
    assert_eq!(
        (lead.status, lead.is_disputed, lead.ended),
        (Some(Status::Unverified), false, Some(EndKind::Superseded))
    );
    let lead = others.lead.as_ref().unwrap();
    assert_eq!(
        (lead.status, lead.is_disputed, lead.ended),
        (None, false, None)
    );
}

#[test]
fn a_column_stands_for_each_principal_side_and_one_for_everyone_else() {
    let columns = |lines: &str| -> Vec<String> {
        let story = story(lines);
        let columns = Column::all_of(&story);
        let name = |column: &Column| match column {
            Column::Side(side) => story.sides.get(*side).unwrap().id.to_string(),
            Column::Others => "others".to_owned(),
        };
        columns.iter().map(name).collect()
    };
    assert_eq!(columns(""), ["government", "rebels", "others"]);
    assert_eq!(
        columns("principal rebels abroad"),
        ["rebels", "abroad", "others"]
    );
    assert_eq!(
        columns("principal government rebels abroad"),
        ["government", "rebels", "abroad", "others"]
    );
    assert_eq!(columns("sides 2"), ["government", "rebels", "others"]);
    for none in ["sides 1", "sides 0"] {
        assert_eq!(columns(none), [""; 0]);
    }
}

#[test]
fn a_speaker_stands_in_the_column_of_the_side_or_with_the_others() {
    let position = |lines: &str, id: &str| {
        let story = story(lines);
        let mut speakers = story.speakers.iter();
        let speaker = speakers.find(|speaker| speaker.id.as_str() == id).unwrap();
        Column::of_speaker(&Column::all_of(&story), speaker)
    };
    assert_eq!(position("", "sana"), Some(0));
    assert_eq!(position("", "brigade"), Some(1));
    assert_eq!(
        position("", "kingdom"),
        Some(2),
        "of a side that is not principal"
    );
    assert_eq!(position("", "monitor"), Some(2), "of no side");
    assert_eq!(position("principal rebels abroad", "army"), Some(2));
    assert_eq!(position("principal rebels abroad", "envoy"), Some(1));
    assert_eq!(position("sides 1", "army"), None);
}

#[test]
fn three_principal_sides_have_three_columns() {
    let scene = "question many; claim a; claim b; principal government rebels abroad
        army asserts a; kingdom asserts b; monitor asserts a";
    assert_eq!(
        in_words(&row(scene)),
        "a (army) / silent / b (kingdom) / a (monitor)"
    );
}

/// The cells of a story with one side or none.
const WITHOUT_COLUMNS: &str = "
 |  | nothing is claimed
a (army) | claim a; army asserts a | one claim
a (army) / b (brigade > sana) | claim a; claim b; army asserts a; brigade asserts b; sana asserts b repeats s2 | two rivals
a (army) / b (brigade) / c (monitor) +2 | claim a; claim b; claim c; claim d; claim e; army asserts a asserts e; brigade asserts b; monitor asserts c; gazette asserts d | three at most
b (brigade) +1 | claim a; claim b; army asserts a; brigade asserts b; end a withdrawn | what has ended is no rival
a (army) +1 | claim a; claim b; army asserts a; brigade denies b | what nobody asserts is none
a (army) +1 | question many; claim a; claim b; army asserts a; brigade asserts b | they may hold together
b (brigade) +1 | question many; claim a; claim b; army asserts a; brigade asserts b; assess b supported | evidence first
denies b (brigade) +1 | claim a; claim b; army questions a; brigade denies b | nothing is asserted
a () +1 | claim a; claim b; army declined a; evidence e for b | nobody says anything
";

#[test]
fn a_story_without_columns_leads_with_its_rival_claims() {
    for sides in [0, 1] {
        for [cells, scene, name] in rows(WITHOUT_COLUMNS) {
            let ledger = ledger(&format!("sides {sides}; {scene}"));
            assert_eq!(ledger.columns, []);
            assert_eq!(in_words(&ledger.rows[0]), cells, "{name}");
        }
    }
}

#[test]
fn a_story_as_it_could_be_known_then_has_the_ledger_of_then() {
    let story =
        story("claim a; claim b; army asserts a @2024-11-28; brigade asserts b @2024-11-29");
    let moments = story::derive::moments(&story);
    let at = |moment: usize| {
        let threads = Threads::of(&story, moments[moment].as_of());
        Ledger::of(&story, &threads).rows.remove(0)
    };
    assert_eq!(in_words(&at(0)), "a (army) / silent / -");
    assert_eq!(in_words(&at(1)), "a (army) / b (brigade) / -");
    assert_eq!(at(0).cells[1].silence, Some(Silence::Silent));
}
