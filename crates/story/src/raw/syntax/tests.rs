use super::*;

/// The mended text, and what was found wrong with it.
fn mended(text: &str) -> (String, Vec<String>) {
    let mut problems = Problems::new(text);
    let json = Json::of(text, &mut problems);
    let mended = json.text.into_owned();
    let found = problems.into_sorted().into_iter().map(|p| p.found);
    (mended, found.collect())
}

#[test]
fn mends_what_is_plain_and_moves_nothing() {
    let text = "[1 2, // two\n 3,, {\"a\": 4\n\"b\": 5,},]";
    let (mended, found) = mended(text);
    assert_eq!(mended, "[1,2,       \n 3,  {\"a\": 4,\"b\": 5 } ]");
    assert_eq!(found.len(), 6, "{found:?}");
}

#[test]
fn leaves_what_is_not_plain() {
    for text in [
        "[1, 2",
        "{\"a\" 1}",
        "{\"a\" \"b\"}",
        "{\"a\", 1}",
        "[\"a, \"b\"]",
        "{'a': 1}",
        "[1]]",
        "[“a]",
        "{\"a\": 1} {\"b\": 2}",
    ] {
        let (mended, found) = mended(text);
        assert_eq!(mended, text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
    }
}

#[test]
fn a_text_without_its_end_is_told_where_it_begins() {
    let text = "{\n \"a\": \"one,\n \"b\": \"two\"\n}";
    let mut problems = Problems::new(text);
    Json::of(text, &mut problems);
    let problem = &problems.into_sorted()[0];
    assert_eq!((problem.line, problem.column), (2, 7));
    assert_eq!(problem.found, "a text that does not end on its line");
}

#[test]
fn takes_a_byte_order_mark_and_no_strange_space() {
    assert_eq!(mended("\u{FEFF}{}").1, [""; 0]);
    let (text, found) = mended("{\u{A0}\"a\": \"b\u{A0}c\"}");
    assert_eq!(text, "{  \"a\": \"b\u{A0}c\"}");
    assert_eq!(found, ["a space that JSON does not know"]);
}

#[test]
fn curly_marks_in_the_place_of_straight_ones_are_named_once() {
    for (text, straight) in [
        ("{“a”: “b”}", "{  \"a\"  :   \"b\"  }"),
        ("{\"a”: „b“, \"c\": 1,}", "{\"a\"  :   \"b\"  , \"c\": 1 }"),
        ("[\"a”, \"b\"]", "[\"a\"  , \"b\"]"),
        ("[“a\", \"b”]", "[  \"a\", \"b\"  ]"),
    ] {
        let (mended, mut found) = mended(text);
        assert_eq!(mended, straight);
        found.retain(|found| found.contains("curly"));
        assert_eq!(found.len(), 1, "{text}");
    }
}

#[test]
fn curly_marks_within_a_text_are_its_own() {
    for text in [
        "[\"he said “a”, then “b”\"]",
        "[\"the end”, he said\", 1]",
        "{\"“a”\": \"b”\"}",
    ] {
        assert_eq!(mended(text), (text.to_owned(), Vec::new()));
    }
}
