//! Elements on a page.

use leptos::{prelude::RenderEffect, tachys::renderer::Rndr};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, Node as DomNode};

use super::{Attribute, Element, Node};
use crate::view::icon::Shape;

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element on a page, with what keeps it up to date until it is dropped.
pub(in crate::view) struct Built {
    /// The element.
    pub(super) element: web_sys::Element,
    _kept: Vec<Kept>,
}

#[expect(dead_code, reason = "they work as long as they are there")]
enum Kept {
    Child(Built),
    Attribute(RenderEffect<()>),
    Part(RenderEffect<Option<Built>>),
    Listener(Closure<dyn FnMut(Event)>),
}

impl Element {
    /// Makes the element, not yet on the page.
    pub(super) fn built(self) -> Built {
        let element = Rndr::create_element(self.0.tag, None);
        let mut kept = Vec::new();
        for (name, attribute) in self.0.attributes {
            kept.extend(attribute.set_on(&element, name));
        }
        for node in self.0.children {
            kept.extend(node.added_to(&element));
        }
        Built {
            element,
            _kept: kept,
        }
    }
}

impl Attribute {
    fn set_on(self, element: &web_sys::Element, name: &'static str) -> Option<Kept> {
        let of = element.clone();
        match self {
            Self::Fixed(value) => {
                Rndr::set_attribute(element, name, &value);
                None
            }
            Self::Live(value) => Some(updated(Box::new(move || match value() {
                Some(value) => Rndr::set_attribute(&of, name, &value),
                None => Rndr::remove_attribute(&of, name),
            }))),
            Self::Property(value) => Some(updated(Box::new(move || {
                Rndr::set_property(&of, name, &value().into());
            }))),
            Self::Event(act) => {
                let act: Box<dyn FnMut(Event)> = Box::new(move |event| act(&event));
                let listener = Closure::wrap(act);
                let function = listener.as_ref().unchecked_ref();
                // Elements take listeners for every name.
                drop(element.add_event_listener_with_callback(name, function));
                Some(Kept::Listener(listener))
            }
        }
    }
}

/// Does something now, and whenever what it asks for changes.
fn updated(update: Box<dyn Fn()>) -> Kept {
    Kept::Attribute(RenderEffect::new(move |_| update()))
}

impl Node {
    fn added_to(self, parent: &web_sys::Element) -> Option<Kept> {
        let add = |node: &DomNode| Rndr::insert_node(parent, node, None);
        match self {
            Self::Text(text) => {
                add(&Rndr::create_text_node(&text));
                None
            }
            Self::Icon(shape) => {
                add(&icon(shape));
                None
            }
            Self::Element(child) => {
                let built = child.built();
                add(&built.element);
                Some(Kept::Child(built))
            }
            Self::Live(child) => {
                // What comes and goes stands before this mark.
                let mark = Rndr::create_placeholder();
                add(&mark);
                let parent = parent.clone();
                Some(Kept::Part(RenderEffect::new(
                    move |before: Option<Option<Built>>| {
                        let built = child().map(Element::built);
                        if let Some(before) = before.flatten() {
                            before.element.remove();
                        }
                        if let Some(built) = &built {
                            Rndr::insert_node(&parent, &built.element, Some(&mark));
                        }
                        built
                    },
                )))
            }
        }
    }
}

fn icon(shape: Shape) -> web_sys::Element {
    let icon = Rndr::create_element("svg", Some(SVG));
    for (name, value) in [
        ("class", shape.class()),
        ("viewBox", "0 0 16 16"),
        ("aria-hidden", "true"),
    ] {
        Rndr::set_attribute(&icon, name, value);
    }
    let path = Rndr::create_element("path", Some(SVG));
    Rndr::set_attribute(&path, "d", shape.path());
    Rndr::insert_node(&icon, &path, None);
    icon
}
