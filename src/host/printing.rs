//! Printing: while it lasts, lists are whole, and all closed bodies are made.

use leptos::{ev, leptos_dom::helpers::window_event_listener, prelude::*};
use web_sys::Event;

use crate::{components::ExplorerContext, state::Action, trap::watched};

/// Follows the printing of the page, until the owner of this is gone.
pub(super) fn follow(explorer: ExplorerContext) {
    for (event, is_printed) in [("beforeprint", true), ("afterprint", false)] {
        let event = ev::Custom::<Event>::new(event);
        let print = move || {
            explorer.act(Action::Print(is_printed));
            // Every claim is printed, however many there are.
            if is_printed {
                explorer.make_all_bodies();
            } else if !explorer.makes_bodies_when_idle() {
                explorer.forget_bodies();
            }
        };
        let listener = window_event_listener(event, move |_| watched(print));
        on_cleanup(move || listener.remove());
    }
}
