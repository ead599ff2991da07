//! The report's claims, row by row, and the statement that tells each.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a story that is not right ends the test"
)]

use serde_json::Value;

const ALEPPO: &str = include_str!("../../../data/aleppo-2024.json");

/// The row of the inventory of the report; the statement or the evidence; who speaks, or reads the
/// evidence; the stances, `!` for those that are only implied, or how the evidence points; the time;
/// the words' way to the report.
const ROWS: &str = "
1 | s-monitor-advance | war-monitor | asserts c-surprise-advance, asserts c-clashes | - | not-stated
1 | s-fighters-advance | fighters | asserts c-surprise-advance, asserts c-clashes | - | not-stated
2 | s-army-repelling | syrian-army | asserts c-army-repelling-city, denies! c-insurgents-control-city, asserts c-by-militant-groups | - | not-stated
3 | s-militants-control | militants | asserts c-insurgents-control-city, denies! c-army-repelling-city, asserts! c-some-fighters-in-city | - | not-stated
4 | e-online-videos | the-national | for c-some-fighters-in-city | - | video
5 | s-sana-scenes | sana | asserts c-scenes-filmed, asserts c-scenes-meant-to-suggest-control, denies! c-insurgents-control-city, asserts! c-some-fighters-in-city | - | published
6 | s-sana-200 | sana | asserts c-200-by-russian-strikes | - | published
6 | s-sana-over-200 | sana | asserts c-over-200-killed | - | published
7 | s-report-towns | the-national | asserts c-towns-seized, asserts c-worst-since-2020 | - | published
7 | s-report-hundreds | the-national | asserts c-hundreds-killed | - | published
7 | s-report-fluid | the-national | asserts c-situation-fluid | - | published
8 | s-report-weapons | the-national | asserts c-weapons-used, asserts c-reached-suburbs | - | published
9 | s-army-regained | syrian-army | asserts c-army-regained-points, asserts c-army-vows-to-repel | - | published, statement
10 | s-army-losses | syrian-army | asserts c-hundreds-of-casualties | - | published, statement
11 | s-rebels-breach | rebels | asserts c-insurgents-breached-city | reported 2024-11-29 afternoon | relayed
11 | s-fighters-breach | fighters | reports c-insurgents-breached-city | said 2024-11-29 afternoon | not-stated
11 | s-monitor-breach | war-monitor | reports c-insurgents-breached-city | said 2024-11-29 afternoon | not-stated
12 | s-army-misleading | syrian-army | asserts c-misleading-information, asserts c-posts-meant-to-frighten, questions! c-insurgents-breached-city, questions! c-reached-aleppo | - | not-stated
13 | s-observatory-clashes | syrian-observatory | asserts c-clashes | - | published
14 | s-channels-advance | hayat-tahrir-channels | asserts c-reached-aleppo, asserts c-hayat-tahrir-advancing | said 2024-11-29 | published, Telegram
15 | s-abdul-jaber-speed | mustafa-abdul-jaber | asserts c-lack-of-iran-backed-manpower | - | not-stated
16 | s-army-vow | syrian-army | asserts c-army-vows-to-repel, asserts c-weapons-destroyed | - | not-stated
17 | s-state-media-accommodation | syrian-state-media | asserts c-projectiles-by-insurgents, asserts c-four-killed, asserts c-two-students-killed | said 2024-11-29 | published
18 | s-abdul-ghani-aim | hassan-abdul-ghani | asserts c-aim-take-areas | - | told-us
19 | s-abdul-ghani-reasons | hassan-abdul-ghani | asserts c-followed-attacks-on-civilians, asserts c-followed-militia-build-up | - | told-us
20 | s-abdul-ghani-45 | hassan-abdul-ghani | asserts c-45-captured | - | told-us
21 | s-report-toll | the-national | suggests c-hundreds-killed, asserts c-rebels-advancing | - | published
22 | s-russia-order | russia | asserts c-russia-wants-order | - | not-stated
22 | s-peskov-sovereignty | dmitry-peskov | asserts c-russia-sees-breach | said 2024-11-29 | not-stated
23 | s-russian-military-bombing | russian-military | asserts c-russia-bombing | - | relayed, news agency reports (Russian state news agencies)
23 | s-reconciliation-centre-strikes | reconciliation-centre | asserts c-russia-bombing | - | relayed, news agency reports (Russian state news agencies)
24 | s-araghchi-plan | abbas-araghchi | asserts c-us-israel-plan | - | relayed, state media
25 | s-araghchi-support | abbas-araghchi | asserts c-iran-reaffirms-support | - | not-stated, phone call
26 | s-turkey-warned | turkey | asserts c-turkey-warned | - | not-stated
27 | s-rebels-idlib | rebels | asserts c-attacks-on-idlib-prompted | - | not-stated
28 | s-keceli-tension | oncu-keceli | asserts c-turkey-on-tension | - | published, statement
28 | s-keceli-instability | oncu-keceli | asserts c-turkey-on-instability, asserts c-turkey-on-civilians | - | published, statement
29 | s-turkey-rural-aleppo | turkey | asserts c-turkey-monitoring, asserts c-rural-attacks-up, asserts c-rural-groups-take-advantage | - | not-stated
30 | s-report-hezbollah | the-national | asserts c-hezbollah-under-attack, asserts c-hezbollah-distracted | - | published
";

