//! Pages as people and their programs write them.

use std::sync::Arc;

use claim_explorer::{locale::Locale, render::CLAIMS_INLINE};
use serde_json::json;
use story::model::Interface;

use super::*;
use crate::render::page_address;

fn rendering() -> StaticStory {
    let text = include_str!("../../../../data/aleppo-2024.json");
    let story = story::parse(text).unwrap();
    StaticStory {
        page: Some(page_address("/stories/", &story)),
        story: Arc::new(story),
        locale: Locale::of(Interface::English),
        heading_level: HeadingLevel::default(),
        open: None,
    }
}

#[test]
fn fills_every_element_and_leaves_the_rest() {
    let page = "<p>a</p><claim-explorer>{leftover}</claim-explorer><p>b</p>\
                <claim-explorer heading-level=\"4\"></claim-explorer>";
    let filled = fill(page, &rendering()).unwrap();
    assert!(filled.starts_with("<p>a</p><claim-explorer><template shadowrootmode=\"open\">"));
    assert!(filled.contains("</template></claim-explorer><p>b</p>"));
    assert!(!filled.contains("{leftover}"));
    // The first takes the default level, the second begins at the one that it asks for.
    assert_eq!(filled.matches("<h2").count(), 1);
    assert!(filled.contains("href=\"/stories/aleppo-2024.html#claim-"));
}

#[test]
fn the_claim_that_an_element_names_begins_open() {
    let id = rendering().story.claims.iter().nth(2).unwrap().id.clone();
    let page = format!("<claim-explorer claim=\"{id}\"></claim-explorer>");
    let filled = fill(&page, &rendering()).unwrap();
    // The claim's question begins open too; the id stands on the control that follows.
    let open = filled.split(" open=\"\"").skip(1);
    let open: Vec<_> = open
        .filter_map(|rest| rest.split("id=\"").nth(1)?.split('"').next())
        .collect();
    assert_eq!(open.len(), 2, "{open:?}");
    assert!(open[0].starts_with("question-"), "{open:?}");
    assert_eq!(open[1], format!("claim-{id}"));
}

#[test]
fn an_element_for_another_story_keeps_what_it_holds() {
    let other = "<claim-explorer story=\"/bridge.story\"><p>kept</p></claim-explorer>";
    let page = format!("{other}<claim-explorer story=\"/a/aleppo-2024.story\"></claim-explorer>");
    let filled = fill(&page, &rendering()).unwrap();
    assert!(filled.starts_with(other));
    assert_eq!(filled.matches("<template").count(), 1);
    assert!(fill(other, &rendering()).is_err());
}

#[test]
fn a_large_story_is_its_ledger_and_leads_to_the_page_in_the_folder() {
    let text = include_str!("../../../../data/aleppo-2024.json");
    let mut file: serde_json::Value = serde_json::from_str(text).unwrap();
    let claims = file["claims"].as_array_mut().unwrap();
    let (first, most) = (claims[0].clone(), CLAIMS_INLINE);
    let further = (claims.len()..=most).map(|number| {
        let mut claim = first.clone();
        claim["id"] = format!("c-{number}").into();
        claim
    });
    claims.extend(further);
    let ids: Vec<_> = claims.iter().map(|claim| claim["id"].clone()).collect();
    let stances = ids
        .into_iter()
        .map(|id| json!({ "claim": id, "stance": "asserts" }));
    let stances: serde_json::Value = stances.collect();
    file["statements"][0]["stances"] = stances;
    let rendering = StaticStory {
        story: Arc::new(story::parse(&file.to_string()).unwrap()),
        ..rendering()
    };
    let filled = fill("<claim-explorer></claim-explorer>", &rendering).unwrap();
    assert!(filled.contains("href=\"/stories/aleppo-2024.html#question-"));
    assert!(!filled.contains("id=\"claim-"));
}

#[test]
fn a_page_without_the_element_is_told_so() {
    let error = fill("<p>a</p>", &rendering()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("add `<claim-explorer></claim-explorer>`"),
        "{error}"
    );
}

/// An element with these attributes, holding what is to be replaced.
fn element(attributes: &str) -> String {
    format!("<claim-explorer{attributes}><p>old</p></claim-explorer>")
}

#[test]
fn attributes_are_read_however_they_are_written() {
    for attributes in [
        " story=aleppo-2024.story",
        " story='/s/aleppo-2024.story'",
        "\n  story\n=\n\"aleppo-2024.story\"\n",
        "\tSTORY = \"aleppo-2024.story?v=3\"",
        " title=\"a > b\" story=\"aleppo-2024.story#top\"",
        " data-story=\"bridge.story\" story=\"https://cdn.example/x/aleppo-2024.story?a=1&amp;b=2\"",
        " story=\"\"",
    ] {
        let filled = fill(&element(attributes), &rendering()).unwrap();
        let opening = format!("<claim-explorer{attributes}><template");
        assert!(filled.starts_with(&opening), "{attributes}");
        assert!(!filled.contains("<p>old</p>"), "{attributes}");
    }
    let level = element(" HEADING-LEVEL='4'");
    assert_eq!(
        fill(&level, &rendering()).unwrap().matches("<h2").count(),
        0
    );
}

#[test]
fn what_only_looks_like_the_element_is_left_alone() {
    for other in [
        "<claim-explorer-list></claim-explorer-list>",
        "<!-- <claim-explorer></claim-explorer> -->",
        "<script>const a = '<claim-explorer></claim-explorer>';</script>",
        "<textarea><claim-explorer></claim-explorer></textarea>",
        "<p title=\"<claim-explorer></claim-explorer>\">a</p>",
        "<claim-explorer story=\"aleppo-2024.story.txt\"></claim-explorer>",
        "<claim-explorer story=\"/aleppo-2024.story/bridge.story\"></claim-explorer>",
    ] {
        assert!(fill(other, &rendering()).is_err(), "{other}");
        let page = format!("{other}{}{other}", element(""));
        let filled = fill(&page, &rendering()).unwrap();
        assert!(
            filled.starts_with(&format!("{other}<claim-explorer><template")),
            "{other}"
        );
        assert!(
            filled.ends_with(&format!("</template></claim-explorer>{other}")),
            "{other}"
        );
    }
}

#[test]
fn every_other_byte_stays_as_it_is() {
    let before = "<!doctype html>\r\n<HTML Lang=en>\t<p  class = a\n>&nbsp;&amp é <br/>\0<td>";
    let after =
        "</p></claim-explorer></span><!--[if IE]>x<![endif]--><svg><a xlink:href=#x /></svg>\n\n";
    let page = format!("{before}{}{after}", element(""));
    let filled = fill(&page, &rendering()).unwrap();
    assert!(filled.starts_with(&format!("{before}<claim-explorer><template")));
    assert!(filled.ends_with(&format!("</template></claim-explorer>{after}")));
    // A second time nothing changes.
    assert_eq!(fill(&filled, &rendering()).unwrap(), filled);
}

#[test]
fn an_element_that_is_not_closed_is_told() {
    let error = fill(
        "<p><claim-explorer story=\"aleppo-2024.story\"><p>a",
        &rendering(),
    )
    .unwrap_err();
    assert!(error.to_string().contains("is not closed"), "{error}");
}
