//! From the text of a file to raw values, in one walk over one JSON parse.

use jsonc_parser::{
    ast::{Object, ObjectProp, Value},
    common::{Range, Ranged},
};

use super::{shape::Shape, story::RawStory, syntax::Json};
use crate::problem::{Code, Location, Problems, nearest, one_of, shown};

/// Reads the text of a story file, noting whatever is wrong in `problems`. `None` if there is
/// nothing to go on with.
pub(crate) fn read(text: &str, problems: &mut Problems<'_>) -> Option<RawStory> {
    let json = Json::of(text, problems);
    let value = json.value();
    if value.is_none() && problems.is_empty() {
        let location = Location {
            path: "$".to_owned(),
            span: 0..0,
        };
        problems
            .add(
                Code::Syntax,
                &location,
                "an empty file",
                "a story as a JSON object",
            )
            .help("begin with the starter story that `cargo desk new` writes");
    }
    ValueReader {
        problems,
        path: "$".to_owned(),
    }
    .value(&value?)
}

/// A value that can be read from JSON.
pub(super) trait Read: Shape + Sized {
    /// The words of a message for what was expected.
    const EXPECTED: &'static str;

    /// The value, or `None` after noting why there is none.
    fn read(value: &Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self>;
}

/// The walk: where it is, and what it met.
pub(super) struct ValueReader<'p, 't> {
    pub(super) problems: &'p mut Problems<'t>,
    path: String,
}

impl ValueReader<'_, '_> {
    /// Reads a value that stands where the walk is.
    pub(super) fn value<T: Read>(&mut self, value: &Value<'_>) -> Option<T> {
        T::read(value, self)
    }

    /// The location of something at the walk's path.
    pub(super) fn location(&self, range: Range) -> Location {
        Location {
            path: self.path.clone(),
            span: range.start..range.end,
        }
    }

    /// Notes that a value is of another type than `T`.
    pub(super) fn wrong_type<T: Read>(&mut self, value: &Value<'_>) {
        let location = self.location(value.range());
        let help = match value {
            Value::NullKeyword(_) => "leave the field out where there is nothing to say".to_owned(),
            Value::NumberLit(number)
                if T::EXPECTED.contains("whole") && number.value.contains('.') =>
            {
                "choose a smaller unit, in which the number is whole".to_owned()
            }
            Value::NumberLit(_) | Value::BooleanLit(_) if T::EXPECTED.starts_with("a text") => {
                "put it in double quotation marks".to_owned()
            }
            Value::StringLit(_) if T::EXPECTED.contains("number") => {
                "write the number without quotation marks".to_owned()
            }
            _ => format!("write {} here: {}", T::EXPECTED, T::shape()),
        };
        self.problems
            .add(Code::WrongType, &location, name_of(value), T::EXPECTED)
            .help(help);
    }

    /// Remembers that something of the value where the walk is could not be read.
    pub(super) fn lose_here(&mut self) {
        self.problems.lose(self.path.clone());
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
        Value::StringLit(text) => format!("the text \"{}\"", shown(&text.value)),
        Value::NumberLit(number) => format!("the number {}", shown(number.value)),
        Value::BooleanLit(boolean) => format!("`{}`", boolean.value),
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::NullKeyword(_) => "`null`".to_owned(),
    }
}

impl<T: Read> Read for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn read(value: &Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        let Value::Array(array) = value else {
            reader.wrong_type::<Self>(value);
            return None;
        };
        let mut list = Vec::with_capacity(array.elements.len());
        for (index, element) in array.elements.iter().enumerate() {
            match reader.within(&format!("[{index}]"), |reader| reader.value(element)) {
                Some(element) => list.push(element),
                None => reader.lose_here(),
            }
        }
        Some(list)
    }
}

/// The fields of one object while it is read.
pub(super) struct Fields<'r, 'o, 'p, 't> {
    reader: &'r mut ValueReader<'p, 't>,
    /// Each field once, under the name that it has or was meant to have.
    named: Vec<(String, &'o ObjectProp<'o>)>,
    /// The location of the object.
    pub(super) at: Location,
}

