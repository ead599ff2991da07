//! English.

mod terms;

use story::{
    derive::Tally,
    model::{Source, SourceKind, StanceKind},
};
use terms::{
    bearing, ended, evidence_kind, media_state, points, question_state, relation, stance, status,
};

use super::{Masthead, Messages};
use crate::{
    options::View,
    state::{Change, Form, Group},
};

/// The interface in English.
pub(super) const MESSAGES: Messages = Messages {
    as_of: "As of",
    tally,
    sole_source,
    question_state,
    settled_by: "What would settle it",
    status,
    disputed: "Disputed",
    position: "Stated position",
    ended,
    asserted_by: "Says so",
    opposed_by: "Against",
    implied_by: |name| format!("{name} (implied)"),
    stance,
    our_reading: "Our reading",
    reading_by: |name| format!("{name} takes this to mean"),
    quote: |words| format!("“{words}”"),
    translated_by: |name| format!("Translated by {name}"),
    part_of: |name| format!("Part of: {name}"),
    possibly_same_as: |names| format!("May be the same as: {names}"),
    repeats: |name| format!("Repeats: {name}"),
    time_not_given: "Time not given",
    reported: |time| format!("Reported {time}"),
    channel,
    told_to: |name| format!("Told to {name}"),
    relayed: "Passed on by others",
    source: |name| format!("Source: {name}"),
    read_by: |name| format!("As read by {name}"),
    evidence_kind,
    media_state,
    points,
    statements: "What is said",
    evidence: "Evidence",
    assessment: "Assessment",
    history: "Earlier",
    bearing,
    relation,
    drawn_by: |name| format!("As {name} puts it"),
    both_by,
    back_to: |claim| format!("Back to: {claim}"),
    reversal,
    copy,
    repeated_by: |count| match count {
        1 => "One account, repeated by 1 other".to_owned(),
        _ => format!("One account, repeated by {count} others"),
    },
    change: |change| match change {
        Change::New => "New since your last visit",
        Change::Changed => "Changed since your last visit",
    },
    copied: "Copied",
    copy_yourself: "Copy this",
    citation,
    views: "Views",
    view: |view| match view {
        View::Claims => "Claims",
        View::Timeline => "Timeline",
    },
    search: "Search claims, statements and speakers",
    search_briefly: "Search",
    filters: "Filter",
    group: |group| match group {
        Group::Side => "Side",
        Group::Speaker => "Speaker",
        Group::Standing => "Status",
        Group::Stance => "Stance",
    },
    no_side: "No side",
    count: |count| count.to_string(),
    found,
    nothing_found: "No claim fits what you search for and filter by.",
    clear: "Clear search and filters",
    rebuttals_hidden: |count| match count {
        1 => "1 opposing claim hidden:".to_owned(),
        _ => format!("{count} opposing claims hidden:"),
    },
    show_hidden: |count| if count == 1 { "show it" } else { "show them" },
    looking_back: |time| {
        format!(
            "You are looking back: the story as it could be known on {time}. Summaries of the \
             latest version are left out; what has no time is always there."
        )
    },
    show_latest: "Show the latest",
    hour_not_given: "Hour not given",
    method: "How this was compiled",
    published_by: |name| format!("Published by {name}"),
    corrections: "Corrections",
    policies: [
        "How we correct mistakes",
        "How we check facts",
        "When we do not name sources",
    ],
    label: |label| format!("{label}: "),
    attributed: |what, whose| format!("{what} · {whose}"),
    list,
};

fn tally(tally: Tally) -> String {
    let Tally {
        factual,
        verified,
        corroborated,
        disputed,
    } = tally;
    let settled = match (verified, corroborated) {
        (0, 0) => "No claim here is verified".to_owned(),
        (_, 0) => format!("Verified: {verified} of {factual} claims"),
        (0, _) => {
            format!("Independently backed: {corroborated} of {factual} claims; none is verified")
        }
        _ => format!(
            "Verified: {verified} of {factual} claims; independently backed: {corroborated}"
        ),
    };
    match disputed {
        0 => format!("{settled}."),
        1 => format!("{settled}; one is disputed."),
        _ => format!("{settled}; {} are disputed.", number(disputed)),
    }
}

/// A number as it stands in running text.
fn number(number: usize) -> String {
    const WORDS: [&str; 10] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    WORDS
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn sole_source(source: &Source, publisher: &str) -> String {
    match source.kind {
        SourceKind::NewsReport => format!("All of it comes from one report by {publisher}."),
        _ => format!("All of it comes from one source: {publisher}."),
    }
}

fn both_by(name: &str, stance: StanceKind) -> String {
    let rejects = if stance == StanceKind::Questions {
        "doubts"
    } else {
        "rejects"
    };
    format!("{name} asserts one of the two and {rejects} the other")
}

fn channel(medium: &str, outlet: Option<&str>) -> String {
    match outlet {
        Some(outlet) => format!("Through: {medium} ({outlet})"),
        None => format!("Through: {medium}"),
    }
}

fn reversal(name: &str, asserted: &str, turn: StanceKind, rejected: &str) -> String {
    let turned = if turn == StanceKind::Retracts {
        "took it back"
    } else {
        "denied it"
    };
    format!("{name} said so ({asserted}) and later {turned} ({rejected}).")
}

fn found(count: usize, total: usize) -> String {
    match (count, total) {
        (1, 1) => "1 claim".to_owned(),
        _ if count == total => format!("{total} claims"),
        _ => format!("{count} of {total} claims"),
    }
}

fn copy(form: Form) -> &'static str {
    match form {
        Form::Citation => "Copy citation",
        Form::Link => "Copy link",
        Form::Sheet => "Share…",
        Form::Frame => "Embed this",
    }
}

fn citation(claim: &str, standing: &str, of: &Masthead, address: Option<&str>) -> String {
    let Masthead {
        title,
        publisher,
        as_of,
    } = of;
    let mut citation = format!("“{claim}” {standing}, as of {as_of}. {title}");
    for part in publisher.as_deref().into_iter().chain(address) {
        citation.extend([", ", part]);
    }
    citation
}

fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tally_is_a_sentence() {
        let none = Tally {
            factual: 38,
            verified: 0,
            corroborated: 0,
            disputed: 2,
        };
        assert_eq!(tally(none), "No claim here is verified; two are disputed.");
        let some = Tally {
            factual: 3,
            verified: 1,
            corroborated: 1,
            disputed: 0,
        };
        assert_eq!(
            tally(some),
            "Verified: 1 of 3 claims; independently backed: 1."
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
        let names =
            |names: &[&str]| list(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&["Sana"]), "Sana");
        assert_eq!(names(&["Sana", "Russia", "Iran"]), "Sana, Russia and Iran");
    }
}
