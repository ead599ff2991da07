//! An opened question: the answer, the claims, and what would settle it, which nobody overlooks.

use std::sync::Arc;

use scraper::ElementRef;
use story::{
    Threads,
    derive::{AsOf, ClaimThread, QuestionState},
    model::Text,
};

use super::{
    markup::{all, text, texts},
    stories::{ALEPPO, english, inline, messages, story},
};

const HEADS: &str = ".part > .side-head:is(h4), .part > .side-head > h4";

/// The texts of the claims in an element.
fn claims(within: ElementRef<'_>) -> Vec<String> {
    texts(within, ".claim-head > .claim-text > span:last-child")
}

#[test]
fn a_question_opens_to_its_answer_then_its_claims_then_what_would_settle_it() {
    let story = story(ALEPPO);
    let threads = Threads::of(&story, AsOf::Now);
    let markup = inline(&story);
    let bodies = markup.all("details.opening > .body");
    assert_eq!(bodies.len(), threads.questions.len());
    for (body, thread) in bodies.into_iter().zip(&threads.questions) {
        let question = &thread.question;
        let heads = texts(body, HEADS);
        assert_eq!(heads.first().map(String::as_str), Some(messages().answer));
        assert_eq!(texts(body, ".answer"), [english().name(&question.answer)]);
        let context = question.context.iter().map(|text| english().name(text));
        assert_eq!(texts(body, ".context"), context.collect::<Vec<_>>());
        let is_open = thread.state != QuestionState::Established;
        let settled_by = question.settled_by.iter().filter(|_| is_open);
        let settled_by: Vec<String> = settled_by.map(|text| english().name(text)).collect();
        assert_eq!(texts(body, ".settled-by"), settled_by);
        let is_last = heads
            .last()
            .is_some_and(|last| last == messages().settled_by);
        assert_eq!(is_last, !settled_by.is_empty(), "{heads:?}");
    }
}

#[test]
fn rivals_face_each_other_as_their_columns_stand_and_the_others_follow() {
    let story = story(ALEPPO);
    let threads = Threads::of(&story, AsOf::Now);
    let markup = inline(&story);
    let bodies = markup.all("details.opening > .body");
    let mut pairs = 0;
    for (body, thread) in bodies.into_iter().zip(&threads.questions) {
        let rivals = thread.rivals().len();
        let texts_of = |claims: &[Arc<ClaimThread>]| {
            let texts = claims.iter().map(|claim| english().name(&claim.claim.text));
            texts.collect::<Vec<_>>()
        };
        let (facing, others) = thread.claims.split_at(rivals);
        let pair = all(body, "ul.claims.pair");
        assert_eq!(pair.len(), usize::from(rivals > 0));
        let (mut shown, mut expected) = (
            pair.first().map(|pair| claims(*pair)).unwrap_or_default(),
            texts_of(facing),
        );
        // Whose column comes first is first; see below.
        shown.sort();
        expected.sort();
        assert_eq!(shown, expected);
        let list = all(body, "ul.claims:not(.pair)");
        let shown: Vec<String> = list.into_iter().flat_map(claims).collect();
        assert_eq!(shown, texts_of(others));
        pairs += pair.len();
    }
    assert!(pairs > 0);
    // The government's column is the first.
    let sides: Vec<Vec<String>> = markup
        .all("ul.claims.pair")
        .into_iter()
        .map(|pair| texts(pair, ".claim-side"))
        .collect();
    assert!(sides.contains(&vec!["Government side".to_owned(), "Insurgents".to_owned()]));
}

#[test]
fn a_list_of_claims_says_how_many_whether_they_exclude_each_other_and_what_is_verified() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    let bodies = markup.all("details.opening > .body");
    let heads: Vec<(String, String)> = bodies
        .into_iter()
        .flat_map(|body| all(body, "div.side-head"))
        .map(|head| {
            (
                texts(head, ".side-title").concat(),
                texts(head, ".note").concat(),
            )
        })
        .collect();
    let rivals = (
        "Rival claims".to_owned(),
        "They exclude each other. Neither is verified.".to_owned(),
    );
    assert!(heads.contains(&rivals), "{heads:?}");
    let is_positions = |(title, note): &(String, String)| {
        title == "Positions" && note.contains("not a matter of true or false")
    };
    assert!(heads.iter().any(is_positions), "{heads:?}");
}

#[test]
fn a_question_is_a_heading_and_its_control_bears_its_name() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    for control in markup.all("details.opening > summary") {
        let named_by = markup.by_id(control.attr("aria-labelledby").unwrap());
        assert_eq!(named_by.value().name(), "h3");
        let is_question = |one: &Text| one.original() == text(named_by);
        assert!(
            story
                .questions
                .iter()
                .any(|question| is_question(&question.text))
        );
    }
}
