//! The problems of a story file, as data: errors, warnings and notes.

use std::{fmt, ops::Range};

use crate::model::vocabulary;

mod advice;
mod list;
mod severity;
mod visible;
mod words;

pub(crate) use list::Problems;
pub use severity::Severity;
pub(crate) use visible::{MOST_MARKS, is_blank, pile_of_marks};
pub(crate) use words::{did_you_mean, is_forbidden, nearest, one_of, shown};

vocabulary! {
    /// The kind of problem. The word is stable: editors search for it, tools filter by it.
    Code {
        /// The file is not JSON.
        Syntax = "syntax",
        /// A value of the wrong JSON type.
        WrongType = "wrong-type",
        /// A field that must be there is not.
        MissingField = "missing-field",
        /// A field that the format does not know.
        UnknownField = "unknown-field",
        /// A field that stands twice in one object.
        DuplicateField = "duplicate-field",
        /// A word that the closed vocabulary does not have.
        UnknownValue = "unknown-value",
        /// A format or version that this program does not read.
        UnknownFormat = "unknown-format",
        /// Text that is empty, or a list that must hold something.
        Empty = "empty",
        /// A control or bidi-override character.
        ForbiddenCharacter = "forbidden-character",
        /// An id that is not a slug.
        BadId = "bad-id",
        /// An id that is given twice.
        DuplicateId = "duplicate-id",
        /// A reference to nothing.
        UnknownId = "unknown-id",
        /// A reference to an object of another sort.
        WrongKind = "wrong-kind",
        /// A reference that leads back to where it began.
        Cycle = "cycle",
        /// A principal side alone, or more than three.
        PrincipalSides = "principal-sides",
        /// Not a language tag.
        BadLanguage = "bad-language",
        /// A text that the story's own language is missing from.
        MissingLanguage = "missing-language",
        /// Not a time of the profile.
        BadTime = "bad-time",
        /// Not an IANA time zone.
        BadTimeZone = "bad-time-zone",
        /// Not an http(s) address.
        BadLink = "bad-link",
        /// A number outside its range.
        BadNumber = "bad-number",
        /// `max` is less than `min`.
        MaxBelowMin = "max-below-min",
        /// Assessments that are not in the order of time.
        AssessmentOrder = "assessment-order",
        /// A claim that nobody makes and nothing bears on.
        BareClaim = "bare-claim",
        /// A status on a position.
        StatusOnPosition = "status-on-position",
        /// A verdict without sourced evidence.
        UnsourcedStatus = "unsourced-status",
        /// A quote that is not in its excerpt.
        QuoteNotInExcerpt = "quote-not-in-excerpt",
        /// An implied stance that does not say why.
        ImpliedWithoutWhy = "implied-without-why",
        /// Two stances on one claim in one statement.
        DuplicateStance = "duplicate-stance",
        /// A statement with neither quote nor paraphrase.
        WordlessStatement = "wordless-statement",
        /// Said or assessed after the story's own time.
        AfterAsOf = "after-as-of",
        /// A relation of a claim to itself.
        SelfRelation = "self-relation",
        /// A quote whose statement has no excerpt.
        QuoteWithoutExcerpt = "quote-without-excerpt",
        /// A verdict whose evidence bears on other claims, or points the other way.
        EvidenceElsewhere = "evidence-elsewhere",
        /// Two claims of a question of one answer that are both verified.
        TwoVerified = "two-verified",
        /// A statement that was reported before it was said.
        ReportedBeforeSaid = "reported-before-said",
        /// A repetition of a statement on none of the same claims.
        RepeatsNothing = "repeats-nothing",
        /// A bound that its numbers do not fit.
        BoundNumbers = "bound-numbers",
        /// A file that is not UTF-8.
        Encoding = "encoding",

        /// `corroborated` on one independent origin.
        OneOrigin = "one-origin",
        /// A relation whose reason takes it back.
        WhyDenies = "why-denies",
        /// A relation that has a side support itself.
        OneSide = "one-side",
        /// One statement counted against a claim in more than one way.
        CountedTwice = "counted-twice",
        /// A text that is still to be written.
        Placeholder = "placeholder",
        /// A year far from the story's.
        FarYear = "far-year",
        /// A report that readers cannot look up.
        NoAddress = "no-address",
        /// A claim that joins two propositions.
        CompositeClaim = "composite-claim",
        /// A contradiction between claims about different places or times.
        OtherPlaceOrTime = "other-place-or-time",
        /// Two speakers whose names are nearly the same.
        NearDuplicate = "near-duplicate",
        /// A word that takes a side, outside of a quotation.
        LoadedWord = "loaded-word",
        /// An excerpt that is not in the text of its source.
        ExcerptNotInSource = "excerpt-not-in-source",
        /// An excerpt that stands more than once in the text of its source.
        ExcerptTwice = "excerpt-twice",
        /// A number in words that no quantity holds.
        NumberWithoutQuantity = "number-without-quantity",
        /// Two units in one question.
        TwoUnits = "two-units",
        /// A text without a language that others have.
        MissingTranslation = "missing-translation",
        /// A warning that is accepted and is not there.
        AcceptedInVain = "accepted-in-vain",

        /// A question on which one side alone is heard.
        OneSideHeard = "one-side-heard",
        /// An open question that does not say what would settle it.
        NoSettledBy = "no-settled-by",
        /// A claim that nothing is set against, though its question holds a rival.
        NobodyAgainst = "nobody-against",
        /// A source whose text is not among those given, so that its excerpts are not compared.
        NoSourceText = "no-source-text",
        /// A byte-order mark at the beginning of the file.
        ByteOrderMark = "byte-order-mark",
    }
}

impl Code {
    /// The code that a word is nearest to, if it is near enough to be meant.
    pub fn nearest(word: &str) -> Option<Self> {
        let nearest = nearest(word, Self::ALL.iter().map(|code| code.word()))?;
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.word() == nearest)
    }
}

/// The bytes of the file that something takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The first character alone: an object's opening brace is enough to show which it is.
    pub(crate) fn opening(self) -> Self {
        Self {
            end: self.end.min(self.start + 1),
            ..self
        }
    }

    /// Whether another span lies within this one.
    pub(crate) const fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(Range { start, end }: Range<usize>) -> Self {
        Self { start, end }
    }
}

impl From<Span> for Range<usize> {
    fn from(Span { start, end }: Span) -> Self {
        start..end
    }
}

/// A location in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// The JSON path of the value, such as `$.claims[3].text`.
    pub path: String,
    /// The bytes of the file that it takes.
    pub span: Span,
}

/// A problem: what was found, where, what was expected, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The kind of problem.
    pub code: Code,
    /// The location.
    pub location: Location,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The words for what is there.
    pub found: String,
    /// The words for what should be there.
    pub expected: String,
    /// The words for what to do.
    pub help: Option<String>,
    /// Another location that explains this one, and how.
    pub see_also: Option<(Location, String)>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            location,
            line,
            column,
            found,
            expected,
            help,
            ..
        } = self;
        let path = &location.path;
        let code = code.word();
        write!(
            f,
            "{line}:{column}: [{code}] {path}: found {found}; expected {expected}"
        )?;
        match help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}
