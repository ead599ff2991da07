//! Leading the reader: from claim to claim and back, and by links.

use super::*;

/// A step from one claim to another.
const fn step(from: Ix<Claim>, to: Ix<Claim>) -> Action {
    Action::Visit {
        to,
        from: Origin::Claim(from),
    }
}

fn follow(choices: &mut Choices, link: DeepLink, story: &Story) -> Outcome {
    choices.apply(Action::Follow { link, is_led: true }, story)
}

fn link_to(claim: Ix<Claim>) -> DeepLink {
    DeepLink {
        claim: Some(claim),
        ..DeepLink::default()
    }
}

#[test]
fn a_step_opens_the_other_claim_and_leads_back_step_by_step() {
    let story = story();
    let mut choices = with_open(&story, A);
    for (from, to) in [(A, B), (B, C)] {
        let outcome = choices.apply(step(from, to), &story);
        assert_eq!(outcome.opened, Some(to));
        assert_eq!(outcome.focus, Some(Focus::Claim(to)));
        assert!(choices.has_open_question(question_of(&story, to)));
        assert_eq!(choices.came_from(to), Some(Origin::Claim(from)));
        assert_eq!(choices.came_from(from), None, "one way back at a time");
    }
    for back_to in [B, A] {
        let outcome = choices.apply(Action::GoBack, &story);
        assert_eq!(outcome.focus, Some(Focus::Claim(back_to)));
    }
    assert_eq!(choices.apply(Action::GoBack, &story).focus, None);
    assert!([A, B, C].iter().all(|claim| choices.has_open_claim(*claim)));
}

#[test]
fn going_back_opens_what_was_closed_meanwhile() {
    let story = story();
    let mut choices = with_open(&story, A);
    choices.apply(step(A, B), &story);
    choices.apply(Action::ToggleClaim(A), &story);
    choices.apply(Action::ToggleQuestion(question_of(&story, A)), &story);
    let outcome = choices.apply(Action::GoBack, &story);
    assert_eq!(
        (outcome.opened, outcome.focus),
        (Some(A), Some(Focus::Claim(A)))
    );
    assert!(choices.has_open_question(question_of(&story, A)));
}

#[test]
fn a_step_to_a_claim_that_is_open_leads_to_it_all_the_same() {
    let story = story();
    let mut choices = with_open(&story, B);
    let outcome = choices.apply(step(A, B), &story);
    assert_eq!(
        (outcome.opened, outcome.focus),
        (None, Some(Focus::Claim(B)))
    );
}

#[test]
fn closing_a_claim_gives_up_the_way_back_from_it() {
    let story = story();
    let mut choices = with_open(&story, A);
    choices.apply(step(A, B), &story);
    choices.apply(Action::ToggleClaim(B), &story);
    choices.apply(Action::ToggleClaim(B), &story);
    assert_eq!(choices.came_from(B), None);
    assert_eq!(choices.apply(Action::GoBack, &story).focus, None);
}

#[test]
fn from_the_results_a_step_clears_the_filters_and_the_way_back_restores_them() {
    let story = story();
    let mut choices = Choices::default();
    find(&mut choices, &some_filters(), &story);
    let from = Origin::Results;
    let there = choices.apply(Action::Visit { to: B, from }, &story);
    assert_eq!(there.focus, Some(Focus::Claim(B)));
    assert!(there.has_other_findings && choices.filters().is_empty());
    assert_eq!(choices.came_from(B), Some(from));
    // On to another claim, and all the way back.
    choices.apply(step(B, C), &story);
    choices.apply(Action::GoBack, &story);
    assert!(choices.filters().is_empty());
    let back = choices.apply(Action::GoBack, &story);
    assert_eq!(back.focus, Some(Focus::Result(B)));
    assert!(back.has_other_findings);
    assert_eq!(choices.filters(), &some_filters());
    assert_eq!(choices.revealed(), [B], "it is shown, whatever the limit");
}

