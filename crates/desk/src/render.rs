//! `desk render`: a story as static HTML.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, bail};
use claim_explorer::{components::HeadingLevel, locale::Locale, render::StaticStory};
use story::{Story, model::Interface};

use crate::check::load;

/// Prints the static story of `file`, or puts it into the `<claim-explorer>` elements of the page
/// `into`. Its links from claim to claim lead to the standalone page in the folder `pages`. Fails,
/// after saying why, if the story is not in order.
pub(crate) fn render(
    file: &Path,
    into: Option<&Path>,
    pages: Option<&str>,
) -> anyhow::Result<ExitCode> {
    let Some(story) = load(file)? else {
        return Ok(ExitCode::FAILURE);
    };
    let rendering = StaticStory {
        page: pages.map(|folder| page_address(folder, &story)),
        story: Arc::new(story),
        locale: Locale::of(Interface::English),
        heading_level: HeadingLevel::default(),
        open: None,
    };
    match into {
        None => writeln!(stdout(), "{}", rendering.shadow_root())?,
        Some(page) => {
            let name = page.display();
            let html =
                fs::read_to_string(page).with_context(|| format!("{name} cannot be read"))?;
            let filled =
                fill(&html, &rendering).with_context(|| format!("{name} cannot take the story"))?;
            fs::write(page, filled).with_context(|| format!("{name} cannot be written"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The address of the story's standalone page in a folder of them.
fn page_address(folder: &str, story: &Story) -> String {
    format!("{}/{}.html", folder.trim_end_matches('/'), story.id)
}

/// The page with the story in each of its `<claim-explorer>` elements that are for it, in place of
/// what they hold.
fn fill(page: &str, rendering: &StaticStory) -> anyhow::Result<String> {
    const OPEN: &str = "<claim-explorer";
    const CLOSE: &str = "</claim-explorer>";
    let mut filled = String::new();
    let mut rest = page;
    let mut count = 0;
    while let Some((before, element)) = rest.split_once(OPEN) {
        let (attributes, element) = element
            .split_once('>')
            .with_context(|| format!("`{OPEN}` is not closed by `>`"))?;
        let (content, after) = element
            .split_once(CLOSE)
            .with_context(|| format!("`{OPEN}{attributes}>` is not followed by `{CLOSE}`"))?;
        filled.extend([before, OPEN, attributes, ">"]);
        if is_for(attributes, &rendering.story) {
            let rendering = StaticStory {
                heading_level: heading_level(attributes),
                open: attribute(attributes, "claim").and_then(|id| rendering.story.claim(id)),
                ..rendering.clone()
            };
            filled.push_str(&rendering.shadow_root());
            count += 1;
        } else {
            filled.push_str(content);
        }
        filled.push_str(CLOSE);
        rest = after;
    }
    if count == 0 {
        bail!(
            "it has no `{OPEN}>` element for this story: add `<claim-explorer></claim-explorer>`, \
             or name `{}.story` in its `story`",
            rendering.story.id
        );
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Whether an element with these attributes shows the story: it names it, or none.
fn is_for(attributes: &str, story: &Story) -> bool {
    attribute(attributes, "story").is_none_or(|address| {
        let file = address.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".story") == Some(story.id.as_str())
    })
}

/// The value of an attribute, in double quotation marks.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// The `heading-level` among an element's attributes, or the default.
fn heading_level(attributes: &str) -> HeadingLevel {
    attribute(attributes, "heading-level")
        .and_then(|level| level.parse().ok())
        .map(HeadingLevel::new)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use claim_explorer::render::CLAIMS_INLINE;
    use serde_json::json;

    use super::*;

    fn rendering() -> StaticStory {
        let text = include_str!("../../../data/aleppo-2024.json");
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
        let page =
            format!("{other}<claim-explorer story=\"/a/aleppo-2024.story\"></claim-explorer>");
        let filled = fill(&page, &rendering()).unwrap();
        assert!(filled.starts_with(other));
        assert_eq!(filled.matches("<template").count(), 1);
        assert!(fill(other, &rendering()).is_err());
    }

    #[test]
    fn a_large_story_is_its_ledger_and_leads_to_the_page_in_the_folder() {
        let text = include_str!("../../../data/aleppo-2024.json");
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
}
