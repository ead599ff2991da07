//! The static story: what a reader without scripts is given, rendered natively.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    reason = "a story that does not parse fails the test"
)]

use std::sync::Arc;

use claim_explorer::{locale::Locale, options::HeadingLevel, render::StaticStory};
use story::{
    Story, Threads,
    derive::AsOf,
    model::{Interface, Text},
};

const ALEPPO: &str = include_str!("../data/aleppo-2024.json");

fn story(text: &str) -> Arc<Story> {
    Arc::new(story::parse(text).unwrap())
}

fn rendering(story: &Arc<Story>) -> StaticStory {
    StaticStory {
        story: Arc::clone(story),
        locale: Locale::of(Interface::English),
        heading_level: HeadingLevel::default(),
        open: None,
        page: None,
    }
}

fn rendered(story: &Arc<Story>) -> String {
    rendering(story).shadow_root()
}

/// The text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// Whether there is a start tag with these attributes.
fn has_tag(html: &str, tag: &str, attributes: &str) -> bool {
    html.split(&format!("<{tag} "))
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .any(|start| start.contains(attributes))
}

#[test]
fn every_question_claim_and_statement_can_be_read() {
    let story = story(ALEPPO);
    let html = rendered(&story);
    let assert_shows = |text: &str| assert!(html.contains(&escaped(text)), "missing: {text}");
    assert_shows(story.title.original());
    assert_shows(
        story
            .summary
            .as_ref()
            .map(Text::original)
            .unwrap_or_default(),
    );
    for question in story.questions.iter() {
        assert_shows(question.text.original());
        assert_shows(question.answer.original());
    }
    for claim in story.claims.iter() {
        assert_shows(claim.text.original());
        claim
            .assessments
            .iter()
            .for_each(|assessment| assert_shows(assessment.basis.original()));
    }
    for statement in story.statements.iter() {
        statement
            .quotes
            .iter()
            .for_each(|quote| assert_shows(&quote.text));
        statement
            .paraphrase
            .iter()
            .for_each(|paraphrase| assert_shows(paraphrase.original()));
    }
    for evidence in story.evidence.iter() {
        assert_shows(evidence.text.original());
    }
    for relation in story.relations.iter() {
        assert_shows(relation.why.original());
    }
}

#[test]
fn every_claim_opens_without_a_script_and_its_control_is_described() {
    let story = story(ALEPPO);
    let html = rendered(&story);
    let count = |start: &str| html.matches(start).count();
    assert_eq!(count("<details class=\"disclosure\""), story.claims.len());
    assert_eq!(count("<summary class=\"toggle\""), story.claims.len());
    assert!(!html.contains("<script") && !html.contains("style="));
    // What needs a script has its room, and is out of use.
    let buttons = |html: &str| html.matches("<button").count();
    let rooms = |from: &str, to: &str| -> usize {
        let rooms = html.split(from).skip(1);
        rooms
            .filter_map(|rest| rest.split(to).next())
            .map(buttons)
            .sum()
    };
    let of_claims = rooms("<div class=\"tools\" inert=\"\"", "</div>");
    let of_all = rooms(
        "<div class=\"controls\" role=\"search\" inert=\"\">",
        "<div class=\"panel\"",
    );
    let (controls, in_a_room_for_later) = (buttons(&html), of_claims + of_all);
    assert_eq!(controls, in_a_room_for_later, "a control that does nothing");
    for claim in story.claims.iter() {
        let id = format!("claim-{}", claim.id);
        let described_by = format!("{id}_standing {id}_voices");
        assert!(has_tag(
            &html,
            "summary",
            &format!("id=\"{id}\" aria-describedby=\"{described_by}\"")
        ));
        for part in described_by.split(' ') {
            assert!(has_tag(&html, "span", &format!("id=\"{part}\"")), "{part}");
        }
    }
}

