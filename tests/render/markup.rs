//! Markup, read as browsers read it.

use scraper::{ElementRef, Html, Selector};

/// A document.
pub struct Markup(Html);

impl Markup {
    /// The document of this HTML, which may be a declarative shadow root.
    pub fn of(html: &str) -> Self {
        let inside = html
            .strip_prefix("<template shadowrootmode=\"open\">")
            .and_then(|html| html.strip_suffix("</template>"));
        Self(Html::parse_document(inside.unwrap_or(html)))
    }

    /// Every element that a selector finds, in the order of the document.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&parsed(selector)).collect()
    }

    /// The number of elements that a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// The first element with this DOM id.
    pub fn by_id(&self, id: &str) -> ElementRef<'_> {
        let elements = self.0.root_element().descendants();
        let mut elements = elements.filter_map(ElementRef::wrap);
        let found = elements.find(|element| element.attr("id") == Some(id));
        found.unwrap_or_else(|| panic!("no element has the id {id}"))
    }

    /// The whole text.
    pub fn text(&self) -> String {
        text(self.0.root_element())
    }
}

fn parsed(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

/// The text of an element, as a screen reader has it.
pub fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// Every element in another that a selector finds.
pub fn all<'e>(within: ElementRef<'e>, selector: &str) -> Vec<ElementRef<'e>> {
    within.select(&parsed(selector)).collect()
}

/// The texts of all elements in another that a selector finds.
pub fn texts(within: ElementRef<'_>, selector: &str) -> Vec<String> {
    all(within, selector).into_iter().map(text).collect()
}

/// The nearest element around another that is of this name, with this class.
pub fn around<'e>(element: ElementRef<'e>, name: &str, class: &str) -> ElementRef<'e> {
    let mut ancestors = element.ancestors().filter_map(ElementRef::wrap);
    let found = ancestors.find(|ancestor| {
        let mut classes = ancestor.value().classes();
        ancestor.value().name() == name && classes.any(|known| known == class)
    });
    found.unwrap_or_else(|| panic!("no <{name} class={class}> around {}", element.html()))
}
