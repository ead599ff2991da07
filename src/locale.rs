//! The interface in the reader's language.
//!
//! Every message is a field of [`Messages`], so one that a language lacks does not compile.

mod english;

use story::{
    derive::{Bearing, QuestionState, Tally},
    model::{
        Direction, EndKind, EvidenceKind, Interface, MediaState, Points, RelationKind, Source,
        StanceKind, Status, Text, Time,
    },
};

use crate::{
    options::View,
    state::{Change, Form, Group},
};

/// The words of the interface in one language.
pub struct Messages {
    /// Before the time up to which a story was compiled.
    pub as_of: &'static str,
    /// How the claims of the story stand, in one sentence.
    pub tally: fn(Tally) -> String,
    /// That everything comes from one source: its publisher.
    pub sole_source: fn(&Source, &str) -> String,
    /// The state of a question.
    pub question_state: fn(QuestionState) -> &'static str,
    /// Before what would settle a question.
    pub settled_by: &'static str,
    /// The status of a claim.
    pub status: fn(Status) -> &'static str,
    /// That a claim is disputed.
    pub disputed: &'static str,
    /// That a claim is a position, which has no status.
    pub position: &'static str,
    /// How a claim left the story.
    pub ended: fn(EndKind) -> &'static str,
    /// Before the names of those who assert a claim.
    pub asserted_by: &'static str,
    /// Before the names of those who reject or doubt it.
    pub opposed_by: &'static str,
    /// A name, and that the stance is only implied.
    pub implied_by: fn(&str) -> String,
    /// How a statement stands to a claim, and whether that is only implied.
    pub stance: fn(StanceKind, bool) -> &'static str,
    /// Before why an implied stance is read so.
    pub our_reading: &'static str,
    /// Before what somebody else takes a statement to mean: the name.
    pub reading_by: fn(&str) -> String,
    /// The words of a speaker, in the quotation marks of the language.
    pub quote: fn(&str) -> String,
    /// Who translated a quote.
    pub translated_by: fn(&str) -> String,
    /// A speaker's larger body.
    pub part_of: fn(&str) -> String,
    /// Who a speaker may be too.
    pub possibly_same_as: fn(&str) -> String,
    /// Whom a statement repeats.
    pub repeats: fn(&str) -> String,
    /// For a time that is not known.
    pub time_not_given: &'static str,
    /// When a statement was reported, where it is not known when it was made.
    pub reported: fn(&str) -> String,
    /// Through what a statement was made, and whose that is.
    pub channel: fn(&str, Option<&str>) -> String,
    /// That a statement was made to the source itself: its publisher.
    pub told_to: fn(&str) -> String,
    /// That a statement was passed on by others.
    pub relayed: &'static str,
    /// The source of something: its publisher.
    pub source: fn(&str) -> String,
    /// Somebody who reads a piece of evidence.
    pub read_by: fn(&str) -> String,
    /// What sort of evidence it is.
    pub evidence_kind: fn(EvidenceKind) -> &'static str,
    /// What was found of a picture's authenticity.
    pub media_state: fn(MediaState) -> &'static str,
    /// Which way evidence points.
    pub points: fn(Points) -> &'static str,
    /// Over the statements on a claim.
    pub statements: &'static str,
    /// Over the evidence.
    pub evidence: &'static str,
    /// Over the assessment.
    pub assessment: &'static str,
    /// Over earlier assessments.
    pub history: &'static str,
    /// Over related claims.
    pub bearing: fn(Bearing) -> &'static str,
    /// How the other claim stands to this one, or, if the relation is outgoing, this one to it.
    pub relation: fn(RelationKind, bool) -> &'static str,
    /// Who draws a relation.
    pub drawn_by: fn(&str) -> String,
    /// That one statement asserts a claim and rejects another: whose.
    pub both_by: fn(&str, StanceKind) -> String,
    /// The way back to a claim: its text.
    pub back_to: fn(&str) -> String,
    /// That a speaker changed an account: the name, when it was asserted, the turn, and when.
    pub reversal: fn(&str, &str, StanceKind, &str) -> String,
    /// On a control that copies a claim in this form.
    pub copy: fn(Form) -> &'static str,
    /// Over those who repeat an account: how many.
    pub repeated_by: fn(usize) -> String,
    /// How a claim differs from the reader's last visit.
    pub change: fn(Change) -> &'static str,
    /// That it was copied.
    pub copied: &'static str,
    /// Before a text that the reader has to copy, since the page may not.
    pub copy_yourself: &'static str,
    /// A claim to quote: its text, how it stands, where, and the address that leads to it.
    pub citation: fn(&str, &str, &Masthead, Option<&str>) -> String,
    /// The views together.
    pub views: &'static str,
    /// A view.
    pub view: fn(View) -> &'static str,
    /// On the field to search in.
    pub search: &'static str,
    /// In that field, while it is empty.
    pub search_briefly: &'static str,
    /// On what opens the filters.
    pub filters: &'static str,
    /// A group of filters.
    pub group: fn(Group) -> &'static str,
    /// For speakers of no side.
    pub no_side: &'static str,
    /// A number of claims, beside a filter.
    pub count: fn(usize) -> String,
    /// How many claims are found, and of how many.
    pub found: fn(usize, usize) -> String,
    /// That none is.
    pub nothing_found: &'static str,
    /// On what gives up the search and all filters.
    pub clear: &'static str,
    /// That so many claims against one are hidden.
    pub rebuttals_hidden: fn(usize) -> String,
    /// On what shows them.
    pub show_hidden: fn(usize) -> &'static str,
    /// That the story is looked at as of an earlier time: which.
    pub looking_back: fn(&str) -> String,
    /// On what leads back to the present.
    pub show_latest: &'static str,
    /// For what is known to the day only.
    pub hour_not_given: &'static str,
    /// Over how the story was compiled.
    pub method: &'static str,
    /// Who answers for the assessments.
    pub published_by: fn(&str) -> String,
    /// Over what was put right.
    pub corrections: &'static str,
    /// The names of a publisher's policies: corrections, fact-checking, unnamed sources.
    pub policies: [&'static str; 3],
    /// A label before what it stands for.
    pub label: fn(&str) -> String,
    /// What something is called, and whose reading that is.
    pub attributed: fn(&str, &str) -> String,
    /// Several names as a list.
    pub list: fn(&[String]) -> String,
}

/// What a story is called when it is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masthead {
    /// Its title.
    pub title: String,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// The time up to which it was compiled.
    pub as_of: String,
}

