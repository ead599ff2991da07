//! Work for idle time: the closed bodies, which are made one by one.

use std::{cell::Cell, rc::Rc, time::Duration};

use leptos::leptos_dom::helpers::{request_idle_callback, set_timeout};
use wasm_bindgen::{JsCast, JsValue};

use crate::{components::ExplorerContext, trap::watched};

/// The wait for the next turn where the browser does not know idle time.
const PAUSE: Duration = Duration::from_millis(30);

/// The making of the closed bodies of a widget.
#[derive(Default)]
pub(super) struct IdleWork {
    /// The number of the run that is under way: those before it are given up.
    run: Rc<Cell<u32>>,
}

impl IdleWork {
    /// Makes the closed bodies anew, or brings them up to date.
    pub(super) fn begin(&self, explorer: ExplorerContext) {
        let run = self.run.get().wrapping_add(1);
        self.run.set(run);
        when_idle(move || explorer.prepare_search());
        if explorer.forget_bodies() && explorer.makes_bodies_when_idle() {
            make_next(Rc::clone(&self.run), run, explorer, 0);
        }
    }
}

impl Drop for IdleWork {
    fn drop(&mut self) {
        self.run.set(self.run.get().wrapping_add(1));
    }
}

/// Makes the next body when the browser has nothing better to do.
fn make_next(runs: Rc<Cell<u32>>, run: u32, explorer: ExplorerContext, position: usize) {
    when_idle(move || {
        if runs.get() == run && explorer.make_body(position) {
            make_next(Rc::clone(&runs), run, explorer, position + 1);
        }
    });
}

/// Does something when the browser has nothing better to do.
fn when_idle(work: impl Fn() + 'static) {
    let work = move || watched(&work);
    if knows_idle_time() {
        request_idle_callback(work);
    } else {
        set_timeout(work, PAUSE);
    }
}

fn knows_idle_time() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| {
        let name = JsValue::from_str("requestIdleCallback");
        js_sys::Reflect::has(window.unchecked_ref(), &name).unwrap_or_default()
    })
}
