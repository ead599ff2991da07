//! Chains of references, such as from a statement to the one that it repeats.

/// For each position, the end of the chain that begins there; `next` holds the position that each refers
/// to. A chain that closes to a circle, which only damaged bytes hold, ends anywhere in it, the
/// same for all of it.
pub(super) fn ends(next: &[Option<usize>]) -> Vec<usize> {
    let mut ends: Vec<Option<usize>> = vec![None; next.len()];
    for start in 0..next.len() {
        let mut path = Vec::new();
        let mut at = start;
        let end = loop {
            // A position of this path has itself for its end until the path's end is known.
            match ends.get_mut(at) {
                Some(Some(end)) => break *end,
                Some(end) => *end = Some(at),
                None => break at,
            }
            path.push(at);
            match next.get(at).copied().flatten() {
                Some(next) => at = next,
                None => break at,
            }
        };
        for passed in path {
            if let Some(slot) = ends.get_mut(passed) {
                *slot = Some(end);
            }
        }
    }
    let positions = ends.into_iter().enumerate();
    positions
        .map(|(position, end)| end.unwrap_or(position))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[test]
    fn every_place_of_a_chain_has_its_end() {
        assert!(ends(&[]).is_empty());
        let next = [None, Some(0), Some(1), None, Some(2), Some(3)];
        assert_eq!(ends(&next), [0, 0, 0, 3, 0, 3]);
    }

    #[test]
    fn a_circle_has_one_end_for_all_that_lead_into_it() {
        let ends = ends(&[Some(1), Some(2), Some(0), Some(1), Some(4)]);
        assert_eq!(ends[0], ends[1]);
        assert_eq!(ends[1], ends[2]);
        assert_eq!(ends[2], ends[3]);
        assert!(ends[0] < 3);
        assert_eq!(ends[4], 4);
    }
}
