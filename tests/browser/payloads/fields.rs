//! The fields of a story file that hold a text or a link, found by trying.

use serde_json::Value;
use story::Story;

/// A field: the places in the file that have to be given the same text at once, since one quotes the
/// other.
pub(crate) struct Field(pub Vec<String>);

impl Field {
    /// Puts a text into the field.
    pub(crate) fn put(&self, file: &mut Value, text: &str) {
        for place in &self.0 {
            if let Some(value) = file.pointer_mut(place) {
                *value = text.into();
            }
        }
    }
}

/// The fields of a file that take this text.
pub(crate) fn fields(file: &Value, text: &str) -> Vec<Field> {
    let mut places = Vec::new();
    add_places(file, String::new(), &mut places);
    let is_quoted = |place: &&String| place.contains("/quotes/");
    let quotes: Vec<String> = places.iter().filter(is_quoted).cloned().collect();
    let fields = places.into_iter().filter(|place| !place.contains("/quotes/"));
    let fields = fields.map(|place| {
        let quoting = place.strip_suffix("/excerpt").map(|whole| format!("{whole}/quotes/"));
        let of_it = |quote: &&String| quoting.as_ref().is_some_and(|start| quote.starts_with(start));
        let mut together: Vec<String> = quotes.iter().filter(of_it).cloned().collect();
        together.push(place);
        Field(together)
    });
    fields.filter(|field| told(file, &[field], text).is_some()).collect()
}

/// The story that the file tells with a text in each of these fields, if it is one then.
pub(crate) fn told(file: &Value, fields: &[&Field], text: &str) -> Option<Story> {
    let mut file = file.clone();
    for field in fields {
        field.put(&mut file, text);
    }
    story::parse(&file.to_string()).ok()
}

/// Adds the place of every text in a value.
fn add_places(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::String(_) if place != "/$schema" => places.push(place),
        Value::Array(values) => {
            for (position, value) in values.iter().enumerate() {
                add_places(value, format!("{place}/{position}"), places);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                add_places(value, format!("{place}/{name}"), places);
            }
        }
        _ => {}
    }
}
