//! What is wrong with a story file, as data.

use std::{fmt, ops::Range};

use crate::model::vocabulary;

vocabulary! {
    /// What sort of mistake it is. The word is stable: editors search for it, tools filter by it.
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
        /// Said after the story's own time.
        AfterAsOf = "after-as-of",
        /// A relation of a claim to itself.
        SelfRelation = "self-relation",
    }
}

/// Where something stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The JSON path, such as `$.claims[3].text`.
    pub path: String,
    /// The bytes of the file that it takes.
    pub span: Range<usize>,
}

/// One mistake: what was found, where, what was expected, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What sort of mistake it is.
    pub code: Code,
    /// Where it stands.
    pub place: Place,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What is there.
    pub found: String,
    /// What should be there.
    pub expected: String,
    /// What to do.
    pub help: Option<String>,
    /// Another place that explains this one, and how.
    pub see_also: Option<(Place, String)>,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            place,
            line,
            column,
            found,
            expected,
            help,
            ..
        } = self;
        let path = &place.path;
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

/// The problems met so far in one file.
#[derive(Debug)]
pub(crate) struct Problems<'t> {
    text: &'t str,
    list: Vec<Problem>,
}

impl<'t> Problems<'t> {
    /// None yet, in the file of this text.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self {
            text,
            list: Vec::new(),
        }
    }

    /// Notes a mistake. The returned problem can be given help.
    pub(crate) fn add(
        &mut self,
        code: Code,
        place: &Place,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Note<'_> {
        let before = self.text.get(..place.span.start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let problem = Problem {
            code,
            place: place.clone(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            found: found.into(),
            expected: expected.into(),
            help: None,
            see_also: None,
        };
        self.list.push(problem);
        Note(self.list.last_mut())
    }

    /// Whether none was met.
    pub(crate) const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Every problem once, in the order of the file.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.list
            .sort_by_key(|problem| (problem.place.span.start, problem.code));
        self.list.dedup();
        self.list
    }
}

/// A problem that was just noted.
pub(crate) struct Note<'p>(Option<&'p mut Problem>);

impl Note<'_> {
    /// Says what to do about it.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        if let Self(Some(problem)) = self {
            problem.help = Some(help.into());
            Self(Some(problem))
        } else {
            self
        }
    }

    /// Names another place that explains it.
    pub(crate) fn see(self, place: &Place, why: impl Into<String>) {
        if let Self(Some(problem)) = self {
            problem.see_also = Some((place.clone(), why.into()));
        }
    }
}

/// 'did you mean …?', where one of the known words is near enough to what was written.
pub(crate) fn did_you_mean<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    known
        .into_iter()
        .map(|word| (strsim::normalized_damerau_levenshtein(written, word), word))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, word)| format!("did you mean `{word}`?"))
}

/// The known words as a list for a message: `` `a`, `b` or `c` ``.
pub(crate) fn one_of<'k>(known: impl IntoIterator<Item = &'k str>) -> String {
    let mut words: Vec<String> = known.into_iter().map(|word| format!("`{word}`")).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() {
        last
    } else {
        format!("{} or {last}", words.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_knows_its_line_and_column() {
        let text = "{\n  \"é\": 1,\n}";
        let at = text.find('1').unwrap();
        let mut problems = Problems::new(text);
        let place = Place {
            path: "$.é".to_owned(),
            span: at..at + 1,
        };
        problems
            .add(Code::WrongType, &place, "a number", "a text")
            .help("put it in quotes");
        let problem = &problems.into_sorted()[0];
        assert_eq!((problem.line, problem.column), (2, 8));
        assert_eq!(
            problem.to_string(),
            "2:8: [wrong-type] $.é: found a number; expected a text; put it in quotes"
        );
    }

    #[test]
    fn suggests_what_is_near_and_nothing_else() {
        let known = ["syrian-army", "sana", "kremlin"];
        assert_eq!(
            did_you_mean("sanna", known).unwrap(),
            "did you mean `sana`?"
        );
        assert_eq!(did_you_mean("observatory", known), None);
    }
}
