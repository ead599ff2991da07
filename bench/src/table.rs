//! The table that the bench prints.

use crate::figures::{Figures, Measure};

/// The sign for a figure that could not be measured.
const NOTHING: &str = "–";

/// A row: the number of claims, the slowdown of the processor, the figures.
pub(crate) type Row = (usize, u32, Figures);

/// The table, as plain text or in Markdown.
pub(crate) fn table(rows: &[Row], is_markdown: bool) -> String {
    let titles = ["claims", "CPU"].into_iter();
    let titles = titles.chain(Measure::ALL.map(Measure::title));
    let titles: Vec<String> = titles.map(str::to_owned).collect();
    let lines: Vec<Vec<String>> = [titles].into_iter().chain(rows.iter().map(cells)).collect();
    let widths: Vec<usize> = (0..Measure::ALL.len() + 2)
        .map(|column| {
            let cells = lines.iter().filter_map(|cells| cells.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        })
        .collect();
    let mut printed = lines.iter().map(|cells| line(cells, &widths, is_markdown));
    let mut table: Vec<String> = printed.by_ref().take(1).collect();
    if is_markdown {
        let rules = widths
            .iter()
            .map(|width| format!("{}:", "-".repeat(width - 1)));
        table.push(line(&rules.collect::<Vec<_>>(), &widths, true));
    }
    table.extend(printed);
    table.join("\n")
}

fn cells((claims, slowdown, figures): &Row) -> Vec<String> {
    let cpu = match slowdown {
        1 => "1".to_owned(),
        _ => format!("1/{slowdown}"),
    };
    let shown = Measure::ALL.map(|measure| {
        let figure = figures.get(measure);
        figure.map_or_else(|| NOTHING.to_owned(), |figure| measure.shown(figure))
    });
    [claims.to_string(), cpu].into_iter().chain(shown).collect()
}

fn line(cells: &[String], widths: &[usize], is_markdown: bool) -> String {
    let cells = cells.iter().zip(widths);
    let cells: Vec<String> = cells
        .map(|(cell, width)| format!("{cell:>width$}"))
        .collect();
    if is_markdown {
        format!("| {} |", cells.join(" | "))
    } else {
        cells.join("  ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let mut figures = Figures::default();
        figures.note(Measure::Live, Some(1_536.0));
        vec![(40, 1, figures.clone()), (4_000, 4, figures)]
    }

    #[test]
    fn columns_stand_under_each_other() {
        let table = table(&rows(), false);
        let widths: Vec<usize> = table.lines().map(|line| line.chars().count()).collect();
        assert_eq!(widths, [widths[0]; 3]);
        assert!(
            table
                .lines()
                .nth(2)
                .unwrap()
                .starts_with("  4000  1/4    1,536")
        );
        assert!(table.contains(NOTHING));
    }

    #[test]
    fn markdown_has_a_rule_below_the_titles() {
        let table = table(&rows(), true);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[1].starts_with("| -----: | --: |"));
    }
}
