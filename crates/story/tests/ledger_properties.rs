//! Properties of the ledger of every story: no claim is lost, nobody is heard twice, and silence
//! is told of principal sides alone.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a generated file that is not right is a mistake of the generator, and ends the test"
)]

#[path = "support/arbitrary.rs"]
mod arbitrary;

use std::collections::HashSet;

use arbitrary::story_file;
use proptest::prelude::*;
use story::{
    Story, Threads,
    derive::{
        AsOf, Cell, ClaimThread, Column, Lead, Ledger, QuestionThread, Silence, StatementThread,
    },
    model::{Claim, Ix, Speaker},
};

/// A story, as it could be known at some time.
fn story() -> impl Strategy<Value = (Story, AsOf)> {
    let story = story_file().prop_map(|text| {
        story::parse(&text).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
    });
    let second = 1_732_600_000..1_733_200_000_i64;
    (
        story,
        prop_oneof![Just(AsOf::Now), second.prop_map(AsOf::At)],
    )
}

/// The definition, written out: statements that stand and repeat no other on the claim.
fn own(claim: &ClaimThread) -> impl Iterator<Item = &StatementThread> {
    claim.standing_statements().filter(|said| {
        let mut others = claim.statements.iter();
        !others.any(|other| said.statement.repeats == Some(other.ix))
    })
}

/// The claims of a question that a column asserts or suggests.
fn asserted(question: &QuestionThread, columns: &[Column], column: usize) -> HashSet<Ix<Claim>> {
    let claims = question.claims.iter().filter(|claim| {
        own(claim).any(|said| {
            let of_column = Column::of_speaker(columns, &said.speaker) == Some(column);
            of_column && said.stance.kind.affirms()
        })
    });
    claims.map(|claim| claim.ix).collect()
}

/// Whether two speakers are one voice: they may be the same, or one is part of the other.
fn are_one_voice(story: &Story, one: &Speaker, other: &Speaker) -> bool {
    let names = |one: &Speaker, other: &Speaker| {
        let mut named = one
            .possibly_same_as
            .iter()
            .chain(&one.part_of)
            .filter_map(|ix| story.speakers.get(*ix));
        named.any(|named| named.id == other.id)
    };
    names(one, other) || names(other, one)
}

/// Who a lead names stands to the claim so, in the cell's own column if there are columns, each
/// once; and nobody who does is left out but for one that is no further voice.
fn check_voices(
    story: &Story,
    lead: &Lead,
    claim: &ClaimThread,
    is_there: &dyn Fn(&Speaker) -> bool,
) {
    let speaks_so: Vec<&StatementThread> = own(claim)
        .filter(|said| is_there(&said.speaker) && said.stance.kind == lead.stance)
        .filter(|said| said.stance.implied.is_some() == lead.is_implied)
        .collect();
    for (position, voice) in lead.voices.iter().enumerate() {
        assert!(speaks_so.iter().any(|said| said.speaker == voice.speaker));
        for other in lead.voices.iter().skip(position + 1) {
            assert_ne!(voice.speaker, other.speaker);
            assert!(!are_one_voice(story, &voice.speaker, &other.speaker));
        }
        for relay in &voice.passed_on_by {
            assert!(lead.voices.iter().all(|voice| voice.speaker != *relay));
            let mut statements = claim.statements.iter();
            assert!(statements.any(|said| said.speaker == *relay && said.repeats.is_some()));
        }
    }
    for said in speaks_so {
        let mut voices = lead.voices.iter().map(|voice| &voice.speaker);
        let is_heard = voices
            .any(|voice| *voice == said.speaker || are_one_voice(story, voice, &said.speaker));
        assert!(is_heard, "{} is not heard", said.speaker.id);
    }
}

fn thread_of<'q>(question: &'q QuestionThread, lead: &Lead) -> &'q ClaimThread {
    let mut claims = question.claims.iter();
    claims
        .find(|claim| claim.ix == lead.ix)
        .unwrap_or_else(|| panic!("{} is of no claim", lead.ix.position()))
}

/// The claims that no column asserts and no cell leads with.
fn unclaimed(question: &QuestionThread, columns: &[Column], cells: &[Cell]) -> usize {
    let asserted: Vec<_> = (0..columns.len())
        .map(|column| asserted(question, columns, column))
        .collect();
    let claims = question.claims.iter().filter(|claim| {
        let leads = cells.iter().filter_map(|cell| cell.lead.as_ref());
        !asserted
            .iter()
            .any(|of_column| of_column.contains(&claim.ix))
            && !leads.map(|lead| lead.ix).any(|lead| lead == claim.ix)
    });
    claims.count()
}

