//! The findings of a search, and the passage that matches.
#![cfg(feature = "author")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper whose own story is not right ends the test"
)]

#[path = "support/minimal.rs"]
mod minimal;

use minimal::with;
use story::{
    Story, Threads,
    derive::{AsOf, Index, Passage, fold},
    model::Ix,
};

/// A story in which a statement has two quotes and a paraphrase.
fn story() -> Story {
    let quotes = r#""quotes": [{ "text": "we hold the bridge" }, { "text": "Friday" }],
      "paraphrase": "Spoke of the river’s crossing.","#;
    let text = with(&[
        (r#""quotes": [{ "text": "we hold the bridge" }],"#, quotes),
        (
            r#""name": "The brigade""#,
            r#""name": "The brigade", "shortName": "Al Jisr", "role": "rebel unit""#,
        ),
    ]);
    story::parse(&text).unwrap()
}

/// The passage of a claim, by its place in the file, that a search finds.
fn passage(claim: usize, search: &str) -> Option<Passage> {
    let story = story();
    let threads = Threads::of(&story, AsOf::Now);
    let thread = threads
        .claims()
        .find(|thread| thread.ix.position() == claim);
    let thread = thread.unwrap();
    let index = Index::of(&story, "en");
    let words: Vec<String> = search.split(' ').map(fold).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let passage = index.passage(&story, thread, &words);
    assert_eq!(index.finds(thread, &words), passage.is_some(), "{search}");
    passage
}

#[test]
fn the_passage_is_where_the_words_stand_that_the_claim_lacks() {
    let (army, brigade) = (Ix::new(0), Ix::new(1));
    let quote = |quote| {
        Some(Passage::Quote {
            statement: army,
            quote,
        })
    };
    let cases = [
        (0, "army", Some(Passage::Claim)),
        (0, "holds ARMY", Some(Passage::Claim)),
        (0, "", Some(Passage::Claim)),
        (0, "bridge", quote(0)),
        (0, "army bridge", quote(0)),
        (0, "friday", quote(1)),
        (0, "crossing friday", quote(1)),
        (0, "crossing", Some(Passage::Paraphrase { statement: army })),
        (
            0,
            "river's army",
            Some(Passage::Paraphrase { statement: army }),
        ),
        (1, "taken", Some(Passage::Paraphrase { statement: brigade })),
        (1, "jisr", Some(Passage::Speaker { statement: brigade })),
        (1, "rebel", Some(Passage::Speaker { statement: brigade })),
        (
            1,
            "rebel taken",
            Some(Passage::Paraphrase { statement: brigade }),
        ),
        (1, "crossing", None),
        (1, "brigade crossing", None),
        (1, "bridgee", None),
    ];
    for (claim, search, expected) in cases {
        assert_eq!(
            passage(claim, search),
            expected,
            "{search} in claim {claim}"
        );
    }
}
