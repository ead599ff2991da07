//! From the text of a file to raw values, in one walk over one JSON parse.

use jsonc_parser::{
    ast::{ObjectProp, Value},
    common::Ranged,
};

use super::{shape::Shape, story::RawStory, syntax::Json};
use crate::problem::{Code, Problems, Span, nearest, one_of, shown};

/// Reads the story of a file, noting whatever is wrong in `problems`. `None` if there is nothing to
/// go on with.
pub(crate) fn read(json: &Json<'_>, problems: &mut Problems<'_>) -> Option<RawStory> {
    let value = json.value();
    if value.is_none() && problems.is_empty() {
        problems
            .add(
                Code::Syntax,
                Span::default(),
                "an empty file",
                "a story as a JSON object",
            )
            .help("begin with the starter story that `cargo desk new` writes");
    }
    ValueReader {
        problems,
        field: (Span::default(), String::new()),
    }
    .value(value?)
}

/// A value that can be read from JSON.
pub(super) trait Read: Shape + Sized {
    /// The words of a message for what was expected.
    const EXPECTED: &'static str;

    /// The value, or `None` after noting why there is none. It takes what was parsed, so that a
    /// large file is not held twice.
    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self>;
}

/// The walk: where it is, and what it met.
pub(super) struct ValueReader<'p, 't> {
    pub(super) problems: &'p mut Problems<'t>,
    /// The object and its field that the walk is in.
    field: (Span, String),
}

impl ValueReader<'_, '_> {
    /// Reads a value that stands where the walk is.
    pub(super) fn value<T: Read>(&mut self, value: Value<'_>) -> Option<T> {
        T::read(value, self)
    }

    /// Notes that a value is of another type than `T`.
    pub(super) fn wrong_type<T: Read>(&mut self, value: &Value<'_>) {
        let help = match value {
            Value::NullKeyword(_) => "leave the field out where there is nothing to say".to_owned(),
            Value::NumberLit(number)
                if T::EXPECTED.contains("whole") && number.value.contains('.') =>
            {
                "choose a smaller unit, in which the number is whole".to_owned()
            }
            Value::NumberLit(number)
                if T::EXPECTED.contains("whole") && !number.value.starts_with('-') =>
            {
                "write a number of at most 19 digits".to_owned()
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
            .add(Code::WrongType, span_of(value), name_of(value), T::EXPECTED)
            .help(help);
    }

    /// Remembers that something of the field where the walk is could not be read.
    pub(super) fn lose_here(&mut self) {
        let (object, field) = &self.field;
        self.problems.lose(*object, field);
    }

    /// Reads a field of an object; remembers it if it cannot be read.
    pub(super) fn field<T: Read>(
        &mut self,
        object: Span,
        name: &str,
        value: Value<'_>,
    ) -> Option<T> {
        let outer = std::mem::replace(&mut self.field, (object, name.to_owned()));
        let value = self.value(value);
        if value.is_none() {
            self.lose_here();
        }
        self.field = outer;
        value
    }
}

/// The bytes of what was parsed.
pub(super) fn span_of(parsed: &impl Ranged) -> Span {
    Span::from(parsed.start()..parsed.end())
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

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        let Value::Array(array) = value else {
            reader.wrong_type::<Self>(&value);
            return None;
        };
        let mut list = Vec::with_capacity(array.elements.len());
        for element in array.elements {
            match reader.value(element) {
                Some(element) => list.push(element),
                None => reader.lose_here(),
            }
        }
        Some(list)
    }
}

/// A large part that most objects do not have takes no room in them.
impl<T: Read> Read for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn read(value: Value<'_>, reader: &mut ValueReader<'_, '_>) -> Option<Self> {
        reader.value(value).map(Self::new)
    }
}

