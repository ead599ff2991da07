//! From the text of a file to raw values, in one walk over one JSON parse.

use jsonc_parser::{
    CollectOptions, ParseOptions,
    ast::{Object, Value},
    common::{Range, Ranged},
    parse_to_ast,
};

use super::story::RawStory;
use crate::problem::{Code, Place, Problems, did_you_mean, one_of};

/// Strict JSON: nothing that other programs could not read.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// What a hurried hand leaves behind: read on past it, to check the rest.
const LENIENT: ParseOptions = ParseOptions {
    allow_comments: true,
    allow_loose_object_property_names: true,
    allow_trailing_commas: true,
    allow_missing_commas: true,
    allow_single_quoted_strings: true,
    ..STRICT
};

/// Reads the text of a story file, noting whatever is wrong in `problems`. `None` if there is
/// nothing to go on with.
pub(crate) fn read(text: &str, problems: &mut Problems<'_>) -> Option<RawStory> {
    let collect = CollectOptions::default();
    let strict = parse_to_ast(text, &collect, &STRICT);
    if let Err(error) = &strict {
        let range = error.range();
        let place = Place {
            path: "$".to_owned(),
            span: range.start..range.end,
        };
        let found = error.kind().to_string();
        problems.add(Code::Syntax, &place, lower_first(&found), "JSON").help(
            "look here and just before: a comma, a quotation mark or a bracket is missing or too many",
        );
    }
    let value = match strict {
        Ok(parsed) => parsed.value,
        Err(_) => parse_to_ast(text, &collect, &LENIENT)
            .ok()
            .and_then(|parsed| parsed.value),
    };
    let Some(value) = value else {
        if problems.is_empty() {
            let place = Place {
                path: "$".to_owned(),
                span: 0..text.len(),
            };
            problems.add(
                Code::Syntax,
                &place,
                "an empty file",
                "a story as a JSON object",
            );
        }
        return None;
    };
    Reader {
        problems,
        path: "$".to_owned(),
    }
    .value(&value)
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// A value that can be read from JSON.
pub(super) trait Read: Sized {
    /// What a message says was expected.
    const EXPECTED: &'static str;

    /// The value, or `None` after noting why there is none.
    fn read(value: &Value<'_>, reader: &mut Reader<'_, '_>) -> Option<Self>;
}

/// The walk: where it is, and what it met.
pub(super) struct Reader<'p, 't> {
    pub(super) problems: &'p mut Problems<'t>,
    path: String,
}

impl Reader<'_, '_> {
    /// Reads a value that stands where the walk is.
    pub(super) fn value<T: Read>(&mut self, value: &Value<'_>) -> Option<T> {
        T::read(value, self)
    }

    /// The place of something at the walk's path.
    pub(super) fn place(&self, range: Range) -> Place {
        Place {
            path: self.path.clone(),
            span: range.start..range.end,
        }
    }

    /// Notes that a value is of another type than `T`.
    pub(super) fn wrong_type<T: Read>(&mut self, value: &Value<'_>) {
        let place = self.place(value.range());
        let note = self
            .problems
            .add(Code::WrongType, &place, name_of(value), T::EXPECTED);
        if matches!(value, Value::NullKeyword(_)) {
            note.help("leave the field out where there is nothing to say");
        }
    }

    /// Runs `step` with the path grown by `segment`.
    pub(super) fn within<T>(&mut self, segment: &str, step: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push_str(segment);
        let result = step(self);
        self.path.truncate(length);
        result
    }
}

fn name_of(value: &Value<'_>) -> String {
    match value {
        Value::StringLit(text) => format!("the text \"{}\"", text.value),
        Value::NumberLit(number) => format!("the number {}", number.value),
        Value::BooleanLit(boolean) => format!("`{}`", boolean.value),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::NullKeyword(_) => "`null`".to_owned(),
    }
}

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn read(value: &Value<'_>, reader: &mut Reader<'_, '_>) -> Option<Self> {
        let Value::Array(array) = value else {
            reader.wrong_type::<Self>(value);
            return None;
        };
        let read = |(index, element): (usize, &Value<'_>)| {
            reader.within(&format!("[{index}]"), |reader| reader.value(element))
        };
        Some(array.elements.iter().enumerate().filter_map(read).collect())
    }
}

/// The fields of one object while it is read.
pub(super) struct Fields<'r, 'o, 'p, 't> {
    reader: &'r mut Reader<'p, 't>,
    object: &'o Object<'o>,
    /// Where the object stands.
    pub(super) at: Place,
}

impl<'r, 'o, 'p, 't> Fields<'r, 'o, 'p, 't> {
    /// The fields of `value`, if it is an object; `known` are the names that it may have.
    pub(super) fn of<T: Read>(
        value: &'o Value<'o>,
        known: &[&str],
        reader: &'r mut Reader<'p, 't>,
    ) -> Option<Self> {
        let Value::Object(object) = value else {
            reader.wrong_type::<T>(value);
            return None;
        };
        let mut seen: Vec<&str> = Vec::new();
        for property in &object.properties {
            let name = property.name.as_str();
            let place = reader.place(property.name.range());
            if seen.contains(&name) {
                reader
                    .problems
                    .add(
                        Code::DuplicateField,
                        &place,
                        format!("`{name}` again"),
                        "each field once",
                    )
                    .help("keep one of the two");
            } else if !known.contains(&name) {
                let help = did_you_mean(name, known.iter().copied())
                    .unwrap_or_else(|| "remove it".to_owned());
                reader
                    .problems
                    .add(
                        Code::UnknownField,
                        &place,
                        format!("the field `{name}`"),
                        one_of(known.iter().copied()),
                    )
                    .help(help);
            }
            seen.push(name);
        }
        let at = reader.place(object.range);
        Some(Self { reader, object, at })
    }

    /// A field that may be missing.
    pub(super) fn optional<T: Read>(&mut self, name: &str) -> Option<T> {
        let property = self
            .object
            .properties
            .iter()
            .find(|p| p.name.as_str() == name)?;
        self.reader
            .within(&format!(".{name}"), |reader| reader.value(&property.value))
    }

    /// A field that must be there.
    pub(super) fn required<T: Read>(&mut self, name: &str) -> Option<T> {
        if !self
            .object
            .properties
            .iter()
            .any(|p| p.name.as_str() == name)
        {
            // The opening brace is enough to show which object it is.
            let mut place = self.at.clone();
            place.span.end = place.span.end.min(place.span.start + 1);
            self.reader
                .problems
                .add(
                    Code::MissingField,
                    &place,
                    format!("no field `{name}`"),
                    T::EXPECTED,
                )
                .help(format!("add `\"{name}\": …`"));
        }
        self.optional(name)
    }

    /// A list that must be there, though it may be empty.
    pub(super) fn list<T: Read>(&mut self, name: &str) -> Vec<T> {
        self.required(name).unwrap_or_default()
    }

    /// A list that may be missing, which is the same as empty.
    pub(super) fn optional_list<T: Read>(&mut self, name: &str) -> Vec<T> {
        self.optional(name).unwrap_or_default()
    }
}
