//! Actions and what comes of them.

use super::*;

const A: Ix<Claim> = Ix::new(0);
const B: Ix<Claim> = Ix::new(1);
const C: Ix<Claim> = Ix::new(2);

#[test]
fn a_claim_opens_and_closes() {
    let mut choices = Choices::default();
    let outcome = choices.apply(Action::Toggle(A));
    assert_eq!((outcome.opened, outcome.focus), (Some(A), None));
    assert!(choices.is_open(A) && !choices.is_open(B));
    assert_eq!(choices.apply(Action::Open(A)).opened, None);
    assert_eq!(choices.apply(Action::Toggle(A)).opened, None);
    assert_eq!(choices, Choices::default());
}

#[test]
fn a_walk_opens_the_other_claim_and_leads_back_step_by_step() {
    let mut choices = Choices::with_open([A]);
    assert_eq!(
        choices.apply(Action::Walk { from: A, to: B }).focus,
        Some(Focus::Claim(B))
    );
    assert_eq!(
        choices.apply(Action::Walk { from: B, to: C }).focus,
        Some(Focus::Claim(C))
    );
    assert!(choices.is_open(C));
    assert_eq!(
        (choices.came_from(C), choices.came_from(B)),
        (Some(B), None)
    );
    assert_eq!(choices.apply(Action::WalkBack).focus, Some(Focus::Claim(B)));
    assert_eq!(choices.came_from(B), Some(A));
    assert_eq!(choices.apply(Action::WalkBack).focus, Some(Focus::Claim(A)));
    assert_eq!(choices.apply(Action::WalkBack).focus, None);
    assert!(choices.is_open(A) && choices.is_open(B) && choices.is_open(C));
}

#[test]
fn walking_back_opens_what_was_closed_meanwhile() {
    let mut choices = Choices::with_open([A]);
    choices.apply(Action::Walk { from: A, to: B });
    choices.apply(Action::Toggle(A));
    assert_eq!(choices.apply(Action::WalkBack).focus, Some(Focus::Claim(A)));
    assert!(choices.is_open(A));
}

#[test]
fn a_visit_opens_the_claim_and_leads_to_it() {
    let mut choices = Choices::default();
    let outcome = choices.apply(Action::Visit(B));
    assert_eq!(
        (outcome.opened, outcome.focus),
        (Some(B), Some(Focus::Claim(B)))
    );
    let again = choices.apply(Action::Visit(B));
    assert_eq!((again.opened, again.focus), (None, Some(Focus::Claim(B))));
}

#[test]
fn closing_a_claim_gives_up_the_way_back_from_it() {
    let mut choices = Choices::with_open([A]);
    choices.apply(Action::Walk { from: A, to: B });
    choices.apply(Action::Toggle(B));
    choices.apply(Action::Toggle(B));
    assert_eq!(choices.came_from(B), None);
}

fn share(claim: Ix<Claim>) -> Share {
    Share {
        claim: Some(claim),
        form: Form::Citation,
        text: "“It stands.” Not verified".to_owned(),
        is_copied: true,
    }
}

#[test]
fn what_was_passed_on_is_known_until_the_next_action() {
    let mut choices = Choices::with_open([A]);
    assert_eq!(choices.apply(Action::Share(share(A))).share, Some(share(A)));
    assert_eq!(choices.shared(), None);
    assert_eq!(choices.apply(Action::Shared(share(A))).share, None);
    assert_eq!(choices.shared(), Some(&share(A)));
    choices.apply(Action::Toggle(B));
    assert_eq!(choices.shared(), None);
}

#[test]
fn an_action_touches_all_that_it_changes() {
    let all = [A, B, C];
    let walks = all
        .iter()
        .flat_map(|&from| all.iter().map(move |&to| Action::Walk { from, to }));
    let actions: Vec<Action> = all
        .iter()
        .flat_map(|&claim| [Action::Toggle, Action::Open, Action::Visit].map(|act| act(claim)))
        .chain(walks)
        .chain([Action::WalkBack])
        .chain(all.map(|claim| Action::Shared(share(claim))))
        .collect();
    let mut reached = vec![Choices::default()];
    for _ in 0..3 {
        let mut next = Vec::new();
        for (choices, action) in reached
            .iter()
            .flat_map(|c| actions.iter().map(move |a| (c, a)))
        {
            let mut changed = choices.clone();
            let touched = changed.apply(action.clone()).touched;
            let look = |choices: &Choices, claim| {
                let shared = choices
                    .shared()
                    .is_some_and(|share| share.claim == Some(claim));
                (choices.is_open(claim), choices.came_from(claim), shared)
            };
            for claim in all.into_iter().filter(|claim| !touched.contains(claim)) {
                assert_eq!(
                    look(&changed, claim),
                    look(choices, claim),
                    "{choices:?} {action:?}"
                );
            }
            next.push(changed);
        }
        reached = next;
    }
}

#[test]
fn the_place_is_where_the_reader_came_to_last() {
    let at = |choices: &Choices| choices.place().claim;
    let mut choices = Choices::default();
    choices.apply(Action::Toggle(A));
    choices.apply(Action::Toggle(B));
    assert_eq!(at(&choices), Some(B));
    // Back to the first: the second stays open, and the reader is at the first.
    let first = Place {
        claim: Some(A),
        ..Place::default()
    };
    let back = choices.apply(Action::Restore {
        place: first.clone(),
        is_led: true,
    });
    assert_eq!((back.opened, back.focus), (None, Some(Focus::Claim(A))));
    assert!(back.is_restored && choices.is_open(B));
    assert_eq!(choices.place(), first);
    // To the start: nothing is led to, and nothing closes.
    let start = choices.apply(Action::Restore {
        place: Place::default(),
        is_led: true,
    });
    assert_eq!((start.focus, at(&choices)), (None, None));
    assert!(choices.is_open(A) && choices.is_open(B));
    choices.apply(Action::Toggle(A));
    choices.apply(Action::Toggle(A));
    choices.apply(Action::Toggle(A));
    assert_eq!(at(&choices), None, "it is closed");
}

#[test]
fn a_place_says_no_view_but_another_than_the_pages() {
    let mut choices = Choices::default().in_view(View::Timeline);
    assert_eq!(choices.place().view, None);
    choices.apply(Action::Show(View::Claims));
    assert_eq!(choices.place().view, Some(View::Claims));
    choices.apply(Action::Restore {
        place: Place::default(),
        is_led: true,
    });
    assert_eq!(choices.view(), View::Timeline);
}

#[test]
fn what_is_typed_with_spaces_around_it_is_the_same_place() {
    let mut choices = Choices::default();
    choices.apply(Action::Search(" crane ".to_owned()));
    assert_eq!(choices.place().filters.search, "crane");
    let restored = choices.apply(Action::Restore {
        place: choices.place(),
        is_led: true,
    });
    assert_eq!(restored.changed, []);
    assert_eq!(choices.filters().search, " crane ");
}