impl<'r, 'o, 'p, 't> Fields<'r, 'o, 'p, 't> {
    /// The fields of `value`, if it is an object; `known` are the names that it may have.
    pub(super) fn of<T: Read>(
        value: &'o Value<'o>,
        known: &[&str],
        reader: &'r mut ValueReader<'p, 't>,
    ) -> Option<Self> {
        let Value::Object(object) = value else {
            reader.wrong_type::<T>(value);
            return None;
        };
        let at = reader.location(object.range);
        let mut fields = Self {
            reader,
            named: Vec::with_capacity(object.properties.len()),
            at,
        };
        for property in &object.properties {
            fields.add(property, known, object);
        }
        Some(fields)
    }

    fn add(&mut self, property: &'o ObjectProp<'o>, known: &[&str], object: &Object<'_>) {
        let written = property.name.as_str();
        let location = self.reader.location(property.name.range());
        let is_there = |name: &str| object.properties.iter().any(|p| p.name.as_str() == name);
        if self.named.iter().any(|(name, _)| name == written) {
            self.reader
                .problems
                .add(
                    Code::DuplicateField,
                    &location,
                    format!("`{}` again", shown(written)),
                    "each field once",
                )
                .help("keep one of the two");
        } else if known.contains(&written) {
            self.named.push((written.to_owned(), property));
        } else {
            let meant = nearest(written, known.iter().copied());
            self.reader
                .problems
                .add(
                    Code::UnknownField,
                    &location,
                    format!("the field `{}`", shown(written)),
                    one_of(known.iter().copied()),
                )
                .help(meant.map_or_else(
                    || "remove it".to_owned(),
                    |meant| format!("did you mean `{meant}`?"),
                ));
            // A misspelt field is read as what it was meant to be: it is there, and what it
            // holds is checked.
            if let Some(meant) =
                meant.filter(|meant| !is_there(meant) && self.find(meant).is_none())
            {
                self.named.push((meant.to_owned(), property));
            }
        }
    }

    fn find(&self, name: &str) -> Option<&'o ObjectProp<'o>> {
        let field = self.named.iter().find(|(known, _)| known == name);
        field.map(|(_, property)| *property)
    }

    /// A field that may be missing.
    pub(super) fn optional<T: Read>(&mut self, name: &str) -> Option<T> {
        let property = self.find(name)?;
        self.reader.within(&format!(".{name}"), |reader| {
            let value = reader.value(&property.value);
            if value.is_none() {
                reader.lose_here();
            }
            value
        })
    }

    /// A field that must be there.
    pub(super) fn required<T: Read>(&mut self, name: &str) -> Option<T> {
        if self.find(name).is_none() {
            self.reader
                .problems
                .add(
                    Code::MissingField,
                    &self.at.opening(),
                    format!("no field `{name}`"),
                    T::EXPECTED,
                )
                .help(format!("add `\"{name}\": {}`", T::shape()));
            self.reader
                .within(&format!(".{name}"), ValueReader::lose_here);
        }
        self.optional(name)
    }

    /// A list that must be there, though it may be empty.
    pub(super) fn list<T: Read>(&mut self, name: &str) -> Vec<T> {
        self.required(name).unwrap_or_default()
    }

    /// A list that must be there and hold something.
    pub(super) fn filled_list<T: Read>(&mut self, name: &str) -> Vec<T> {
        let list = self.list(name);
        if let (true, Some(property)) = (list.is_empty(), self.find(name)) {
            self.reader.within(&format!(".{name}"), |reader| {
                let location = reader.location(property.value.range());
                // An element that was there and could not be read is noted already.
                if !reader.problems.is_lost(&location.path) {
                    reader
                        .problems
                        .add(
                            Code::Empty,
                            &location,
                            "an empty list",
                            format!("at least {}", T::EXPECTED),
                        )
                        .help("add what belongs here, or remove the object that holds the list");
                    reader.lose_here();
                }
            });
        }
        list
    }

    /// A list that may be missing, which is the same as empty.
    pub(super) fn optional_list<T: Read>(&mut self, name: &str) -> Vec<T> {
        self.optional(name).unwrap_or_default()
    }
}
