//! The reader's choices, in words and from one version of a story to the next.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a story that does not parse fails the test"
)]

use claim_explorer::state::{
    Action, Change, Choices, DeepLink, Facet, Filters, Focus, Limit, Origin, StatusFacet, View,
    changes,
    hash::{link_in, of_claim, with_link},
    record,
};
use story::{
    Story,
    derive::AsOf,
    model::{Claim, Interface, Ix, StanceKind, Status},
};

const ALEPPO: &str = include_str!("../data/aleppo-2024.json");

fn aleppo() -> Story {
    story::parse(ALEPPO).unwrap()
}

fn claim(story: &Story, position: u32) -> (Ix<Claim>, String) {
    let ix = Ix::new(position);
    (ix, story.claims.get(ix).unwrap().id.to_string())
}

/// A link with something of everything.
fn somewhere() -> DeepLink {
    DeepLink {
        view: Some(View::Timeline),
        claim: Some(Ix::new(3)),
        question: None,
        filters: Filters {
            search: "held & “taken”; 50 % حلب".to_owned(),
            facets: vec![
                Facet::Side(None),
                Facet::Side(Some(Ix::new(1))),
                Facet::Speaker(Ix::new(2)),
                Facet::Status(StatusFacet::Status(Status::Unverified)),
                Facet::Status(StatusFacet::Position),
                Facet::Status(StatusFacet::Disputed),
                Facet::Stance(StanceKind::Denies),
            ],
        },
        as_of: AsOf::At(1_732_900_000),
        language: Some(Interface::English),
    }
}

#[test]
fn a_link_is_read_as_it_was_written() {
    let story = aleppo();
    let (_, id) = claim(&story, 3);
    let words = somewhere().written(&story);
    assert!(words.starts_with(&format!(
        "{id};view:timeline;lang:en;as-of:1732900000;find:held"
    )));
    assert!(!words.contains(['&', ' ', '#', '“']), "{words}");
    assert_eq!(DeepLink::read(&words, &story), somewhere());
    assert_eq!(DeepLink::default().written(&story), "");
    assert_eq!(DeepLink::read("", &story), DeepLink::default());
}

#[test]
fn what_a_link_names_that_is_not_of_the_story_is_left_out() {
    let story = aleppo();
    for words in [
        "gone",
        ";view:tree",
        ";as-of:yesterday",
        ";side:gone;speaker:gone;status:gone;stance:gone",
        ";;:;x:y",
    ] {
        assert_eq!(
            DeepLink::read(words, &story),
            DeepLink::default(),
            "{words}"
        );
    }
    let twice = DeepLink::read(";stance:denies;stance:denies", &story);
    assert_eq!(twice.filters.facets, [Facet::Stance(StanceKind::Denies)]);
}

#[test]
fn a_hash_leads_to_a_claim_by_its_part_or_as_an_anchor() {
    let story = aleppo();
    let (ix, id) = claim(&story, 3);
    for hash in [
        format!("#claim-explorer={id}"),
        format!("#page=2&claim-explorer={id}&x"),
        format!("#claim-{id}"),
        of_claim(&story.claims.get(ix).unwrap().id),
    ] {
        let link = link_in(&hash, &story).unwrap();
        assert_eq!(link.claim, Some(ix), "{hash}");
    }
    for hash in ["", "#", "#claim-form", "#question-time", "#gone"] {
        assert_eq!(link_in(hash, &story), None, "{hash}");
    }
    let gone = link_in("#claim-explorer=gone", &story);
    assert_eq!(gone, Some(DeepLink::default()));
}

#[test]
fn an_anchor_leads_to_a_question_which_is_opened() {
    let story = aleppo();
    let (ix, question) = story.questions.entries().nth(2).unwrap();
    let link = link_in(&format!("#question-{}", question.id), &story).unwrap();
    let mut choices = Choices::default();
    let is_led = true;
    let outcome = choices.apply(Action::Follow { link, is_led }, &story);
    assert_eq!(choices.open_questions(), [ix]);
    assert_eq!(outcome.focus, Some(Focus::Question(ix)));
    assert_eq!(choices.deep_link(), DeepLink::default());
}

#[test]
fn what_the_host_keeps_in_the_hash_stays_as_it_is() {
    let story = aleppo();
    let (ix, id) = claim(&story, 3);
    let link = DeepLink {
        claim: Some(ix),
        ..DeepLink::default()
    };
    let part = format!("claim-explorer={id}");
    for (hash, expected) in [
        (String::new(), format!("#{part}")),
        ("#claim-form".to_owned(), format!("#claim-form&{part}")),
        ("#a=1&b=%26&c".to_owned(), format!("#a=1&b=%26&c&{part}")),
        (
            "#a&claim-explorer=gone&b".to_owned(),
            format!("#a&b&{part}"),
        ),
        (format!("#claim-{id}"), format!("#{part}")),
        (
            format!("#question-{}", story.questions.iter().next().unwrap().id),
            format!("#{part}"),
        ),
    ] {
        assert_eq!(with_link(&hash, &link, &story), expected, "{hash}");
        assert_eq!(with_link(&expected, &link, &story), expected);
    }
    let start = DeepLink::default();
    assert_eq!(with_link(&format!("#a&{part}"), &start, &story), "#a");
    assert_eq!(with_link(&format!("#{part}"), &start, &story), "");
}

