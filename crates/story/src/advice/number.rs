//! Numbers in words that count something.

use super::texts::words;

/// Words beside which a number is a day or an hour.
const OF_TIME: [&str; 27] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "am",
    "pm",
    "o'clock",
];

/// Words after which a number is a name.
const NUMBERED: [&str; 14] = [
    "article",
    "chapter",
    "count",
    "flight",
    "gate",
    "line",
    "no",
    "nos",
    "number",
    "page",
    "paragraph",
    "room",
    "rule",
    "section",
];

/// Words after which a number tells what is known already: 'the two sides'.
const DEFINITE: [&str; 7] = ["the", "these", "those", "all", "both", "other", "last"];

/// Numbers that are written out.
const WRITTEN_OUT: [&str; 37] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "dozen",
    "dozens",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "scores",
];

/// A number in a text that counts something: no year, no time of day, no part of a date or of a
/// name, such as `line 2`.
pub(super) fn number(text: &str) -> Option<&str> {
    let found: Vec<(usize, &str)> = words(text).filter(|(_, word)| !word.is_empty()).collect();
    let is_of = |list: &[&str], at: Option<usize>| {
        let word = at.and_then(|at| found.get(at));
        word.is_some_and(|(_, word)| list.contains(&word.to_lowercase().as_str()))
    };
    let mut numbered = found.iter().enumerate();
    let (_, (at, word)) = numbered.find(|(position, (at, word))| {
        let (before, after) = (position.checked_sub(1), Some(position + 1));
        let is_of_time = is_of(&OF_TIME, before) || is_of(&OF_TIME, after);
        let is_name = is_of(&NUMBERED, before);
        let is_in_digits = is_in_digits(word) && !is_year(word) && !is_part(text, *at, word);
        // Only 'scores of' counts.
        let is_score = word.eq_ignore_ascii_case("scores") && !is_of(&["of"], after);
        let is_written_out = is_written_out(word) && !is_of(&DEFINITE, before) && !is_score;
        (is_in_digits || is_written_out) && !is_of_time && !is_name
    })?;
    text.get(*at..at + word.len() + thousands(text, at + word.len()))
}

/// Whether a word is a number in digits, of whatever script, perhaps with an `m` for million.
fn is_in_digits(word: &str) -> bool {
    let suffixes = ["bn", "mn", "m", "k"];
    let bare = suffixes.iter().find_map(|suffix| word.strip_suffix(suffix));
    let bare = bare.unwrap_or(word);
    !bare.is_empty() && bare.chars().all(char::is_numeric)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// Whether a word is a number that is written out, as `thirty-one` is.
fn is_written_out(word: &str) -> bool {
    let first = word.split('-').next().unwrap_or_default().to_lowercase();
    let is_compound = word.contains('-');
    WRITTEN_OUT.contains(&first.as_str()) && (!is_compound || first.ends_with("ty"))
}

/// The length of what goes on a number by its thousands, `,500` of `32,500`.
fn thousands(text: &str, at: usize) -> usize {
    let mut length = 0;
    while let Some(group) = text.get(at + length..at + length + 4)
        && group.starts_with(',')
        && group.chars().skip(1).all(|c| c.is_ascii_digit())
    {
        length += group.len();
    }
    length
}

/// Whether digits are a part of a time of day, of a date, of a result or of a number with a decimal
/// point.
fn is_part(text: &str, at: usize, digits: &str) -> bool {
    let after = text.get(at + digits.len()..).unwrap_or_default();
    let before = text.get(..at).unwrap_or_default();
    let follows = |mark: char| {
        let rest = after.strip_prefix(mark);
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let precedes = |mark: char| {
        let rest = before.strip_suffix(mark);
        rest.is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
    };
    [':', '.', '/', '–']
        .into_iter()
        .any(|mark| follows(mark) || precedes(mark))
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_number_counts_something() {
        for (text, found) in [
            ("killed 200 of them", Some("200")),
            ("Hundreds were hurt", Some("Hundreds")),
            ("the worst since 2020", None),
            ("on 27 November", None),
            ("on November 27", None),
            ("at 15:00 sharp", None),
            ("4.8 milligrams in Line 2", None),
            ("killed 3. And more", Some("3")),
            ("no more than 32,500, it says", Some("32,500")),
            ("3, 400 and more", Some("3")),
            ("a 13-year war", None),
            ("nobody", None),
            ("killing four people, including two students", Some("four")),
            ("a dozen fled", Some("dozen")),
            ("1.5 million fled", Some("million")),
            ("cost $5m", Some("5m")),
            ("scores of people", Some("scores")),
            ("Thirty-one died", Some("Thirty-one")),
            ("٢٠٠ قتيل", Some("٢٠٠")),
            ("the scores were level", None),
            ("one of the two sides", None),
            ("at 3 pm", None),
            ("on 3 Nov", None),
            ("24/7 since 9/11", None),
            ("on 02/03/2026", None),
            ("it ended 3–2", None),
            ("flight 370 and No. 10", None),
        ] {
            assert_eq!(number(text), found, "{text}");
        }
    }
}
