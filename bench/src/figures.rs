//! The measures, and the medians of what was measured.

use std::collections::BTreeMap;

/// A thing to measure. The order is that of the table's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Measure {
    /// From the start of the navigation until the story is live, in ms.
    Live,
    /// Long tasks before the engine is there, less 50 ms each, in ms: the page itself.
    Page,
    /// Long tasks from then until two seconds after the story is live, less 50 ms each, in ms.
    Blocked,
    /// Layout shift until then.
    Shift,
    /// DOM nodes, live and after a garbage collection.
    Nodes,
    /// The heap of JavaScript then, in bytes.
    Heap,
    /// The memory of the engine then, in bytes.
    Memory,
    /// The longest frame of a way through the whole page, in ms.
    Scroll,
    /// Opening a question until painted, in ms.
    Question,
    /// Opening a claim until painted, in ms.
    Claim,
    /// A key in the search field until painted, in ms.
    Key,
    /// Clearing the search until painted, in ms.
    Clear,
    /// Opening the filters until painted, in ms.
    Filters,
    /// A step back in time until painted, in ms.
    AsOf,
    /// Going to the timeline until painted, in ms.
    Timeline,
}

impl Measure {
    /// Every measure, in the order of the columns.
    pub(crate) const ALL: [Self; 15] = [
        Self::Live,
        Self::Page,
        Self::Blocked,
        Self::Shift,
        Self::Nodes,
        Self::Heap,
        Self::Memory,
        Self::Scroll,
        Self::Question,
        Self::Claim,
        Self::Key,
        Self::Clear,
        Self::Filters,
        Self::AsOf,
        Self::Timeline,
    ];

    /// The head of the column, with the unit that [`Measure::shown`] gives figures in.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Live => "live ms",
            Self::Page => "page ms",
            Self::Blocked => "blocked ms",
            Self::Shift => "shift",
            Self::Nodes => "nodes",
            Self::Heap => "heap MB",
            Self::Memory => "wasm MB",
            Self::Scroll => "scroll ms",
            Self::Question => "question ms",
            Self::Claim => "claim ms",
            Self::Key => "key ms",
            Self::Clear => "clear ms",
            Self::Filters => "filters ms",
            Self::AsOf => "as of ms",
            Self::Timeline => "timeline ms",
        }
    }

    /// The figure as the table shows it.
    pub(crate) fn shown(self, figure: f64) -> String {
        match self {
            Self::Heap | Self::Memory => format!("{:.1}", figure / 1_000_000.0),
            Self::Shift => format!("{figure:.2}"),
            _ => grouped(&format!("{figure:.0}")),
        }
    }
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The figures of one visit, or the medians of several.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Figures(BTreeMap<Measure, f64>);

impl Figures {
    /// The figure, if it could be measured.
    pub(crate) fn get(&self, measure: Measure) -> Option<f64> {
        self.0.get(&measure).copied()
    }

    /// Notes a figure. Of several the worst stays.
    pub(crate) fn note(&mut self, measure: Measure, figure: Option<f64>) {
        if let Some(figure) = figure {
            let worst = self.0.entry(measure).or_insert(figure);
            *worst = worst.max(figure);
        }
    }

    /// The median of each measure, over the visits that have it.
    pub(crate) fn medians(visits: &[Self]) -> Self {
        let median_of = |measure| {
            let figures = visits.iter().filter_map(|visit| visit.get(measure));
            Some((measure, median(figures.collect())?))
        };
        Self(Measure::ALL.into_iter().filter_map(median_of).collect())
    }
}

/// The figure in the middle; of two, the mean of both.
fn median(mut figures: Vec<f64>) -> Option<f64> {
    figures.sort_by(f64::total_cmp);
    let middle = figures.len() / 2;
    let upper = *figures.get(middle)?;
    if figures.len().is_multiple_of(2) {
        let lower = *figures.get(middle.checked_sub(1)?)?;
        Some(f64::midpoint(lower, upper))
    } else {
        Some(upper)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0]), Some(3.0));
        assert_eq!(median(vec![9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0, 100.0, 2.0]), Some(3.0));
    }

    #[test]
    fn medians_leave_out_what_was_not_measured() {
        let visit = |figure| {
            let mut visit = Figures::default();
            visit.note(Measure::Key, figure);
            visit
        };
        let medians = Figures::medians(&[visit(Some(5.0)), visit(None), visit(Some(7.0))]);
        assert_eq!(medians.get(Measure::Key), Some(6.0));
        assert_eq!(medians.get(Measure::Live), None);
    }

    #[test]
    fn the_worst_of_several_stays() {
        let mut visit = Figures::default();
        for figure in [Some(3.0), Some(9.0), None, Some(4.0)] {
            visit.note(Measure::Claim, figure);
        }
        assert_eq!(visit.get(Measure::Claim), Some(9.0));
    }

    #[test]
    fn figures_are_short() {
        assert_eq!(Measure::Nodes.shown(710_000.0), "710,000");
        assert_eq!(Measure::Key.shown(33.4), "33");
        assert_eq!(Measure::Heap.shown(12_345_678.0), "12.3");
        assert_eq!(Measure::Shift.shown(0.0), "0.00");
    }
}
