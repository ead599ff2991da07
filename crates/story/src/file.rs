//! The text of a file, whatever its encoding.

use crate::problem::{Code, Location, Problem};

/// The text of a file, and what is wrong with its encoding, if anything is.
#[derive(Debug, Clone)]
pub struct FileText {
    /// The text, as far as it can be read.
    pub text: String,
    /// The mistake in the encoding.
    pub problem: Option<Problem>,
}

impl FileText {
    /// Reads the bytes of a file. A file that is not UTF-8 is a mistake, and is read all the same.
    pub fn of(bytes: Vec<u8>) -> Self {
        // Without a mark, every other byte of most texts is zero.
        let zeros = |offset: usize| {
            let every_other = bytes.iter().skip(offset).step_by(2).take(64);
            let count = every_other.clone().count();
            every_other.filter(|byte| **byte == 0).count() * 2 > count
        };
        let is_little_endian = bytes.starts_with(&[0xFF, 0xFE]) || zeros(1);
        let is_big_endian = bytes.starts_with(&[0xFE, 0xFF]) || zeros(0);
        if is_little_endian || is_big_endian {
            let units = bytes.chunks(2).map(|pair| {
                let pair =
                    [pair.first(), pair.get(1)].map(|byte| byte.copied().unwrap_or_default());
                if is_little_endian {
                    u16::from_le_bytes(pair)
                } else {
                    u16::from_be_bytes(pair)
                }
            });
            let text: String = char::decode_utf16(units)
                .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect();
            let problem = problem(&text, 0, "a file in UTF-16".to_owned());
            let problem = Some(problem);
            return Self { text, problem };
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self {
                text,
                problem: None,
            },
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let byte = error.as_bytes().get(at).copied().unwrap_or_default();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let meant = char::from(byte);
                let found = if meant.is_alphabetic() {
                    format!(
                        "the byte {byte:02X}, which is no UTF-8; `{meant}` in Windows-1252 and Latin-1"
                    )
                } else {
                    format!("the byte {byte:02X}, which is no UTF-8")
                };
                let problem = Some(problem(&text, at, found));
                Self { text, problem }
            }
        }
    }
}

fn problem(text: &str, at: usize, found: String) -> Problem {
    let before = text.get(..at).unwrap_or_default();
    let length = text
        .get(at..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Problem {
        code: Code::Encoding,
        location: Location {
            path: "$".to_owned(),
            span: (at..at + length).into(),
        },
        line: before.matches('\n').count() + 1,
        column: line.chars().count() + 1,
        found,
        expected: "a file in UTF-8".to_owned(),
        help: Some("save it as UTF-8: most programs offer that under ‘Save as’".to_owned()),
        see_also: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_right_with_and_without_a_mark() {
        for text in ["{\"é\": 1}", "\u{FEFF}{}", "", "a"] {
            let file = FileText::of(text.as_bytes().to_vec());
            assert_eq!((file.text.as_str(), file.problem), (text, None));
        }
    }

    #[test]
    fn another_encoding_is_named_where_it_shows_and_read_all_the_same() {
        let latin = FileText::of(b"{\n \"caf\xE9\": 1}".to_vec());
        let problem = latin.problem.unwrap();
        assert_eq!((problem.line, problem.column), (2, 6));
        assert!(
            problem.found.contains("`é` in Windows-1252"),
            "{}",
            problem.found
        );
        assert_eq!(latin.text, "{\n \"caf\u{FFFD}\": 1}");
        let text = "{\"a\": \"ب\"}";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            let file = FileText::of(bytes);
            assert_eq!(file.text, text);
            assert_eq!(file.problem.unwrap().found, "a file in UTF-16");
        }
    }
}
