//! The JSON paths of what problems point at, looked up once all are known: most values of a file
//! need none.

use jsonc_parser::{ast::Value, common::Ranged};

use super::syntax::Json;
use crate::problem::{Problem, shown};

/// Gives each problem of a file its path.
pub(crate) fn add_paths(json: &Json<'_>, problems: &mut [Problem]) {
    if problems.is_empty() {
        return;
    }
    let value = json.value();
    for problem in problems {
        let other = problem.see_also.as_mut().map(|(location, _)| location);
        for location in [Some(&mut problem.location), other].into_iter().flatten() {
            location.path = path_to(value.as_ref(), location.span.start);
        }
    }
}

/// The path of the innermost value that holds a byte of the file. The name of a field is a part of
/// its object.
fn path_to(root: Option<&Value<'_>>, byte: usize) -> String {
    let mut path = "$".to_owned();
    let mut value = root;
    while let Some(outer) = value {
        let (segment, inner) = match outer {
            Value::Object(object) => {
                let next = object
                    .properties
                    .partition_point(|property| property.value.start() <= byte);
                let property = next.checked_sub(1).and_then(|at| object.properties.get(at));
                (
                    property.map(|property| format!(".{}", shown(property.name.as_str()))),
                    property.map(|property| &property.value),
                )
            }
            Value::Array(array) => {
                let next = array
                    .elements
                    .partition_point(|element| element.start() <= byte);
                let at = next.checked_sub(1);
                (
                    at.map(|at| format!("[{at}]")),
                    at.and_then(|at| array.elements.get(at)),
                )
            }
            _ => (None, None),
        };
        value = inner.filter(|inner| byte < inner.end());
        if let (Some(_), Some(segment)) = (value, segment) {
            path.push_str(&segment);
        }
    }
    path
}