#[test]
fn every_factual_claim_bears_a_status_beside_its_text() {
    let story = story(ALEPPO);
    let threads = Threads::of(&story, AsOf::Now);
    let html = rendered(&story);
    let messages = Locale::of(Interface::English).messages;
    for thread in threads.claims() {
        let word = thread
            .status
            .map_or(messages.position, |status| (messages.status)(status));
        let standing = html
            .split("<li class=\"claim\"")
            .find(|part| part.contains(&format!("id=\"claim-{}\"", thread.claim.id)))
            .and_then(|part| part.split("<details").next())
            .unwrap();
        assert!(standing.contains(word), "{}: no '{word}'", thread.claim.id);
        assert_eq!(
            standing.contains(messages.disputed),
            thread.is_disputed,
            "{}",
            thread.claim.id
        );
    }
}

#[test]
fn headings_go_down_from_the_level_that_the_host_sets() {
    let story = story(ALEPPO);
    let html = StaticStory {
        heading_level: HeadingLevel::new(4),
        ..rendering(&story)
    }
    .light_dom();
    for (tag, class) in [
        ("h4", "title"),
        ("h5", "question-text"),
        ("h6", "claim-text"),
        ("h6", "part-heading"),
    ] {
        assert!(
            has_tag(&html, tag, &format!("class=\"{class}\"")),
            "{tag} {class}"
        );
    }
    assert!(!html.contains("<h3") && !html.contains("<h7"));
}

#[test]
fn text_from_a_story_is_text() {
    let hostile = "<img src=x onerror=alert(1)>";
    let json = ALEPPO.replace("Who holds Aleppo city?", hostile).replace(
        "Insurgents control Aleppo city",
        "</span><script>alert(1)</script>",
    );
    let html = rendered(&story(&json));
    assert!(html.contains("&lt;img src=x onerror=alert(1)&gt;"));
    assert!(!html.contains("<img") && !html.contains("<script"));
}

#[test]
fn a_statement_links_to_its_words_where_its_source_has_an_address() {
    let json = ALEPPO.replacen(
        "\"id\": \"the-national-report\",",
        "\"id\": \"the-national-report\", \"url\": \"https://example.org/report\",",
        1,
    );
    let html = rendered(&story(&json));
    let words = "href=\"https://example.org/report#:~:text=The%20militants%20claimed";
    assert!(html.contains(words), "no link to the militants’ words");
    assert!(!rendered(&story(ALEPPO)).contains("example.org"));
}

#[test]
fn an_implied_stance_says_that_it_is_our_reading_and_why() {
    let story = story(ALEPPO);
    let html = rendered(&story);
    let implied = story
        .statements
        .iter()
        .flat_map(|s| &s.stances)
        .filter_map(|s| s.implied.as_ref());
    for why in implied {
        let note = html
            .split("<p class=\"reading\">")
            .find(|part| part.contains(&escaped(why.original())));
        assert!(
            note.is_some_and(|note| note.contains("Our reading")),
            "{}",
            why.original()
        );
    }
}

#[test]
fn links_from_claim_to_claim_lead_to_the_page_of_the_story_or_are_words() {
    let story = story(ALEPPO);
    let with_page = |page: Option<&str>| {
        let page = page.map(str::to_owned);
        let rendering = StaticStory {
            page,
            ..rendering(&story)
        };
        rendering.light_dom()
    };
    assert!(!with_page(None).contains("#claim-"));
    let html = with_page(Some("/stories/aleppo-2024.html"));
    let targets = html
        .split("href=\"/stories/aleppo-2024.html#claim-")
        .skip(1);
    let targets: Vec<_> = targets.filter_map(|rest| rest.split('"').next()).collect();
    assert!(!targets.is_empty());
    for id in targets {
        assert!(story.claim(id).is_some(), "{id}");
    }
}

#[test]
fn a_text_in_another_language_says_so() {
    let json = ALEPPO.replacen("\"language\": \"en\"", "\"language\": \"ar\"", 1);
    let html = rendered(&story(&json));
    assert!(has_tag(&html, "h2", "lang=\"ar\" dir=\"rtl\""));
}

#[test]
fn the_shadow_root_brings_its_style() {
    let story = story(ALEPPO);
    let html = rendering(&story).shadow_root();
    assert!(html.starts_with("<template shadowrootmode=\"open\"><style>"));
    assert!(html.contains(":host") && html.ends_with("</template>"));
    assert!(!html.contains("<!>"), "the HTML checker rejects <!>");
}
