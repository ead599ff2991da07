//! The problems of one file while they are met.

use std::collections::HashSet;

use super::{Code, Location, Problem};

/// The problems met so far in one file.
#[derive(Debug)]
pub(crate) struct Problems<'t> {
    text: &'t str,
    list: Vec<Problem>,
    /// The paths of what could not be read. What would follow from it alone is no second mistake.
    lost: HashSet<String>,
}

impl<'t> Problems<'t> {
    /// No problems yet, in the file of this text.
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            list: Vec::new(),
            lost: HashSet::new(),
        }
    }

    /// Notes a mistake. The returned problem can be given help.
    pub(crate) fn add(
        &mut self,
        code: Code,
        location: &Location,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Note<'_> {
        let problem = Problem {
            code,
            location: location.clone(),
            // Counted in one walk over the file, once all is known.
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

    /// Remembers that the value at `path`, or a part of it, was left out; why is noted already.
    pub(crate) fn lose(&mut self, path: String) {
        self.lost.insert(path);
    }

    /// Whether the value at `path`, or a part of it, was left out.
    pub(crate) fn is_lost(&self, path: &str) -> bool {
        self.lost.contains(path)
    }

    /// Whether none was met.
    pub(crate) const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The location of words within a text, if they stand there as they are: a text of JSON may
    /// hold escapes. Else the text's own.
    pub(crate) fn part_of(&self, text: &Location, words: &str) -> Location {
        let written = self.text.get(text.span.clone()).unwrap_or_default();
        let span = written.find(words).map_or(text.span.clone(), |at| {
            let start = text.span.start + at;
            start..start + words.len()
        });
        Location {
            path: text.path.clone(),
            span,
        }
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
        self.list.sort_by_key(|problem| problem.code.severity());
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
    pub(crate) fn see(self, location: &Location, why: impl Into<String>) {
        if let Self(Some(problem)) = self {
            problem.see_also = Some((location.clone(), why.into()));
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
        let location = Location {
            path: "$.é".to_owned(),
            span: at..at + 1,
        };
        problems
            .add(Code::WrongType, &location, "a number", "a text")
            .help("put it in quotes");
        let problem = &problems.into_sorted()[0];
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
            let location = Location {
                path: "$".to_owned(),
                span: start..start,
            };
            problems.add(Code::Syntax, &location, "this", "that");
        }
        let places: Vec<_> = problems
            .into_sorted()
            .iter()
            .map(|problem| (problem.line, problem.column))
            .collect();
        assert_eq!(places, [(1, 1), (2, 1), (2, 4), (4, 3)]);
    }
}
