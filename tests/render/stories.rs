//! Stories, and how they are rendered.

use std::sync::Arc;

use claim_explorer::{
    components::HeadingLevel,
    locale::{Locale, Messages},
    render::StaticStory,
};
use serde_json::{Value, json};
use story::{Story, model::Interface};

use super::markup::Markup;

pub const ALEPPO: &str = include_str!("../../data/aleppo-2024.json");

/// The address of the story's page, for links to it.
pub const PAGE: &str = "/stories/a.html";

pub fn story(text: &str) -> Arc<Story> {
    Arc::new(story::parse(text).unwrap())
}

pub fn english() -> Locale {
    Locale::of(Interface::English)
}

pub fn messages() -> &'static Messages {
    english().messages
}

pub fn rendering(story: &Arc<Story>) -> StaticStory {
    StaticStory {
        story: Arc::clone(story),
        locale: english(),
        heading_level: HeadingLevel::default(),
        open: None,
        page: None,
    }
}

/// The story as it stands in the shadow root of an element in an article.
pub fn inline(story: &Arc<Story>) -> Markup {
    Markup::of(&rendering(story).shadow_root())
}

/// Likewise, where it has a page of its own.
pub fn inline_with_page(story: &Arc<Story>) -> Markup {
    let page = Some(PAGE.to_owned());
    let rendering = StaticStory {
        page,
        ..rendering(story)
    };
    Markup::of(&rendering.shadow_root())
}

/// The story as it stands on its own page.
pub fn page(story: &Arc<Story>) -> Markup {
    let page = Some(String::new());
    let rendering = StaticStory {
        page,
        ..rendering(story)
    };
    Markup::of(&rendering.light_dom())
}

/// A story of so many questions with so many claims each, which one speaker makes.
pub fn large(questions: usize, claims_of_each: usize) -> Arc<Story> {
    let claims = questions * claims_of_each;
    let ask = |n: usize| {
        json!({
            "id": format!("q-{n}"), "text": format!("Question {n}?"), "answer": "Not known.",
            "answers": "many",
        })
    };
    let claim = |n: usize| {
        json!({
            "id": format!("c-{n}"), "question": format!("q-{}", n / claims_of_each),
            "text": format!("Claim {n}"), "kind": "fact",
        })
    };
    let stance = |n: usize| json!({ "claim": format!("c-{n}"), "stance": "asserts" });
    let file = json!({
        "format": story::check::FORMAT, "id": "large", "language": "en", "title": "Large",
        "asOf": "2024-11-30", "timeZone": "Asia/Damascus",
        "sides": [],
        "speakers": [{ "id": "one", "name": "One", "kind": "military" }],
        "sources": [{ "id": "report", "kind": "news-report", "publisher": "The Gazette" }],
        "questions": (0..questions).map(ask).collect::<Value>(),
        "claims": (0..claims).map(claim).collect::<Value>(),
        "statements": [{
            "id": "s", "speaker": "one", "paraphrase": "Said all of it.",
            "stances": (0..claims).map(stance).collect::<Value>(),
            "obtained": "not-stated", "source": "report",
        }],
        "evidence": [], "relations": [],
    });
    story(&file.to_string())
}
