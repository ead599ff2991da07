//! Problems as an editor reads them: the place, the line, a caret, what to do.

use std::{fmt::Write, ops::Range};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::problem::Problem;

/// The problems of the file `path`, whose text is `text`, in the style of the Rust compiler.
/// `is_coloured` adds terminal colours.
pub fn report(path: &str, text: &str, problems: &[Problem], is_coloured: bool) -> String {
    let renderer = if is_coloured {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut report = String::new();
    for problem in problems {
        report.push_str(&renderer.render(&[describe(path, text, problem)]));
        report.push_str("\n\n");
    }
    let count = problems.len();
    let plural = if count == 1 { "" } else { "s" };
    // Writing to a string cannot fail.
    let _ = writeln!(report, "{path}: {count} error{plural}");
    report
}

fn describe<'a>(path: &'a str, text: &'a str, problem: &'a Problem) -> Group<'a> {
    let title = format!("{}: found {}", problem.location.path, problem.found);
    let shown = lines_shown(text, problem);
    let within = |span: &Range<usize>| {
        span.start.saturating_sub(shown.start)..span.end.saturating_sub(shown.start)
    };
    let source = text.get(shown.clone()).unwrap_or_default();
    let before = text.get(shown.start..problem.location.span.start);
    let lines_before = before.map_or(0, |before| before.matches('\n').count());
    let primary = AnnotationKind::Primary
        .span(within(&problem.location.span))
        .label(format!("expected {}", problem.expected));
    let mut snippet = Snippet::source(source)
        .line_start(problem.line.saturating_sub(lines_before))
        .path(path)
        .annotation(primary);
    if let Some((location, why)) = &problem.see_also {
        let context = AnnotationKind::Context
            .span(within(&location.span))
            .label(why.as_str());
        snippet = snippet.annotation(context);
    }
    let group = Level::ERROR
        .primary_title(title)
        .id(problem.code.word())
        .element(snippet);
    match &problem.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

/// The whole lines from the first location that the problem names to the last: the renderer walks
/// over all that it is given.
fn lines_shown(text: &str, problem: &Problem) -> Range<usize> {
    let own = &problem.location.span;
    let other = problem
        .see_also
        .as_ref()
        .map_or(own, |(location, _)| &location.span);
    let (start, end) = (own.start.min(other.start), own.end.max(other.end));
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    before.rfind('\n').map_or(0, |newline| newline + 1)
        ..after.find('\n').map_or(text.len(), |newline| end + newline)
}
