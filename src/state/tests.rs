//! Actions and what comes of them.

use super::*;
use story::{
    Story,
    derive::AsOf,
    model::{Claim, EndKind, Ix, Question, StanceKind, Status},
};

mod finding;
mod leading;
mod news;

const A: Ix<Claim> = Ix::new(0);
const B: Ix<Claim> = Ix::new(1);
const C: Ix<Claim> = Ix::new(2);

/// A story of which [`A`], [`B`] and [`C`] are claims.
fn story() -> Story {
    story::parse(include_str!("../../data/aleppo-2024.json")).unwrap()
}

/// The question of a claim.
fn question_of(story: &Story, claim: Ix<Claim>) -> Ix<Question> {
    story.claims.get(claim).unwrap().question
}

/// Choices with a claim open.
fn with_open(story: &Story, claim: Ix<Claim>) -> Choices {
    Choices::with_open(story, [], [claim])
}

/// Something to search for and filter by.
fn some_filters() -> Filters {
    Filters {
        search: "held".to_owned(),
        facets: vec![
            Facet::Stance(StanceKind::Denies),
            Facet::Status(StatusFacet::Status(Status::Unverified)),
        ],
    }
}

/// Searches and filters so.
fn find(choices: &mut Choices, filters: &Filters, story: &Story) {
    choices.apply(Action::Search(filters.search.clone()), story);
    for facet in &filters.facets {
        choices.apply(Action::Filter(*facet), story);
    }
}

#[test]
fn a_claim_opens_with_its_question_and_closes_alone() {
    let story = story();
    let question = question_of(&story, A);
    let mut choices = Choices::default();
    let outcome = choices.apply(Action::ToggleClaim(A), &story);
    assert_eq!((outcome.opened, outcome.focus), (Some(A), None));
    assert!(choices.has_open_claim(A) && !choices.has_open_claim(B));
    assert!(choices.has_open_question(question));
    assert_eq!(choices.apply(Action::OpenClaim(A), &story).opened, None);
    assert_eq!(choices.apply(Action::ToggleClaim(A), &story).opened, None);
    assert!(!choices.has_open_claim(A) && choices.has_open_question(question));
}

#[test]
fn a_question_opens_and_closes_and_its_claims_stay_as_they_are() {
    let story = story();
    let question = question_of(&story, A);
    let mut choices = with_open(&story, A);
    choices.apply(Action::ToggleQuestion(question), &story);
    assert!(!choices.has_open_question(question) && choices.has_open_claim(A));
    choices.apply(Action::OpenQuestion(question), &story);
    let outcome = choices.apply(Action::OpenQuestion(question), &story);
    assert_eq!((outcome.opened, outcome.focus), (None, None));
    assert_eq!(choices, with_open(&story, A));
}

#[test]
fn every_list_is_cut_to_its_limit_until_it_is_asked_for_whole() {
    let (here, elsewhere) = (Limit::Claims(Ix::new(0)), Limit::Claims(Ix::new(1)));
    let mut choices = Choices::default();
    for (limit, items) in [
        (Limit::Rows, 60),
        (here, 20),
        (Limit::Results, 30),
        (Limit::Moment(0, 1), 5),
        (Limit::Untimed(1), 30),
    ] {
        assert_eq!(limit.items(), items, "{limit:?}");
        assert!(!choices.shows_whole(limit), "{limit:?}");
        choices.apply(Action::ShowAll(limit), &story());
        assert!(choices.shows_whole(limit), "{limit:?}");
    }
    assert!(
        !choices.shows_whole(elsewhere),
        "one question, not every one"
    );
    assert!(!choices.shows_whole(Limit::Moment(1, 0)));
    choices.apply(Action::Print(true), &story());
    assert!(choices.shows_whole(elsewhere), "all is printed");
    choices.apply(Action::Print(false), &story());
    assert!(!choices.shows_whole(elsewhere), "the print is over");
}

#[test]
fn other_results_begin_with_few_and_the_other_lists_stay_whole() {
    let story = story();
    let mut choices = Choices::default();
    for action in [
        Action::Search("a".to_owned()),
        Action::Filter(Facet::Stance(StanceKind::Denies)),
        Action::ClearFilters,
    ] {
        choices.apply(Action::ShowAll(Limit::Rows), &story);
        choices.apply(Action::ShowAll(Limit::Results), &story);
        choices.apply(action.clone(), &story);
        assert!(!choices.shows_whole(Limit::Results), "{action:?}");
        assert!(choices.shows_whole(Limit::Rows));
    }
}

fn share(claim: Ix<Claim>) -> Share {
    Share {
        claim: Some(claim),
        form: ShareForm::Citation,
        text: "“It stands.”".to_owned(),
        status: "Not verified".to_owned(),
        is_copied: true,
    }
}

#[test]
fn what_was_passed_on_is_known_until_the_next_action() {
    let story = story();
    let mut choices = with_open(&story, A);
    let asked = choices.apply(Action::Share(share(A)), &story);
    assert_eq!((asked.share, choices.shared()), (Some(share(A)), None));
    let done = choices.apply(Action::Shared(share(A)), &story);
    assert_eq!((done.share, choices.shared()), (None, Some(&share(A))));
    // Resting is no action of the reader.
    choices.apply(Action::Rest, &story);
    assert_eq!(choices.shared(), Some(&share(A)));
    choices.apply(Action::ToggleClaim(B), &story);
    assert_eq!(choices.announcement(), None);
}

#[test]
fn results_are_announced_once_the_reader_rests() {
    let story = story();
    let mut choices = Choices::default();
    choices.apply(Action::Search("a".to_owned()), &story);
    assert_eq!(choices.announcement(), None);
    choices.apply(Action::Rest, &story);
    assert_eq!(choices.announcement(), Some(&Announcement::Results));
    choices.apply(Action::Search("ab".to_owned()), &story);
    assert_eq!(choices.announcement(), None);
}

/// Choices that an action leaves alone stay as they were: no action closes what it does not name,
/// and none but a link opens more than one claim.
#[test]
fn an_action_changes_no_claim_but_the_one_that_it_names() {
    let story = story();
    let all = [A, B, C];
    let visits = all
        .iter()
        .flat_map(|&from| all.iter().map(move |&to| (Origin::Claim(from), to)))
        .chain(all.map(|to| (Origin::View(View::Timeline), to)))
        .chain(all.map(|to| (Origin::Results, to)));
    let named: Vec<(Action, Ix<Claim>)> = all
        .iter()
        .flat_map(|&claim| {
            let acts = [Action::ToggleClaim, Action::OpenClaim];
            acts.map(|act| (act(claim), claim))
        })
        .chain(visits.map(|(from, to)| (Action::Visit { to, from }, to)))
        .chain(all.map(|claim| (Action::Shared(share(claim)), claim)))
        .collect();
    let mut reached = vec![Choices::default()];
    for _ in 0..3 {
        let mut next = Vec::new();
        for before in &reached {
            for (action, claim) in &named {
                let mut after = before.clone();
                let opened = after.apply(action.clone(), &story).opened;
                for other in all.into_iter().filter(|other| other != claim) {
                    let is_open = |choices: &Choices| choices.has_open_claim(other);
                    assert_eq!(is_open(&after), is_open(before), "{before:?} {action:?}");
                }
                let is_new = after.has_open_claim(*claim) && !before.has_open_claim(*claim);
                assert_eq!(opened, is_new.then_some(*claim), "{before:?} {action:?}");
                next.push(after);
            }
        }
        // Some of them, evenly: there are too many to go on from each.
        reached = next.into_iter().step_by(5).collect();
    }
}
