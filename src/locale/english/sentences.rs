//! Sentences with numbers and names in them.

use story::{
    derive::Tally,
    model::{MediaFinding, Points, Source, SourceKind, StanceKind},
};

use super::{super::Masthead, terms};
use crate::locale::{ClaimList, ListKind, Phrase, ResultCount, Saying, capitalised};

/// The claims in numbers: first what is verified, then the exceptions.
pub(super) fn tally(tally: Tally) -> Phrase {
    let verified = match (tally.verified, tally.corroborated) {
        (0, 0) => "Nothing here is verified.".to_owned(),
        (verified, 0) => sentence(&[of_claims(verified, "verified")]),
        (0, backed) => sentence(&[
            "nothing here is verified".to_owned(),
            of_claims(backed, "independently backed"),
        ]),
        (verified, backed) => sentence(&[
            of_claims(verified, "verified"),
            format!("{} independently backed", number(backed)),
        ]),
    };
    let mut others = Vec::new();
    if tally.supported > 0 {
        let have = if tally.supported == 1 { "has" } else { "have" };
        others.push(format!("{} {have} some evidence", claims(tally.supported)));
    }
    let kinds = [
        (tally.refuted, "false"),
        (tally.misleading, "misleading"),
        (tally.disputed, "disputed"),
    ];
    for (count, word) in kinds {
        if count > 0 {
            let who = if others.is_empty() {
                claims(count)
            } else {
                number(count)
            };
            let are = if count == 1 { "is" } else { "are" };
            others.push(format!("{who} {are} {word}"));
        }
    }
    let phrase = Phrase::default().strong(verified);
    if others.is_empty() {
        return phrase;
    }
    phrase.plain(format!(" {}", sentence(&others)))
}

/// `two claims are verified`.
fn of_claims(count: usize, what: &str) -> String {
    let are = if count == 1 { "is" } else { "are" };
    format!("{} {are} {what}", claims(count))
}

/// Parts of a sentence with commas between them, with a capital and a full stop.
fn sentence(parts: &[String]) -> String {
    capitalised(&parts.join(", ")) + "."
}

/// `one claim`, `two claims`.
fn claims(count: usize) -> String {
    let noun = if count == 1 { "claim" } else { "claims" };
    format!("{} {noun}", number(count))
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

pub(super) fn sole_source(source: &Source, publisher: &str) -> String {
    match source.kind {
        SourceKind::NewsReport => format!("All of it comes from one report, by {publisher}."),
        _ => format!("All of it comes from one source, {publisher}."),
    }
}

/// The notice of a newer version: what it brings.
pub(super) fn news(new_claims: usize, changed_claims: usize) -> String {
    let brings = |count: usize, what: &str| (count > 0).then(|| format!("{count} {what}"));
    let noun = if new_claims == 1 {
        "new claim"
    } else {
        "new claims"
    };
    let changed = if new_claims > 0 {
        "changed"
    } else if changed_claims == 1 {
        "claim changed"
    } else {
        "claims changed"
    };
    let parts = [brings(new_claims, noun), brings(changed_claims, changed)];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        "There is a newer version".to_owned()
    } else {
        parts.join(", ")
    }
}

pub(super) fn more(count: usize, parties: &[String]) -> String {
    match parties {
        [] => format!("+{count} more"),
        _ => format!("+{count} more, including {}", list(parties)),
    }
}

pub(super) fn claims_heading(list: ClaimList) -> String {
    match (list.kind, list.count) {
        _ if list.are_positions => "Positions".to_owned(),
        (ListKind::Rivals, _) => "Rival claims".to_owned(),
        (ListKind::Others, 1) => "1 other claim".to_owned(),
        (ListKind::Others, count) => format!("{count} other claims"),
        (ListKind::Only, 1) => "1 claim".to_owned(),
        (ListKind::Only, count) => format!("{count} claims"),
    }
}

pub(super) fn claims_note(list: ClaimList) -> String {
    if list.are_positions {
        return "What each says it wants or holds: not a matter of true or false.".to_owned();
    }
    let verified = match (list.verified, list.count) {
        (0, 1) => "It is not verified.",
        (0, 2) => "Neither is verified.",
        (0, _) => "None is verified.",
        _ => "",
    };
    let together = match (list.count, list.are_exclusive) {
        (1, _) => "",
        (_, true) => "They exclude each other.",
        (_, false) => "Several may hold.",
    };
    let sentences = [together, verified].into_iter();
    let sentences = sentences.filter(|sentence| !sentence.is_empty());
    sentences.collect::<Vec<_>>().join(" ")
}