/// The fields of one object while it is read.
pub(super) struct Fields<'r, 'o, 'p, 't> {
    reader: &'r mut ValueReader<'p, 't>,
    /// Each field once, under the name that it has or was meant to have, until it is read.
    named: Vec<(String, ObjectProp<'o>)>,
    /// The bytes of the object.
    pub(super) at: Span,
    /// The words for what the next field is expected to hold, where it has a kind.
    expected: Option<fn() -> String>,
}

impl<'r, 'o, 'p, 't> Fields<'r, 'o, 'p, 't> {
    /// The fields of `value`, if it is an object; `known` are the names that it may have.
    pub(super) fn of<T: Read>(
        value: Value<'o>,
        known: &[&str],
        reader: &'r mut ValueReader<'p, 't>,
    ) -> Option<Self> {
        let Value::Object(object) = value else {
            reader.wrong_type::<T>(&value);
            return None;
        };
        let at = span_of(&object);
        let known_ones = |name: &&&str| {
            let mut written = object.properties.iter();
            written.any(|property| property.name.as_str() == **name)
        };
        let there: Vec<&str> = known.iter().filter(known_ones).copied().collect();
        let mut fields = Self {
            reader,
            named: Vec::with_capacity(object.properties.len()),
            at,
            expected: None,
        };
        for property in object.properties {
            fields.add(property, known, &there);
        }
        Some(fields)
    }

    fn add(&mut self, property: ObjectProp<'o>, known: &[&str], there: &[&str]) {
        let written = property.name.as_str().to_owned();
        let span = span_of(&property.name);
        if self.find(&written).is_some() {
            self.reader
                .problems
                .add(
                    Code::DuplicateField,
                    span,
                    format!("`{}` again", shown(&written)),
                    "each field once",
                )
                .help("keep one of the two");
        } else if known.contains(&written.as_str()) {
            self.named.push((written, property));
        } else {
            let meant = nearest(&written, known.iter().copied());
            self.reader
                .problems
                .add(
                    Code::UnknownField,
                    span,
                    format!("the field `{}`", shown(&written)),
                    one_of(known.iter().copied()),
                )
                .help(meant.map_or_else(
                    || "remove it".to_owned(),
                    |meant| format!("did you mean `{meant}`?"),
                ));
            // A misspelt field is read as what it was meant to be: it is there, and what it
            // holds is checked.
            if let Some(meant) =
                meant.filter(|meant| !there.contains(meant) && self.find(meant).is_none())
            {
                self.named.push((meant.to_owned(), property));
            }
        }
    }

    /// The position of a field among those that are not read yet.
    fn find(&self, name: &str) -> Option<usize> {
        self.named.iter().position(|(known, _)| known == name)
    }

    /// The next field's kind of text, by what is expected of it.
    pub(super) fn of_kind(&mut self, expected: Option<fn() -> String>) -> &mut Self {
        self.expected = expected;
        self
    }

    /// A field that may be missing.
    pub(super) fn optional<T: Read>(&mut self, name: &str) -> Option<T> {
        let (_, property) = self.named.swap_remove(self.find(name)?);
        self.reader.field(self.at, name, property.value)
    }

    /// A field that must be there.
    pub(super) fn required<T: Read>(&mut self, name: &str) -> Option<T> {
        if self.find(name).is_none() {
            self.reader
                .problems
                .add(
                    Code::MissingField,
                    self.at.opening(),
                    format!("no field `{name}`"),
                    self.expected
                        .map_or_else(|| T::EXPECTED.to_owned(), |of_kind| of_kind()),
                )
                .help(format!("add `\"{name}\": {}`", T::shape()));
            self.reader.problems.lose(self.at, name);
        }
        self.optional(name)
    }

    /// A list that must be there, though it may be empty.
    pub(super) fn list<T: Read>(&mut self, name: &str) -> Vec<T> {
        // A kind is that of an element.
        self.expected = None;
        self.required(name).unwrap_or_default()
    }

    /// A list that must be there and hold something.
    pub(super) fn filled_list<T: Read>(&mut self, name: &str) -> Vec<T> {
        let mut named = self.named.iter();
        let field = named.find(|(known, _)| known == name);
        let span = field.map(|(_, property)| span_of(&property.value));
        let list = self.list(name);
        // An element that was there and could not be read is noted already.
        let is_lost = self.reader.problems.is_lost(self.at, name);
        if let Some(span) = span.filter(|_| list.is_empty() && !is_lost) {
            self.reader
                .problems
                .add(
                    Code::Empty,
                    span,
                    "an empty list",
                    format!("at least {}", T::EXPECTED),
                )
                .help("add what belongs here, or remove the object that holds the list");
            self.reader.problems.lose(self.at, name);
        }
        list
    }

    /// A list that may be missing, which is the same as empty.
    pub(super) fn optional_list<T: Read>(&mut self, name: &str) -> Vec<T> {
        self.optional(name).unwrap_or_default()
    }
}
