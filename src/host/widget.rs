//! One widget of a page.

use std::{any::Any, cell::Cell, sync::Arc};

use js_sys::Function;
use leptos::mount::mount_to;
use story::{Story, derive::moments, model::Interface};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

use super::{
    Failure,
    deep_links::{self, Follower, Writer},
    in_page::InPage,
    page, shadow,
    takeover::Standing,
};
use crate::{
    CONTAINER_CLASS, embedded,
    locale::Locale,
    options::{Options, Theme, View},
    state::{self, Action, Choices, Place},
    view::{Explorer, ExplorerProps, Root, Session},
};

/// What a widget is mounted with.
pub struct Mounting {
    /// The element that it is shown in.
    pub element: HtmlElement,
    /// The packed story; without one, the embedded story is shown.
    pub story: Option<Vec<u8>>,
    /// What the element was configured with: an object of options.
    pub configuration: JsValue,
    /// What the widget hands over whose place it takes.
    pub handover: Option<Handover>,
    /// Called with the name of an event, a key and an id for what happens in the widget.
    pub tell: Function,
}

/// What a widget hands over to the one that takes its place: its reader's choices, and what the page
/// asked for.
#[wasm_bindgen]
pub struct Handover {
    session: Session,
    options: Options,
}

impl Handover {
    /// What the reader chose, for another story or another version of the same.
    fn choices_for(&self, story: &Story) -> Choices {
        let choices = self.session.choices();
        choices.carried_over(self.session.story(), story)
    }
}

/// A widget that is shown. Freed, it no longer does anything; whoever frees it clears its place.
#[wasm_bindgen]
pub struct Widget {
    session: Session,
    options: Options,
    _follower: Option<Follower>,
    /// Unmounts when it is dropped.
    _mounted: Box<dyn Any>,
}

#[wasm_bindgen]
impl Widget {
    /// The id of the story that is shown.
    #[wasm_bindgen(getter)]
    pub fn story(&self) -> String {
        self.session.story().id.to_string()
    }

    /// What it hands over to the one that takes its place; until that is there, it goes on.
    #[wasm_bindgen(getter)]
    pub fn handover(&self) -> Handover {
        Handover {
            session: self.session.clone(),
            options: self.options.clone(),
        }
    }

    /// The view that is shown.
    #[wasm_bindgen(getter)]
    pub fn view(&self) -> String {
        self.session.choices().view().word().to_owned()
    }
}

impl Widget {
    /// Shows a story in an element, in place of what stands there.
    ///
    /// # Errors
    ///
    /// See [`Failure`]. What stands in the element is then left as it was.
    pub fn mount(mounting: Mounting) -> Result<Self, Failure> {
        let Mounting {
            element,
            story,
            configuration,
            handover,
            tell,
        } = mounting;
        let options = page::options(&element, configuration);
        let story = Arc::new(story::unpack(story.as_deref().unwrap_or(embedded::STORY))?);
        // Whatever the page may refuse comes before anything of it is changed.
        let sheet = shadow::sheet()?;
        let live = container(&element, options.theme)?;
        let standing = Standing::find(&element)?;
        let root = shadow::root(&element)?;

        let choices = match &handover {
            Some(handover) => handover.choices_for(&story),
            None => Choices::with_open(standing.open_claims(&story)),
        };
        // What the page asks for anew counts for more than what the reader did before.
        let view_before = handover.as_ref().map(|handover| handover.options.view);
        let choices = if view_before == Some(options.view) {
            choices
        } else {
            choices.in_view(view_of(&options, &story))
        };
        let choices = with_claim(choices, &options, handover.as_ref(), &story);
        let writer = options.deep_links.then(Writer::default);
        let asked_for = match (&handover, &writer) {
            (None, Some(_)) => deep_links::asked_for(&story),
            _ => None,
        };
        let choices = match &asked_for {
            Some(place) => at_place(choices, place),
            None => choices,
        };
        let linked = choices.place().language;
        let locale = Locale::of(linked.unwrap_or_else(|| language(&options, &element)));
        let record = options.remember.then(|| page::record(&story)).flatten();
        let changes = state::changes(&story, record.as_deref());
        let session = Session::new(
            Arc::clone(&story),
            choices,
            locale,
            changes,
            InPage {
                story: Arc::clone(&story),
                live: live.clone(),
                writer: writer.clone(),
                tell,
                own_page: page::beside_story(&element, &options),
                resting: Cell::default(),
            },
        );
        let props = ExplorerProps {
            session: session.clone(),
            locale,
            heading_level: options.heading_level,
            root: Root::Shadow,
            page: Some(String::new()),
        };
        let mounted = mount_to(live.clone(), move || Explorer(props));
        shadow::adopt(&root, &sheet);
        standing.give_way_to(&live, &root)?;

        if let Some(place) = asked_for {
            session.act(Action::Restore {
                place,
                // By the link's anchor or by the reader, who are not to be led elsewhere.
                is_led: !page::is_scrolled(),
            });
        }
        Ok(Self {
            _follower: writer.map(|writer| Follower::new(session.clone(), writer)),
            session,
            options,
            _mounted: Box::new(mounted),
        })
    }
}

/// The view that the page asks for, if the story has something to show in it.
fn view_of(options: &Options, story: &Story) -> View {
    if moments(story).is_empty() {
        View::Claims
    } else {
        options.view
    }
}

/// The choices at a place, but for its claim, which the reader is led to when it can be seen.
fn at_place(mut choices: Choices, place: &Place) -> Choices {
    let place = Place {
        claim: None,
        ..place.clone()
    };
    let is_led = false;
    drop(choices.apply(Action::Restore { place, is_led }));
    choices
}

/// The choices with the claim open that the page asks for, unless it asked for it before: what the
/// reader did since counts for more.
fn with_claim(
    mut choices: Choices,
    options: &Options,
    handover: Option<&Handover>,
    story: &Story,
) -> Choices {
    let asked_before = handover.and_then(|handover| handover.options.claim.as_ref());
    let asked = options.claim.as_ref();
    if let Some(id) = asked.filter(|_| asked != asked_before) {
        match story.claim(id) {
            Some(claim) => drop(choices.apply(Action::Open(claim))),
            None => page::warn(&format!("claim=\"{id}\" is not in the story")),
        }
    }
    choices
}

fn language(options: &Options, element: &HtmlElement) -> Interface {
    let of_page = || Interface::of_tag(&page::language(element)?);
    options
        .language
        .or_else(of_page)
        .unwrap_or(Interface::English)
}

/// A new element for the live story, not yet on the page.
fn container(element: &HtmlElement, theme: Theme) -> Result<HtmlElement, Failure> {
    let document = element
        .owner_document()
        .ok_or(JsValue::from_str("the element has no document"))?;
    let container = document.create_element("div")?;
    container.set_class_name(CONTAINER_CLASS);
    container.set_attribute("data-theme", theme.word())?;
    container
        .dyn_into()
        .map_err(|element| Failure::Page(element.into()))
}