fn word<'v>(object: &'v Value, field: &str) -> &'v str {
    object[field].as_str().unwrap_or("-")
}

fn time(statement: &Value) -> String {
    for (field, verb) in [("saidAt", "said"), ("reportedAt", "reported")] {
        match &statement[field] {
            Value::String(time) => return format!("{verb} {time}"),
            Value::Object(_) => {
                let (date, part) = (&statement[field]["date"], &statement[field]["part"]);
                let words = [date, part].map(|word| word.as_str().unwrap_or_default());
                return format!("{verb} {}", words.join(" "));
            }
            _ => {}
        }
    }
    "-".to_owned()
}

fn list<'v>(object: &'v Value, field: &str) -> &'v [Value] {
    object[field].as_array().map_or(&[], Vec::as_slice)
}

/// A statement as the rows tell it.
fn statement_row(statement: &Value) -> String {
    let stances = list(statement, "stances").iter().map(|stance| {
        let implied = if stance["implied"] == true { "!" } else { "" };
        format!(
            "{}{implied} {}",
            word(stance, "stance"),
            word(stance, "claim")
        )
    });
    let stances = stances.collect::<Vec<_>>().join(", ");
    let channel = &statement["channel"];
    let mut way = word(statement, "obtained").to_owned();
    if let Some(medium) = channel["medium"].as_str() {
        way = format!("{way}, {medium}");
    }
    if let Some(outlet) = channel["outlet"].as_str() {
        way = format!("{way} ({outlet})");
    }
    let speaker = word(statement, "speaker");
    let id = word(statement, "id");
    format!("{id} | {speaker} | {stances} | {} | {way}", time(statement))
}

/// A piece of evidence likewise, for each reading of it.
fn evidence_rows(evidence: &Value) -> impl Iterator<Item = String> {
    list(evidence, "bearing").iter().map(|reading| {
        let (points, claim) = (word(reading, "points"), word(reading, "claim"));
        let (id, by) = (word(evidence, "id"), word(reading, "readBy"));
        format!(
            "{id} | {by} | {points} {claim} | - | {}",
            word(evidence, "kind")
        )
    })
}

#[test]
fn each_row_of_the_report_is_told_by_a_statement_or_by_evidence() {
    let story: Value = serde_json::from_str(ALEPPO).expect("the story is JSON");
    let statements = list(&story, "statements").iter().map(statement_row);
    let evidence = list(&story, "evidence").iter().flat_map(evidence_rows);
    let told: Vec<String> = statements.chain(evidence).collect();
    let mut numbers = Vec::new();
    for row in ROWS.lines().filter(|row| !row.is_empty()) {
        let (number, expected) = row.split_once(" | ").expect("a row has a number");
        assert!(told.contains(&expected.to_owned()), "{row}: {told:#?}");
        numbers.push(number.parse::<usize>().expect("a row has a number"));
    }
    numbers.dedup();
    assert_eq!(numbers, (1..=30).collect::<Vec<_>>(), "no row is left out");
}