/// A language of the interface and its words.
#[derive(Clone, Copy)]
pub struct Locale {
    interface: Interface,
    /// The words.
    pub messages: &'static Messages,
}

/// A text in the best language there is for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized {
    /// The text.
    pub text: String,
    /// Its language, where that is not the interface's.
    pub lang: Option<String>,
    /// Its direction, likewise.
    pub dir: Option<&'static str>,
}

impl Localized {
    /// A text of the interface itself.
    pub fn interface(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            lang: None,
            dir: None,
        }
    }
}

impl Locale {
    /// The locale of an interface language.
    pub const fn of(interface: Interface) -> Self {
        let messages = match interface {
            Interface::English => &english::MESSAGES,
        };
        Self {
            interface,
            messages,
        }
    }

    /// The BCP 47 tag of the interface.
    pub const fn tag(self) -> &'static str {
        self.interface.word()
    }

    /// Which way the interface is written.
    pub const fn direction(self) -> Direction {
        match self.interface {
            Interface::English => Direction::LeftToRight,
        }
    }

    /// The interface's language.
    pub const fn interface(self) -> Interface {
        self.interface
    }

    /// Whether the interface is written from right to left.
    pub fn is_mirrored(self) -> bool {
        self.direction() == Direction::RightToLeft
    }

    /// A text of the story, in the interface's language if it is there.
    pub fn text(self, text: &Text) -> Localized {
        let (tag, text) = text.in_language(self.tag());
        let is_foreign = tag.primary() != self.tag();
        Localized {
            text: text.to_owned(),
            lang: is_foreign.then(|| tag.as_str().to_owned()),
            dir: is_foreign.then(|| tag.direction().as_str()),
        }
    }

    /// A name or another short text of the story, to stand within a sentence.
    pub fn name(self, text: &Text) -> String {
        text.in_language(self.tag()).1.to_owned()
    }

    /// A time in words.
    pub fn time(self, time: &Time) -> String {
        time.spelled_out(self.interface).to_owned()
    }
}
