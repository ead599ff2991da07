//! Links: from claim to claim, and to the words in their source.

use claim_explorer::{components::claim_id, state::ShareForm};
use story::{
    Threads,
    derive::{AsOf, ClaimThread},
};

use super::{
    markup::{Markup, all, around, texts},
    stories::{ALEPPO, PAGE, english, inline, inline_with_page, messages, page, story},
};

#[test]
fn every_linked_claim_is_a_click_away_with_the_reason_folded() {
    let story = story(ALEPPO);
    let threads = Threads::of(&story, AsOf::Now);
    let markup = page(&story);
    for thread in threads.claims() {
        let id = claim_id(thread.claim.id.as_str());
        let item = around(markup.by_id(&id), "li", "claim");
        let folds = all(item, "details.fold");
        assert_eq!(folds.len(), usize::from(!thread.related.is_empty()), "{id}");
        let Some(fold) = folds.first() else {
            continue;
        };
        assert_eq!(fold.attr("id"), Some(format!("{id}_linked").as_str()));
        assert_eq!(fold.attr("open"), None);
        let links = all(*fold, "li > a.visit");
        let targets: Vec<&str> = links.iter().filter_map(|link| link.attr("href")).collect();
        let related = thread.related.iter();
        let expected: Vec<String> = related
            .map(|related| format!("#{}", claim_id(related.claim.id.as_str())))
            .collect();
        assert_eq!(targets, expected, "{id}");
        let names: Vec<String> = thread
            .related
            .iter()
            .map(|related| english().name(&related.claim.text))
            .collect();
        assert_eq!(texts(*fold, "li > a.visit"), names);
        let labels = texts(*fold, "li > .label");
        assert!(
            labels.iter().all(|label| !label.is_empty()),
            "each says how: {id}"
        );
        assert_eq!(
            texts(*fold, "li > .because").len(),
            whys(thread),
            "and why: {id}"
        );
    }
}

/// The number of reasons.
fn whys(thread: &ClaimThread) -> usize {
    thread
        .related
        .iter()
        .map(|related| related.reasons.len())
        .sum()
}

#[test]
fn links_lead_to_the_page_of_the_story_or_are_words() {
    let story = story(ALEPPO);
    for (markup, page) in [(inline_with_page(&story), PAGE), (page(&story), "")] {
        let links = markup.all("a.visit");
        assert!(!links.is_empty());
        for link in links {
            let href = link.attr("href").unwrap();
            let id = href.strip_prefix(&format!("{page}#claim-"));
            assert!(id.is_some_and(|id| story.claim(id).is_some()), "{href}");
        }
    }
    // Without a page an `a` leads nowhere, and is not a link.
    let markup = inline(&story);
    assert!(markup.count("a.visit") > 0);
    assert_eq!(markup.count("a.visit[href]"), 0);
}

#[test]
fn a_statement_links_to_its_words_where_its_source_has_an_address() {
    let json = ALEPPO.replacen(
        "\"id\": \"the-national-report\",",
        "\"id\": \"the-national-report\", \"url\": \"https://example.org/report\",",
        1,
    );
    let links = |markup: &Markup| {
        let links = markup.all(".statement > .meta > a.link");
        let links = links
            .into_iter()
            .filter_map(|link| link.attr("href").map(str::to_owned));
        links.collect::<Vec<_>>()
    };
    let linked = links(&inline(&story(&json)));
    let words = "https://example.org/report#:~:text=The%20militants%20claimed";
    assert!(
        linked.iter().any(|link| link.starts_with(words)),
        "{linked:?}"
    );
    assert_eq!(links(&inline(&story(ALEPPO))), [""; 0]);
}

#[test]
fn the_room_of_what_passes_a_claim_on_is_kept_out_of_use() {
    let story = story(ALEPPO);
    let markup = inline(&story);
    let rooms = markup.all(".claim-body > .passing-on");
    assert_eq!(rooms.len(), story.claims.len());
    for room in rooms {
        assert!(room.attr("inert").is_some());
        let buttons = texts(room, "button");
        let expected = [ShareForm::Citation, ShareForm::Link].map(messages().share);
        assert_eq!(buttons, expected);
    }
}
