//! An opened claim: our assessment first, then who is for it and who against, and how each of them
//! stands to it.

use claim_explorer::components::claim_id;
use proptest::prelude::*;
use scraper::ElementRef;
use story::{
    Story, Threads,
    derive::{AsOf, ClaimThread},
    model::{StanceKind, Status},
};

use super::{
    markup::{Markup, all, around, text, texts},
    stories::{ALEPPO, english, inline, messages, story},
};
use crate::arbitrary::story_file;

/// Calls `check` for each claim, with its element and what is derived of it.
fn each(story: &Story, markup: &Markup, check: impl Fn(ElementRef<'_>, &ClaimThread)) {
    let threads = Threads::of(story, AsOf::Now);
    for thread in threads.claims() {
        let control = markup.by_id(&claim_id(thread.claim.id.as_str()));
        check(around(control, "li", "claim"), thread);
    }
}

/// Every unverified factual claim has the ring before its text, and no other has; every other
/// status stands in words beside the text, and whether it is disputed.
fn check_status(item: ElementRef<'_>, thread: &ClaimThread) {
    let head = all(item, "summary.claim-head")[0];
    let ring = (messages().label)((messages().status)(Status::Unverified));
    let is_unverified = thread.status == Some(Status::Unverified);
    let before = if is_unverified { ring } else { String::new() };
    let expected = before + &english().name(&thread.claim.text);
    assert_eq!(texts(head, ".claim-text"), [expected]);
    let ended = thread
        .ended
        .as_ref()
        .map(|ended| (messages().ended)(ended.kind));
    let status = thread.status.filter(|status| *status != Status::Unverified);
    let disputed = thread.is_disputed.then_some(messages().disputed);
    let expected = [ended, status.map(messages().status), disputed];
    let expected: Vec<&str> = expected.into_iter().flatten().collect();
    assert_eq!(
        texts(head, ".voices > .mark"),
        expected,
        "{}",
        thread.claim.id
    );
}

#[test]
fn every_factual_claim_bears_a_status_beside_its_text() {
    let story = story(ALEPPO);
    each(&story, &inline(&story), check_status);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn so_does_every_factual_claim_of_an_arbitrary_story(file in story_file()) {
        let story = story(&file);
        each(&story, &inline(&story), check_status);
    }
}

/// The text of an element that is not hidden from those who hear the page.
fn heard(element: ElementRef<'_>) -> String {
    let mut pieces = Vec::new();
    let mut rest: Vec<ElementRef<'_>> = vec![element];
    while let Some(element) = rest.pop() {
        if element.attr("aria-hidden") == Some("true") {
            continue;
        }
        let texts = element
            .children()
            .filter_map(|child| child.value().as_text());
        pieces.extend(texts.map(|text| text.trim().to_owned()));
        rest.extend(element.child_elements());
    }
    pieces.retain(|text| !text.is_empty());
    pieces.join(" ")
}

#[test]
fn a_claim_is_named_by_its_text_alone_and_described_by_its_status_and_voices() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    each(&story, &markup, |item, thread| {
        let control = all(item, "summary.claim-head")[0];
        let id = claim_id(thread.claim.id.as_str());
        assert_eq!(control.attr("aria-labelledby"), None);
        assert_eq!(heard(control), english().name(&thread.claim.text));
        let described_by = format!("{id}_status {id}_voices");
        assert_eq!(
            control.attr("aria-describedby"),
            Some(described_by.as_str())
        );
        let voices = text(markup.by_id(&format!("{id}_voices")));
        for said in thread
            .asserted_by()
            .into_iter()
            .filter(|said| said.repeats.is_none())
            .take(3)
        {
            let name = english().name(said.speaker.brief_name());
            assert!(voices.contains(&name), "{name}: {voices}");
        }
    });
}

#[test]
fn our_assessment_comes_first_then_for_and_against_then_the_evidence() {
    let story = story(ALEPPO);
    each(&story, &inline(&story), |item, thread| {
        let body = all(item, ".claim-body")[0];
        let heads = texts(body, "h5");
        let [not_assessed, why] = messages().not_assessed;
        let first = if thread.status.is_some() {
            messages().assessment
        } else {
            not_assessed
        };
        let mut expected = vec![first];
        expected.extend((!thread.history.is_empty()).then_some(messages().history));
        expected.extend([messages().side_for, messages().side_against]);
        expected.extend((!thread.evidence.is_empty()).then_some(messages().evidence));
        assert_eq!(heads, expected, "{}", thread.claim.id);
        let assessment = all(body, ".assessment")[0];
        let status = thread.status.map_or(messages().position, messages().status);
        assert!(texts(assessment, ".mark").contains(&status.to_owned()));
        let basis = match &thread.assessment {
            Some(assessment) => english().name(&assessment.basis),
            None if thread.status.is_none() => why.to_owned(),
            None => return,
        };
        assert_eq!(texts(assessment, ".basis").first(), Some(&basis));
    });
}

