//! The static story as a whole: all of it is there, opens without a script, and refers to itself
//! rightly.

use std::collections::HashSet;

use claim_explorer::{
    components::{HeadingLevel, claim_id, question_id},
    render::StaticStory,
};
use proptest::prelude::*;
use story::{
    Story, Threads,
    derive::{AsOf, QuestionState},
    model::Text,
};

use super::{
    markup::{Markup, around, text},
    stories::{ALEPPO, inline, page, rendering, story},
};
use crate::arbitrary::story_file;

/// Every text of the story that a reader is promised.
fn promised(story: &Story) -> Vec<String> {
    let mut texts: Vec<&Text> = vec![&story.title];
    texts.extend(&story.summary);
    texts.extend(&story.method);
    let threads = Threads::of(story, AsOf::Now);
    for question in &threads.questions {
        let is_settled = question.state == QuestionState::Established;
        let question = &question.question;
        texts.extend([&question.text, &question.answer]);
        texts.extend(&question.context);
        texts.extend(question.settled_by.iter().filter(|_| !is_settled));
    }
    for claim in story.claims.iter() {
        texts.push(&claim.text);
        texts.extend(claim.assessments.iter().map(|assessment| &assessment.basis));
        texts.extend(claim.ended.iter().map(|ended| &ended.reason));
    }
    for statement in story.statements.iter() {
        texts.extend(&statement.paraphrase);
        texts.extend(statement.reading.iter().map(|reading| &reading.text));
        texts.extend(
            statement
                .stances
                .iter()
                .filter_map(|stance| stance.implied.as_ref()),
        );
    }
    texts.extend(story.evidence.iter().map(|evidence| &evidence.text));
    texts.extend(story.corrections.iter().map(|correction| &correction.text));
    let quotes = story
        .statements
        .iter()
        .flat_map(|statement| &statement.quotes);
    let quotes = quotes.map(|quote| quote.text.clone());
    let texts = texts
        .into_iter()
        .map(|text| text.in_language("en").1.to_owned());
    texts.chain(quotes).collect()
}

/// Checks what holds for every story: each question and each claim opens by `<details>`, each id is
/// there once, whatever is referred to is there, and no control is in use that needs a script.
fn check(story: &Story, markup: &Markup) {
    let details = |class: &str, id: String| {
        let control = markup.by_id(&id);
        assert_eq!(control.value().name(), "summary", "{id}");
        around(control, "details", class)
    };
    for question in story.questions.iter() {
        details("opening", question_id(question.id.as_str()));
    }
    for claim in story.claims.iter() {
        let of_claim = details("disclosure", claim_id(claim.id.as_str()));
        let question = &story.questions.get(claim.question).unwrap().id;
        let body = around(of_claim, "details", "opening");
        let control = markup.by_id(&question_id(question.as_str()));
        assert_eq!(around(control, "details", "opening"), body, "{}", claim.id);
    }
    assert_eq!(markup.count("details.opening"), story.questions.len());
    assert_eq!(markup.count("details.disclosure"), story.claims.len());

    let ids: Vec<&str> = markup
        .all("[id]")
        .iter()
        .map(|e| e.attr("id").unwrap())
        .collect();
    let known: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id is there twice");
    for reference in ["aria-labelledby", "aria-describedby", "aria-controls"] {
        for element in markup.all(&format!("[{reference}]")) {
            for id in element.attr(reference).unwrap().split(' ') {
                assert!(known.contains(id), "{reference} of what is not there: {id}");
            }
        }
    }
    for control in markup.all("button, input, select") {
        let mut around = control.ancestors().filter_map(scraper::ElementRef::wrap);
        let is_inert = around.any(|ancestor| ancestor.attr("inert").is_some());
        assert!(is_inert, "a control that does nothing: {}", control.html());
    }
    assert_eq!(markup.count("script, [style], [onclick]"), 0);
}

#[test]
fn every_text_of_the_story_can_be_read() {
    let story = story(ALEPPO);
    for markup in [inline(&story), page(&story)] {
        let all = markup.text();
        for promised in promised(&story) {
            assert!(all.contains(&promised), "missing: {promised}");
        }
        for relation in story.relations.iter() {
            assert!(all.contains(relation.why.original()), "{relation:?}");
        }
        check(&story, &markup);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn an_arbitrary_story_can_be_read_and_opens_without_a_script(file in story_file()) {
        let story = story(&file);
        for markup in [inline(&story), page(&story)] {
            let all = markup.text();
            for promised in promised(&story) {
                prop_assert!(all.contains(&promised), "missing: {}", promised);
            }
            check(&story, &markup);
        }
    }
}

#[test]
fn everything_begins_closed_but_the_claim_that_is_asked_for() {
    let story = story(ALEPPO);
    assert_eq!(inline(&story).count("details[open]"), 0);
    let (ix, claim) = story.claims.entries().nth(2).unwrap();
    let rendering = StaticStory {
        open: Some(ix),
        ..rendering(&story)
    };
    let markup = Markup::of(&rendering.shadow_root());
    let open = markup.all("details[open] > summary");
    let open: Vec<_> = open
        .iter()
        .filter_map(|summary| summary.attr("id"))
        .collect();
    let question = &story.questions.get(claim.question).unwrap().id;
    let expected = [question_id(question.as_str()), claim_id(claim.id.as_str())];
    assert_eq!(open, expected);
}

#[test]
fn headings_go_down_from_the_level_that_the_host_sets() {
    let story = story(ALEPPO);
    let levels = |level: u8| {
        let rendering = StaticStory {
            heading_level: HeadingLevel::new(level),
            ..rendering(&story)
        };
        let markup = Markup::of(&rendering.light_dom());
        let headings = markup.all("h1, h2, h3, h4, h5, h6");
        let names = headings.iter().map(|heading| heading.value().name());
        let levels = names.map(|name| name.trim_start_matches('h').parse().unwrap());
        let levels: Vec<u8> = levels.collect();
        assert_eq!(text(headings[0]), story.title.original());
        assert_eq!(
            markup.count(&format!("h{}.question", level + 1)),
            story.questions.len()
        );
        levels
    };
    for level in 1..=4 {
        let levels = levels(level);
        assert_eq!(levels[0], level);
        assert!(levels[1..].iter().all(|below| *below > level), "one title");
        // None is left out on the way down.
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
    assert!(levels(5).iter().all(|level| (5..=6).contains(level)));
}

#[test]
fn the_shadow_root_brings_its_style_and_parts_to_style_it_by() {
    let story = story(ALEPPO);
    let html = rendering(&story).shadow_root();
    assert!(html.starts_with("<template shadowrootmode=\"open\"><style>"));
    assert!(html.contains(":host") && html.ends_with("</template>"));
    assert!(!html.contains("<!>"), "the HTML checker rejects <!>");
    let markup = inline(&story);
    for (part, class) in [
        ("explorer", "section.explorer"),
        ("overview", "header.masthead"),
        ("question", "li.row"),
        ("cell", "div.cell"),
        ("claim", "li.claim"),
        ("statement", "div.statement"),
        ("quote", "blockquote.quote"),
        ("footer", "footer.foot"),
    ] {
        let count = markup.count(class);
        assert!(count > 0, "{class}");
        assert_eq!(
            markup.count(&format!("{class}[part={part}]")),
            count,
            "{class}"
        );
    }
    // HTML knows the attribute in a shadow root alone.
    assert_eq!(page(&story).count("[part]"), 0);
    assert!(!rendering(&story).light_dom().contains("<!>"));
}
