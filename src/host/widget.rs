//! One widget of a page.

use std::{any::Any, cell::Cell, rc::Rc, sync::Arc};

use js_sys::Function;
use leptos::{mount::mount_to, prelude::*};
use story::{Story, derive::moments, model::Interface};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

use super::{
    Failure,
    deep_links::{self, Follower, Writer},
    focus,
    idle::IdleWork,
    options::{Options, Theme},
    page, shadow, sharing,
    surroundings::Surroundings,
    takeover::Predecessor,
};
use crate::{
    CONTAINER_CLASS,
    components::{ExplorerContext, Extent, Root, Setting},
    embedded,
    explorer::{Explorer, ExplorerProps},
    locale::Locale,
    state::{self, Action, Choices, DeepLink, View},
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
    story: Arc<Story>,
    choices: Choices,
    options: Options,
}

impl Handover {
    /// What the reader chose, for another story or another version of the same.
    fn choices_for(&self, story: &Story) -> Choices {
        self.choices.carried_over(&self.story, story)
    }
}

/// A widget that is shown. Freed, it no longer does anything; whoever frees it clears its place.
#[wasm_bindgen]
pub struct Widget {
    story: Arc<Story>,
    explorer: ExplorerContext,
    options: Options,
    _follower: Option<Follower>,
    _surroundings: Rc<Surroundings>,
    /// Unmounts when it is dropped.
    _mounted: Box<dyn Any>,
    /// Disposes of the signals when it is dropped, after what is mounted.
    _owner: Owner,
}

#[wasm_bindgen]
impl Widget {
    /// The id of the story that is shown.
    #[wasm_bindgen(getter)]
    pub fn story(&self) -> String {
        self.story.id.to_string()
    }

    /// What it hands over to the one that takes its place; until that is there, it goes on.
    #[wasm_bindgen(getter)]
    pub fn handover(&self) -> Handover {
        Handover {
            story: Arc::clone(&self.story),
            choices: self.explorer.choices().unwrap_or_default(),
            options: self.options.clone(),
        }
    }

    /// The view that is shown.
    #[wasm_bindgen(getter)]
    pub fn view(&self) -> String {
        let choices = self.explorer.choices().unwrap_or_default();
        choices.view().word().to_owned()
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
        let options = page::options(&element, &configuration);
        let story = Arc::new(story::unpack(story.as_deref().unwrap_or(embedded::STORY))?);
        // Whatever the page may refuse comes before anything of it is changed.
        let sheet = shadow::sheet()?;
        let live = container(&element, options.theme)?;
        let predecessor = Predecessor::find(&element)?;
        let root = shadow::root(&element)?;

        let choices = match &handover {
            Some(handover) => handover.choices_for(&story),
            None => predecessor.choices(&story),
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
            Some(link) => following(choices, link, &story),
            None => choices,
        };
        let surroundings = Rc::new(Surroundings {
            story: Arc::clone(&story),
            live: live.clone(),
            own_page: page::beside_story(&element, &options),
            writer: writer.clone(),
            tell,
            resting: Cell::default(),
            idle_work: IdleWork::default(),
        });
        let setting = setting(&story, &options, &element, &choices, &surroundings);
        let owner = Owner::new();
        let explorer = owner.with(|| ExplorerContext::new(setting, choices));
        let carry_out = Rc::clone(&surroundings);
        owner.with(|| {
            explorer.on_outcome(UnsyncCallback::new(move |outcome| {
                carry_out.carry_out(outcome, explorer);
            }));
        });
        let mounted =
            owner.with(|| mount_to(live.clone(), move || Explorer(ExplorerProps { explorer })));
        shadow::adopt(&root, &sheet);
        predecessor.give_way_to(&live, &root)?;
        surroundings.idle_work.begin(explorer);

        if let Some(link) = asked_for {
            // By the link's anchor or by the reader, who are not to be led elsewhere.
            let is_led = !focus::is_scrolled();
            explorer.act(Action::Follow { link, is_led });
        }
        Ok(Self {
            _follower: writer.map(|writer| Follower::new(explorer, writer)),
            story,
            explorer,
            options,
            _surroundings: surroundings,
            _mounted: Box::new(mounted),
            _owner: owner,
        })
    }
}

/// What the components are given.
fn setting(
    story: &Arc<Story>,
    options: &Options,
    element: &HtmlElement,
    choices: &Choices,
    surroundings: &Surroundings,
) -> Setting {
    let linked = choices.deep_link().language;
    let record = options.remember.then(|| page::record(story)).flatten();
    Setting {
        story: Arc::clone(story),
        locale: Locale::of(linked.unwrap_or_else(|| language(options, element))),
        heading_level: options.heading_level,
        root: Root::Shadow,
        extent: Extent::Whole,
        page: Some(String::new()),
        changes: state::changes(story, record.as_deref()),
        has_links: surroundings.writer.is_some() || sharing::page_of(story).is_some(),
        has_sheet: sharing::has_sheet(),
        has_own_page: surroundings.own_page.is_some(),
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

/// The choices at the end of a link, but for its claim, which the reader is led to when it can be
/// seen.
fn following(mut choices: Choices, link: &DeepLink, story: &Story) -> Choices {
    let link = DeepLink {
        claim: None,
        ..link.clone()
    };
    let is_led = false;
    drop(choices.apply(Action::Follow { link, is_led }, story));
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
            Some(claim) => drop(choices.apply(Action::OpenClaim(claim), story)),
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
