//! English.

mod sentences;
mod terms;

use story::model::EndKind;

use super::Messages;
use crate::state::{Alert, Change, FacetGroup, ShareForm, View};

/// The interface in English.
pub(super) const MESSAGES: Messages = Messages {
    as_of: "As of",
    tally: sentences::tally,
    sole_source: sentences::sole_source,
    question_state: terms::question_state,
    others: "Others",
    speaker_kind: terms::speaker_kind,
    nothing_reported: "Nothing reported",
    nothing_reported_by: |names| format!("{}: nothing reported", sentences::list(names)),
    gave_no_answer: "Gave no answer",
    only_rejects: terms::only_rejects,
    in_our_reading: ", in our reading",
    as_likely: ", as likely",
    more: sentences::more,
    passed_on_by: |names| format!("passed on by {}", sentences::list(names)),
    passes_on: |name| format!("passing on {name}"),
    answer: "What can be said now",
    claims: sentences::claims_heading,
    claims_note: sentences::claims_note,
    settled_by: "What would settle it",
    status: terms::status,
    disputed: "Disputed",
    position: "Stated position",
    ended: terms::ended,
    said_by: sentences::said_by,
    against: sentences::against,
    assessment: "Our assessment",
    not_assessed: [
        "Not assessed",
        "A position is neither true nor false; only that it was stated can be checked.",
    ],
    history: "Earlier assessments",
    side_for: "For",
    side_against: "Against",
    stance: terms::stance,
    stance_facet: terms::stance_facet,
    our_reading_flag: ": our reading",
    our_reading: "Our reading",
    reading_by: |name| format!("{name}’s reading"),
    quote: |words| format!("“{words}”"),
    translated_by: |name| format!("Translated by {name}"),
    part_of: |name| format!("part of {name}"),
    possibly_same_as: |names| format!("may be the same as {names}"),
    passed_on: "Passed on, not a further voice",
    time_not_given: "Time not given",
    reported: |time| format!("Reported {time}"),
    channel: sentences::channel,
    told_to: |name| format!("told to {name}"),
    also_in: |name| format!("also in {name}"),
    relayed: "passed on by others",
    evidence: "Evidence",
    evidence_kind: terms::evidence_kind,
    known_since: |time| format!("known since {time}"),
    media: sentences::media,
    points: sentences::points,
    questioned_by: "Questioned by",
    linked: sentences::linked,
    relation: terms::relation,
    drawn_by: |name| format!("as {name} puts it"),
    both_by: sentences::both_by,
    back_to_claim: |claim| format!("Back to: {claim}"),
    back_to_view: |view| match view {
        View::Claims => "Back to the claims",
        View::Timeline => "Back to the timeline",
    },
    back_to_results: "Back to the results",
    reversal: sentences::reversal,
    share: |form| match form {
        ShareForm::Citation => "Copy citation",
        ShareForm::Link => "Copy link",
        ShareForm::Sheet => "Share…",
        ShareForm::Frame => "Embed this",
    },
    change: |change| match change {
        Change::New => "New since you last looked",
        Change::Changed => "Changed since you last looked",
    },
    news: sentences::news,
    take_news: "Show",
    alert: |alert| match alert {
        Alert::False => "Now false",
        Alert::Ended(EndKind::Withdrawn) => "Now withdrawn by us",
        Alert::Ended(EndKind::Superseded) => "Now replaced",
    },
    copied: "Copied",
    copy_yourself: "Copy this",
    citation: sentences::citation,
    views: "Views",
    view: |view| match view {
        View::Claims => "Claims",
        View::Timeline => "Timeline",
    },
    search: "Search claims, statements and speakers",
    search_briefly: "Search",
    filters: "Filter",
    facet_group: |group| match group {
        FacetGroup::Side => "Side",
        FacetGroup::Speaker => "Speaker",
        FacetGroup::Status => "Status",
        FacetGroup::Stance => "Stance",
    },
    choose: "Any",
    no_side: "No side",
    count: |count| count.to_string(),
    give_up: |name| format!("No longer: {name}"),
    results: sentences::results,
    nothing_found: "No claim fits what you search for and filter by.",
    clear: "Clear",
    passage: |name, is_quoted| {
        let form = if is_quoted { "quoted" } else { "in paraphrase" };
        format!("{name}, {form}")
    },
    in_its_question: "Who says what, in its question",
    show_all: |count| format!("Show all {count}"),
    rebuttals_hidden: |count| match count {
        1 => "1 opposing claim hidden:".to_owned(),
        _ => format!("{count} opposing claims hidden:"),
    },
    show_hidden: |count| if count == 1 { "show it" } else { "show them" },
    looking_back: |time| {
        format!(
            "You are looking back: the story as it stood then, {time}. What has no time is always \
             there."
        )
    },
    earlier_later_now: ["Earlier", "Later", "Now"],
    latest: |part| format!("{part} (latest)"),
    end_of_day: "end of day",
    time_of_day_not_given: "Time of day not given",
    untimed: |count| match count {
        1 => "1 statement has no reported time".to_owned(),
        _ => format!("{count} statements have no reported time"),
    },
    method: "How this was compiled",
    published_by: |name| format!("Published by {name}"),
    background: "Background",
    corrections: "Corrections",
    policies: [
        "How we correct mistakes",
        "How we check facts",
        "When we do not name sources",
    ],
    label: |label| format!("{label}: "),
    and_others: |count| format!("{count} others"),
    list: sentences::list,
};
