//! The JSON Schema of the format (2020-12), from the raw objects, their doc comments and the
//! vocabularies.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value, json};

use super::{
    RawStory, RawText, RawTime, Spanned,
    kind::{Address, Day, Format, Id, Language, WarningCode},
};
use crate::{
    model::Vocabulary,
    problem::{Code, Severity},
};

/// The schema of a story file, which editors' programs complete and explain fields by.
pub fn schema() -> Schema {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<RawStory>();
    schema.insert("title".to_owned(), json!("A story for Claim Explorer"));
    schema
}

/// A field of an object.
pub(super) struct Field {
    /// The name in the file.
    pub(super) name: String,
    /// The content, in words.
    pub(super) about: &'static str,
    /// The presence, as the object declares it.
    pub(super) presence: &'static str,
    /// The schema of the value; of an element, where it is a list.
    pub(super) schema: Schema,
}

impl Field {
    fn is_list(&self) -> bool {
        self.presence.ends_with("list")
    }

    fn is_required(&self) -> bool {
        !self.presence.starts_with("optional")
    }

    fn schema(&self) -> Value {
        let value = self.schema.clone().to_value();
        let mut schema = if self.is_list() {
            let least = usize::from(self.presence == "filled_list");
            json!({ "type": "array", "items": value, "minItems": least })
        } else {
            value
        };
        // Beside a reference, a description takes the place of the one that it leads to.
        if let Value::Object(schema) = &mut schema {
            schema.insert("description".to_owned(), json!(self.about.trim()));
        }
        schema
    }
}

/// The schema of an object with these fields, and no others.
pub(super) fn object_schema(about: &str, fields: &[Field]) -> Schema {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.clone(), field.schema()))
        .collect();
    let required = fields.iter().filter(|field| field.is_required());
    let required: Vec<&str> = required.map(|field| field.name.as_str()).collect();
    json_schema!({
        "type": "object",
        "description": about.trim(),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// The schema of a closed vocabulary: each word, and what it means.
pub(crate) fn vocabulary_schema<V: Vocabulary>() -> Schema {
    let words = V::ALL
        .iter()
        .map(|value| json!({ "const": value.word(), "description": value.meaning() }));
    json_schema!({ "oneOf": words.collect::<Vec<_>>() })
}

/// Declares the schema of a value that has no parts.
macro_rules! plain_schema {
    ($($type:ty, $name:literal: $schema:tt;)+) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

plain_schema! {
    Spanned<String>, "Text": { "title": "text", "type": "string", "pattern": "\\S" };
    Spanned<bool>, "YesOrNo": { "title": "`true` or `false`", "type": "boolean" };
    Spanned<u64>, "WholeNumber": { "title": "whole number", "type": "integer", "minimum": 0 };
    Spanned<f64>, "Number": { "title": "number", "type": "number" };
    Id, "Id": { "title": "id", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$" };
    Address, "Address": { "title": "address", "type": "string", "pattern": "^https?://[^/\\s][^\\s]*$" };
    Language, "Language": { "title": "language tag", "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" };
    Format, "Format": { "const": "claim-explorer/1" };
    Day, "Day": { "title": "day", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" };
}

impl JsonSchema for WarningCode {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes = Code::ALL.iter();
        let warnings = codes.filter(|code| code.severity() == Severity::Warning);
        let words =
            warnings.map(|code| json!({ "const": code.word(), "description": code.meaning() }));
        json_schema!({ "oneOf": words.collect::<Vec<_>>() })
    }
}

impl JsonSchema for RawText {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<Spanned<String>>();
        json_schema!({
            "description": "A text in the story’s language, or an object from language tag to text.",
            "anyOf": [
                text,
                {
                    "type": "object",
                    "propertyNames": generator.subschema_for::<Language>(),
                    "additionalProperties": text,
                    "minProperties": 1,
                },
            ],
        })
    }
}

impl JsonSchema for RawTime {
    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let day = r"\d{4}-\d{2}-\d{2}";
        let pattern = format!(
            r"^(\d{{4}}-\d{{2}}~?|{day}~?(/{day}~?)?|{day}T\d{{2}}:\d{{2}}(Z|[+-]\d{{2}}:\d{{2}})~?)$"
        );
        json_schema!({
            "description": "A month, a day, a minute with its offset from UTC, an interval of days, \
                each with `~` for about; or a day and a part of it.",
            "anyOf": [
                { "title": "text: `2024-11`, `2024-11-29`, `2024-11-29T15:00+03:00`, `2024-11-27/2024-11-30`",
                    "type": "string", "pattern": pattern },
                generator.subschema_for::<super::RawPartOfDay>(),
            ],
        })
    }
}