#[test]
fn choices_carry_over_to_what_another_version_still_has() {
    let old = aleppo();
    // The first claim is renamed, which makes it another; so are the army and the last question.
    let (_, gone) = claim(&old, 0);
    let (asked, question) = old.questions.entries().last().unwrap();
    let (kept_question, _) = old.questions.entries().next().unwrap();
    let new = story::parse(
        &ALEPPO
            .replace(&format!("\"{gone}\""), "\"c-renamed\"")
            .replace(&format!("\"{}\"", question.id), "\"q-renamed\"")
            .replace("\"syrian-army\"", "\"renamed\""),
    )
    .unwrap();
    let mut speakers = old.speakers.entries();
    let (army, _) = speakers
        .find(|(_, s)| s.id.as_str() == "syrian-army")
        .unwrap();
    let mut choices = Choices::with_open(&old, [kept_question, asked], [Ix::new(0), Ix::new(2)]);
    for action in [
        Action::Filter(Facet::Speaker(army)),
        Action::Filter(Facet::Stance(StanceKind::Denies)),
        Action::Search("held".to_owned()),
        Action::Reveal(vec![Ix::new(0), Ix::new(2)]),
        Action::Show(View::Timeline),
        Action::LookBack(AsOf::At(5)),
    ] {
        choices.apply(action, &old);
    }
    let carried = choices.carried_over(&old, &new);
    assert!(!carried.has_open_claim(Ix::new(0)) && carried.has_open_claim(Ix::new(2)));
    assert!(carried.has_open_question(kept_question) && !carried.has_open_question(asked));
    assert_eq!(carried.revealed(), [Ix::new(2)]);
    assert_eq!(carried.filters().search, "held");
    assert_eq!(
        carried.filters().facets,
        [Facet::Stance(StanceKind::Denies)]
    );
    assert_eq!(
        (carried.view(), carried.as_of()),
        (View::Timeline, AsOf::At(5))
    );
    assert_eq!(choices.carried_over(&old, &old), choices);
}

#[test]
fn the_way_back_carries_over_with_the_filters_of_where_it_leads() {
    let old = aleppo();
    let (_, gone) = claim(&old, 0);
    let new = story::parse(&ALEPPO.replace(&format!("\"{gone}\""), "\"c-renamed\"")).unwrap();
    let step = |from, to| Action::Visit { to, from };
    let mut choices = Choices::default();
    choices.apply(Action::Search("held".to_owned()), &old);
    choices.apply(Action::Filter(Facet::Side(Some(Ix::new(1)))), &old);
    let filters = choices.filters().clone();
    choices.apply(step(Origin::Results, Ix::new(2)), &old);
    choices.apply(step(Origin::Claim(Ix::new(2)), Ix::new(0)), &old);
    let mut carried = choices.carried_over(&old, &new);
    // The step to the claim that is gone is gone; the one before it is there.
    assert_eq!(carried.came_from(Ix::new(2)), Some(Origin::Results));
    carried.apply(Action::GoBack, &new);
    assert_eq!(carried.filters(), &filters);
}

#[test]
fn lists_stay_whole_in_another_version_but_for_those_of_moments() {
    let old = aleppo();
    let question = old.questions.iter().next().unwrap().id.clone();
    let new = story::parse(&ALEPPO.replace(&format!("\"{question}\""), "\"q-renamed\"")).unwrap();
    let (gone, there) = (Limit::Claims(Ix::new(0)), Limit::Claims(Ix::new(1)));
    let moment = Limit::Moment(0, 0);
    let mut choices = Choices::default();
    for limit in [Limit::Rows, Limit::Results, gone, there, moment] {
        choices.apply(Action::ShowAll(limit), &old);
    }
    let carried = choices.carried_over(&old, &new);
    for limit in [Limit::Rows, Limit::Results, there] {
        assert!(carried.shows_whole(limit), "{limit:?}");
    }
    for limit in [gone, moment] {
        assert!(!carried.shows_whole(limit), "{limit:?}");
    }
}

#[test]
fn a_record_tells_what_is_new_and_what_changed_since_the_last_visit() {
    let old = aleppo();
    let kept = record(&old);
    assert!(changes(&old, Some(&kept)).iter().all(Option::is_none));
    assert!(
        changes(&old, None).iter().all(Option::is_none),
        "a first visit"
    );

    let (_, renamed) = claim(&old, 0);
    let (reworded, _) = claim(&old, 1);
    let text = old.claims.get(reworded).unwrap().text.original();
    let new = story::parse(
        &ALEPPO
            .replace(&format!("\"{renamed}\""), "\"c-renamed\"")
            .replace(&format!("\"{text}\""), "\"Something else\""),
    )
    .unwrap();
    let found = changes(&new, Some(&kept));
    assert_eq!(found[0], Some(Change::New));
    assert_eq!(found[1], Some(Change::Changed));
    assert_eq!(found.iter().flatten().count(), 2, "{found:?}");
    // What is no record is as if every claim were new, and no more.
    let garbage = changes(&new, Some("not : a : record"));
    assert!(garbage.iter().all(|change| *change == Some(Change::New)));
}
