//! The format as a document: every object, field and word of the schema.

use std::fmt::Write;

use serde_json::{Map, Value};

/// The format in Markdown, made from the schema.
pub(crate) fn markdown() -> serde_json::Result<String> {
    let schema = serde_json::to_value(story::schema())?;
    let definitions = object(&schema, "$defs");
    let mut page = String::from(INTRODUCTION);
    section(&mut page, "Story", &schema);
    for (name, definition) in definitions {
        section(&mut page, name, definition);
    }
    Ok(page)
}

const INTRODUCTION: &str = "# The story file

Made from the types of `crates/story/src/raw` by `cargo desk schema --markdown`. [editors.md](editors.md) tells how to write one;
a field in bold must be there.
";

fn object<'v>(value: &'v Value, field: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value[field].as_object().into_iter().flat_map(Map::iter)
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_default()
}

fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}

/// A section on an object, a vocabulary, or a value of several forms.
fn section(page: &mut String, name: &str, definition: &Value) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "\n## {name}\n");
    let about = text(definition, "description");
    if !about.is_empty() {
        let _ = writeln!(page, "{about}\n");
    }
    if definition["properties"].is_object() {
        let _ = writeln!(page, "| field | holds | what |\n| --- | --- | --- |");
        let required: Vec<&str> = list(definition, "required")
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let is_required = |name: &str| required.contains(&name);
        let mut fields: Vec<_> = object(definition, "properties").collect();
        fields.sort_by_key(|(name, _)| !is_required(name));
        for (name, field) in fields {
            let bold = if is_required(name) { "**" } else { "" };
            let (holds, what) = (holds(field), text(field, "description"));
            let _ = writeln!(page, "| {bold}`{name}`{bold} | {holds} | {what} |");
        }
    }
    let words = list(definition, "oneOf");
    if !words.is_empty() {
        let _ = writeln!(page, "| word | means |\n| --- | --- |");
        for word in words {
            let (word, means) = (text(word, "const"), text(word, "description"));
            let _ = writeln!(page, "| `{word}` | {means} |");
        }
    }
    for form in list(definition, "anyOf") {
        let _ = writeln!(page, "- {}", holds(form));
    }
}

/// The content of a value, in a few words.
fn holds(value: &Value) -> String {
    if let Some(name) = text(value, "$ref").strip_prefix("#/$defs/") {
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(word) = value["const"].as_str() {
        return format!("`{word}`");
    }
    match text(value, "type") {
        "array" => format!("list of {}", holds(&value["items"])),
        "object" => "an object from language tag to text".to_owned(),
        _ => text(value, "title").to_owned(),
    }
}
