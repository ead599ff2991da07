//! Times, as precise as they are known and no more.

use super::{text::Interface, vocabulary::vocabulary};

vocabulary! {
    /// A part of a day, in the story's time zone.
    DayPart {
        /// Midnight to 6 in the morning.
        Early = "early",
        /// 6 to 12.
        Morning = "morning",
        /// 12 to 18.
        Afternoon = "afternoon",
        /// 18 to 21.
        Evening = "evening",
        /// 21 to midnight.
        Late = "late",
    }
}

/// The precision to which a time is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub enum Precision {
    /// To the month.
    Month,
    /// To the day.
    Day,
    /// To a part of a day.
    Part(DayPart),
    /// To the minute.
    Minute,
    /// Between two dates.
    Interval,
}

/// A time of the story: a month, a day, a part of one, a minute, or an interval of dates.
///
/// The notation is a profile of EDTF (<https://www.loc.gov/standards/datetime/>).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Time {
    /// The precision to which it is known.
    pub precision: Precision,
    /// Whether it is only about then.
    pub approximate: bool,
    /// The first second that it may mean, in seconds since 1970-01-01T00:00Z.
    pub earliest: i64,
    /// The last second that it may mean, likewise. Where an order is needed, a time counts here.
    pub latest: i64,
    /// The value of HTML's `<time datetime>`; `None` for an interval, which HTML cannot write.
    pub datetime: Option<String>,
    /// Spelled out for readers, one text for each of [`Interface::ALL`].
    pub(crate) spelled_out: Vec<String>,
    /// The day in words, likewise; empty for a month and an interval.
    pub(crate) day: Vec<String>,
    /// The day in words where room is short, without the year, likewise.
    pub(crate) short_day: Vec<String>,
    /// The part of the day or the minute in words, likewise; empty where it is not known.
    pub(crate) hour: Vec<String>,
}

impl Time {
    /// Whether this was certainly before the other: what is only about then is never certain.
    pub const fn is_certainly_before(&self, other: &Self) -> bool {
        !self.approximate && !other.approximate && self.latest < other.earliest
    }

    /// The time in words, as precise as it is known, in the language of the interface.
    pub fn spelled_out(&self, interface: Interface) -> &str {
        in_language(&self.spelled_out, interface).unwrap_or_default()
    }

    /// The day in words; `None` for a month and an interval.
    pub fn day(&self, interface: Interface) -> Option<&str> {
        in_language(&self.day, interface)
    }

    /// The day where room is short, without the year; for a month and an interval, the time.
    pub fn short_day(&self, interface: Interface) -> &str {
        in_language(&self.short_day, interface).unwrap_or_else(|| self.spelled_out(interface))
    }

    /// The part of the day, or the minute, in words; `None` where it is not known.
    pub fn hour(&self, interface: Interface) -> Option<&str> {
        in_language(&self.hour, interface)
    }
}

/// Of one text for each of [`Interface::ALL`], the one in the language.
fn in_language(texts: &[String], interface: Interface) -> Option<&str> {
    let position = Interface::ALL
        .iter()
        .position(|known| *known == interface)?;
    texts.get(position).map(String::as_str)
}

crate::pack::decode_in_order! {
    Time { precision, approximate, earliest, latest, datetime, spelled_out, day, short_day, hour }
}

impl crate::pack::Decode for Precision {
    fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
        match decoder.variant(5) {
            0 => Self::Month,
            1 => Self::Day,
            2 => Self::Part(DayPart::decode(decoder)),
            3 => Self::Minute,
            _ => Self::Interval,
        }
    }
}
