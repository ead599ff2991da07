//! The tasks of Leptos: they run in the page's queue, as by its own executor, and are watched.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};

use crate::trap::WatchedTask;

/// The executor of Leptos's tasks.
struct WatchedTasks;

impl CustomExecutor for WatchedTasks {
    fn spawn(&self, task: PinnedFuture<()>) {
        self.spawn_local(task);
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        wasm_bindgen_futures::spawn_local(WatchedTask(task));
    }

    fn poll_local(&self) {}
}

/// Has the tasks of Leptos watched, from the first widget of the page on.
pub(super) fn watch() {
    // The error is that they are already.
    drop(Executor::init_local_custom_executor(WatchedTasks));
}