pub(super) fn said_by(names: &[String], saying: Saying) -> Phrase {
    let (before, after) = match saying {
        Saying::Says => ("Said by ", ""),
        Saying::Implies => ("Implied by ", ", in our reading"),
        Saying::States => ("Stated by ", ""),
        Saying::Suggests => ("Thought likely by ", ""),
    };
    let phrase = Phrase::default().plain(before);
    phrase.names(names, between(names)).plain(after)
}

pub(super) fn against(names: &[String], is_implied: bool) -> Phrase {
    let after = if is_implied { ", in our reading" } else { "" };
    let phrase = Phrase::default().plain("Against: ");
    phrase.names(names, between(names)).plain(after)
}

/// The words between two names of a list.
fn between(names: &[String]) -> impl Fn(usize) -> &'static str {
    let last = names.len().saturating_sub(2);
    move |position| if position == last { " and " } else { ", " }
}

pub(super) fn media(finding: MediaFinding, name: &str) -> String {
    format!("{}, according to {name}", terms::media_finding(finding))
}

pub(super) fn points(points: Points, name: &str) -> String {
    match points {
        Points::For => format!("{name} takes it to support this"),
        Points::Against => format!("{name} takes it to speak against this"),
        Points::Unclear => "It does not decide the matter".to_owned(),
    }
}

pub(super) fn linked(count: usize, is_ours: bool) -> String {
    let noun = if count == 1 { "claim" } else { "claims" };
    let reading = if is_ours { ", in our reading" } else { "" };
    format!("Linked to {count} other {noun}{reading}")
}

pub(super) fn both_by(name: &str, stance: StanceKind) -> String {
    let rejects = match stance {
        StanceKind::Questions => "doubts",
        _ => "rejects",
    };
    format!("{name} asserts one of the two and {rejects} the other.")
}

pub(super) fn channel(medium: &str, outlet: Option<&str>) -> String {
    match outlet {
        Some(outlet) => format!("through {medium} ({outlet})"),
        None => format!("through {medium}"),
    }
}

pub(super) fn reversal(name: &str, before: &str, turn: StanceKind, after: &str) -> String {
    let (said, turned) = match turn {
        StanceKind::Asserts => ("denied it", "said so"),
        StanceKind::Retracts => ("said so", "took it back"),
        _ => ("said so", "denied it"),
    };
    format!("{name} {said} ({before}) and later {turned} ({after}).")
}

pub(super) fn results(count: ResultCount, search: &str) -> Phrase {
    let mention = match (count.claims, search.is_empty()) {
        (1, true) => " fits",
        (_, true) => " fit",
        (1, false) => " mentions ",
        (_, false) => " mention ",
    };
    let search = match search {
        "" => String::new(),
        search => format!("“{search}”"),
    };
    let noun = if count.questions == 1 {
        "question"
    } else {
        "questions"
    };
    let verified = match (count.verified, count.claims) {
        (0, 1) => "It is not verified.".to_owned(),
        (0, 2) => "Neither is verified.".to_owned(),
        (0, _) => "None is verified.".to_owned(),
        (verified, _) => capitalised(&of_claims(verified, "verified")) + ".",
    };
    Phrase::default()
        .strong(capitalised(&claims(count.claims)))
        .plain(format!(
            "{mention}{search}, under {} {noun}. {verified}",
            number(count.questions)
        ))
}

pub(super) fn citation(claim: &str, status: &str, of: &Masthead, address: Option<&str>) -> String {
    let Masthead {
        title,
        publisher,
        as_of,
    } = of;
    let mut citation = format!("“{claim}” {status}, as of {as_of}. {title}");
    for part in publisher.as_deref().into_iter().chain(address) {
        citation.extend([", ", part]);
    }
    citation
}

pub(super) fn list(names: &[String]) -> String {
    Phrase::default().names(names, between(names)).text()
}

#[cfg(test)]
mod tests;
