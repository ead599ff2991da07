//! Problems as an editor reads them: the place, the line, a caret, what to do.

use std::{fmt::Write, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::problem::{Problem, Severity, Span};

/// The most problems of a file that are told; the rest is counted.
pub const MOST_TOLD: usize = 50;

/// The most bytes of a line that are shown before and after what a message points at: the renderer
/// walks over all that it is given.
const MOST_BESIDE: usize = 200;

/// The most bytes between two places that are shown as one piece of the file.
const MOST_BETWEEN: usize = 20_000;

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
    let own = problem.location.span;
    let other = problem.see_also.as_ref().map(|(location, _)| location.span);
    let shown = lines_shown(text, own, other);
    let expected = format!("expected {}", problem.expected);
    let mut snippet = Snippet::source(text.get(shown.clone()).unwrap_or_default())
        .line_start(line_of(text, problem, shown.start))
        .annotation(
            AnnotationKind::Primary
                .span(within(text, &shown, own))
                .label(expected),
        );
    let title = level.primary_title(title).id(problem.code.word());
    let is_whole = text
        .get(..shown.start)
        .is_none_or(|before| before.is_empty() || before.ends_with('\n'));
    let mut elsewhere = None;
    if let Some((location, why)) = &problem.see_also {
        let context = |lines| {
            AnnotationKind::Context
                .span(within(text, lines, location.span))
                .label(why.as_str())
        };
        if shown.start <= location.span.start && location.span.end <= shown.end {
            snippet = snippet.annotation(context(&shown));
        } else {
            let lines = lines_shown(text, location.span, None);
            let source = text.get(lines.clone()).unwrap_or_default();
            let other = Snippet::source(source).line_start(line_of(text, problem, lines.start));
            elsewhere = Some(other.path(path).annotation(context(&lines)));
        }
    }
    let mut group = if is_whole {
        title.element(snippet.path(path))
    } else {
        // A line that is cut does not tell the column by itself.
        let origin = Origin::path(path)
            .line(problem.line)
            .char_column(problem.column);
        title.element(origin).element(snippet)
    };
    if let Some(elsewhere) = elsewhere {
        group = group.element(elsewhere);
    }
    match &problem.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// The bytes that a span takes in the lines that are shown. What stands in the place of a curly mark
/// is shorter than it: the whole mark is shown.
fn within(text: &str, lines: &Range<usize>, span: Span) -> Range<usize> {
    let start = text.floor_char_boundary(span.start.clamp(lines.start, lines.end));
    let end = text.ceil_char_boundary(span.end.clamp(lines.start, lines.end));
    start - lines.start..end - lines.start
}

/// The line, counted from 1, in which a byte stands: counted from the problem's own.
fn line_of(text: &str, problem: &Problem, byte: usize) -> usize {
    let own = problem.location.span.start;
    let between = text.get(byte.min(own)..byte.max(own)).unwrap_or_default();
    let lines = between.matches('\n').count();
    if byte < own {
        problem.line.saturating_sub(lines)
    } else {
        problem.line + lines
    }
}

/// The whole lines of a span, and as far as another one where that is near; of a long line the part
/// around it.
fn lines_shown(text: &str, own: Span, other: Option<Span>) -> Range<usize> {
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
    let is_near = |span: &Span| span.start.abs_diff(own.start) <= MOST_BETWEEN;
    let both = other.filter(is_near).map_or(lines.clone(), |other| {
        let other = around(other);
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
