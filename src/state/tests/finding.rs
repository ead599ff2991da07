//! Search, filters and looking back, as choices.

use super::*;

#[test]
fn what_is_typed_with_spaces_around_it_is_the_same_link() {
    let story = story();
    let mut choices = Choices::default();
    choices.apply(Action::Search(" crane ".to_owned()), &story);
    let link = choices.deep_link();
    assert_eq!(link.filters.search, "crane");
    let followed = choices.apply(Action::Follow { link, is_led: true }, &story);
    assert!(!followed.has_other_findings);
    assert_eq!(choices.filters().search, " crane ");
}

#[test]
fn spaces_alone_are_no_search() {
    let mut choices = Choices::default();
    choices.apply(Action::Search("  ".to_owned()), &story());
    assert!(choices.filters().is_empty());
    assert_eq!(choices.deep_link(), DeepLink::default());
}

#[test]
fn a_facet_is_chosen_and_no_longer_and_one_action_clears_all() {
    let story = story();
    let facet = Facet::Stance(StanceKind::Denies);
    let mut choices = Choices::default();
    for is_chosen in [true, false] {
        let outcome = choices.apply(Action::Filter(facet), &story);
        assert_eq!(choices.filters().has(facet), is_chosen);
        assert!(outcome.has_other_findings);
        assert_eq!(outcome.focus, Some(Focus::Search), "if the control is gone");
    }
    find(&mut choices, &some_filters(), &story);
    let cleared = choices.apply(Action::ClearFilters, &story);
    assert_eq!(cleared.focus, Some(Focus::Search));
    assert_eq!(choices, Choices::default());
}

#[test]
fn a_hidden_claim_is_shown_until_something_else_is_found() {
    let story = story();
    let filters = some_filters();
    let anew = [
        Action::Search("other".to_owned()),
        Action::Filter(Facet::Stance(StanceKind::Asserts)),
        Action::ClearFilters,
        Action::Follow {
            link: DeepLink::default(),
            is_led: true,
        },
    ];
    for action in anew {
        let mut choices = Choices::default();
        find(&mut choices, &filters, &story);
        let outcome = choices.apply(Action::Reveal(vec![B, C]), &story);
        assert_eq!(outcome.focus, Some(Focus::Result(B)), "the first of them");
        assert!(outcome.has_other_findings);
        assert_eq!(
            (choices.revealed(), choices.filters()),
            (&[B, C][..], &filters)
        );
        choices.apply(action, &story);
        assert_eq!(choices.revealed(), []);
    }
}

#[test]
fn looking_back_leaves_everything_else_as_it_is() {
    let story = story();
    let mut choices = with_open(&story, A);
    find(&mut choices, &some_filters(), &story);
    let before = choices.clone();
    let outcome = choices.apply(Action::LookBack(AsOf::At(5)), &story);
    assert!(outcome.has_other_findings);
    assert_eq!(outcome.focus, Some(Focus::Tab), "if the control is gone");
    assert_eq!(choices.deep_link().as_of, AsOf::At(5));
    choices.apply(Action::LookBack(AsOf::Now), &story);
    assert_eq!(choices, before);
}

#[test]
fn the_filters_open_and_close_and_what_is_chosen_stays() {
    let story = story();
    let mut choices = Choices::default();
    find(&mut choices, &some_filters(), &story);
    for is_open in [true, false] {
        let outcome = choices.apply(Action::ToggleFilters, &story);
        assert_eq!(choices.has_filters_open(), is_open);
        assert!(!outcome.has_other_findings);
        assert_eq!(choices.filters(), &some_filters());
    }
}
