//! The results of a search or of filters, as the components lay them out.

use std::sync::Arc;

use claim_explorer::{
    components::{ExplorerContext, Extent, HeadingLevel, Root, Setting, result_id},
    explorer::{Explorer, ExplorerProps},
    locale::ResultCount,
    state::{Action, Choices, Facet, Findings, StatusFacet},
};
use leptos::prelude::{IntoView, Owner, RenderHtml};
use story::{
    Story, Threads,
    derive::{AsOf, Index},
    model::{StanceKind, Status},
};

use super::{
    markup::{Markup, all, around, text, texts},
    stories::{ALEPPO, english, large, messages, story},
};

/// The explorer after these actions.
fn after(story: &Arc<Story>, actions: &[Action]) -> Markup {
    let mut choices = Choices::default();
    for action in actions {
        choices.apply(action.clone(), story);
    }
    let setting = Setting {
        story: Arc::clone(story),
        locale: english(),
        heading_level: HeadingLevel::default(),
        root: Root::Light,
        extent: Extent::Whole,
        page: Some(String::new()),
        changes: Vec::new(),
        has_links: true,
        has_sheet: false,
        has_own_page: false,
    };
    let html = Owner::new().with(|| {
        let explorer = ExplorerContext::new(setting, choices);
        Explorer(ExplorerProps { explorer }).into_view().to_html()
    });
    Markup::of(&html)
}

fn search(words: &str) -> Action {
    Action::Search(words.to_owned())
}

/// The findings of the actions.
fn findings(story: &Story, actions: &[Action]) -> (Threads, Findings) {
    let mut choices = Choices::default();
    for action in actions {
        choices.apply(action.clone(), story);
    }
    let threads = Threads::of(story, AsOf::Now);
    let index = Index::of(story, "en");
    let found = Findings::of(&threads, &index, &choices);
    (threads, found)
}

#[test]
fn results_replace_the_ledger_each_claim_under_its_question() {
    let story = story(ALEPPO);
    for actions in [
        vec![search("neighbourhoods")],
        vec![Action::Filter(Facet::Stance(StanceKind::Denies))],
        vec![Action::Filter(Facet::Status(StatusFacet::Status(
            Status::Supported,
        )))],
    ] {
        let (threads, found) = findings(&story, &actions);
        assert!(found.count > 0 && found.count < threads.claims().count());
        let markup = after(&story, &actions);
        assert!(
            markup.all(".all")[0].attr("hidden").is_some(),
            "the ledger is hidden"
        );
        let rows = markup.all(".results .row.result");
        assert_eq!(rows.len(), found.questions.len());
        for (row, (question, claims)) in rows.into_iter().zip(&found.questions) {
            let question = story.questions.get(*question).unwrap();
            assert_eq!(texts(row, "h3.question"), [question.text.original()]);
            let controls = all(row, ".claim-head");
            let ids: Vec<_> = controls.iter().filter_map(|head| head.attr("id")).collect();
            let claims = claims.iter().filter_map(|ix| story.claims.get(*ix));
            let expected: Vec<String> = claims.map(|c| result_id(c.id.as_str())).collect();
            assert_eq!(ids, expected);
        }
    }
}

#[test]
fn it_is_said_how_many_are_found_and_what_is_verified() {
    let story = story(ALEPPO);
    let actions = [search("neighbourhoods")];
    let (_, found) = findings(&story, &actions);
    let count = ResultCount {
        claims: found.count,
        questions: found.questions.len(),
        verified: 0,
    };
    let words = (messages().results)(count, "neighbourhoods").text();
    let markup = after(&story, &actions);
    assert_eq!(text(markup.all(".found .found-words")[0]), words);
    let none = after(&story, &[search("nothing of the kind")]);
    let found = text(none.all(".found")[0]);
    assert!(found.contains(messages().nothing_found), "{found}");
    assert!(
        found.contains(messages().clear),
        "and offers the way back: {found}"
    );
    assert_eq!(none.count(".result"), 0);
}

#[test]
fn what_matches_is_marked_in_the_claim_or_in_a_passage_of_what_is_said() {
    let story = story(ALEPPO);
    for word in ["drone", "neighbourhoods", "Sana"] {
        let markup = after(&story, &[search(word)]);
        let results = markup.all(".result .claim-head");
        assert!(!results.is_empty(), "{word}");
        for result in results {
            let marked = texts(result, "mark");
            assert!(!marked.is_empty(), "{word}: {}", text(result));
            for marked in marked {
                assert_eq!(marked.to_lowercase(), word.to_lowercase());
            }
        }
    }
    // A filter alone marks nothing.
    let filtered = after(&story, &[Action::Filter(Facet::Stance(StanceKind::Denies))]);
    assert_eq!(filtered.count("mark, .passage"), 0);
}

#[test]
fn a_rebuttal_is_never_hidden_unsaid() {
    let story = story(ALEPPO);
    let mut hiding = 0;
    for side in story.sides.entries().map(|(ix, _)| Some(ix)) {
        let actions = [Action::Filter(Facet::Side(side))];
        let (threads, found) = findings(&story, &actions);
        let markup = after(&story, &actions);
        for thread in threads.claims().filter(|thread| found.has(thread.ix)) {
            let control = markup.by_id(&result_id(thread.claim.id.as_str()));
            let item = around(control, "li", "claim");
            let hidden = found.hidden_rebuttals(thread).len();
            let expected = (hidden > 0).then(|| {
                let (words, show) = (messages().rebuttals_hidden, messages().show_hidden);
                format!("{} {}", words(hidden), show(hidden))
            });
            assert_eq!(texts(item, ".hidden-rebuttals"), Vec::from_iter(expected));
            hiding += hidden;
        }
    }
    assert!(hiding > 0);
}

#[test]
fn an_opened_result_begins_with_our_assessment_and_leads_to_its_question() {
    let story = story(ALEPPO);
    let (ix, claim) = story.claims.entries().next().unwrap();
    let words = claim.text.original();
    let markup = after(&story, &[search(words), Action::OpenClaim(ix)]);
    let control = markup.by_id(&result_id(claim.id.as_str()));
    let body = all(around(control, "details", "disclosure"), ".claim-body")[0];
    assert_eq!(texts(body, "h4"), [messages().assessment]);
    assert_eq!(texts(body, "a.visit"), [messages().in_its_question]);
}

#[test]
fn thirty_results_are_shown_and_those_that_the_reader_is_led_to() {
    let story = large(3, 20);
    let (last, claim) = story.claims.entries().last().unwrap();
    let search = search("claim");
    let markup = after(&story, std::slice::from_ref(&search));
    assert_eq!(markup.count(".result .claim"), 30);
    let all = (messages().show_all)(60);
    assert_eq!(texts(markup.all(".results")[0], ".show-all"), [all]);
    let led = after(&story, &[search, Action::Reveal(vec![last])]);
    assert_eq!(led.count(".result .claim"), 31);
    led.by_id(&result_id(claim.id.as_str()));
}
