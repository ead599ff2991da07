//! The page: what it says of itself, and what it is told.

use std::cell::RefCell;

use js_sys::{Array, Number, Object, Reflect};
use story::Story;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Url, console, window};

use super::options::{Options, Warning, camel_case};
use crate::state;

/// The options of an element. What is wrong with them is told in the console, once a page.
pub(super) fn options(element: &HtmlElement, configured: &JsValue) -> Options {
    let configured = own_properties(configured);
    let names = Object::keys(&configured).into_iter();
    let unknown = names.filter_map(|name| Warning::unknown(&name.as_string()?));
    let configuration = serde_wasm_bindgen::from_value(configured.clone().into());
    let (options, warnings) = Options::read(
        |name| element.get_attribute(name),
        // An object reads without errors.
        configuration.unwrap_or_default(),
    );
    for warning in unknown.chain(warnings) {
        warn(&warning.to_string());
    }
    options
}

/// The configuration, by names in camel case, in an object that inherits nothing: it is read by
/// name, through prototypes too.
fn own_properties(configured: &JsValue) -> Object {
    let own = Object::create(JsValue::NULL.unchecked_ref());
    for entry in Object::entries(configured.unchecked_ref()).iter() {
        let entry: Array = entry.unchecked_into();
        let name = entry.get(0).as_string().unwrap_or_default();
        let value = in_words(entry.get(1));
        // A new object takes every name.
        drop(Reflect::set(&own, &camel_case(&name).into(), &value));
    }
    own
}

/// A number or a boolean as the text that an attribute would hold; any other value as it is.
fn in_words(value: JsValue) -> JsValue {
    match value.as_bool() {
        Some(is_on) => JsValue::from_str(if is_on { "on" } else { "off" }),
        None if value.as_f64().is_some() => {
            let number: &Number = value.unchecked_ref();
            // Ten is a base that every number can be written in.
            number
                .to_string_with_radix(10)
                .map_or(value.clone(), JsValue::from)
        }
        None => value,
    }
}

/// Tells the people who made the page, once.
pub(super) fn warn(warning: &str) {
    thread_local! {
        static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }
    TOLD.with_borrow_mut(|told| {
        if !told.iter().any(|other| other == warning) {
            console::warn_1(&format!("claim-explorer: {warning}").into());
            told.push(warning.to_owned());
        }
    });
}

/// The language that the page says its text around the element is in.
pub(super) fn language(element: &HtmlElement) -> Option<String> {
    let closest = element.parent_element()?.closest("[lang]").ok()??;
    closest.get_attribute("lang")
}

/// The address of the story's own page, which lies beside the packed story under the same name.
pub(super) fn beside_story(element: &HtmlElement, options: &Options) -> Option<String> {
    let story = options.story.as_ref()?.strip_suffix(".story")?;
    let base = element.base_uri().ok()??;
    let address = Url::new_with_base(&format!("{story}.html"), &base).ok()?;
    Some(address.href())
}

/// The record that this device kept of the visit before this one to the story; keeps that of this
/// one. A page whose browser keeps nothing has no record.
pub(super) fn record(story: &Story) -> Option<String> {
    thread_local! {
        // The visit lasts as long as the page, however often the story is mounted on it.
        static READ: RefCell<Vec<(String, Option<String>)>> = const { RefCell::new(Vec::new()) };
    }
    let name = format!("claim-explorer:{}", story.id);
    READ.with_borrow_mut(|read| {
        if let Some((_, before)) = read.iter().find(|(known, _)| *known == name) {
            return before.clone();
        }
        let storage = window()?.local_storage().ok()??;
        let before = storage.get_item(&name).ok()?;
        drop(storage.set_item(&name, &state::record(story)));
        read.push((name, before.clone()));
        before
    })
}
