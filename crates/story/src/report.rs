//! Problems as an editor reads them: the place, the line, a caret, what to do.

use std::{fmt::Write, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::problem::{Problem, Severity, Span};

/// The most problems of a file that are told; the rest is counted.
pub const MOST_TOLD: usize = 50;

/// The most bytes of a line that are shown before and after what a message points at: the renderer
/// walks over all that it is given.
const MOST_BESIDE: usize = 200;

/// The problems of the file `path`, whose text is `text`, in the style of the Rust compiler: the
/// first [`MOST_TOLD`], and how many there are. `is_coloured` adds terminal colours.
pub fn report(path: &str, text: &str, problems: &[Problem], is_coloured: bool) -> String {
    let renderer = if is_coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut report = String::new();
    for problem in problems.iter().take(MOST_TOLD) {
        report.push_str(&renderer.render(&[describe(path, text, problem)]));
        report.push_str("\n\n");
    }
    // Writing to a string cannot fail.
    if let Some(more) = problems
        .len()
        .checked_sub(MOST_TOLD)
        .filter(|more| *more > 0)
    {
        let _ = writeln!(report, "{path}: {more} more are not shown");
    }
    let _ = writeln!(report, "{path}: {}", counted(problems));
    report
}

/// The problems in numbers: `2 errors, 1 warning`.
pub fn counted(problems: &[Problem]) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let of_severity = problems.iter();
        let of_severity = of_severity.filter(|problem| problem.code.severity() == severity);
        (severity.word(), of_severity.count())
    });
    let counts = counts.iter().filter(|(_, count)| *count > 0);
    let words = counts.map(|(word, count)| {
        let plural = if *count == 1 { "" } else { "s" };
        format!("{count} {word}{plural}")
    });
    words.collect::<Vec<_>>().join(", ")
}

fn describe<'a>(path: &'a str, text: &'a str, problem: &'a Problem) -> Group<'a> {
    let level = match problem.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = format!("{}: found {}", problem.location.path, problem.found);
    let shown = lines_shown(text, problem);
    // What stands in the place of a curly mark is shorter than it: the whole mark is shown.
    let within = |span: Span| {
        let start = text.floor_char_boundary(span.start.clamp(shown.start, shown.end));
        let end = text.ceil_char_boundary(span.end.clamp(shown.start, shown.end));
        start - shown.start..end - shown.start
    };
    let source = text.get(shown.clone()).unwrap_or_default();
    let before = text.get(shown.start..problem.location.span.start);
    let lines_before = before.map_or(0, |before| before.matches('\n').count());
    let primary = AnnotationKind::Primary
        .span(within(problem.location.span))
        .label(format!("expected {}", problem.expected));
    let mut snippet = Snippet::source(source)
        .line_start(problem.line.saturating_sub(lines_before))
        .annotation(primary);
    if let Some((location, why)) = problem.see_also.as_ref().filter(|(location, _)| {
        location.span.start >= shown.start && location.span.end <= shown.end
    }) {
        let context = AnnotationKind::Context
            .span(within(location.span))
            .label(why.as_str());
        snippet = snippet.annotation(context);
    }
    let title = level.primary_title(title).id(problem.code.word());
    let is_whole = text
        .get(..shown.start)
        .is_none_or(|before| before.is_empty() || before.ends_with('\n'));
    let group = if is_whole {
        title.element(snippet.path(path))
    } else {
        // A line that is cut does not tell the column by itself.
        let origin = Origin::path(path)
            .line(problem.line)
            .char_column(problem.column);
        title.element(origin).element(snippet)
    };
    match &problem.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// The whole lines from the first location that the problem names to the last; of a long line the
/// part around it.
fn lines_shown(text: &str, problem: &Problem) -> Range<usize> {
    let own = problem.location.span;
    let around = |span: Span| {
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = after
            .find('\n')
            .map_or(text.len(), |newline| span.end + newline);
        start..end
    };
    let lines = around(own);
    let other = problem
        .see_also
        .as_ref()
        .map(|(location, _)| around(location.span));
    let both = other.map_or(lines.clone(), |other| {
        lines.start.min(other.start)..lines.end.max(other.end)
    });
    let are_short = |lines: &Range<usize>| {
        let mut lines = text.get(lines.clone()).unwrap_or_default().lines();
        lines.all(|line| line.len() <= own.end - own.start + 2 * MOST_BESIDE)
    };
    if are_short(&both) {
        return both;
    }
    let start = lines.start.max(own.start.saturating_sub(MOST_BESIDE));
    let shown_of_own = own.end.min(own.start + MOST_BESIDE);
    let end = lines.end.min(shown_of_own + MOST_BESIDE);
    text.floor_char_boundary(start)..text.floor_char_boundary(end)
}
