//! One widget of a page.

use std::{any::Any, error::Error, fmt, sync::Arc};

use leptos::mount::mount_to;
use story::{UnpackError, model::Interface};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

use super::{shadow, takeover::StaticStory};
use crate::{
    CONTAINER_CLASS, embedded,
    locale::Locale,
    state::Choices,
    view::{Explorer, ExplorerProps, HeadingLevel},
};

/// A widget that is shown. Freeing it takes it off the page, and puts back the static story.
#[wasm_bindgen]
pub struct Widget {
    /// The element that holds the live story.
    live: HtmlElement,
    /// What it took the place of.
    static_story: Option<StaticStory>,
    /// Unmounts when it is dropped.
    _mounted: Box<dyn Any>,
}

impl Drop for Widget {
    fn drop(&mut self) {
        match self.static_story.take() {
            Some(static_story) => static_story.come_back(&self.live),
            None => self.live.remove(),
        }
    }
}

/// Why a widget could not be shown.
#[derive(Debug)]
pub enum MountError {
    /// The story could not be read.
    Story(UnpackError),
    /// The page refused something.
    Page(JsValue),
}

impl fmt::Display for MountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Story(error) => error.fmt(f),
            Self::Page(error) => write!(f, "the page does not let the widget in: {error:?}"),
        }
    }
}

impl Error for MountError {}

impl From<UnpackError> for MountError {
    fn from(error: UnpackError) -> Self {
        Self::Story(error)
    }
}

impl From<JsValue> for MountError {
    fn from(error: JsValue) -> Self {
        Self::Page(error)
    }
}

impl Widget {
    /// Shows the embedded story in `element`, in place of the static story if there is one.
    ///
    /// # Errors
    ///
    /// See [`MountError`]. The element is then left as it was.
    pub fn mount(element: &HtmlElement) -> Result<Self, MountError> {
        let story = Arc::new(story::unpack(embedded::STORY)?);
        // Whatever the page may refuse comes before anything of it is changed.
        let sheet = shadow::sheet()?;
        let live = container(element)?;
        let root = shadow::root(element)?;
        let static_story = StaticStory::find(&root);
        let choices = static_story
            .as_ref()
            .map(|found| Choices::with_open(found.open_claims(&story)))
            .unwrap_or_default();
        let heading_level = heading_level(element);
        let mounted = mount_to(live.clone(), move || {
            Explorer(ExplorerProps {
                story,
                locale: Locale::of(Interface::English),
                heading_level,
                choices,
            })
        });
        shadow::adopt(&root, &sheet);
        match &static_story {
            Some(static_story) => static_story.give_way_to(&live)?,
            None => {
                root.append_child(&live)?;
            }
        }
        Ok(Self {
            live,
            static_story,
            _mounted: Box::new(mounted),
        })
    }
}

/// A new element for the live story, not yet on the page.
fn container(element: &HtmlElement) -> Result<HtmlElement, MountError> {
    let document = element
        .owner_document()
        .ok_or(JsValue::from_str("the element has no document"))?;
    let container = document.create_element("div")?;
    container.set_class_name(CONTAINER_CLASS);
    container
        .dyn_into()
        .map_err(|element| MountError::Page(element.into()))
}

/// The level of the first heading, as the element's attribute says.
fn heading_level(element: &HtmlElement) -> HeadingLevel {
    let level = element
        .get_attribute("heading-level")
        .and_then(|level| level.parse().ok());
    level.map(HeadingLevel::new).unwrap_or_default()
}
