//! Large stories: the rest of a long list opens without a script, and of a story of over 400 claims
//! the ledger alone stands in an article.

use claim_explorer::{
    components::{claim_id, question_id, rest_id},
    render::{CLAIMS_INLINE, StaticStory},
    state::{CLAIMS_SHOWN, ROWS_SHOWN},
};

use super::{
    markup::{Markup, all, around, text},
    stories::{PAGE, inline, inline_with_page, large, messages, page, rendering},
};

#[test]
fn the_rest_of_the_rows_opens_without_a_script() {
    let (rows, rest) = (ROWS_SHOWN + 7, 7);
    let story = large(rows, 1);
    for markup in [inline(&story), page(&story)] {
        assert_eq!(markup.count(".ledger > .rows > .row"), ROWS_SHOWN);
        assert_eq!(markup.count(".ledger > details.rest > .rows > .row"), rest);
        let control = markup.by_id(&rest_id(None));
        assert_eq!(control.value().name(), "summary");
        assert_eq!(text(control), (messages().show_all)(rows));
        let questions: Vec<String> = markup.all(".question").into_iter().map(text).collect();
        assert_eq!(questions.len(), rows, "each once");
        assert!(
            questions
                .iter()
                .zip(0..)
                .all(|(text, n)| *text == format!("Question {n}?"))
        );
    }
    assert_eq!(inline(&large(ROWS_SHOWN, 1)).count(".rest"), 0);
}

#[test]
fn the_rest_of_the_claims_opens_without_a_script() {
    let (claims, rest) = (CLAIMS_SHOWN + 5, 5);
    let story = large(2, claims);
    let markup = inline(&story);
    for question in story.questions.iter() {
        let control = markup.by_id(&question_id(question.id.as_str()));
        let body = around(control, "details", "opening");
        assert_eq!(
            all(body, ".claims-box > .claims > .claim").len(),
            CLAIMS_SHOWN
        );
        assert_eq!(all(body, "details.rest > .claims > .claim").len(), rest);
        let control = markup.by_id(&rest_id(Some(question.id.as_str())));
        assert_eq!(text(control), (messages().show_all)(claims));
        assert_eq!(around(control, "details", "opening"), body);
    }
    assert_eq!(markup.count(".claim"), story.claims.len());
}

#[test]
fn the_claim_that_begins_open_is_shown_beyond_the_limit() {
    let story = large(ROWS_SHOWN + 7, 1);
    let (last, claim) = story.claims.entries().last().unwrap();
    let rendering = StaticStory {
        open: Some(last),
        ..rendering(&story)
    };
    let markup = Markup::of(&rendering.shadow_root());
    assert_eq!(markup.count(".ledger > .rows > .row"), ROWS_SHOWN + 1);
    let control = markup.by_id(&claim_id(claim.id.as_str()));
    let row = around(control, "li", "row");
    assert!(!markup.all(".rest .row").contains(&row));
}

#[test]
fn inline_a_story_of_over_400_claims_is_its_ledger_and_each_row_leads_to_the_page() {
    let story = large(67, 6);
    assert!(story.claims.len() > CLAIMS_INLINE);
    let markup = inline_with_page(&story);
    // Title, summary, tools and foot are there, and every row with its cells.
    assert_eq!(markup.count(".masthead, .tools, .foot"), 3);
    assert_eq!(
        markup.count(".row > .cells-box .said"),
        story.questions.len()
    );
    assert_eq!(markup.count(".claim, .statement, details.opening"), 0);
    // The claim that is asked for is not there, so it did not begin open.
    let (last, _) = story.claims.entries().last().unwrap();
    let rendering = StaticStory {
        open: Some(last),
        page: Some(PAGE.to_owned()),
        ..rendering(&story)
    };
    let markup_of_open = Markup::of(&rendering.shadow_root());
    assert_eq!(markup_of_open.count("[data-static='']"), 1);
    for question in story.questions.iter() {
        let id = question_id(question.id.as_str());
        let link = markup.by_id(&id);
        assert_eq!(link.value().name(), "a");
        assert_eq!(link.attr("href"), Some(format!("{PAGE}#{id}").as_str()));
        let named_by = markup.by_id(link.attr("aria-labelledby").unwrap());
        assert_eq!(text(named_by), question.text.original());
    }
    // The rows beyond the limit are links as well.
    assert_eq!(
        markup.count(".rest a.opener"),
        story.questions.len() - ROWS_SHOWN
    );
}

#[test]
fn on_its_page_it_is_whole_and_the_links_lead_there() {
    let story = large(67, 6);
    let markup = page(&story);
    assert_eq!(markup.count("details.opening"), story.questions.len());
    assert_eq!(markup.count("details.disclosure"), story.claims.len());
    assert_eq!(markup.count("a.opener"), 0);
    for link in inline_with_page(&story).all("a.opener") {
        let (_, id) = link.attr("href").unwrap().split_once('#').unwrap();
        assert_eq!(markup.by_id(id).value().name(), "summary");
    }
}

#[test]
fn up_to_400_claims_or_without_a_page_the_story_is_whole_inline() {
    for (markup, claims) in [
        (inline_with_page(&large(50, 8)), CLAIMS_INLINE),
        (inline(&large(67, 6)), 402),
    ] {
        assert_eq!(markup.count("details.disclosure"), claims);
        assert_eq!(markup.count("a.opener"), 0);
    }
}
