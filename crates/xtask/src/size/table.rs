//! The figures as a table.

use super::figures::Figure;

/// The table, a line a figure, without a line break at the end. KB are of 1024 bytes.
pub(super) fn render(figures: &[Figure]) -> String {
    let head = format!(
        "  {:<11} {:>10} {:>10} {:>10}",
        "figure", "raw bytes", "brotli KB", "budget KB"
    );
    let lines = std::iter::once(head).chain(figures.iter().map(line));
    lines.collect::<Vec<_>>().join("\n")
}

fn line(figure: &Figure) -> String {
    let verdict = if figure.is_over() { "OVER" } else { "ok" };
    format!(
        "  {:<11} {:>10} {:>10.1} {:>10.1}  {verdict}",
        figure.name, figure.raw_bytes, figure.brotli_kb, figure.budget_kb
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_and_what_is_over_stands_out() {
        let figures = [
            Figure {
                name: "engine",
                raw_bytes: 180_123,
                brotli_kb: 68.24,
                budget_kb: 70.0,
            },
            Figure {
                name: "style",
                raw_bytes: 21_000,
                brotli_kb: 5.25,
                budget_kb: 5.0,
            },
        ];
        assert_eq!(
            render(&figures),
            "  figure       raw bytes  brotli KB  budget KB\n\
             \x20 engine          180123       68.2       70.0  ok\n\
             \x20 style            21000        5.2        5.0  OVER"
        );
    }
}
