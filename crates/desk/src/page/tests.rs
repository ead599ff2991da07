use super::*;

const ALEPPO: &str = include_str!("../../../../data/aleppo-2024.json");

fn page_of(json: &str) -> String {
    let story = Arc::new(story::parse(json).unwrap());
    let place = Place {
        root: "",
        name: story.id.as_str(),
        oembed: None,
    };
    document(&story, Locale::of(Interface::English), &place).unwrap()
}

fn json_ld_of(page: &str) -> serde_json::Value {
    let (_, rest) = page
        .split_once("<script type=\"application/ld+json\">")
        .unwrap();
    let (json, _) = rest.split_once("</script>").unwrap();
    serde_json::from_str(json).unwrap()
}

#[test]
fn the_story_stands_in_the_light_dom_of_an_element_with_deep_links() {
    let page = page_of(ALEPPO);
    let element = "<claim-explorer story=\"aleppo-2024.story\" lang=\"en\" heading-level=\"1\" deep-links>\
        <div class=\"widget\" data-static=\"\">";
    assert!(page.contains(element));
    assert!(!page.contains("<template"));
    assert_eq!(page.matches("<h1").count(), 1);
    // A link from claim to claim leads to the control of the other, on the same page.
    let (_, rest) = page.split_once("href=\"#claim-").unwrap();
    let (id, _) = rest.split_once('"').unwrap();
    assert!(page.contains(&format!("id=\"claim-{id}\"")));
}

#[test]
fn the_page_says_what_it_is_to_those_who_share_it() {
    let json = ALEPPO.replacen(
        "\"publisher\":",
        "\"url\": \"https://example.org/aleppo?a=1&b=2\", \"publisher\":",
        1,
    );
    let page = page_of(&json);
    for expected in [
        "<title>The Aleppo offensive: claims and counter-claims – Claim Explorer demo</title>",
        "<meta name=\"description\" content=\"Militants say",
        "<meta property=\"og:title\" content=\"The Aleppo offensive",
        "<meta property=\"og:description\" content=\"Militants say",
        "<meta property=\"og:url\" content=\"https://example.org/aleppo?a=1&amp;b=2\">",
        "<link rel=\"canonical\" href=\"https://example.org/aleppo?a=1&amp;b=2\">",
    ] {
        assert!(page.contains(expected), "missing: {expected}");
    }
    let without = page_of(ALEPPO);
    assert!(!without.contains("og:url") && !without.contains("canonical"));
}

#[test]
fn the_linked_data_names_every_claim_and_who_makes_it() {
    let story = story::parse(ALEPPO).unwrap();
    let data = json_ld_of(&page_of(ALEPPO));
    assert_eq!(data["@type"], "WebPage");
    let claims = data["about"].as_array().unwrap();
    assert_eq!(claims.len(), story.claims.len());
    let authors = |text: &str| {
        let claim = claims.iter().find(|claim| claim["text"] == text).unwrap();
        claim["author"].clone()
    };
    let control = authors("Insurgents control Aleppo city");
    assert!(!control.as_array().unwrap().is_empty());
    assert!(!data.to_string().contains("ClaimReview") && !data.to_string().contains("null"));
}

#[test]
fn text_from_a_story_ends_neither_an_attribute_nor_a_script() {
    let hostile = r#"</title></script><script>alert(1)</script>\"><img src=x>"#;
    let json = ALEPPO
        .replace("The Aleppo offensive: claims and counter-claims", hostile)
        .replace("Militants say they control Aleppo", hostile);
    let page = page_of(&json);
    // The page's own: the linked data, `frame.js`, `embed.js`.
    assert_eq!(page.matches("<script").count(), 3);
    assert!(!page.contains("<img"));
    assert_eq!(json_ld_of(&page)["name"], hostile.replace('\\', ""));
}