/// The statements in an element, each as the speaker and the verb for the stance.
fn statements(within: ElementRef<'_>) -> Vec<String> {
    texts(within, ".statement > .who")
}

#[test]
fn who_is_for_a_claim_and_who_against_stand_apart_each_by_name_with_a_plain_verb() {
    let story = story(ALEPPO);
    each(&story, &inline(&story), |item, thread| {
        let [supporting, opposing] = all(item, ".sides > .side")[..] else {
            panic!("two sides");
        };
        let of = |wanted: fn(StanceKind) -> bool| {
            let said = thread
                .statements
                .iter()
                .filter(|said| wanted(said.stance.kind));
            let mut said: Vec<String> = said
                .map(|said| {
                    let is_implied = said.stance.implied.is_some();
                    let verb =
                        (messages().stance)(said.stance.kind, is_implied, said.speaker.is_plural);
                    let flag = if is_implied {
                        messages().our_reading_flag
                    } else {
                        ""
                    };
                    let name = english().name(&said.speaker.name);
                    format!(
                        "{} {verb}{flag}",
                        claim_explorer::locale::capitalised(&name)
                    )
                })
                .collect();
            said.sort();
            said
        };
        let sorted = |mut said: Vec<String>| {
            said.sort();
            said
        };
        let id = &thread.claim.id;
        // In this story each of those who report passes on a statement that asserts.
        let asserted = of(|kind| kind.affirms() || kind == StanceKind::Reports);
        assert_eq!(sorted(statements(supporting)), asserted, "{id}");
        let rejected = of(StanceKind::rejects);
        assert_eq!(sorted(statements(opposing)), rejected, "{id}");
        assert_eq!(
            statements(item).len(),
            thread.statements.len(),
            "each once: {id}"
        );
        // Nobody for it, or against it, is said as well.
        for side in [supporting, opposing] {
            assert!(
                !texts(side, ".statement, .nothing, .why").is_empty(),
                "{id}"
            );
        }
    });
}

#[test]
fn a_quote_is_set_apart_in_its_own_language_and_the_statement_says_when_and_where_from() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    let quotes = markup.all(".statement > blockquote.quote .words > span");
    let expected = story.statements.iter().flat_map(|statement| {
        statement.quotes.iter().flat_map(|quote| {
            // Once for each claim that the statement takes a stance on.
            statement
                .stances
                .iter()
                .map(|_| (messages().quote)(&quote.text))
        })
    });
    let (mut shown, mut expected): (Vec<_>, Vec<_>) = (
        quotes.iter().map(|quote| text(*quote)).collect(),
        expected.collect(),
    );
    shown.sort();
    expected.sort();
    assert_eq!(shown, expected);
    assert!(quotes.iter().all(|quote| quote.attr("lang") == Some("en")));
    each(&story, &markup, |item, thread| {
        let metas = texts(item, ".statement > .meta");
        assert_eq!(metas.len(), thread.statements.len());
        for said in &thread.statements {
            let when = match (&said.statement.said_at, &said.statement.reported_at) {
                (Some(at), _) => english().time(at),
                (None, Some(at)) => (messages().reported)(&english().time(at)),
                (None, None) => messages().time_not_given.to_owned(),
            };
            let source = english().name(&said.source.publisher);
            let is_noted = |meta: &String| meta.starts_with(&when) && meta.ends_with(&source);
            assert!(metas.iter().any(is_noted), "{when}, {source}: {metas:?}");
        }
    });
}

#[test]
fn an_implied_stance_says_that_it_is_our_reading_and_why() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    let mut implied = 0;
    each(&story, &markup, |item, thread| {
        for said in &thread.statements {
            if let Some(why) = &said.stance.implied {
                let why = format!("{} {}", messages().our_reading, why.original());
                let whys = texts(item, ".statement > .why");
                assert!(whys.contains(&why), "{why}: {whys:?}");
            }
        }
    });
    for statement in story.statements.iter() {
        implied += statement
            .stances
            .iter()
            .filter(|stance| stance.implied.is_some())
            .count();
    }
    assert!(implied > 0);
    assert_eq!(markup.count(".reading-flag"), implied);
}

#[test]
fn evidence_is_given_by_whose_reading_it_is() {
    let story = story(ALEPPO);
    each(&story, &inline(&story), |item, thread| {
        let pieces = all(item, ".evidence > .piece");
        assert_eq!(pieces.len(), thread.evidence.len());
        for (piece, evidence) in pieces.into_iter().zip(&thread.evidence) {
            let reader = english().name(evidence.read_by.brief_name());
            let kind = (messages().evidence_kind)(evidence.evidence.kind);
            assert_eq!(texts(piece, ".who"), [kind]);
            let points = (messages().points)(evidence.points, &reader);
            assert!(text(piece).contains(&points), "{}", text(piece));
        }
    });
}
