//! Times in other notations: the one of the format, or why there is no such time.

use jiff::{
    civil::{Date, DateTime},
    fmt::{strtime, temporal::Pieces},
    tz::TimeZone,
};

/// Notations of a day that can mean one day alone.
const DAYS: [&str; 10] = [
    "%Y-%m-%d",
    "%d %b %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%b %d %Y",
    "%B %d %Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
    "%Y%m%d",
];

/// Notations of a month.
const MONTHS: [&str; 5] = ["%b %Y", "%B %Y", "%Y-%m", "%m/%Y", "%Y/%m"];

/// Notations of a minute without its offset from UTC.
const MINUTES: [&str; 4] = [
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
];

/// The advice on a time that is not of the format's notation, if there is any: the time as it is to
/// be written, or why there is none.
pub(super) fn repair(text: &str, zone: &TimeZone) -> Option<String> {
    let (plain, tilde) = plain(text);
    if plain.len() == 4 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!(
            "a year alone is too wide to be placed: write its month, such as `{plain}-11`, or the \
             days from which to which, such as `{plain}-01-01/{plain}-12-31`"
        ));
    }
    if let Some(help) = day_or_month(&plain) {
        return Some(help);
    }
    impossible(&plain).or_else(|| {
        let day = day(&plain).map(|day| day.to_string());
        let repaired = day
            .or_else(|| interval(&plain))
            .or_else(|| month(&plain))
            .or_else(|| minute_with_offset(&plain))
            .or_else(|| minute(&plain, zone))?;
        Some(format!("write `{repaired}{tilde}`"))
    })
}

/// The advice on a day that stands beside a part of it.
pub(super) fn repair_day(text: &str) -> Option<String> {
    let (plain, _) = plain(text);
    let day = || {
        let date = plain.get(..10).filter(|_| plain.contains(':'));
        day(date.unwrap_or(&plain))
    };
    impossible(&plain).or_else(|| Some(format!("write `{}`", day()?)))
}

