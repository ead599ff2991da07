//! Memos that leave nothing behind.

use leptos::{
    prelude::*,
    reactive::graph::{Subscriber, ToAnySubscriber},
};

/// A memo that is taken off what it reads when its owner goes. By itself it would stay there, as one
/// more to be told of changes: for good, where that lives as long as the widget.
pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(
    read: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    keep(Box::new(read))
}

/// One for each type of value, not for each memo: the browser loads it once.
#[inline(never)]
fn keep<T: PartialEq + Send + Sync + 'static>(
    read: Box<dyn Fn(Option<&T>) -> T + Send + Sync>,
) -> Memo<T> {
    let memo = ArcMemo::new(read);
    let subscriber = memo.to_any_subscriber();
    on_cleanup(move || subscriber.clear_sources(&subscriber));
    Memo::from(memo)
}
