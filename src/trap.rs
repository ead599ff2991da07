//! Calls from the page into the engine. A trap, or an error of the page's that passes through the
//! engine, leaves a call that never comes back: so it is told from any other error without doubt.

use std::{
    cell::Cell,
    pin::Pin,
    task::{Context, Poll},
};

thread_local! {
    /// The number of calls that are under way.
    static UNDER_WAY: Cell<u32> = const { Cell::new(0) };
}

/// Does what the page calls for. Whatever the page calls by itself goes through here.
pub fn watched<T>(work: impl FnOnce() -> T) -> T {
    UNDER_WAY.set(UNDER_WAY.get().wrapping_add(1));
    let result = work();
    UNDER_WAY.set(UNDER_WAY.get().wrapping_sub(1));
    result
}

/// Whether a call never came back. To be asked while none is under way, as in a task of its own.
pub fn has_happened() -> bool {
    UNDER_WAY.get() != 0
}

/// A task of the page's queue, each step of which is watched.
pub struct WatchedTask<F>(pub F);

impl<F: Future + Unpin> Future for WatchedTask<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        watched(|| Pin::new(&mut self.0).poll(context))
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::{has_happened, watched};

    #[test]
    fn a_call_that_never_comes_back_is_known() {
        assert_eq!(watched(|| watched(|| 7)), 7);
        assert!(!has_happened());
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            watched(|| std::panic::resume_unwind(Box::new(())))
        }));
        assert!(outcome.is_err());
        assert!(has_happened());
    }
}
