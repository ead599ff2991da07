//! Problems as an editor reads them: the place, the line, a caret, what to do.

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
    report.push_str(&format!("{path}: {count} error{plural}\n"));
    report
}

fn describe<'a>(path: &'a str, text: &'a str, problem: &'a Problem) -> Group<'a> {
    let title = format!("{}: found {}", problem.place.path, problem.found);
    let primary = AnnotationKind::Primary
        .span(problem.place.span.clone())
        .label(format!("expected {}", problem.expected));
    let mut snippet = Snippet::source(text).path(path).annotation(primary);
    if let Some((place, why)) = &problem.see_also {
        let context = AnnotationKind::Context
            .span(place.span.clone())
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