fn check_column(
    story: &Story,
    question: &QuestionThread,
    columns: &[Column],
    position: usize,
    cells: &[Cell],
) {
    let cell = &cells[position];
    let is_there = |speaker: &Speaker| Column::of_speaker(columns, speaker) == Some(position);
    let asserted = asserted(question, columns, position);
    let mut counted = asserted.len();
    if let Some(lead) = &cell.lead {
        check_voices(story, lead, thread_of(question, lead), &is_there);
        assert!(!lead.voices.is_empty());
        assert_eq!(asserted.is_empty(), !lead.stance.affirms());
        assert!(lead.stance.affirms() || lead.stance.rejects());
        if lead.stance.affirms() {
            assert!(asserted.contains(&lead.ix));
            counted -= 1;
        }
    } else {
        assert!(asserted.is_empty());
    }
    let mut statements = question.claims.iter().flat_map(|claim| &claim.statements);
    let has_spoken = statements.any(|said| is_there(&said.speaker));
    if columns[position] == Column::Others {
        assert_eq!(cell.silence, None);
        assert_eq!(cell.more, counted + unclaimed(question, columns, cells));
        check_parties(story, cell, &is_there);
    } else {
        assert_eq!(cell.silence == Some(Silence::Silent), !has_spoken);
        assert!(cell.silence.is_none() || cell.lead.is_none());
        assert_eq!(cell.more, counted);
        assert!(cell.parties.is_empty());
    }
}

fn check_parties(story: &Story, cell: &Cell, is_there: &dyn Fn(&Speaker) -> bool) {
    assert!(cell.parties.len() <= cell.more.min(2));
    for party in &cell.parties {
        let whole = party.part_of.and_then(|whole| story.speakers.get(whole));
        assert!(is_there(party) && !whole.is_some_and(|whole| is_there(whole)));
        let voices = cell.lead.iter().flat_map(|lead| &lead.voices);
        assert!(voices.into_iter().all(|voice| voice.speaker != *party));
    }
    assert!(cell.parties.is_empty() || cell.lead.is_some());
}

/// A row without columns: rival claims, each once, and the rest is counted.
fn check_rivals(story: &Story, question: &QuestionThread, cells: &[Cell]) {
    let leads: Vec<&Lead> = cells.iter().filter_map(|cell| cell.lead.as_ref()).collect();
    let shown: HashSet<Ix<Claim>> = leads.iter().map(|lead| lead.ix).collect();
    assert_eq!((leads.len(), shown.len()), (cells.len(), cells.len()));
    assert!(cells.len() <= 3);
    assert_eq!(cells.is_empty(), question.claims.is_empty());
    for lead in leads {
        check_voices(story, lead, thread_of(question, lead), &|_| true);
    }
    let more: usize = cells.iter().map(|cell| cell.more).sum();
    assert_eq!(cells.len() + more, question.claims.len());
    assert!(
        cells
            .iter()
            .all(|cell| cell.silence.is_none() && cell.parties.is_empty())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn every_claim_is_led_with_or_counted_and_nobody_is_heard_twice((story, as_of) in story()) {
        let threads = Threads::of(&story, as_of);
        let ledger = Ledger::of(&story, &threads);
        prop_assert_eq!(ledger.columns.is_empty(), story.sides.len() < 2);
        prop_assert_eq!(ledger.rows.len(), threads.questions.len());
        for (question, row) in threads.questions.iter().zip(&ledger.rows) {
            if ledger.columns.is_empty() {
                check_rivals(&story, question, &row.cells);
                continue;
            }
            prop_assert_eq!(row.cells.len(), ledger.columns.len());
            for position in 0..ledger.columns.len() {
                check_column(&story, question, &ledger.columns, position, &row.cells);
            }
        }
    }

    #[test]
    fn a_column_leads_with_what_nothing_of_it_outranks((story, as_of) in story()) {
        let threads = Threads::of(&story, as_of);
        let ledger = Ledger::of(&story, &threads);
        for (question, row) in threads.questions.iter().zip(&ledger.rows) {
            for (position, cell) in row.cells.iter().enumerate().take(ledger.columns.len()) {
                let Some(lead) = cell.lead.as_ref().filter(|lead| lead.stance.affirms()) else {
                    continue;
                };
                let earlier = row.cells[..position].iter().filter_map(|cell| cell.lead.as_ref());
                let taken: HashSet<Ix<Claim>> = earlier
                    .filter(|lead| lead.stance.affirms())
                    .map(|lead| lead.ix)
                    .collect();
                let asserted = asserted(question, &ledger.columns, position);
                // An earlier column leads with it only where this one has nothing else.
                prop_assert_eq!(taken.contains(&lead.ix), asserted.is_subset(&taken));
                if !taken.contains(&lead.ix) {
                    let has_ended = |ix: Ix<Claim>| {
                        let thread = question.claims.iter().find(|claim| claim.ix == ix);
                        thread.is_some_and(|thread| thread.ended.is_some())
                    };
                    let others: Vec<_> = asserted.difference(&taken).copied().collect();
                    prop_assert!(!has_ended(lead.ix) || others.into_iter().all(has_ended));
                }
            }
        }
    }
}
