//! Times: from the notation of the format to what they may mean, no more precise than it.

use jiff::tz::TimeZone;

use super::{
    Checker,
    edtf::{Notation, bounds, read_date, read_edtf},
    repair::{repair, repair_day},
    spell::KnownTime,
};
use crate::{
    model::{Precision, Time},
    problem::{Code, Problems, Span, did_you_mean, shown},
    raw::{RawTime, Spanned},
};

const EXPECTED: &str = "a month `2024-11`, a day `2024-11-29`, a minute `2024-11-29T15:00+03:00`, \
    dates `2024-11-27/2024-11-30`, each with `~` for about, \
    or `{\"date\": \"2024-11-29\", \"part\": \"afternoon\"}`";

/// The story's time zone, or `None` after noting why there is none.
pub(super) fn zone(
    name: Option<&Spanned<String>>,
    problems: &mut Problems<'_>,
) -> Option<TimeZone> {
    let Spanned { value, at } = name?;
    let zone = TimeZone::get(value).ok();
    if zone.is_none() {
        let names: Vec<String> = jiff::tz::db()
            .available()
            .map(|name| name.to_string())
            .collect();
        // The nearest name to an offset or to `BST` is another one, hours away.
        let is_offset = value.contains(|c: char| c.is_ascii_digit())
            || value.chars().all(|c| c.is_ascii_uppercase());
        let meant = did_you_mean(value, names.iter().map(String::as_str));
        let help = meant
            .filter(|_| !is_offset)
            .unwrap_or_else(|| "take the name of the nearest big city of the country".to_owned());
        problems
            .add(
                Code::BadTimeZone,
                *at,
                format!("the time zone `{}`", shown(value)),
                "an IANA name, such as `Asia/Damascus` or `UTC`",
            )
            .help(help);
    }
    zone
}

impl Checker<'_, '_, '_> {
    /// A time.
    pub(super) fn time(&mut self, time: Option<&RawTime>) -> Option<Time> {
        match time? {
            RawTime::Edtf(Spanned { value, at }) => {
                let (notation, approximate) = read_edtf(value)
                    .map_err(|why| self.bad_time(*at, value, why))
                    .ok()?;
                self.place_in_zone(&notation, approximate, *at, value)
            }
            RawTime::Part(raw) => {
                let part = self.word(raw.part.as_ref());
                let Spanned { value, at } = raw.date.as_ref()?;
                let date = read_date(value)
                    .map_err(|why| self.no_time(*at, value, repair_day(value).or(why)))
                    .ok()?;
                self.place_in_zone(&Notation::Part(date, part?), false, *at, value)
            }
        }
    }

    fn bad_time(&mut self, at: Span, written: &str, why: Option<String>) {
        let help = repair(written, &self.time_zone).or(why);
        self.no_time(at, written, help);
    }

    fn no_time(&mut self, at: Span, written: &str, help: Option<String>) {
        let found = format!("the time `{}`", shown(written));
        let help = help.unwrap_or_else(|| "write no more of it than is known".to_owned());
        self.problems
            .add(Code::BadTime, at, found, EXPECTED)
            .help(help);
    }

    fn place_in_zone(
        &mut self,
        notation: &Notation,
        approximate: bool,
        at: Span,
        written: &str,
    ) -> Option<Time> {
        let Some((earliest, end)) = bounds(notation, &self.time_zone) else {
            self.bad_time(
                at,
                written,
                Some("the date is outside of the calendar".to_owned()),
            );
            return None;
        };
        let (precision, datetime, words) = match notation {
            Notation::Month(date) => (
                Precision::Month,
                Some(date.strftime("%Y-%m").to_string()),
                KnownTime::Month(*date),
            ),
            Notation::Day(date) => {
                let day = Some(date.to_string());
                (Precision::Day, day, KnownTime::Day(*date))
            }
            Notation::Part(date, part) => (
                Precision::Part(*part),
                Some(date.to_string()),
                KnownTime::Part(*date, *part),
            ),
            Notation::Minute(instant) => {
                let local = instant.to_zoned(self.time_zone.clone());
                let datetime = local.strftime("%Y-%m-%dT%H:%M%:z").to_string();
                (
                    Precision::Minute,
                    Some(datetime),
                    KnownTime::Minute(local.datetime()),
                )
            }
            Notation::Interval(from, to) => {
                (Precision::Interval, None, KnownTime::Interval(*from, *to))
            }
        };
        Some(Time {
            precision,
            approximate,
            earliest: earliest.as_second(),
            latest: end.as_second() - 1,
            datetime,
            spelled_out: self.speller.in_every_language(&words, approximate),
            day: self.speller.day_in_every_language(&words),
            short_day: self.speller.short_day_in_every_language(&words),
            hour: self.speller.hour_in_every_language(&words),
        })
    }
}
