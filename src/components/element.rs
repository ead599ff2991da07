//! Elements, put together one after the other.
//!
//! `view!` makes a type, and with it code, of every element that it lays out; these are all of one
//! type, which a reader loads once, and of the same parts of Leptos.

use std::{mem, sync::Arc};

use leptos::{
    attr::{
        any_attribute::{AnyAttribute, IntoAnyAttribute},
        custom::custom_attribute,
    },
    ev, html,
    prelude::*,
    svg,
    tachys::html::{event::on, property::prop},
};
use story::model::Ix;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::ExplorerContext;
use crate::{locale::Localized, state::Action, trap::watched};

/// An element: its attributes, and what stands in it, in order.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
    /// The text after the last of the children. Text that follows text is one node with it.
    text: String,
}

/// An element without content. An empty class is none. Of the elements that have no end tag it
/// knows `input` alone, of those of SVG `svg` and `path`.
#[inline(never)]
pub(crate) fn element(tag: &'static str, class: &'static str) -> Element {
    let element = Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        text: String::new(),
    }));
    element.attr_if("class", (!class.is_empty()).then_some(class))
}

/// A button that carries out an action.
pub(super) fn button(class: &'static str, explorer: ExplorerContext, action: Action) -> Element {
    element("button", class)
        .attr("type", "button")
        .on_click(explorer, action)
}

impl Element {
    /// Gives it an attribute.
    #[inline(never)]
    pub(crate) fn attr(mut self, name: &'static str, value: &str) -> Self {
        let attribute = custom_attribute(name, value.to_owned());
        self.0.attributes.push(attribute.into_any_attr());
        self
    }

