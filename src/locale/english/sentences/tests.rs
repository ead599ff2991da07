use super::*;

#[test]
fn the_tally_says_first_what_is_verified() {
    for (counts, sentences) in [
        (
            Tally {
                factual: 38,
                supported: 1,
                disputed: 2,
                ..Tally::default()
            },
            "Nothing here is verified. One claim has some evidence, two are disputed.",
        ),
        (
            Tally {
                factual: 38,
                disputed: 1,
                ..Tally::default()
            },
            "Nothing here is verified. One claim is disputed.",
        ),
        (
            Tally {
                factual: 3,
                verified: 1,
                corroborated: 1,
                ..Tally::default()
            },
            "One claim is verified, one independently backed.",
        ),
        (
            Tally {
                factual: 12,
                verified: 2,
                refuted: 1,
                ..Tally::default()
            },
            "Two claims are verified. One claim is false.",
        ),
    ] {
        assert_eq!(tally(counts).text(), sentences);
    }
}

#[test]
fn the_results_say_how_many_where_and_what_is_verified() {
    let count = |claims, questions, verified| ResultCount {
        claims,
        questions,
        verified,
    };
    assert_eq!(
        results(count(4, 3, 0), "drones").text(),
        "Four claims mention “drones”, under three questions. None is verified."
    );
    assert_eq!(
        results(count(1, 1, 1), "").text(),
        "One claim fits, under one question. One claim is verified."
    );
}

#[test]
fn a_citation_bears_status_and_date() {
    let masthead = Masthead {
        title: "The bridge".to_owned(),
        publisher: Some("The Paper".to_owned()),
        as_of: "1 May 2024".to_owned(),
    };
    let address = Some("https://example.org/#claim");
    assert_eq!(
        citation("It stands.", "Not verified · Disputed", &masthead, address),
        "“It stands.” Not verified · Disputed, as of 1 May 2024. The bridge, The Paper, \
         https://example.org/#claim"
    );
}

#[test]
fn names_are_listed() {
    let names = |names: &[&str]| list(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
    assert_eq!(names(&["Sana"]), "Sana");
    assert_eq!(names(&["Sana", "Russia", "Iran"]), "Sana, Russia and Iran");
}
