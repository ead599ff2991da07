//! The stages in which a widget is made.

use js_sys::Promise;
use leptos::mount::mount_to;
use web_sys::window;

use super::Widget;
use crate::{
    explorer::{Explorer, ExplorerProps},
    host::{beginning, busy_reader, takeover::Predecessor},
};

/// The stages in which a widget is made, so that the page answers its reader in between.
#[derive(Clone, Copy)]
pub(super) enum Stage {
    /// The threads and the ledger of the story.
    Derived,
    /// All but the rows of the ledger.
    Frame,
    /// The rows of the ledger, a few at a time.
    Rows,
    /// The questions and claims that the reader of the static story opened meanwhile.
    Opened,
}

impl Widget {
    /// Makes the next part of the widget; see [`Widget::prepare`].
    pub(super) fn make_next_part(&mut self) -> Option<Promise> {
        let Some(stage) = self.next else {
            self.lay_out();
            return None;
        };
        self.next = Some(match stage {
            Stage::Derived => {
                self.explorer.begin_rows();
                Stage::Frame
            }
            Stage::Frame => {
                self.lay_out();
                Stage::Rows
            }
            Stage::Rows if self.explorer.lay_out_rows() => Stage::Rows,
            Stage::Rows => Stage::Opened,
            Stage::Opened => return self.look_again(),
        });
        Some(next_task())
    }

    /// Lays out the components, with all that the reader has open.
    fn lay_out(&mut self) {
        let (explorer, live) = (self.explorer, self.live.clone());
        let mount = || mount_to(live, move || Explorer(ExplorerProps { explorer }));
        self.mounted = Some(Box::new(self.owner.with(mount)));
    }

    /// Waits for a reader who is busy, and for what was opened meanwhile.
    fn look_again(&mut self) -> Option<Promise> {
        if busy_reader::is_busy(&self.element) {
            return Some(busy_reader::when_free(&self.element));
        }
        let predecessor = Predecessor::find(&self.element);
        let open_ids = predecessor.open_ids();
        if open_ids == self.open_ids {
            return None;
        }
        self.open_ids = open_ids;
        let choices = beginning::of_reader(&predecessor, &self.options, &self.story);
        self.explorer.begin_anew(&choices);
        Some(next_task())
    }
}

/// A promise that is kept in the page's next task.
fn next_task() -> Promise {
    Promise::new(&mut |keep, _| {
        if let Some(window) = window() {
            drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(&keep, 0));
        }
    })
}
