//! The packed story, and every way in which bytes are none.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper whose own story is not right ends the test"
)]

#[path = "support/minimal.rs"]
mod minimal;

use minimal::{MINIMAL, with};
use story::{
    Story, Threads, UnpackError,
    derive::{AsOf, Origins},
    model::{Correction, Interpretation, Ix, RelationEnd, Shared, Table},
    pack, unpack,
};

/// Puts a changed copy in the place of a shared part of a story.
fn altered<T: Clone>(part: &mut Shared<T>, change: impl FnOnce(&mut T)) {
    let mut copy = T::clone(part);
    change(&mut copy);
    *part = Shared::new(copy);
}

fn story() -> Story {
    story::parse(&with(&[(
        r#""text": "The army holds it","#,
        r#""text": "x", "assessments": [
            { "status": "supported", "basis": "x", "evidence": ["e-video"] }],
            "ended": { "kind": "withdrawn", "reason": "x" },"#,
    )]))
    .unwrap()
}

/// The table with each object changed; a number counts them.
fn changed<T: Clone>(table: &Table<T>, change: impl Fn(&mut T, u32)) -> Table<T> {
    let objects = (0..).zip(table.iter()).map(|(number, object)| {
        let mut object = T::clone(object);
        change(&mut object, number);
        object
    });
    objects.collect()
}

#[test]
fn what_was_packed_is_unpacked() {
    let story = story::parse(MINIMAL).unwrap();
    let unpacked = unpack(&pack(&story).unwrap()).unwrap();
    // In every word: that they are not the same parts is the point.
    assert_eq!(format!("{unpacked:#?}"), format!("{story:#?}"));
}

#[test]
fn bytes_that_are_no_story_say_why() {
    let good = pack(&story()).unwrap();
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    let last = good.len() - 1;
    let cases = [
        ("nothing", vec![], UnpackError::NotAStory),
        (
            "an error page",
            b"<!doctype html>".to_vec(),
            UnpackError::NotAStory,
        ),
        (
            "the beginning alone",
            b"CLMX".to_vec(),
            UnpackError::NotAStory,
        ),
        ("another version", with(4, 9), UnpackError::OtherVersion(9)),
        ("no checksum", good[..8].to_vec(), UnpackError::Corrupt),
        ("another checksum", with(6, !good[6]), UnpackError::Corrupt),
        (
            "another payload",
            with(last, !good[last]),
            UnpackError::Corrupt,
        ),
        ("half", good[..last / 2].to_vec(), UnpackError::Corrupt),
        (
            "more",
            [good.as_slice(), b"x"].concat(),
            UnpackError::Corrupt,
        ),
    ];
    for (name, bytes, expected) in cases {
        assert_eq!(unpack(&bytes), Err(expected), "{name}");
        assert!(!expected.to_string().is_empty());
    }
}

