//! One widget of a page.

mod stages;

use std::{
    any::Any,
    cell::{Cell, OnceCell},
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use js_sys::{Function, Promise};
use leptos::prelude::*;
use story::Story;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{CssStyleSheet, HtmlElement};

use super::{
    Failure, beginning,
    deep_links::{self, Follower, Writer},
    focus,
    handover::Handover,
    idle::IdleWork,
    options::{Options, Theme},
    page, printing,
    refresh::Refresh,
    shadow,
    surroundings::Surroundings,
    takeover::Predecessor,
    tasks,
};
use crate::{
    CONTAINER_CLASS,
    components::ExplorerContext,
    embedded,
    state::{Action, Outcome},
    trap,
};
use stages::Stage;

/// The particulars of a mounting.
pub struct Mounting {
    /// The element that it is shown in.
    pub element: HtmlElement,
    /// The packed story; without one, the embedded story is shown.
    pub story: Option<Vec<u8>>,
    /// The object of options that the element was configured with.
    pub configuration: JsValue,
    /// The handover of the widget whose place it takes.
    pub handover: Option<Handover>,
    /// Called with the name of an event, a key and an id for what happens in the widget.
    pub tell: Function,
    /// Called without anything, it asks for the story anew; called with one, it shows it.
    pub renew: Function,
}

/// A widget: made beside what stands in its element, then shown in its place. Freed, it no longer
/// does anything; whoever frees it clears its place.
#[wasm_bindgen]
pub struct Widget {
    element: HtmlElement,
    story: Arc<Story>,
    /// The version of the story.
    version: Option<u32>,
    /// Whether the widget before it showed another story, or another version, or there was none.
    is_new: bool,
    options: Rc<Options>,
    /// The element that it is made in, not yet on the page.
    live: HtmlElement,
    sheet: CssStyleSheet,
    /// The stage that comes next, if it is made in stages.
    next: Option<Stage>,
    /// The DOM ids of the controls of what was open in the static story when it was last looked at.
    open_ids: Vec<String>,
    /// Whether the link in the page's hash is still to be followed.
    follows_link: bool,
    follower: Option<Follower>,
    surroundings: Rc<Surroundings>,
    explorer: ExplorerContext,
    /// Unmounts when it is dropped.
    mounted: Option<Box<dyn Any>>,
    /// Disposes of the signals when it is dropped, after what is mounted.
    owner: Owner,
}

#[wasm_bindgen]
impl Widget {
    /// The id of the story that is shown.
    #[wasm_bindgen(getter)]
    pub fn story(&self) -> String {
        self.story.id.to_string()
    }

    /// Whether this is another story than the widget before it showed, or another version.
    #[wasm_bindgen(getter)]
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// The handover to the widget that takes its place; until that is there, it goes on.
    #[wasm_bindgen(getter)]
    pub fn handover(&self) -> Handover {
        Handover {
            story: Arc::clone(&self.story),
            version: self.version,
            choices: self.explorer.choices_untracked().unwrap_or_default(),
            options: Rc::clone(&self.options),
        }
    }

    /// The view that is shown.
    #[wasm_bindgen(getter)]
    pub fn view(&self) -> String {
        let choices = self.explorer.choices_untracked().unwrap_or_default();
        choices.view().word().to_owned()
    }

    /// Makes the next part of the widget; in the place of another widget, all of it. Returns what
    /// to wait for before the one after it: the page's next task, or a reader who is busy in the
    /// static story. Nothing is returned when the widget is to be shown, in the same task.
    pub fn prepare(&mut self) -> Option<Promise> {
        trap::watched(|| self.make_next_part())
    }

    /// Shows the widget in the place of what stands in its element.
    ///
    /// # Errors
    ///
    /// If the page refuses. What stands in the element is then left as it was.
    pub fn show(&mut self) -> Result<(), JsValue> {
        trap::watched(|| self.take_over())
    }
}

impl Widget {
    fn take_over(&mut self) -> Result<(), JsValue> {
        let predecessor = Predecessor::find(&self.element);
        let root = shadow::root(&self.element)?;
        shadow::adopt(&root, &self.sheet);
        predecessor.give_way_to(&self.live, &root)?;
        self.surroundings.idle_work.begin(self.explorer);
        self.owner.with(|| printing::follow(self.explorer));
        self.begin_refresh();
        if let Some(writer) = &self.surroundings.writer {
            let link = deep_links::asked_for(&self.story).filter(|_| self.follows_link);
            if let Some(link) = link {
                // By the link's anchor or by the reader, who are not to be led elsewhere.
                let is_led = !focus::is_scrolled();
                self.explorer.act(Action::Follow { link, is_led });
            } else if !self.follows_link {
                // The widget before it may have had its place still to write.
                let surroundings = &self.surroundings;
                surroundings.carry_out(Outcome::default(), self.explorer);
            }
            self.follower = Some(Follower::new(self.explorer, writer.clone()));
        }
        Ok(())
    }

    /// Reads what is to be shown in an element, and how. Nothing of the page is changed.
    ///
    /// # Errors
    ///
    /// See [`Failure`].
    pub fn mount(mounting: Mounting) -> Result<Self, Failure> {
        let Mounting {
            element,
            story,
            configuration,
            handover,
            tell,
            renew,
        } = mounting;
        tasks::watch();
        let options = page::options(&element, &configuration);
        let bytes = story.as_deref().unwrap_or(embedded::STORY);
        let (story, version) = (Arc::new(story::unpack(bytes)?), story::version_of(bytes));
        let sheet = shadow::sheet()?;
        let live = container(&element, options.theme)?;
        let predecessor = Predecessor::find(&element);
        let choices = match &handover {
            Some(handover) => beginning::in_place_of(handover, &options, &story),
            None => beginning::of_reader(&predecessor, &options, &story),
        };
        let surroundings = Rc::new(Surroundings {
            story: Arc::clone(&story),
            live: live.clone(),
            own_page: page::beside_story(&element, &options),
            writer: options.deep_links.then(Writer::default),
            tell,
            resting: Cell::default(),
            idle_work: IdleWork::default(),
            renew,
            refresh: OnceCell::new(),
        });
        let before = handover
            .as_ref()
            .and_then(|before| before.story_of_version_before(&story, version));
        let setting =
            beginning::setting(&story, &options, &element, &choices, &surroundings, before);
        let owner = Owner::new();
        let explorer = owner.with(|| ExplorerContext::new(setting, choices));
        let carry_out = Rc::clone(&surroundings);
        owner.with(|| {
            explorer.on_outcome(UnsyncCallback::new(move |outcome| {
                carry_out.carry_out(outcome, explorer);
            }));
        });
        // A widget with deep links that was there before has followed it.
        let has_followed = |before: &Handover| before.options.deep_links;
        Ok(Self {
            follows_link: !handover.as_ref().is_some_and(has_followed),
            next: handover.is_none().then_some(Stage::Derived),
            open_ids: predecessor.open_ids(),
            is_new: handover.is_none_or(|before| before.version != version),
            element,
            story,
            version,
            options: Rc::new(options),
            live,
            sheet,
            follower: None,
            surroundings,
            explorer,
            mounted: None,
            owner,
        })
    }

    /// Begins to ask for newer versions, if the page wants it and the story has an address.
    fn begin_refresh(&self) {
        let every = self
            .options
            .refresh_seconds
            .filter(|_| self.options.story.is_some());
        if let Some(seconds) = every {
            self.surroundings.refresh.get_or_init(|| {
                let every = Duration::from_secs(seconds.into());
                let (story, version) = (&self.story, self.version);
                Refresh::begin(
                    story,
                    version,
                    self.explorer,
                    every,
                    &self.surroundings.renew,
                )
            });
        }
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        trap::watched(|| drop(self.mounted.take()));
    }
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
