//! Sorting, in one form for all: each sort of another type is kilobytes of a reader's, and a heap
//! is the shortest code that sorts in n log n.

use std::{collections::BinaryHeap, mem};

/// What something is sorted by: the first number that differs decides, the smaller one first.
pub(super) type Key = [i64; 3];

/// Sorts by key; what is equal keeps its order.
pub(super) fn sort_by_key<T>(items: &mut [T], key: impl Fn(&T) -> Key) {
    items.sort_by_key(key);
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