    /// Gives it an attribute, if there is a value.
    #[inline(never)]
    pub(crate) fn attr_if(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Gives it an attribute whose value follows the signals that it reads.
    pub(crate) fn live_attr<F>(self, name: &'static str, value: F) -> Self
    where
        F: Fn() -> Option<String> + Send + 'static,
    {
        self.made_attr(name, Box::new(value))
    }

    #[inline(never)]
    fn made_attr(
        mut self,
        name: &'static str,
        value: Box<dyn Make<Option<String>> + Send>,
    ) -> Self {
        let attribute = custom_attribute(name, move || value.make());
        self.0.attributes.push(attribute.into_any_attr());
        self
    }

    /// Gives it a property of the DOM whose value follows the signals that it reads.
    pub(super) fn live_prop<F>(self, name: &'static str, value: F) -> Self
    where
        F: Fn() -> JsValue + Send + 'static,
    {
        self.made_prop(name, Box::new(value))
    }

    #[inline(never)]
    fn made_prop(mut self, name: &'static str, value: Box<dyn Make<JsValue> + Send>) -> Self {
        let property = prop(name, move || value.make());
        self.0.attributes.push(property.into_any_attr());
        self
    }

    /// Has an event call a function.
    pub(super) fn on<F: Fn(Event) + 'static>(self, event: &'static str, call: F) -> Self {
        self.boxed_on(event, Box::new(call))
    }

    #[inline(never)]
    fn boxed_on(mut self, event: &'static str, call: Box<dyn Fn(Event)>) -> Self {
        let call = move |event| watched(|| call(event));
        let attribute = on(ev::Custom::<Event>::new(event), call);
        self.0.attributes.push(attribute.into_any_attr());
        self
    }

    /// Has a click carry out an action.
    #[inline(never)]
    pub(super) fn on_click(self, explorer: ExplorerContext, action: Action) -> Self {
        self.on("click", move |_| explorer.act(action.clone()))
    }

    /// Adds text of the interface.
    #[inline(never)]
    pub(super) fn text(mut self, text: &str) -> Self {
        self.0.text.push_str(text);
        self
    }

    /// Gives it the language and the direction of a text, and adds the text.
    #[inline(never)]
    pub(super) fn localized(self, text: &Localized) -> Self {
        self.attr_if("lang", text.lang.as_deref())
            .attr_if("dir", text.dir)
            .text(&text.text)
    }

    /// Adds an element.
    #[inline(never)]
    pub(crate) fn child(self, child: Element) -> Self {
        self.push(child.into_any())
    }

    /// Adds elements.
    pub(super) fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Adds a view.
    #[inline(never)]
    pub(crate) fn view(self, view: impl IntoView + 'static) -> Self {
        self.push(view.into_any())
    }

    #[inline(never)]
    fn push(mut self, view: AnyView) -> Self {
        self.end_text();
        self.0.children.push(view);
        self
    }

    fn end_text(&mut self) {
        let text = mem::take(&mut self.0.text);
        if !text.is_empty() {
            self.0.children.push(text.into_any());
        }
    }

    /// Adds elements that are made anew whenever a signal that they read has changed: none or one
    /// (an `Option`), or several.
    pub(crate) fn live<F, I>(self, make: F) -> Self
    where
        F: Fn() -> I + Send + 'static,
        I: IntoIterator<Item = Element>,
    {
        self.push(live(make))
    }

    /// Adds a list, whose items stay as they are for as long as they are listed.
    pub(super) fn each<T, L, I>(self, list: L, item: I) -> Self
    where
        T: 'static,
        L: Fn() -> Vec<Ix<T>> + Send + 'static,
        I: Fn(Ix<T>) -> AnyView + Send + Sync + 'static,
    {
        let numbers = move || -> Vec<u32> { list().into_iter().map(Ix::number).collect() };
        self.each_number(numbers, move |number| item(Ix::new(number)))
    }

    /// Adds a list of what has a number of its own.
    pub(super) fn each_number<L, I>(self, list: L, item: I) -> Self
    where
        L: Fn() -> Vec<u32> + Send + 'static,
        I: Fn(u32) -> AnyView + Send + Sync + 'static,
    {
        self.push(keyed_list(Box::new(list), Arc::new(item)))
    }

    /// The element as a view.
    #[inline(never)]
    pub(crate) fn into_any(mut self) -> AnyView {
        self.end_text();
        let Parts {
            tag,
            attributes,
            mut children,
            ..
        } = *self.0;
        // Elements without content.
        match tag {
            "input" => return html::input().add_any_attr(attributes).into_any(),
            "path" => return svg::path().add_any_attr(attributes).into_any(),
            _ => {}
        }
        // A list of views has a node of its own at its end, which a single one need not have.
        let content = match (children.pop(), children.is_empty()) {
            (Some(only), true) => only,
            (last, _) => {
                children.extend(last);
                children.into_any()
            }
        };
        if tag == "svg" {
            return svg::svg()
                .add_any_attr(attributes)
                .child(content)
                .into_any();
        }
        // Leptos keeps an element whose tag is the browser's name of it, which is in capitals;
        // another one it replaces, with what the reader opened in it.
        let tag = if cfg!(feature = "ssr") {
            tag.to_owned()
        } else {
            tag.to_ascii_uppercase()
        };
        html::custom(tag)
            .add_any_attr(attributes)
            .child(content)
            .into_any()
    }
}

/// A view of elements that are made anew whenever a signal that they read has changed.
pub(super) fn live<F, I>(make: F) -> AnyView
where
    F: Fn() -> I + Send + 'static,
    I: IntoIterator<Item = Element>,
{
    made(Box::new(move || -> Vec<AnyView> {
        make().into_iter().map(Element::into_any).collect()
    }))
}

/// A view that follows signals: one function for all, whatever makes the views.
#[inline(never)]
fn made(views: Box<dyn Make<Vec<AnyView>> + Send>) -> AnyView {
    (move || views.make()).into_any()
}

/// A keyed list: one function for all, whatever is in them.
#[inline(never)]
fn keyed_list(
    list: Box<dyn Make<Vec<u32>> + Send>,
    item: Arc<dyn Fn(u32) -> AnyView + Send + Sync>,
) -> AnyView {
    view! {
        <For each=move || list.make() key=|number| *number let:number>
            {item(number)}
        </For>
    }
    .into_any()
}

/// A function that makes something anew each time. As a trait of its own it takes half the code
/// that `Fn` takes, which has two more ways to be called.
trait Make<T> {
    fn make(&self) -> T;
}

impl<T, F: Fn() -> T> Make<T> for F {
    fn make(&self) -> T {
        self()
    }
}
