//! Times in words, from CLDR, once for each interface language: the browser needs no date code,
//! and every browser shows the same.

use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, NoCalendarFormatter, fieldsets,
    input::{Date as IcuDate, DateTime as IcuDateTime, Time as IcuTime},
};
use icu_locale_core::{Locale, locale};
use jiff::civil::{Date, DateTime};

use crate::model::{DayPart, Interface};

/// A time to put in words.
pub(super) enum KnownTime {
    Month(Date),
    Day(Date),
    Part(Date, DayPart),
    Minute(DateTime),
    Interval(Date, Date),
}

/// Spells out times in every interface language.
pub(super) struct Speller(Vec<Dictionary>);

/// The formats of one language.
struct Dictionary {
    interface: Interface,
    month: Option<DateTimeFormatter<fieldsets::YM>>,
    day: Option<DateTimeFormatter<fieldsets::YMDE>>,
    short_day: Option<DateTimeFormatter<fieldsets::MDE>>,
    minute: Option<DateTimeFormatter<fieldsets::YMDET>>,
    clock: Option<NoCalendarFormatter<fieldsets::T>>,
}

/// The CLDR locale of an interface language.
const fn cldr_locale(interface: Interface) -> Locale {
    match interface {
        // English of no country: the day stands before the month.
        Interface::English => locale!("en-001"),
    }
}

const fn part_of_day(interface: Interface, part: DayPart) -> &'static str {
    match (interface, part) {
        (Interface::English, DayPart::Early) => "early hours",
        (Interface::English, DayPart::Morning) => "morning",
        (Interface::English, DayPart::Afternoon) => "afternoon",
        (Interface::English, DayPart::Evening) => "evening",
        (Interface::English, DayPart::Late) => "late evening",
    }
}

impl Speller {
    pub(super) fn new() -> Self {
        Self(
            Interface::ALL
                .iter()
                .map(|interface| Dictionary::new(*interface))
                .collect(),
        )
    }

    /// The words, one text for each of [`Interface::ALL`].
    pub(super) fn in_every_language(&self, words: &KnownTime, approximate: bool) -> Vec<String> {
        self.0
            .iter()
            .map(|dictionary| dictionary.spell(words, approximate))
            .collect()
    }

    /// The day alone, likewise; empty for a month and an interval.
    pub(super) fn day_in_every_language(&self, words: &KnownTime) -> Vec<String> {
        let date = match words {
            KnownTime::Day(date) | KnownTime::Part(date, _) => *date,
            KnownTime::Minute(at) => at.date(),
            KnownTime::Month(_) | KnownTime::Interval(..) => return Vec::new(),
        };
        self.0
            .iter()
            .map(|dictionary| dictionary.day(date))
            .collect()
    }

    /// The day alone where room is short, without the year, likewise.
    pub(super) fn short_day_in_every_language(&self, words: &KnownTime) -> Vec<String> {
        let date = match words {
            KnownTime::Day(date) | KnownTime::Part(date, _) => *date,
            KnownTime::Minute(at) => at.date(),
            KnownTime::Month(_) | KnownTime::Interval(..) => return Vec::new(),
        };
        let dictionaries = self.0.iter();
        dictionaries
            .map(|dictionary| dictionary.short_day(date))
            .collect()
    }

    /// The part of the day or the minute alone, likewise; empty for what is less precise.
    pub(super) fn hour_in_every_language(&self, words: &KnownTime) -> Vec<String> {
        let dictionaries = self.0.iter();
        match words {
            KnownTime::Part(_, part) => dictionaries
                .map(|dictionary| part_of_day(dictionary.interface, *part).to_owned())
                .collect(),
            KnownTime::Minute(at) => dictionaries
                .map(|dictionary| dictionary.clock(*at))
                .collect(),
            KnownTime::Day(_) | KnownTime::Month(_) | KnownTime::Interval(..) => Vec::new(),
        }
    }
}

impl Dictionary {
    fn new(interface: Interface) -> Self {
        let locale = || cldr_locale(interface).into();
        Self {
            interface,
            month: DateTimeFormatter::try_new(locale(), fieldsets::YM::long()).ok(),
            day: DateTimeFormatter::try_new(locale(), fieldsets::YMDE::long()).ok(),
            short_day: DateTimeFormatter::try_new(locale(), fieldsets::MDE::medium()).ok(),
            minute: DateTimeFormatter::try_new(locale(), fieldsets::YMDE::long().with_time_hm())
                .ok(),
            clock: NoCalendarFormatter::try_new(locale(), fieldsets::T::hm()).ok(),
        }
    }

    fn spell(&self, words: &KnownTime, approximate: bool) -> String {
        let plain = match words {
            KnownTime::Month(date) => self.month(*date),
            KnownTime::Day(date) => self.day(*date),
            KnownTime::Part(date, part) => {
                format!(
                    "{}, {}",
                    self.day(*date),
                    part_of_day(self.interface, *part)
                )
            }
            KnownTime::Minute(at) => self.minute(*at),
            KnownTime::Interval(first, last) => match self.interface {
                Interface::English => format!("{} to {}", self.day(*first), self.day(*last)),
            },
        };
        match (self.interface, approximate) {
            (_, false) => plain,
            (Interface::English, true) => format!("about {plain}"),
        }
    }

    // The ISO notation is still true where CLDR has no data for a language.

    fn month(&self, date: Date) -> String {
        self.month.as_ref().zip(icu_date(date)).map_or_else(
            || date.strftime("%Y-%m").to_string(),
            |(f, date)| f.format(&date).to_string(),
        )
    }

    fn day(&self, date: Date) -> String {
        self.day
            .as_ref()
            .zip(icu_date(date))
            .map_or_else(|| date.to_string(), |(f, date)| f.format(&date).to_string())
    }

    fn short_day(&self, date: Date) -> String {
        self.short_day.as_ref().zip(icu_date(date)).map_or_else(
            || date.strftime("%m-%d").to_string(),
            |(f, date)| f.format(&date).to_string(),
        )
    }

    fn clock(&self, at: DateTime) -> String {
        self.clock.as_ref().zip(icu_time(at)).map_or_else(
            || at.strftime("%H:%M").to_string(),
            |(f, time)| f.format(&time).to_string(),
        )
    }

    fn minute(&self, at: DateTime) -> String {
        match (&self.minute, icu_date(at.date()), icu_time(at)) {
            (Some(formatter), Some(date), Some(time)) => {
                formatter.format(&IcuDateTime { date, time }).to_string()
            }
            _ => at.strftime("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

fn icu_time(at: DateTime) -> Option<IcuTime> {
    let hour = u8::try_from(at.hour()).ok()?;
    let minute = u8::try_from(at.minute()).ok()?;
    IcuTime::try_new(hour, minute, 0, 0).ok()
}

fn icu_date(date: Date) -> Option<IcuDate<Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()
}
