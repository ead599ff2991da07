//! The fields of a story file that hold a text or a link, found by trying.

use serde_json::Value;
use story::Story;

/// A field: the places in the file that have to be given the same text at once, since one quotes the
/// other.
pub(crate) struct Field(Vec<String>);

impl Field {
    /// Whether one of these places is in the field.
    pub(crate) fn is_in(&self, places: &[String]) -> bool {
        self.0.iter().any(|place| places.contains(place))
    }

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
    let fields = places
        .into_iter()
        .filter(|place| !place.contains("/quotes/"));
    let fields = fields.map(|place| {
        let whole = place.strip_suffix("/excerpt");
        let quoting = whole.map(|whole| format!("{whole}/quotes/"));
        let of_it = |quote: &&String| {
            quoting
                .as_ref()
                .is_some_and(|start| quote.starts_with(start))
        };
        let mut together: Vec<String> = quotes.iter().filter(of_it).cloned().collect();
        together.push(place);
        Field(together)
    });
    fields
        .filter(|field| told(file, &[field], text).is_ok())
        .collect()
}

/// The story that the file tells with a text in each of these fields, or else the places that are
/// wrong then.
///
/// # Errors
///
/// The paths of the problems, as pointers.
pub(crate) fn told(file: &Value, fields: &[&Field], text: &str) -> Result<Story, Vec<String>> {
    let mut file = file.clone();
    for field in fields {
        field.put(&mut file, text);
    }
    let pointer = |path: &str| {
        path.replace('[', "/")
            .replace(']', "")
            .replace('.', "/")
            .replace('$', "")
    };
    let told = story::parse(&file.to_string());
    told.map_err(|problems| {
        problems
            .iter()
            .map(|problem| pointer(&problem.location.path))
            .collect()
    })
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
