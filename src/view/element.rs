//! Elements, all of one shape.
//!
//! `view!` makes a type, and with it code, for every shape of markup. Here the tag, the attributes
//! and the children are data, so that the engine holds the code for an element once: [`dom`] shows
//! them on a page, [`html`] writes them.

mod dom;
pub(crate) mod html;
mod render;

use web_sys::Event;

use super::{context::Shared, icon::Shape};
use crate::locale::Localized;

/// An element: a view of Leptos.
///
/// Boxed, since it is moved at every step.
pub(super) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, Attribute)>,
    children: Vec<Node>,
}

/// What stands under the name of an attribute.
enum Attribute {
    /// A value that stays.
    Fixed(String),
    /// A value that comes and goes.
    Live(Box<dyn Fn() -> Option<String> + Send>),
    /// What is in a field, which its reader changes too: a property, not an attribute.
    Property(Box<dyn Fn() -> String + Send>),
    /// What an event of this name does.
    Event(Box<dyn Fn(&Event) + Send>),
}

/// What stands in an element.
enum Node {
    Text(String),
    Element(Element),
    Icon(Shape),
    /// An element that comes and goes.
    Live(Box<dyn Fn() -> Option<Element> + Send>),
}

/// An element without anything.
pub(super) fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// A list whose bullets are taken away, which some browsers then no longer call a list.
pub(super) fn list(class: &'static str, items: Vec<Element>) -> Element {
    element("ul")
        .set("role", "list")
        .class(class)
        .children(items)
}

impl Element {
    fn with(mut self, name: &'static str, attribute: Attribute) -> Self {
        self.0.attributes.push((name, attribute));
        self
    }

    fn holding(mut self, node: Node) -> Self {
        self.0.children.push(node);
        self
    }

    /// With an attribute.
    pub(super) fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Attribute::Fixed(value.into()))
    }

    /// With an attribute, if it has a value.
    pub(super) fn set_some(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With an attribute that has no value, if it is so.
    pub(super) fn set_if(self, name: &'static str, is_so: bool) -> Self {
        if is_so { self.set(name, "") } else { self }
    }

    /// With an attribute that has a value now and then.
    pub(super) fn set_live(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.with(name, Attribute::Live(Box::new(value)))
    }

    /// With an attribute without a value, now and then.
    pub(super) fn set_live_if(
        self,
        name: &'static str,
        is_so: impl Fn() -> bool + Send + 'static,
    ) -> Self {
        self.set_live(name, move || is_so().then(String::new))
    }

    /// With what stands in a field, which the reader changes too.
    pub(super) fn value(self, value: impl Fn() -> String + Send + 'static) -> Self {
        self.with("value", Attribute::Property(Box::new(value)))
    }

    /// That does something when an event reaches it.
    pub(super) fn on(self, event: &'static str, act: impl Fn(&Event) + Send + 'static) -> Self {
        self.with(event, Attribute::Event(Box::new(act)))
    }

    /// With a class.
    pub(super) fn class(self, class: &'static str) -> Self {
        self.set("class", class)
    }

    /// With a name by which host pages style it.
    pub(super) fn part(self, shared: Shared, name: &'static str) -> Self {
        self.set_some("part", shared.part(name))
    }

    /// With a text of the interface after the other children.
    pub(super) fn text(self, text: impl Into<String>) -> Self {
        self.holding(Node::Text(text.into()))
    }

    /// With a text that may be in another language than the interface.
    pub(super) fn localized(self, text: Localized) -> Self {
        self.set_some("lang", text.lang)
            .set_some("dir", text.dir)
            .text(text.text)
    }

    /// With other elements after the other children.
    pub(super) fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// With another element after the other children.
    pub(super) fn child(self, child: Element) -> Self {
        self.holding(Node::Element(child))
    }

    /// With an element that comes and goes after the other children.
    pub(super) fn live(self, child: impl Fn() -> Option<Element> + Send + 'static) -> Self {
        self.holding(Node::Live(Box::new(child)))
    }

    /// With an icon after the other children.
    pub(super) fn icon(self, shape: Shape) -> Self {
        self.holding(Node::Icon(shape))
    }
}
