//! Sorting, in one form for all: each sort of another type is kilobytes of a reader's, and a heap
//! is the shortest code that sorts in n log n.

use std::collections::BinaryHeap;

/// What something is sorted by: the first number that differs decides, the smaller one first.
pub(super) type Key = [i64; 3];

/// Sorts by key; what is equal keeps its order.
pub(super) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> Key) {
    for (one, other) in swaps(items.iter().map(key).collect()) {
        items.swap(one, other);
    }
}

/// The pairs of places whose contents change places, one pair after the other, to sort the keys.
#[inline(never)]
fn swaps(keys: Vec<Key>) -> Vec<(usize, usize)> {
    if keys.is_sorted() {
        return Vec::new();
    }
    let order: BinaryHeap<(Key, usize)> = keys.into_iter().zip(0..).collect();
    let order = order.into_sorted_vec();
    let from = |place: usize| order.get(place).map_or(place, |(_, from)| *from);
    let swaps = (0..order.len()).map(|place| {
        // What belongs here may have been moved while the places before were filled.
        let mut at = from(place);
        while at < place {
            at = from(at);
        }
        (place, at)
    });
    swaps.filter(|(place, at)| place != at).collect()
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
