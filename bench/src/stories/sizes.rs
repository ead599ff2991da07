//! The proportions of a story of so many claims, after real ones.

/// From this many claims on, half of them answer questions of a thousand claims.
const LARGE: usize = 4_000;

/// The claims of one of the largest questions.
const CROWD: usize = 1_000;

/// The claims of each question, the largest first: a few have many, many have few.
pub(super) fn claims_by_question(claims: usize) -> Vec<usize> {
    let questions = (claims / 8).clamp(12, 100).min(claims);
    let crowds = if claims < LARGE {
        0
    } else {
        claims / CROWD / 2
    };
    let (others, left) = (questions - crowds, claims - crowds * CROWD);
    let mut sizes = vec![CROWD; crowds];
    sizes.extend(by_rank(others, left));
    sizes
}

/// `total` shared out by rank: the second gets half of what the first gets, the third a third; each
/// one at least.
fn by_rank(shares: usize, total: usize) -> Vec<usize> {
    let spare = total.saturating_sub(shares);
    // In millionths, to stay with whole numbers.
    let weights = || (1..=shares).map(|rank| 1_000_000 / rank);
    let sum = weights().sum::<usize>().max(1);
    let mut sizes: Vec<usize> = weights().map(|weight| 1 + spare * weight / sum).collect();
    let rest = total.saturating_sub(sizes.iter().sum());
    for size in sizes.iter_mut().take(rest) {
        *size += 1;
    }
    sizes
}

/// The number of speakers.
pub(super) fn speakers(claims: usize) -> usize {
    (claims / 2).clamp(20, 400)
}

/// The number of sources.
pub(super) fn sources(claims: usize) -> usize {
    (claims / 20).clamp(7, 200)
}