#[test]
fn every_reference_stays_in_its_table() {
    type Break = fn(&mut Story);
    let breaks: &[(&str, Break)] = &[
        ("a speaker's side", |s| {
            s.speakers = changed(&s.speakers, |p, _| p.side = Some(Ix::new(99)));
        }),
        ("part of", |s| {
            s.speakers = changed(&s.speakers, |p, _| p.part_of = Some(Ix::new(99)));
        }),
        ("the same as", |s| {
            s.speakers = changed(&s.speakers, |p, _| p.possibly_same_as.push(Ix::new(99)));
        }),
        ("a question", |s| {
            s.claims = changed(&s.claims, |c, _| c.question = Ix::new(99));
        }),
        ("evidence of a verdict", |s| {
            s.claims = changed(&s.claims, |c, _| {
                c.assessments
                    .iter_mut()
                    .for_each(|a| altered(a, |a| a.evidence = vec![Ix::new(99)]));
            });
        }),
        ("what replaced a claim", |s| {
            s.claims = changed(&s.claims, |c, _| {
                c.ended
                    .iter_mut()
                    .for_each(|ended| altered(ended, |ended| ended.by = Some(Ix::new(99))));
            });
        }),
        ("a speaker", |s| {
            s.statements = changed(&s.statements, |t, _| t.speaker = Ix::new(99));
        }),
        ("a source", |s| {
            s.statements = changed(&s.statements, |t, _| t.source = Ix::new(99));
        }),
        ("what is repeated", |s| {
            s.statements = changed(&s.statements, |t, _| t.repeats = Some(Ix::new(99)));
        }),
        ("whose reading", |s| {
            s.statements = changed(&s.statements, |t, _| {
                let text = t.paraphrase.clone();
                t.reading = text.map(|text| Interpretation {
                    text,
                    by: Ix::new(99),
                });
            });
        }),
        ("a claim", |s| {
            s.statements = changed(&s.statements, |t, _| {
                t.stances
                    .iter_mut()
                    .for_each(|stance| altered(stance, |stance| stance.claim = Ix::new(99)));
            });
        }),
        ("a source of evidence", |s| {
            s.evidence = changed(&s.evidence, |e, _| e.source = Some(Ix::new(99)));
        }),
        ("what evidence bears on", |s| {
            s.evidence = changed(&s.evidence, |e, _| e.bearing[0].claim = Ix::new(99));
        }),
        ("who reads evidence", |s| {
            s.evidence = changed(&s.evidence, |e, _| e.bearing[0].read_by = Ix::new(99));
        }),
        ("from", |s| {
            s.relations = changed(&s.relations, |r, _| r.from = Ix::new(99));
        }),
        ("to a claim", |s| {
            s.relations = changed(&s.relations, |r, _| r.to = RelationEnd::Claim(Ix::new(99)));
        }),
        ("to evidence", |s| {
            s.relations = changed(&s.relations, |r, _| {
                r.to = RelationEnd::Evidence(Ix::new(99));
            });
        }),
        ("who relates", |s| {
            s.relations = changed(&s.relations, |r, _| r.statement = Some(Ix::new(99)));
        }),
        ("what is corrected", |s| {
            s.corrections.push(Correction {
                at: s.as_of.clone(),
                text: s.title.clone(),
                claims: vec![Ix::new(99)],
            });
        }),
    ];
    for (name, break_one) in breaks {
        let mut story = story();
        break_one(&mut story);
        let bytes = pack(&story).unwrap();
        assert_eq!(
            unpack(&bytes),
            Err(UnpackError::DanglingReference),
            "{name}"
        );
    }
}

#[test]
fn circles_that_only_damaged_bytes_hold_do_no_harm() {
    let mut story = story();
    let (statements, speakers) = (2, 2);
    story.statements = changed(&story.statements, |statement, number| {
        statement.repeats = Some(Ix::new((number + 1) % statements));
    });
    story.speakers = changed(&story.speakers, |speaker, number| {
        speaker.part_of = Some(Ix::new((number + 1) % speakers));
    });
    story.claims = changed(&story.claims, |claim, number| {
        if let Some(ended) = &mut claim.ended {
            altered(ended, |ended| ended.by = Some(Ix::new(number)));
        }
    });
    let story = unpack(&pack(&story).unwrap()).unwrap();
    assert_eq!(Threads::of(&story, AsOf::Now).claims().count(), 2);
    let origins = Origins::of(&story);
    assert_eq!(origins.count([Ix::new(0), Ix::new(1)]), 1);
}

#[test]
fn a_link_that_is_not_of_the_web_does_not_unpack() {
    let text = with(&[(
        r#""publisher": "The Gazette""#,
        r#""publisher": "x", "url": "https://example.org""#,
    )]);
    let bytes = pack(&story::parse(&text).unwrap()).unwrap();
    let at = bytes
        .windows(8)
        .position(|part| part == b"https://")
        .unwrap();
    let mut payload = bytes[10..].to_vec();
    payload[at - 10..at - 2].copy_from_slice(b"script:/");
    let checksum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&payload);
    let header = [&bytes[..6], &checksum.to_le_bytes()].concat();
    let forged = [header, payload].concat();
    assert_eq!(unpack(&forged), Err(UnpackError::Malformed));
}
