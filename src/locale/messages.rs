//! The messages of the interface: one field each, so that a language which lacks one does not
//! compile.

use story::{
    derive::{QuestionState, Tally},
    model::{
        EndKind, EvidenceKind, MediaFinding, Points, RelationKind, Source, SpeakerKind, StanceKind,
        Status,
    },
};

use super::{Masthead, Phrase};
use crate::state::{Alert, Change, FacetGroup, ShareForm, View};

/// The messages of the interface in one language.
pub struct Messages {
    /// Before the time up to which a story was compiled.
    pub as_of: &'static str,
    /// The claims of the story in numbers, in one or two sentences.
    pub tally: fn(Tally) -> Phrase,
    /// The one source of everything: its publisher.
    pub sole_source: fn(&Source, &str) -> String,
    /// The state of a question.
    pub question_state: fn(QuestionState) -> &'static str,
    /// The name of the column for everyone of no principal side.
    pub others: &'static str,
    /// Speakers of this kind, as a group.
    pub speaker_kind: fn(SpeakerKind) -> &'static str,
    /// For a side that says nothing on a question.
    pub nothing_reported: &'static str,
    /// For sides, by name, that all say nothing on a question.
    pub nothing_reported_by: fn(&[String]) -> String,
    /// For a side that was asked and did not answer.
    pub gave_no_answer: &'static str,
    /// Before a claim that a side only rejects or doubts.
    pub only_rejects: fn(StanceKind) -> &'static str,
    /// After the names of those who only imply a claim.
    pub in_our_reading: &'static str,
    /// After those who hold a claim likely.
    pub as_likely: &'static str,
    /// Further claims in a cell, and the parties among those who make them.
    pub more: fn(usize, &[String]) -> String,
    /// The speakers who pass a statement on.
    pub passed_on_by: fn(&[String]) -> String,
    /// Somebody whose words a speaker passes on.
    pub passes_on: fn(&str) -> String,
    /// Over the answer to a question.
    pub answer: &'static str,
    /// Over the claims of a question.
    pub claims: fn(ClaimList) -> String,
    /// Beside the claims of a question: whether they exclude one another, and what is verified.
    pub claims_note: fn(ClaimList) -> String,
    /// Over what would settle a question.
    pub settled_by: &'static str,
    /// The status of a claim.
    pub status: fn(Status) -> &'static str,
    /// For a claim that is disputed.
    pub disputed: &'static str,
    /// For a claim that is a position, which has no status.
    pub position: &'static str,
    /// The end of a claim: how it left the story.
    pub ended: fn(EndKind) -> &'static str,
    /// The speakers who say that a claim is so.
    pub said_by: fn(&[String], Saying) -> Phrase,
    /// The speakers against a claim, and whether all of them only imply it.
    pub against: fn(&[String], bool) -> Phrase,
    /// Over the assessment of a claim.
    pub assessment: &'static str,
    /// Over the place of an assessment, for a position; and why there is none.
    pub not_assessed: [&'static str; 2],
    /// Over earlier assessments.
    pub history: &'static str,
    /// Over those who are for a claim.
    pub side_for: &'static str,
    /// Over those who are against it.
    pub side_against: &'static str,
    /// A speaker's stance, as a verb after the name; whether it is only implied, and whether the
    /// name is plural.
    pub stance: fn(StanceKind, bool, bool) -> &'static str,
    /// A stance as something to filter by.
    pub stance_facet: fn(StanceKind) -> &'static str,
    /// After a verb for what is only implied.
    pub our_reading_flag: &'static str,
    /// Before why an implied stance is read so.
    pub our_reading: &'static str,
    /// Before somebody else's reading of a statement: the name.
    pub reading_by: fn(&str) -> String,
    /// A speaker's words, in the quotation marks of the language.
    pub quote: fn(&str) -> String,
    /// The translator of a quote.
    pub translated_by: fn(&str) -> String,
    /// A speaker's larger body.
    pub part_of: fn(&str) -> String,
    /// Others who a speaker may be.
    pub possibly_same_as: fn(&str) -> String,
    /// Over statements that pass another one on.
    pub passed_on: &'static str,
    /// For a time that is not known.
    pub time_not_given: &'static str,
    /// The time of a report, where it is not known when a statement was made.
    pub reported: fn(&str) -> String,
    /// The channel of a statement, and whose that is.
    pub channel: fn(&str, Option<&str>) -> String,
    /// For a statement that was made to the source itself: its publisher.
    pub told_to: fn(&str) -> String,
    /// Another source that carries a statement, by its publisher.
    pub also_in: fn(&str) -> String,
    /// For a statement that was passed on by others.
    pub relayed: &'static str,
    /// Over the evidence.
    pub evidence: &'static str,
    /// The kind of a piece of evidence.
    pub evidence_kind: fn(EvidenceKind) -> &'static str,
    /// The time since which evidence is known.
    pub known_since: fn(&str) -> String,
    /// A finding on authenticity, and whose it is.
    pub media: fn(MediaFinding, &str) -> String,
    /// The way in which somebody, by name, takes a piece of evidence.
    pub points: fn(Points, &str) -> String,
    /// Before a claim that questions a piece of evidence.
    pub questioned_by: &'static str,
    /// Over the claims that a claim is linked to: how many, and whether all in our reading.
    pub linked: fn(usize, bool) -> String,
    /// The relation of another claim to this one, or, if it is outgoing, of this one to the other.
    pub relation: fn(RelationKind, bool) -> &'static str,
    /// Somebody, by name, who draws a relation.
    pub drawn_by: fn(&str) -> String,
    /// For one statement that asserts a claim and rejects another: whose.
    pub both_by: fn(&str, StanceKind) -> String,
    /// On the way back to a claim, by its text.
    pub back_to_claim: fn(&str) -> String,
    /// On the way back to a view.
    pub back_to_view: fn(View) -> &'static str,
    /// On the way back to the results.
    pub back_to_results: &'static str,
    /// For a speaker who changed an account: the name, when it was said before, the turn, and when.
    pub reversal: fn(&str, &str, StanceKind, &str) -> String,
    /// On a control that passes a claim on in this form.
    pub share: fn(ShareForm) -> &'static str,
    /// The change of a claim since the reader last looked.
    pub change: fn(Change) -> &'static str,
    /// The notice of a newer version: the numbers of claims that are new and that changed.
    pub news: fn(usize, usize) -> String,
    /// On the button that shows the newer version.
    pub take_news: &'static str,
    /// For a claim that holds no more in the newer version.
    pub alert: fn(Alert) -> &'static str,
    /// For a text that was copied.
    pub copied: &'static str,
    /// Before a text that the reader has to copy, since the page may not.
    pub copy_yourself: &'static str,
    /// A claim to quote: its text, its status, where it stands, and the address that leads to it.
    pub citation: fn(&str, &str, &Masthead, Option<&str>) -> String,
    /// The views together.
    pub views: &'static str,
    /// A view.
    pub view: fn(View) -> &'static str,
    /// On the search field.
    pub search: &'static str,
    /// In that field, while it is empty.
    pub search_briefly: &'static str,
    /// On the button that opens the filters.
    pub filters: &'static str,
    /// A group of filters.
    pub facet_group: fn(FacetGroup) -> &'static str,
    /// In a list of filters, for none of them yet.
    pub choose: &'static str,
    /// For speakers of no side.
    pub no_side: &'static str,
    /// A number, such as that of the claims beside a filter.
    pub count: fn(usize) -> String,
    /// On a chip: the button that gives up a filter, by its name.
    pub give_up: fn(&str) -> String,
    /// The results in numbers, and what they were searched for.
    pub results: fn(ResultCount, &str) -> Phrase,
    /// For no results.
    pub nothing_found: &'static str,
    /// On the button that gives up the search and all filters.
    pub clear: &'static str,
    /// The origin of a passage that was found: whose statement, and whether it is quoted.
    pub passage: fn(&str, bool) -> String,
    /// On the way from a result to the claim in its question.
    pub in_its_question: &'static str,
    /// On the button that shows a long list whole: how many items.
    pub show_all: fn(usize) -> String,
    /// For so many claims against one that are hidden.
    pub rebuttals_hidden: fn(usize) -> String,
    /// On the button that shows them.
    pub show_hidden: fn(usize) -> &'static str,
    /// For the story as of an earlier time: which.
    pub looking_back: fn(&str) -> String,
    /// On the buttons that lead to the moment before, to the one after, and to the latest.
    pub earlier_later_now: [&'static str; 3],
    /// The part of the last moment in which the story is as it is now.
    pub latest: fn(&str) -> String,
    /// For a moment at the end of what is known to the day only.
    pub end_of_day: &'static str,
    /// For a day of which the hour is not known.
    pub time_of_day_not_given: &'static str,
    /// Over statements without a time: how many.
    pub untimed: fn(usize) -> String,
    /// Over how the story was compiled.
    pub method: &'static str,
    /// The publisher, who answers for the assessments.
    pub published_by: fn(&str) -> String,
    /// Over the sources that nothing is cited from.
    pub background: &'static str,
    /// Over what was put right.
    pub corrections: &'static str,
    /// The names of a publisher's policies: corrections, fact-checking, unnamed sources.
    pub policies: [&'static str; 3],
    /// A label before what it stands for.
    pub label: fn(&str) -> String,
    /// In a list of names, the others: how many.
    pub and_others: fn(usize) -> String,
    /// Several names as a list.
    pub list: fn(&[String]) -> String,
}

/// The claims of a question, as far as their heading speaks of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimList {
    /// The number of claims.
    pub count: usize,
    /// The number of them that are verified.
    pub verified: usize,
    /// Whether they exclude one another.
    pub are_exclusive: bool,
    /// The kind of the list among those of its question.
    pub kind: ListKind,
    /// Whether all of them are positions.
    pub are_positions: bool,
}

/// The kind of a list of claims among those of its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// The only list.
    Only,
    /// The list of two rivals, who face each other.
    Rivals,
    /// The list below that of two rivals.
    Others,
}

/// The way in which speakers are for a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saying {
    /// Saying so.
    Says,
    /// Holding it likely.
    Suggests,
    /// Only implying it.
    Implies,
    /// Stating it as their position.
    States,
}

/// The results of a search or of filters, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultCount {
    /// The number of claims that are found.
    pub claims: usize,
    /// Under how many questions.
    pub questions: usize,
    /// The number of the claims that are verified.
    pub verified: usize,
}
