//! Elements, all of one shape.
//!
//! `view!` makes a type, and with it code, for every shape of markup. Here the tag, the attributes
//! and the children are data, so that the engine holds the code for an element once.

use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    ev::{Custom, on},
    html::custom,
    prelude::*,
    tachys::html::property::prop,
};
use web_sys::Event;

use super::{
    context::Shared,
    icon::{Shape, icon},
};
use crate::locale::Localized;

/// An element: a builder of what Leptos renders.
///
/// Boxed, since it is moved at every step.
pub(super) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
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
    /// With an attribute.
    pub(super) fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.set_some(name, Some(value))
    }

    /// With an attribute, if it has a value.
    pub(super) fn set_some(mut self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        if let Some(value) = value {
            let value: String = value.into();
            self.0
                .attributes
                .push(custom_attribute(name, value).into_any_attr());
        }
        self
    }

    /// With an attribute that has no value, if it is so.
    pub(super) fn set_if(self, name: &'static str, is_so: bool) -> Self {
        self.set_some(name, is_so.then_some(""))
    }

    /// With an attribute that has a value now and then.
    pub(super) fn set_live(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.0
            .attributes
            .push(custom_attribute(name, value).into_any_attr());
        self
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
    pub(super) fn value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> String + Send> = Box::new(value);
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
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
    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.0.children.push(text.into_any());
        self
    }

    /// With a text that may be in another language than the interface.
    pub(super) fn localized(self, text: Localized) -> Self {
        self.set_some("lang", text.lang)
            .set_some("dir", text.dir)
            .text(text.text)
    }

    /// With other elements after the other children.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.0
            .children
            .extend(children.into_iter().map(AnyView::from));
        self
    }

    /// With another element after the other children.
    pub(super) fn child(mut self, child: Element) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// With elements that come and go after the other children.
    pub(super) fn live(mut self, children: impl Fn() -> Option<Element> + Send + 'static) -> Self {
        let children: Box<dyn FnMut() -> Option<AnyView> + Send> =
            Box::new(move || children().map(AnyView::from));
        self.0.children.push(children.into_any());
        self
    }

    /// With an icon after the other children.
    pub(super) fn icon(mut self, shape: Shape) -> Self {
        self.0.children.push(icon(shape));
        self
    }

    /// That does something when an event reaches it.
    pub(super) fn on(mut self, event: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        let act: Box<dyn FnMut(Event)> = Box::new(move |event| act(&event));
        self.0
            .attributes
            .push(on(Custom::new(event), act).into_any_attr());
        self
    }
}

impl From<Element> for AnyView {
    fn from(element: Element) -> Self {
        custom(element.0.tag)
            .add_any_attr(element.0.attributes)
            .child(element.0.children)
            .into_any()
    }
}
