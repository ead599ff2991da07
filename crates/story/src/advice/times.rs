//! Years that are far from the story's own.

use super::Adviser;
use crate::{
    problem::Code,
    raw::{RawTime, Spanned},
};

/// A year is far if so many lie between it and that of the story.
const FAR_YEARS: i32 = 10;

impl Adviser<'_, '_, '_> {
    /// Times whose year may be a slip.
    pub(super) fn far_years(&mut self) {
        let Some(own) = self.raw.as_of.as_ref().and_then(year) else {
            return;
        };
        let mut times: Vec<&RawTime> = Vec::new();
        for statement in &self.raw.statements {
            times.extend(&statement.said_at);
            times.extend(&statement.reported_at);
        }
        for claim in &self.raw.claims {
            times.extend(&claim.happened_at);
            times.extend(claim.assessments.iter().filter_map(|a| a.at.as_ref()));
            times.extend(claim.ended.as_ref().and_then(|ended| ended.at.as_ref()));
        }
        times.extend(self.raw.evidence.iter().filter_map(|e| e.at.as_ref()));
        times.extend(
            self.raw
                .sources
                .iter()
                .filter_map(|s| s.published_at.as_ref()),
        );
        times.extend(self.raw.corrections.iter().filter_map(|c| c.at.as_ref()));
        for time in times {
            let year = year(time).filter(|year| (year - own).abs() >= FAR_YEARS);
            if let (Some(year), Some(date)) = (year, date(time)) {
                self.problems
                    .add(
                        Code::FarYear,
                        date.at,
                        format!("the year {year} in a story of {own}"),
                        "a year near the story's",
                    )
                    .help("look at the year again; it may well be right");
            }
        }
    }
}

fn date(time: &RawTime) -> Option<&Spanned<String>> {
    match time {
        RawTime::Edtf(text) => Some(text),
        RawTime::Part(part) => part.date.as_ref(),
    }
}

fn year(time: &RawTime) -> Option<i32> {
    date(time)?.value.get(..4)?.parse().ok()
}
