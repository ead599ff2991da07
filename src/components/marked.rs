//! Text in which what is searched for is marked.

use story::derive::{find, search_words};

use super::element::{Element, element};
use crate::locale::Localized;

/// Text with marks around the words of a folded search.
pub(super) fn marked(text: &Localized, search: &str) -> Element {
    let Localized { text, lang, dir } = text;
    let words = search_words(search);
    let mut marked = element("span", "")
        .attr_if("lang", lang.as_deref())
        .attr_if("dir", *dir);
    let mut at = 0;
    for range in find(text, &words) {
        let before = text.get(at..range.start).unwrap_or_default();
        let found = text.get(range.clone()).unwrap_or_default();
        marked = marked.text(before).child(element("mark", "").text(found));
        at = range.end;
    }
    marked.text(text.get(at..).unwrap_or_default())
}

/// The part of a text around the first of the words, with an ellipsis where it is cut.
pub(super) fn excerpt(text: &str, words: &[&str]) -> String {
    /// The number of characters before what was found, and after it.
    const AROUND: usize = 60;
    let Some(found) = find(text, words).into_iter().next() else {
        return text.to_owned();
    };
    let (before, rest) = text.split_at_checked(found.start).unwrap_or(("", text));
    let from = before.char_indices().rev().nth(AROUND).map(|(at, _)| at);
    // To the next word.
    let from = from.map_or(0, |from| {
        let cut = before.get(from..).unwrap_or_default();
        cut.find(' ').map_or(from, |space| from + space + 1)
    });
    let to = rest
        .char_indices()
        .nth(found.len() + AROUND)
        .map(|(at, _)| at);
    let to = to.map_or(text.len(), |to| {
        let kept = rest.get(..to).unwrap_or_default();
        found.start + kept.rfind(' ').unwrap_or(to)
    });
    let cut = text.get(from..to).unwrap_or(text);
    let start = if from > 0 { "… " } else { "" };
    let end = if to < text.len() { " …" } else { "" };
    format!("{start}{cut}{end}")
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_is_cut_between_words() {
        let text = "Launched a number of surprise raids this week, using one-way attack drones, \
                    tanks and artillery, and advanced across the countryside to the suburbs of it";
        let cut = excerpt(text, &["drones"]);
        assert!(cut.starts_with("… ") && cut.ends_with(" …"), "{cut}");
        assert!(cut.contains("attack drones, tanks"), "{cut}");
        assert_eq!(excerpt("short drones", &["drones"]), "short drones");
        assert_eq!(excerpt("nothing", &["drones"]), "nothing");
    }
}
