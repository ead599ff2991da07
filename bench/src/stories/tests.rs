use std::collections::HashSet;

use story::derive::moments;

use super::*;

fn story(claims: usize) -> Story {
    checked(&name(claims), &file(claims)).unwrap()
}

#[test]
fn the_check_takes_every_size() {
    for claims in [1, 40, 399, 400, 4_000] {
        assert_eq!(story(claims).claims.len(), claims);
    }
}

#[test]
fn the_same_number_of_claims_is_the_same_story() {
    assert_eq!(file(400), file(400));
}

#[test]
fn a_small_story_is_as_large_as_a_real_one() {
    let story = story(40);
    assert_eq!(story.questions.len(), 12);
    assert_eq!(story.speakers.len(), 20);
}

#[test]
fn a_large_story_has_its_proportions() {
    let story = story(4_000);
    assert_eq!(story.questions.len(), 100);
    assert_eq!(story.speakers.len(), 400);
    let statements = story.statements.len();
    assert!((6_000..10_000).contains(&statements), "{statements}");
    let evidence = story.evidence.len();
    assert!((500..1_000).contains(&evidence), "{evidence}");
    let relations = story.relations.len();
    assert!((1_500..2_500).contains(&relations), "{relations}");
    let moments = moments(&story).len();
    assert!((24..70).contains(&moments), "{moments}");
    let statuses: HashSet<_> = story
        .claims
        .iter()
        .flat_map(|claim| &claim.assessments)
        .map(|assessment| assessment.status)
        .collect();
    assert_eq!(statuses.len(), 7);
}

#[test]
fn every_question_has_claims_and_some_of_large_stories_a_thousand() {
    for claims in [12, 40, 400, 4_000, 10_000] {
        let sizes = sizes::claims_by_question(claims);
        assert_eq!(sizes.iter().sum::<usize>(), claims);
        assert!(sizes.iter().all(|size| *size > 0));
        let crowds = sizes.iter().filter(|size| **size >= 1_000).count();
        assert_eq!(crowds > 1, claims >= 4_000, "{claims}");
    }
}

#[test]
fn what_is_searched_for_is_found_in_some_claims_and_not_in_most() {
    let count = file(400).matches(words::SEARCHED).count();
    assert!((40..800).contains(&count), "{count}");
}
