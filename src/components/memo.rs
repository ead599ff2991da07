//! Memos that leave nothing behind.

use leptos::{
    prelude::*,
    reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber},
};

/// A memo that is taken off what it reads when its owner goes. By itself it would stay there, as
/// one more to be told of changes: for good, where that lives as long as the widget.
pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(
    read: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    keep(Box::new(read))
}

/// The memo itself. The browser loads its code once for each type of value, not for each memo.
#[inline(never)]
fn keep<T: PartialEq + Send + Sync + 'static>(read: Box<dyn Read<T> + Send + Sync>) -> Memo<T> {
    let memo = ArcMemo::new(move |before: Option<&T>| read.read(before));
    leave_on_cleanup(memo.to_any_subscriber());
    Memo::from(memo)
}

/// Takes a subscriber off what it reads when its owner goes.
#[inline(never)]
fn leave_on_cleanup(subscriber: AnySubscriber) {
    on_cleanup(move || subscriber.clear_sources(&subscriber));
}

/// A function that reads a memo's value. As a trait of its own it takes half the code that `Fn`
/// takes, which has two more ways to be called.
trait Read<T> {
    fn read(&self, before: Option<&T>) -> T;
}

impl<T, F: Fn(Option<&T>) -> T> Read<T> for F {
    fn read(&self, before: Option<&T>) -> T {
        self(before)
    }
}
