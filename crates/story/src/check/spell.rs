//! Times in words, from CLDR, once for each interface language: the browser needs no date code,
//! and every browser shows the same.

use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, fieldsets,
    input::{Date as IcuDate, DateTime as IcuDateTime, Time as IcuTime},
};
use icu_locale_core::{Locale, locale};
use jiff::civil::{Date, DateTime};

use crate::model::{DayPart, Interface};

/// What there is to put in words.
pub(super) enum Words {
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
    minute: Option<DateTimeFormatter<fieldsets::YMDET>>,
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
    pub(super) fn in_every_language(&self, words: &Words, approximate: bool) -> Vec<String> {
        self.0
            .iter()
            .map(|dictionary| dictionary.spell(words, approximate))
            .collect()
    }
}

impl Dictionary {
    fn new(interface: Interface) -> Self {
        let locale = || cldr_locale(interface).into();
        Self {
            interface,
            month: DateTimeFormatter::try_new(locale(), fieldsets::YM::long()).ok(),
            day: DateTimeFormatter::try_new(locale(), fieldsets::YMDE::long()).ok(),
            minute: DateTimeFormatter::try_new(locale(), fieldsets::YMDE::long().with_time_hm())
                .ok(),
        }
    }

    fn spell(&self, words: &Words, approximate: bool) -> String {
        let plain = match words {
            Words::Month(date) => self.month(*date),
            Words::Day(date) => self.day(*date),
            Words::Part(date, part) => {
                format!(
                    "{}, {}",
                    self.day(*date),
                    part_of_day(self.interface, *part)
                )
            }
            Words::Minute(at) => self.minute(*at),
            Words::Interval(first, last) => match self.interface {
                Interface::English => format!("{} to {}", self.day(*first), self.day(*last)),
            },
        };
        match (self.interface, approximate) {
            (_, false) => plain,
            (Interface::English, true) => format!("about {plain}"),
        }
    }

    // Where CLDR has no data for a language, the ISO notation is still true.

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

    fn minute(&self, at: DateTime) -> String {
        let time = u8::try_from(at.hour())
            .ok()
            .zip(u8::try_from(at.minute()).ok())
            .and_then(|(hour, minute)| IcuTime::try_new(hour, minute, 0, 0).ok());
        match (&self.minute, icu_date(at.date()), time) {
            (Some(formatter), Some(date), Some(time)) => {
                formatter.format(&IcuDateTime { date, time }).to_string()
            }
            _ => at.strftime("%Y-%m-%d %H:%M").to_string(),
        }
    }
}

fn icu_date(date: Date) -> Option<IcuDate<Iso>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()
}
