//! The notation of times: a profile of EDTF (<https://www.loc.gov/standards/datetime/>), and what it
//! may mean in a time zone.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::model::DayPart;

/// The time that a notation gives, before it is placed in a time zone.
pub(super) enum Notation {
    Month(Date),
    Day(Date),
    Part(Date, DayPart),
    Minute(Timestamp),
    Interval(Date, Date),
}

/// Reads the EDTF profile; the flag says whether it is 'about'.
pub(super) fn read_edtf(text: &str) -> Result<(Notation, bool), Option<String>> {
    if let Some((first, last)) = text.split_once('/') {
        let (first, about_first) = without_tilde(first);
        let (last, about_last) = without_tilde(last);
        let (first, last) = (read_date(first)?, read_date(last)?);
        if last < first {
            return Err(Some("the interval ends before it begins".to_owned()));
        }
        return Ok((Notation::Interval(first, last), about_first || about_last));
    }
    let (plain, about) = without_tilde(text);
    let notation = match plain.len() {
        7 => Notation::Month(read_date(&format!("{plain}-01"))?),
        10 => Notation::Day(read_date(plain)?),
        _ => Notation::Minute(read_instant(plain)?),
    };
    Ok((notation, about))
}

fn without_tilde(text: &str) -> (&str, bool) {
    text.strip_suffix('~')
        .map_or((text, false), |plain| (plain, true))
}

/// Reads `2024-11-29`, and nothing looser.
pub(super) fn read_date(text: &str) -> Result<Date, Option<String>> {
    let date = Date::strptime("%Y-%m-%d", text).map_err(|_| None)?;
    if date.to_string() == text {
        Ok(date)
    } else {
        Err(None)
    }
}

/// Reads `2024-11-29T15:00+03:00` or `…Z`, and nothing looser: no more precise than the minute.
fn read_instant(text: &str) -> Result<Timestamp, Option<String>> {
    let has_date_and_time =
        text.get(10..11) == Some("T") && text.get(..10).is_some_and(|date| read_date(date).is_ok());
    let rest = text.get(11..).unwrap_or_default();
    if !has_date_and_time {
        return Err(None);
    }
    if !rest.ends_with('Z') && !rest.contains(['+', '-']) {
        return Err(Some("add the offset from UTC, such as `+03:00`".to_owned()));
    }
    if !is_minute_with_offset(rest) {
        return Err(None);
    }
    text.parse().map_err(|_| None)
}

/// Whether a text has the shape of `15:00+03:00` or `12:00Z`.
fn is_minute_with_offset(text: &str) -> bool {
    let is_clock = |text: &str| {
        text.split_once(':').is_some_and(|(hour, minute)| {
            [hour, minute]
                .iter()
                .all(|two| two.len() == 2 && two.bytes().all(|byte| byte.is_ascii_digit()))
        })
    };
    match text.split_once(['+', '-', 'Z']) {
        Some((clock, "")) => text.ends_with('Z') && is_clock(clock),
        Some((clock, offset)) => !text.contains('Z') && is_clock(clock) && is_clock(offset),
        None => false,
    }
}

/// The first second that a notation may mean, and the first after it.
pub(super) fn bounds(notation: &Notation, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    let instant = |at: DateTime| {
        at.to_zoned(zone.clone())
            .ok()
            .map(|zoned| zoned.timestamp())
    };
    let day_start = |date: Date| instant(date.at(0, 0, 0, 0));
    let hour = |date: Date, hour: i8| {
        if hour == 24 {
            day_start(date.tomorrow().ok()?)
        } else {
            instant(date.at(hour, 0, 0, 0))
        }
    };
    match notation {
        Notation::Month(first) => Some((
            day_start(*first)?,
            day_start(first.last_of_month().tomorrow().ok()?)?,
        )),
        Notation::Day(date) => Some((day_start(*date)?, day_start(date.tomorrow().ok()?)?)),
        Notation::Part(date, part) => {
            let (from, to) = match part {
                DayPart::Early => (0, 6),
                DayPart::Morning => (6, 12),
                DayPart::Afternoon => (12, 18),
                DayPart::Evening => (18, 21),
                DayPart::Late => (21, 24),
            };
            Some((hour(*date, from)?, hour(*date, to)?))
        }
        Notation::Minute(instant) => Some((*instant, instant.checked_add(1.minute()).ok()?)),
        Notation::Interval(first, last) => {
            Some((day_start(*first)?, day_start(last.tomorrow().ok()?)?))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_profile_and_nothing_looser() {
        for good in [
            "2024-11",
            "2024-11-29",
            "2024-11-29~",
            "2024-11-27/2024-11-30",
            "2024-11-29T15:00+03:00",
            "2024-11-29T12:00Z",
        ] {
            assert!(read_edtf(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "2024",
            "2024-13",
            "2024-11-31",
            "2024-1-5",
            "29.11.2024",
            "yesterday",
            "2024-11-29T15:00",
            "2024-11-29 15:00Z",
            "2024-11-30/2024-11-27",
            "2024-11-29~~",
            "2024-11/2024-12",
            "20241129T150000Z",
            "2024-11-29T15:00:30+03:00",
            "2024-11-29T15:00+03:00[Asia/Damascus]",
            "2024-11-29T15Z",
            "2024-11-29T25:00Z",
            "2024-11-29T1500Z",
            "2024-11-29T15:00+03",
            "2024-11-29T15:00+",
        ] {
            assert!(read_edtf(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_ends_where_the_next_begins_in_the_zone_of_the_story() {
        let zone = TimeZone::get("Asia/Damascus").unwrap();
        let day = read_date("2024-11-29").unwrap();
        let (start, end) = bounds(&Notation::Day(day), &zone).unwrap();
        assert_eq!(start.to_string(), "2024-11-28T21:00:00Z");
        assert_eq!(end.to_string(), "2024-11-29T21:00:00Z");
        let (start, end) = bounds(&Notation::Part(day, DayPart::Late), &zone).unwrap();
        assert_eq!(start.to_string(), "2024-11-29T18:00:00Z");
        assert_eq!(end.to_string(), "2024-11-29T21:00:00Z");
    }
}