#[test]
fn from_the_timeline_a_step_leads_to_the_ledger_and_back_to_what_was_found() {
    let story = story();
    let from = Origin::View(View::Timeline);
    let mut choices = Choices::default();
    choices.apply(Action::Show(View::Timeline), &story);
    find(&mut choices, &some_filters(), &story);
    let there = choices.apply(Action::Visit { to: B, from }, &story);
    assert_eq!(
        (there.view, there.focus),
        (Some(View::Claims), Some(Focus::Claim(B)))
    );
    assert_eq!(choices.came_from(B), Some(from));
    assert!(
        choices.filters().is_empty(),
        "the ledger is shown, and the claim in it"
    );
    let back = choices.apply(Action::GoBack, &story);
    assert_eq!(
        (back.view, back.focus),
        (Some(View::Timeline), Some(Focus::Tab))
    );
    assert_eq!(choices.filters(), &some_filters());
}

#[test]
fn a_link_leads_to_its_claim_in_its_question() {
    let story = story();
    let mut choices = Choices::default().in_view(View::Timeline);
    let outcome = follow(&mut choices, link_to(B), &story);
    assert_eq!(
        (outcome.opened, outcome.focus),
        (Some(B), Some(Focus::Claim(B)))
    );
    assert!(outcome.is_followed && choices.has_open_question(question_of(&story, B)));
    assert_eq!(choices.view(), View::Claims);
}

#[test]
fn a_link_with_filters_opens_its_claim_among_the_results() {
    let story = story();
    let link = DeepLink {
        filters: some_filters(),
        ..link_to(B)
    };
    let mut choices = Choices::default();
    let outcome = follow(&mut choices, link.clone(), &story);
    assert_eq!(
        (outcome.opened, outcome.focus),
        (Some(B), Some(Focus::Result(B)))
    );
    assert_eq!(choices.filters(), &some_filters());
    assert_eq!(choices.revealed(), [B], "whether it fits them or not");
    assert_eq!(choices.deep_link(), link);
}

#[test]
fn a_reader_who_is_somewhere_already_is_not_led_away() {
    let story = story();
    let mut choices = Choices::default();
    let link = link_to(B);
    let outcome = choices.apply(
        Action::Follow {
            link,
            is_led: false,
        },
        &story,
    );
    assert_eq!((outcome.opened, outcome.focus), (Some(B), None));
}

#[test]
fn the_link_is_to_where_the_reader_came_to_last() {
    let story = story();
    let at = |choices: &Choices| choices.deep_link().claim;
    let mut choices = Choices::default();
    choices.apply(Action::ToggleClaim(A), &story);
    choices.apply(Action::ToggleClaim(B), &story);
    assert_eq!(at(&choices), Some(B));
    // Back to the first: the second stays open, and the reader is at the first.
    let back = follow(&mut choices, link_to(A), &story);
    assert_eq!((back.opened, back.focus), (None, Some(Focus::Claim(A))));
    assert!(choices.has_open_claim(B));
    assert_eq!(choices.deep_link(), link_to(A));
    // To the start: nothing is led to, and nothing closes.
    let start = follow(&mut choices, DeepLink::default(), &story);
    assert_eq!((start.focus, at(&choices)), (None, None));
    assert!(choices.has_open_claim(A) && choices.has_open_claim(B));
    // And forward again.
    let forward = follow(&mut choices, link_to(A), &story);
    assert_eq!(
        (forward.focus, at(&choices)),
        (Some(Focus::Claim(A)), Some(A))
    );
    choices.apply(Action::ToggleClaim(A), &story);
    assert_eq!(at(&choices), None, "it is closed");
}

#[test]
fn what_is_open_in_the_static_story_is_no_place_that_the_reader_came_to() {
    let choices = with_open(&story(), A);
    assert_eq!(choices.deep_link(), DeepLink::default());
}

#[test]
fn a_link_says_no_view_but_another_than_the_pages() {
    let story = story();
    let mut choices = Choices::default().in_view(View::Timeline);
    assert_eq!(choices.deep_link().view, None);
    let shown = choices.apply(Action::Show(View::Claims), &story);
    assert_eq!(shown.view, Some(View::Claims));
    assert_eq!(choices.deep_link().view, Some(View::Claims));
    follow(&mut choices, DeepLink::default(), &story);
    assert_eq!(choices.view(), View::Timeline);
}
