//! Sorting, in one form for all: each sort of another type is kilobytes of a reader's, and a heap
//! is the shortest code that sorts in n log n.

use std::{collections::BinaryHeap, mem};

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
    let mut from: Vec<usize> = order.into_iter().map(|(_, from)| from).collect();
    let mut swaps = Vec::new();
    for start in 0..from.len() {
        // One round after the other of places that take from one another.
        let mut place = start;
        while let Some(next) = from.get_mut(place) {
            let next = mem::replace(next, place);
            if next == start || next == place {
                break;
            }
            swaps.push((place, next));
            place = next;
        }
    }
    swaps
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

    #[test]
    fn sorts_as_the_standard_library_does() {
        // Numbers that are equal but for what they are not sorted by.
        for seed in 1..200_u64 {
            let mut numbers: Vec<u64> = (0..seed % 23).map(|n| n * seed * 7919 % 31).collect();
            let mut expected = numbers.clone();
            let key = |number: &u64| [i64::try_from(number / 4).unwrap(), 0, 0];
            expected.sort_by_key(key);
            sort_by_key(&mut numbers, key);
            assert_eq!(numbers, expected, "{seed}");
        }
    }
}
