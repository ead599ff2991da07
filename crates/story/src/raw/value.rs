//! The simple values of the format.

use jsonc_parser::ast::Value;

use super::{
    object::raw_object,
    reader::{Read, ValueReader, span_of},
};
use crate::problem::{Code, MOST_MARKS, Span, is_blank, is_forbidden, pile_of_marks};

use super::kind::Day;
use crate::model::DayPart;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The bytes of the file that it takes.
    pub at: Span,
}

impl Read for Spanned<String> {
    const EXPECTED: &'static str = "a text";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        let Value::StringLit(text) = value else {
            reader.wrong_type::<Self>(&value);
            return None;
        };
        let at = span_of(&text);
        let mut value = text.value.into_owned();
        if let Some(character) = value.chars().find(|character| is_forbidden(*character)) {
            let (name, escape, help) = match character {
                '\t' => ("a tab", "\\t", "put a space in its place"),
                '\n' | '\r' => ("a line break", "\\n", "put a space in its place"),
                _ => (
                    "an invisible character",
                    "\\u",
                    "delete it; type the words around it anew if they were pasted",
                ),
            };
            let written = [character.to_string(), escape.to_owned()].into_iter();
            let spot = written
                .map(|written| reader.problems.part_of(at, &written))
                .find(|spot| *spot != at);
            reader
                .problems
                .add(
                    Code::ForbiddenCharacter,
                    spot.unwrap_or(at),
                    format!("{name}, U+{:04X}", u32::from(character)),
                    "text without line breaks and without characters that are invisible or reorder text",
                )
                .help(help);
            value.retain(|character| !is_forbidden(character));
        } else if is_blank(&value) {
            reader
                .problems
                .add(Code::Empty, at, "an empty text", "at least one character")
                .help("fill it in, or leave the field out if the format lets you");
        }
        if let Some(pile) = pile_of_marks(&value) {
            reader
                .problems
                .add(
                    Code::ForbiddenCharacter,
                    reader.problems.part_of(at, pile),
                    "marks piled upon a letter",
                    format!("at most {MOST_MARKS}, more than any language needs"),
                )
                .help("type the word anew");
            return None;
        }
        (!is_blank(&value)).then_some(Self { value, at })
    }
}

impl Read for Spanned<bool> {
    const EXPECTED: &'static str = "`true` or `false`";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        let Value::BooleanLit(boolean) = value else {
            reader.wrong_type::<Self>(&value);
            return None;
        };
        Some(Self {
            value: boolean.value,
            at: span_of(&boolean),
        })
    }
}

/// Reads a number that `parse` takes.
fn read_number<T: Copy>(
    value: Value<'_>,
    reader: &mut ValueReader<'_, '_>,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Spanned<T>>
where
    Spanned<T>: Read,
{
    let parsed = match &value {
        Value::NumberLit(number) => parse(number.value),
        _ => None,
    };
    if parsed.is_none() {
        reader.wrong_type::<Spanned<T>>(&value);
    }
    parsed.map(|number| Spanned {
        value: number,
        at: span_of(&value),
    })
}

impl Read for Spanned<u64> {
    const EXPECTED: &'static str = "a whole number from 0 on";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        read_number(value, reader, |digits| digits.parse().ok())
    }
}

impl Read for Spanned<f64> {
    const EXPECTED: &'static str = "a number";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        read_number(value, reader, |digits| {
            digits.parse().ok().filter(|n: &f64| n.is_finite())
        })
    }
}

/// A text in the story's language, or one for each language.
#[derive(Debug, Clone)]
pub enum RawText {
    /// `"…"`
    Plain(Spanned<String>),
    /// `{"en": "…", "ar": "…"}`: each tag, where it stands, and the text.
    ByLanguage(Vec<(Spanned<String>, Spanned<String>)>, Span),
}

impl RawText {
    /// The text, or the first of its languages.
    pub(crate) fn first(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Plain(text) => Some(text),
            Self::ByLanguage(texts, _) => texts.first().map(|(_, text)| text),
        }
    }
}

impl Read for RawText {
    const EXPECTED: &'static str = "a text, or an object from language tag to text";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        match value {
            Value::StringLit(_) => reader.value(value).map(Self::Plain),
            Value::Object(object) => {
                let at = span_of(&object);
                let mut texts = Vec::new();
                for property in object.properties {
                    let tag = Spanned {
                        at: span_of(&property.name),
                        value: property.name.into_string(),
                    };
                    let text = reader.field(at, &tag.value, property.value);
                    texts.extend(text.map(|text| (tag, text)));
                }
                Some(Self::ByLanguage(texts, at))
            }
            _ => {
                reader.wrong_type::<Self>(&value);
                None
            }
        }
    }
}

raw_object! {
    /// A part of a day.
    RawPartOfDay "a day and a part of it" {
        /// The day, `2024-11-29`.
        required date: Spanned<String> as Day,
        /// The part: `early` (0 to 6 h), `morning` (6 to 12), `afternoon` (12 to 18), `evening`
        /// (18 to 21) or `late` (21 to 24), in the story's time zone.
        required part: Spanned<String> as DayPart,
    }
}

/// A time in the notation of the format.
#[derive(Debug, Clone)]
pub enum RawTime {
    /// A month, a day, a minute, an interval of dates; `~` after a date for 'about'.
    Edtf(Spanned<String>),
    /// A part of a day.
    Part(RawPartOfDay),
}

impl RawTime {
    /// The bytes of the file that it takes.
    pub(crate) const fn span(&self) -> Span {
        match self {
            Self::Edtf(text) => text.at,
            Self::Part(part) => part.position,
        }
    }
}

impl Read for RawTime {
    const EXPECTED: &'static str =
        "a time such as \"2024-11-29\", or {\"date\": \"2024-11-29\", \"part\": \"afternoon\"}";

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        match value {
            Value::StringLit(_) => reader.value(value).map(Self::Edtf),
            Value::Object(_) => reader.value(value).map(Self::Part),
            _ => {
                reader.wrong_type::<Self>(&value);
                None
            }
        }
    }
}
