//! Times in other notations: the one of the format, or why there is no such time.

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// Notations of a day that can mean one day alone.
const DAYS: [&str; 9] = [
    "%Y-%m-%d",
    "%d %b %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%b %d %Y",
    "%B %d %Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
];

/// Notations of a minute without its offset from UTC.
const MINUTES: [&str; 4] = [
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
];

/// What to do about a time that is not of the format's notation, if that can be said: the time as it
/// is to be written, or why there is none.
pub(super) fn repair(text: &str, zone: &TimeZone) -> Option<String> {
    let text = text.trim();
    impossible(text).or_else(|| {
        let day = day(text).map(|day| day.to_string());
        let repaired = day.or_else(|| minute(text, zone))?;
        Some(format!("write `{repaired}`"))
    })
}

/// Why there is no such day, for one that is written as the format wants it.
fn impossible(text: &str) -> Option<String> {
    let mut parts = text.get(..10)?.split('-');
    let mut number = || parts.next()?.parse::<i16>().ok();
    let (year, month, day) = (number()?, number()?, number()?);
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    let Ok(first) = Date::new(year, month, 1) else {
        return Some(format!("there is no month {month}: months are 01 to 12"));
    };
    let days = first.days_in_month();
    let name = first.strftime("%B %Y");
    (day > days || day < 1).then(|| format!("there is no such day: {name} has {days} days"))
}

fn day(text: &str) -> Option<Date> {
    let parsed = DAYS
        .iter()
        .find_map(|notation| Date::strptime(notation, text).ok());
    parsed.or_else(|| with_slashes(text))
}

/// `29/11/2024` or `11/29/2024`, where only one of the two can be the month.
fn with_slashes(text: &str) -> Option<Date> {
    let day_first = Date::strptime("%d/%m/%Y", text).ok();
    let month_first = Date::strptime("%m/%d/%Y", text).ok();
    match (day_first, month_first) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other),
    }
}

/// A minute with the offset that the story's time zone had then.
fn minute(text: &str, zone: &TimeZone) -> Option<String> {
    let local = MINUTES
        .iter()
        .find_map(|notation| DateTime::strptime(notation, text).ok())?;
    let zoned = local.to_zoned(zone.clone()).ok()?;
    Some(zoned.strftime("%Y-%m-%dT%H:%M%:z").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_repaired_where_it_can_mean_one_thing_alone() {
        let zone = TimeZone::get("Asia/Damascus").unwrap();
        for (text, help) in [
            ("30 Nov 2024", "write `2024-11-30`"),
            ("30 November 2024", "write `2024-11-30`"),
            ("November 30, 2024", "write `2024-11-30`"),
            ("30.11.2024", "write `2024-11-30`"),
            ("2024/11/30", "write `2024-11-30`"),
            ("2024-1-5", "write `2024-01-05`"),
            ("30/11/2024", "write `2024-11-30`"),
            ("11/30/2024", "write `2024-11-30`"),
            ("2024-11-30 15:00", "write `2024-11-30T15:00+03:00`"),
            ("2024-11-30T15:00:10", "write `2024-11-30T15:00+03:00`"),
            (
                "2024-02-30",
                "there is no such day: February 2024 has 29 days",
            ),
            ("2024-13-01", "there is no month 13: months are 01 to 12"),
        ] {
            assert_eq!(repair(text, &zone).as_deref(), Some(help), "{text}");
        }
        for text in ["05/06/2024", "yesterday", "", "Friday", "2024"] {
            assert_eq!(repair(text, &zone), None, "{text}");
        }
    }
}