/// A time without what people write around it: the ending of `29th`, the fourth letter of `Sept`, a
/// `~` before it, which belongs behind it.
fn plain(text: &str) -> (String, &'static str) {
    let text = text.trim();
    let mut abouts = ["~", "about ", "around ", "circa ", "ca. ", "c. "].into_iter();
    let (text, tilde) = match abouts.find_map(|about| text.strip_prefix(about)) {
        Some(rest) => (rest.trim(), "~"),
        None => (text, ""),
    };
    let words = text.split(' ').map(|word| {
        let (bare, comma) = word
            .strip_suffix(',')
            .map_or((word, ""), |bare| (bare, ","));
        let endings = ["st", "nd", "rd", "th"].into_iter();
        let mut numbers = endings.filter_map(|ending| bare.strip_suffix(ending));
        let number = numbers.find(|number| number.parse::<u8>().is_ok());
        let bare = match bare.trim_end_matches('.') {
            "Sept" => "Sep",
            _ => number.unwrap_or(bare),
        };
        format!("{bare}{comma}")
    });
    (words.collect::<Vec<_>>().join(" "), tilde)
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

/// Whether a year is written with its four digits: the `25` of `Nov 25` may be a day, and of no
/// certain century.
fn is_written(year: i16, text: &str) -> bool {
    let compact = text.len() == 8;
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    let year = format!("{year:04}");
    numbers.any(|number| number == year || (compact && number.starts_with(&year)))
}

fn day(text: &str) -> Option<Date> {
    let mut parsed = DAYS
        .iter()
        .filter_map(|notation| Date::strptime(notation, text).ok());
    let day = parsed.find(|date| is_written(date.year(), text));
    day.or_else(|| with_slashes(text).filter(|date| is_written(date.year(), text)))
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

/// `03/04/2026`, of which either may be the day.
fn day_or_month(text: &str) -> Option<String> {
    let one = Date::strptime("%d/%m/%Y", text).ok()?;
    let other = Date::strptime("%m/%d/%Y", text).ok()?;
    let is_certain = one == other || !is_written(one.year(), text);
    (!is_certain).then(|| format!("write `{one}` or `{other}`: which is the month?"))
}

/// `2026-03-02/03`, whose end is cut short, and months from which to which.
fn interval(text: &str) -> Option<String> {
    let (first, last) = text.split_once('/')?;
    if let (7, 7) = (first.len(), last.len()) {
        let [first, last] = [first, last].map(|month| day(&format!("{month}-01")));
        return Some(format!("{}/{}", first?, last?.last_of_month()));
    }
    let first = day(first).filter(|day| day.to_string() == first)?;
    let whole = format!("{}{last}", first.to_string().get(..10 - last.len().min(5))?);
    let last = day(&whole).filter(|last| whole == last.to_string() && first <= *last)?;
    Some(format!("{first}/{last}"))
}

fn month(text: &str) -> Option<String> {
    let parsed = MONTHS.iter().find_map(|notation| {
        let parsed = strtime::parse(notation, text).ok()?;
        Some((parsed.year()?, parsed.month()?))
    });
    let (year, month) = parsed.filter(|(year, _)| is_written(*year, text))?;
    Some(format!("{year:04}-{month:02}"))
}

/// A minute whose seconds are too many, or whose offset lacks a digit: `…T15:00:00Z`, `…15:00+3:00`.
fn minute_with_offset(text: &str) -> Option<String> {
    let clock = text.find(':')?;
    let sign = clock + text.get(clock..)?.find(['+', '-']).unwrap_or_default();
    let (local, offset) = text.split_at_checked(sign)?;
    let padded = match offset.as_bytes() {
        [sign @ (b'+' | b'-'), hour, b':', _, _] => {
            let minutes = offset.get(2..)?;
            format!(
                "{local}{}0{}{}",
                char::from(*sign),
                char::from(*hour),
                minutes.get(1..)?
            )
        }
        _ => text.to_owned(),
    };
    let pieces = Pieces::parse(&padded).ok()?;
    let (date, time) = (pieces.date(), pieces.time()?);
    let offset = match pieces.to_numeric_offset()? {
        offset if offset.is_zero() => "Z".to_owned(),
        offset => offset.to_string(),
    };
    let offset = if offset.len() == 3 {
        offset + ":00"
    } else {
        offset
    };
    Some(format!("{date}T{}{offset}", time.strftime("%H:%M")))
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
            ("29th November 2024", "write `2024-11-29`"),
            ("Sept 3, 2024", "write `2024-09-03`"),
            ("20240302", "write `2024-03-02`"),
            ("~2024-11-29", "write `2024-11-29~`"),
            ("about 2024-11-29", "write `2024-11-29~`"),
            ("2024-11-27/30", "write `2024-11-27/2024-11-30`"),
            ("2024-11-27/12-02", "write `2024-11-27/2024-12-02`"),
            ("2024-11/2024-12", "write `2024-11-01/2024-12-31`"),
            (
                "05/06/2024",
                "write `2024-06-05` or `2024-05-06`: which is the month?",
            ),
            ("Nov 2024", "write `2024-11`"),
            ("November 2024", "write `2024-11`"),
            ("11/2024", "write `2024-11`"),
            ("2024-03-02T15:00:00Z", "write `2024-03-02T15:00Z`"),
            ("2024-03-02T15:00:00.000Z", "write `2024-03-02T15:00Z`"),
            ("2024-03-02T15:00Z ", "write `2024-03-02T15:00Z`"),
            (
                "2024-03-02T15:00:00+03:00",
                "write `2024-03-02T15:00+03:00`",
            ),
            ("2024-03-02T15:00+3:00", "write `2024-03-02T15:00+03:00`"),
            (
                "2024-02-30",
                "there is no such day: February 2024 has 29 days",
            ),
            ("2024-13-01", "there is no month 13: months are 01 to 12"),
        ] {
            assert_eq!(repair(text, &zone).as_deref(), Some(help), "{text}");
        }
        for text in [
            "2024-11-27/26",
            "yesterday",
            "",
            "Friday",
            "30/11/24",
            "30.11.24",
            "30 Nov 24",
            "Nov 24",
            "1234567",
            "T:+",
        ] {
            assert_eq!(repair(text, &zone), None, "{text}");
        }
        assert!(repair("2024", &zone).unwrap().contains("`2024-11`"));
    }

    #[test]
    fn a_day_beside_its_part_is_repaired_as_a_day() {
        for text in ["30 Nov 2024", "2024-11-30T15:00+03:00", "2024-11-30 15:00"] {
            assert_eq!(
                repair_day(text).as_deref(),
                Some("write `2024-11-30`"),
                "{text}"
            );
        }
        assert_eq!(repair_day("Nov 2024"), None);
    }
}
