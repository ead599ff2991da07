//! The problems of one file while they are met.

use std::collections::HashMap;

use super::{Code, Location, Problem, Span};

/// The problems met so far in one file.
#[derive(Debug)]
pub(crate) struct Problems<'t> {
    text: &'t str,
    list: Vec<Problem>,
    /// The fields that could not be read, by the first byte of their object. What would follow from
    /// that alone is no second mistake.
    lost: HashMap<usize, Vec<String>>,
}

impl<'t> Problems<'t> {
    /// No problems yet, in the file of this text.
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            list: Vec::new(),
            lost: HashMap::new(),
        }
    }

    /// Notes a mistake. The returned problem can be given help.
    pub(crate) fn add(
        &mut self,
        code: Code,
        span: Span,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Note<'_> {
        let problem = Problem {
            code,
            // The path, the line and the column are looked up once all is known.
            location: Location {
                path: String::new(),
                span,
            },
            line: 1,
            column: 1,
            found: found.into(),
            expected: expected.into(),
            help: None,
            see_also: None,
        };
        self.list.push(problem);
        Note(self.list.last_mut())
    }

    /// Remembers that a field of an object, or a part of it, was left out; why is noted already.
    pub(crate) fn lose(&mut self, object: Span, field: &str) {
        let fields = self.lost.entry(object.start).or_default();
        fields.push(field.to_owned());
    }

    /// Whether a field of an object, or a part of it, was left out.
    pub(crate) fn is_lost(&self, object: Span, field: &str) -> bool {
        let lost = self.lost.get(&object.start);
        lost.is_some_and(|fields| fields.iter().any(|lost| lost == field))
    }

    /// Whether anything of an object was left out.
    pub(crate) fn is_any_lost(&self, object: Span) -> bool {
        self.lost.contains_key(&object.start)
    }

    /// The text of the file.
    pub(crate) const fn text(&self) -> &'t str {
        self.text
    }

    /// Whether none was met.
    pub(crate) const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The bytes of words within a text, if they stand there as they are: a text of JSON may
    /// hold escapes. Else the text's own.
    pub(crate) fn part_of(&self, text: Span, words: &str) -> Span {
        let written = self.text.get(text.start..text.end).unwrap_or_default();
        written.find(words).map_or(text, |at| {
            let start = text.start + at;
            Span::from(start..start + words.len())
        })
    }

    /// Takes out the problems that `is_wanted` picks; whether there were any.
    pub(crate) fn take_out(&mut self, is_wanted: impl Fn(&Problem) -> bool) -> bool {
        let count = self.list.len();
        self.list.retain(|problem| !is_wanted(problem));
        self.list.len() < count
    }

    /// Every problem once: errors, warnings, notes, each in the order of the file and each with its line and column.
    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.list
            .sort_by_key(|problem| (problem.location.span.start, problem.code));
        self.list.dedup();
        let (mut offset, mut line, mut column) = (0, 1, 1);
        for problem in &mut self.list {
            let start = problem.location.span.start;
            let passed = self.text.get(offset..start).unwrap_or_default();
            let (lines, last) = match passed.rsplit_once('\n') {
                Some((before, last)) => (before.matches('\n').count() + 1, last),
                None => (0, passed),
            };
            line += lines;
            column = last.chars().count() + if lines == 0 { column } else { 1 };
            offset = start;
            (problem.line, problem.column) = (line, column);
        }
        // Translations are missing by the dozen while they are made, and hide nothing else.
        self.list.sort_by_key(|problem| {
            let is_translation = problem.code == Code::MissingTranslation;
            (problem.code.severity(), is_translation)
        });
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

    /// Names another location that explains it.
    pub(crate) fn see(self, span: Span, why: impl Into<String>) {
        if let Self(Some(problem)) = self {
            let location = Location {
                path: String::new(),
                span,
            };
            problem.see_also = Some((location, why.into()));
        }
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
        problems
            .add(Code::WrongType, (at..at + 1).into(), "a number", "a text")
            .help("put it in quotes");
        let mut problem = problems.into_sorted().remove(0);
        problem.location.path = "$.é".to_owned();
        assert_eq!((problem.line, problem.column), (2, 8));
        assert_eq!(
            problem.to_string(),
            "2:8: [wrong-type] $.é: found a number; expected a text; put it in quotes"
        );
    }

    #[test]
    fn lines_and_columns_are_counted_from_problem_to_problem() {
        let text = "ab\nçd ef\n\ngh";
        let mut problems = Problems::new(text);
        for start in [text.len(), 0, 7, 3] {
            problems.add(Code::Syntax, (start..start).into(), "this", "that");
        }
        let places: Vec<_> = problems
            .into_sorted()
            .iter()
            .map(|problem| (problem.line, problem.column))
            .collect();
        assert_eq!(places, [(1, 1), (2, 1), (2, 4), (4, 3)]);
    }
}
