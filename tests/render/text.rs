//! Text: it is never markup, and says what language it is in.

use super::{
    markup::{text, texts},
    stories::{ALEPPO, inline, messages, page, rendering, story},
};

#[test]
fn text_from_a_story_is_text() {
    let hostile = "<img src=x onerror=alert(1)>";
    let script = "</span></style></template><script>alert(1)</script>";
    let json = ALEPPO
        .replace("Who holds Aleppo city?", hostile)
        .replace("Insurgents control Aleppo city", script)
        .replace("Syrian army", "<b onclick=x>army</b>&amp;");
    let story = story(&json);
    for markup in [inline(&story), page(&story)] {
        assert_eq!(markup.count("img, script, [onclick], [onerror]"), 0);
        let questions: Vec<String> = markup.all(".question").into_iter().map(text).collect();
        assert!(questions.contains(&hostile.to_owned()));
        let all = markup.text();
        assert!(all.contains(script) && all.contains("<b onclick=x>army</b>&amp;"));
    }
    let html = rendering(&story).shadow_root();
    assert_eq!(html.matches("</template>").count(), 1);
}

#[test]
fn a_text_in_another_language_says_so() {
    let json = ALEPPO.replacen("\"language\": \"en\"", "\"language\": \"ar\"", 1);
    let story = story(&json);
    let markup = inline(&story);
    for selector in [
        "h2.title",
        ".question",
        ".claim-text [lang]",
        ".said [lang]",
        ".basis [lang]",
    ] {
        let found = markup.all(selector);
        assert!(!found.is_empty(), "{selector}");
        for element in found {
            let tagged = (element.attr("lang"), element.attr("dir"));
            assert_eq!(tagged, (Some("ar"), Some("rtl")), "{selector}");
        }
    }
    // The interface around it keeps its own.
    let explorer = markup.all("section.explorer")[0];
    assert_eq!(
        (explorer.attr("lang"), explorer.attr("dir")),
        (Some("en"), Some("ltr"))
    );
    let labels = texts(explorer, ".sides .label:not([lang])");
    assert!(labels.contains(&messages().side_for.to_owned()));
}
