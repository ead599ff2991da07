//! Sorting, in one form for all: each sort of another type is kilobytes of a reader's, and a heap
//! is the shortest code that sorts in n log n.

use std::collections::BinaryHeap;

/// What something is sorted by: the first number that differs decides, the smaller one first.
pub(super) type Key = [i64; 3];

/// Sorts by key; what is equal keeps its order.
pub(super) fn sort_by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> Key) {
    if items.is_sorted_by_key(&key) {
        return;
    }
    let order: BinaryHeap<(Key, usize)> = items.iter().map(key).zip(0..).collect();
    let mut unsorted: Vec<Option<T>> = items.drain(..).map(Some).collect();
    let sorted = order.into_sorted_vec().into_iter();
    items.extend(sorted.filter_map(|(_, position)| unsorted.get_mut(position)?.take()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut words = vec!["ccc", "a", "bb", "b", "aa"];
        sort_by_key(&mut words, |word| {
            [i64::try_from(word.len()).unwrap(), 0, 0]
        });
        assert_eq!(words, ["a", "b", "bb", "aa", "ccc"]);
    }
}
